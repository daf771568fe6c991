// SPDX-License-Identifier: Apache-2.0
#include "shared/model/fieldpath.h"

namespace penstock {

PathStep memberStep(const Field &field)
{
    return {.kind = PathStep::Kind::Member,
            .name = field.name,
            .type = {},
            .holds = field.kind,
            .elements = field.element.isEmpty() ? FieldKind::Text : field.element.first().kind};
}

} // namespace penstock
