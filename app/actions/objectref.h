// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

namespace penstock {

/// Which object of the service is meant.
struct ObjectRef {
    QString type;
    QString id;

    [[nodiscard]] bool isNull() const { return type.isEmpty(); }

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
    friend size_t qHash(const ObjectRef &ref, size_t seed = 0) { return qHashMulti(seed, ref.type, ref.id); }
};

using ObjectRefs = QList<ObjectRef>;

} // namespace penstock
