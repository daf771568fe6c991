// SPDX-License-Identifier: Apache-2.0
#include "shared/model/validation.h"
#include "tests/fuzz/entry.h"

#include <QJsonDocument>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QList<Field> fields()
{
    const Field disk = FieldBuilder(u"disk"_s, FieldKind::Object)
                           .members({FieldBuilder(u"size"_s, FieldKind::Integer).required().range(1, 1e12),
                                     FieldBuilder(u"format"_s, FieldKind::Enumeration)
                                         .choices({{u"qcow2"_s, u"qcow2"_s}, {u"raw"_s, u"raw"_s}})
                                         .byDefault(u"raw"_s)});
    return {FieldBuilder(u"name"_s, FieldKind::Text).objectName(),
            FieldBuilder(u"notes"_s, FieldKind::Text).maximumLength(4000),
            FieldBuilder(u"cpus"_s, FieldKind::Integer).range(1, 512).byDefault(1),
            FieldBuilder(u"load"_s, FieldKind::Real),
            FieldBuilder(u"start"_s, FieldKind::Bool).byDefault(true),
            FieldBuilder(u"host"_s, FieldKind::Reference).target(u"host"_s),
            FieldBuilder(u"when"_s, FieldKind::Time),
            FieldBuilder(u"password"_s, FieldKind::Secret),
            FieldBuilder(u"disks"_s, FieldKind::List).element(disk),
            FieldBuilder(u"extra"_s, FieldKind::Object),
            FieldBuilder(u"state"_s, FieldKind::Text).readOnly(),
            FieldBuilder(u"where"_s, FieldKind::Text).maximumLength(10000),
            FieldBuilder(u"orderBy"_s, FieldKind::Text),
            FieldBuilder(u"descending"_s, FieldKind::Bool).byDefault(false),
            FieldBuilder(u"limit"_s, FieldKind::Integer).range(1, 10000),
            FieldBuilder(u"pageSize"_s, FieldKind::Integer).range(0, 10000).byDefault(0),
            FieldBuilder(u"types"_s, FieldKind::List).element(FieldBuilder(u"type"_s, FieldKind::Text)),
            FieldBuilder(u"tags"_s, FieldKind::Object)
                .matches(u"[a-z]{1,9}"_s, "letters")
                .element(FieldBuilder(u"value"_s, FieldKind::Text).maximumLength(20))};
}

} // namespace

/// Parameters of a call: refused with a path to the offender, or complete, and then checking again changes nothing.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<Field> known = fields();
    const Quick quick;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto checked = validated(known, QJsonDocument::fromJson(text).object());
    if (!checked) {
        const bool nameless = text.contains("\"\"");
        mustHold(nameless || !checked.error().field.isEmpty(), "a refusal names the field");
        mustHold(checked.error().plain().size() < 5000, "a refusal is short");
        return 0;
    }
    const auto again = validated(known, *checked);
    mustHold(again.has_value() && *again == *checked, "checking again changes nothing");
    return 0;
}
