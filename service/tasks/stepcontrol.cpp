// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/stepcontrol.h"

namespace penstock {

void StepControl::cancel()
{
    if (!m_cancelled) {
        m_cancelled = true;
        emit cancelled();
    }
}

} // namespace penstock
