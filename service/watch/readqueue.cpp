// SPDX-License-Identifier: Apache-2.0
#include "service/watch/readqueue.h"

namespace penstock {

void ReadQueue::next()
{
    if (!m_busy && !m_waiting.isEmpty()) {
        m_busy = true;
        m_waiting.dequeue()();
    }
}

void ReadQueue::finish()
{
    m_busy = false;
    next();
}

} // namespace penstock
