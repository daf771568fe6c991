// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"

namespace penstock {

/// A type as it is at present: with the attributes that plugins have given to it since it was declared. Until the store
/// knows it, it is what was declared. What it points to is valid until a type changes.
class LiveType
{
public:
    LiveType(const Repository &repository, ResourceType declared) : m_repository(repository), m_declared(std::move(declared)) {}

    [[nodiscard]] const ResourceType &operator*() const
    {
        const ResourceType *known = m_repository.types().find(m_declared.name());
        return known ? *known : m_declared;
    }
    [[nodiscard]] const ResourceType *operator->() const { return &**this; }

private:
    const Repository &m_repository;
    ResourceType m_declared;
};

} // namespace penstock
