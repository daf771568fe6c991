// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/resourcetype.h"

namespace penstock {

/// A type with a field of every kind, for the tests of conditions.
inline ResourceType vmType()
{
    using namespace Qt::StringLiterals;
    ResourceType type(u"vm"_s, "Virtual machine", "Virtual machines");
    type.add(u"name"_s, FieldKind::Text).required().unique();
    type.add(u"state"_s, FieldKind::Enumeration).choices({{u"running"_s, u"Running"_s}, {u"stopped"_s, u"Stopped"_s}});
    type.add(u"cpus"_s, FieldKind::Integer);
    type.add(u"memory"_s, FieldKind::Integer).unit(Unit::Bytes);
    type.add(u"load"_s, FieldKind::Real);
    type.add(u"autostart"_s, FieldKind::Bool);
    type.add(u"host"_s, FieldKind::Reference).target(u"host"_s);
    type.add(u"addresses"_s, FieldKind::List).element(Field(u"address"_s, FieldKind::Text));
    type.add(u"ports"_s, FieldKind::List).element(Field(u"port"_s, FieldKind::Integer));
    type.add(u"step"_s, FieldKind::Object);
    type.add(u"created"_s, FieldKind::Time);
    type.add(u"owner"_s, FieldKind::Text).indexed();
    type.add(u"modes"_s, FieldKind::List)
        .element(FieldBuilder(u"mode"_s, FieldKind::Enumeration).choices({{u"fast"_s, u"Fast"_s}, {u"safe"_s, u"Safe"_s}}));
    type.add(u"password"_s, FieldKind::Secret);
    return type;
}

} // namespace penstock
