// SPDX-License-Identifier: Apache-2.0
#include "shared/model/typeregistry.h"

namespace penstock {

const ResourceType *TypeRegistry::find(const QString &name) const
{
    const auto found = m_types.constFind(name);
    return found == m_types.constEnd() ? nullptr : &found.value();
}

} // namespace penstock
