// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QList>
#include <QString>

namespace penstock {

/// One step from an object to a value of it or of an object related to it.
struct PathStep {
    enum class Kind {
        Member,    ///< a field of an object; of a list each element is taken
        Target,    ///< the object a reference, or a text with its name, leads to
        Referrers, ///< the objects of another type that refer to this one
    };

    Kind kind = Kind::Member;
    QString name{};                        ///< Member: the field; Referrers: the field that holds the reference, "host" or "nics"
    QString member{};                      ///< Referrers: where it is inside of that, "network"; empty: the field itself
    QString type{};                        ///< Target and Referrers: the type arrived at
    QString within{};                      ///< Target and Referrers by name: the reference that both ends have in common
    FieldKind holds = FieldKind::Text;     ///< Member: what kind of value
    FieldKind elements = FieldKind::Text;  ///< Member that is a list: what kind of elements

    friend bool operator==(const PathStep &, const PathStep &) = default;
};

using FieldPath = QList<PathStep>;

/// The step to a field of an object.
[[nodiscard]] PathStep memberStep(const Field &field);

} // namespace penstock
