// SPDX-License-Identifier: Apache-2.0
#include "app/cli/optionvalue.h"

#include "app/cli/kebab.h"
#include "app/cli/secretinput.h"
#include "shared/model/nearest.h"
#include "shared/model/queryvalue.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const Field &field, const QString &text, const Text &fix)
{
    return failure(
        ErrorCode::InvalidArgument,
        Text("--{option} does not accept “{value}”.", {{u"option"_s, kebabCase(field.name)}, {u"value"_s, text}}), {},
        fix);
}

Result<QJsonValue> numberValue(const Field &field, const QString &text)
{
    if (!field.minimumLabel.isEmpty() && text.compare(field.minimumLabel, Qt::CaseInsensitive) == 0) {
        return static_cast<qint64>(*field.minimum);
    }
    QString digits = text;
    int factor = 1;
    if (field.unit == Unit::Seconds && !text.isEmpty()) {
        const qsizetype unit = u"smhd"_s.indexOf(text.back());
        if (unit >= 0) {
            static constexpr int factors[] = {1, 60, 3600, 86400};
            factor = factors[unit];
            digits.chop(1);
        }
    }
    const Result<QJsonValue> value = queryValue(field, Condition::Operator::Equal, QueryToken{.text = digits});
    if (!value) {
        return refused(field, text,
                       field.unit == Unit::Bytes     ? "Write a size such as 512MiB, 2GiB or a number of bytes."
                       : field.unit == Unit::Seconds ? "Write a number of seconds, or a time such as 5m."
                                                     : "Write a number.");
    }
    return field.kind == FieldKind::Real ? QJsonValue(value->toDouble() * factor)
                                         : QJsonValue(value->toInteger() * factor);
}

Result<QJsonValue> choiceValue(const Field &field, const QString &text)
{
    QStringList known;
    for (const Choice &choice : field.choices) {
        if (choice.value == text || kebabCase(choice.value) == text) {
            return choice.value;
        }
        known << kebabCase(choice.value);
    }
    const QString near = nearest(text, known);
    return refused(field, text,
                   near.isEmpty() ? Text("Choose one of: {choices}.", {{u"choices"_s, known.join(u", "_s)}})
                                  : Text("Did you mean “{name}”?", {{u"name"_s, near}}));
}

Result<QJsonValue> jsonValue(const Field &field, const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return refused(field, text, "Write JSON, such as {\"key\": \"value\"}.");
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// "-" asks for it, "@FILE" reads it; as an argument others could see it.
Result<QJsonValue> secretValue(const Field &field, const QString &text)
{
    const auto toJson = [](const QString &secret) { return QJsonValue(secret); };
    if (text == "-"_L1) {
        return secretinput::typed(field.label.isEmpty() ? field.name : field.label).map(toJson);
    }
    if (text.startsWith(u'@')) {
        return secretinput::fromFile(text.mid(1)).map(toJson);
    }
    return refused(field, u"…"_s, "Write - to be asked, or @FILE to read it from a file.");
}

} // namespace

Result<QJsonValue> optionValue(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
        return numberValue(field, text);
    case FieldKind::Enumeration:
        return choiceValue(field, text);
    case FieldKind::Bool:
        if (text == "true"_L1 || text == "yes"_L1) {
            return true;
        }
        if (text == "false"_L1 || text == "no"_L1) {
            return false;
        }
        return refused(field, text, "Write true or false.");
    case FieldKind::Object:
        return jsonValue(field, text);
    case FieldKind::Secret:
        return secretValue(field, text);
    case FieldKind::List:
        return optionValue(field.element.isEmpty() ? Field(field.name, FieldKind::Text) : field.element.first(), text);
    default:
        // The service has another working directory.
        return field.name == "path"_L1 ? QFileInfo(text).absoluteFilePath() : text;
    }
}

} // namespace penstock
