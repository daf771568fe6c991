// SPDX-License-Identifier: Apache-2.0
#include "shared/model/queryvalue.h"

#include "shared/core/isotime.h"
#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

#include <QDateTime>

#include <cmath>
#include <optional>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestInteger = 9007199254740992.0; // 2^53

/// The size a suffix stands for: KiB and K are binary, KB is decimal.
std::optional<double> factorOf(const QString &suffix)
{
    const QString small = suffix.toLower();
    if (small.isEmpty() || small == "b"_L1) {
        return 1.0;
    }
    const qsizetype power = u"kmgtp"_s.indexOf(small.at(0)) + 1;
    const QString rest = small.mid(1);
    if (power < 1 || (!rest.isEmpty() && rest != "ib"_L1 && rest != "b"_L1)) {
        return std::nullopt;
    }
    return std::pow(rest == "b"_L1 ? 1000.0 : 1024.0, static_cast<double>(power));
}

std::optional<double> number(const QString &text, bool withUnit)
{
    qsizetype end = text.size();
    while (withUnit && end > 0 && !text.at(end - 1).isDigit() && text.at(end - 1) != u'.') {
        --end;
    }
    bool ok = false;
    const double value = text.left(end).trimmed().toDouble(&ok);
    const auto factor = factorOf(text.mid(end).trimmed());
    if (!ok || !factor || !std::isfinite(value * *factor)) {
        return std::nullopt;
    }
    return value * *factor;
}

Result<QJsonValue> numberValue(const Field &field, const QueryToken &token)
{
    const bool bytes = field.unit == Unit::Bytes;
    const auto value = number(token.text, bytes);
    if (!value) {
        return unreadableQuery(
            token,
            {QT_TRANSLATE_NOOP("Text", "“{field}” is a number, but column {column} holds something else."),
             {{u"field"_s, field.name}, {u"column"_s, token.column}}},
            bytes ? Text(QT_TRANSLATE_NOOP("Text", "Write a size such as 4GiB or 512MiB."))
                  : Text(QT_TRANSLATE_NOOP("Text", "Write a number.")));
    }
    if (field.kind == FieldKind::Real) {
        return *value;
    }
    // A fraction of a size (1.5GiB) may leave a fraction of a byte; a fraction of anything else is a mistake.
    const double whole = bytes ? std::round(*value) : *value;
    if (std::floor(whole) != whole || std::abs(whole) > largestInteger) {
        return unreadableQuery(
            token,
            {QT_TRANSLATE_NOOP("Text", "The number at column {column} is not a whole number, or too large."),
             {{u"column"_s, token.column}}},
            {QT_TRANSLATE_NOOP("Text", "Write a number without a fraction.")});
    }
    return static_cast<qint64>(whole);
}

Result<QJsonValue> boolValue(const Field &field, const QueryToken &token)
{
    if (token.isWord("true"_L1) || token.isWord("yes"_L1)) {
        return true;
    }
    if (token.isWord("false"_L1) || token.isWord("no"_L1)) {
        return false;
    }
    return unreadableQuery(
            token,
        {QT_TRANSLATE_NOOP("Text", "“{field}” is true or false, but column {column} holds something else."),
         {{u"field"_s, field.name}, {u"column"_s, token.column}}},
        {QT_TRANSLATE_NOOP("Text", "Write true or false.")});
}

Result<QJsonValue> choiceValue(const Field &field, const QueryToken &token)
{
    QStringList known;
    for (const Choice &choice : field.choices) {
        if (choice.value.compare(token.text, Qt::CaseInsensitive) == 0) {
            return choice.value;
        }
        known << choice.value;
    }
    const QString near = nearest(token.text, known);
    return unreadableQuery(
            token,
        {QT_TRANSLATE_NOOP("Text", "“{field}” is never “{value}” (column {column})."),
         {{u"field"_s, field.name}, {u"value"_s, shortened(token.text)}, {u"column"_s, token.column}}},
        near.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("Text", "Choose one of: {choices}."), {{u"choices"_s, known.join(", "_L1)}})
            : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
}

/// Times compare as text, therefore all have the form the service writes.
Result<QJsonValue> timeValue(const Field &field, const QueryToken &token)
{
    QDateTime time = QDateTime::fromString(token.text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    if (time.isValid()) {
        return isoTime(time);
    }
    return unreadableQuery(
            token,
        {QT_TRANSLATE_NOOP("Text", "“{field}” is a time, but column {column} holds something else."),
         {{u"field"_s, field.name}, {u"column"_s, token.column}}},
        {QT_TRANSLATE_NOOP("Text", "Write a time such as {form}."), {{u"form"_s, u"2030-12-31T23:59:59Z"_s}}});
}

bool isOrdered(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::Time || kind == FieldKind::Text;
}

bool isNumberOrBool(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::Bool;
}

} // namespace

Result<QJsonValue> queryValue(const Field &field, Condition::Operator op, const QueryToken &token)
{
    if (field.kind == FieldKind::List && !field.element.isEmpty()) {
        Field element = field.element.first();
        element.name = field.name;
        return queryValue(element, op, token);
    }
    if (op == Condition::Operator::Like) {
        return token.text;
    }
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
        return numberValue(field, token);
    case FieldKind::Bool:
        return boolValue(field, token);
    case FieldKind::Enumeration:
        return choiceValue(field, token);
    case FieldKind::Time:
        return timeValue(field, token);
    default:
        return token.text;
    }
}

Result<void> checkOperator(const Field &field, Condition::Operator op, const QueryToken &token)
{
    using Operator = Condition::Operator;
    const bool ordering = op == Operator::Less || op == Operator::LessOrEqual || op == Operator::Greater
                          || op == Operator::GreaterOrEqual;
    if ((!ordering || isOrdered(field.kind)) && (op != Operator::Like || !isNumberOrBool(field.kind))) {
        return {};
    }
    return unreadableQuery(token, {QT_TRANSLATE_NOOP("Text", "“{field}” cannot be compared by {operator} (column {column})."),
                            {{u"field"_s, field.name}, {u"operator"_s, token.text}, {u"column"_s, token.column}}},
                           ordering ? Text(QT_TRANSLATE_NOOP("Text", "Use =, !=, in or is null."))
                                    : Text(QT_TRANSLATE_NOOP("Text", "Use =, !=, <, > or in.")));
}

} // namespace penstock
