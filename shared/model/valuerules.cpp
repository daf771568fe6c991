// SPDX-License-Identifier: Apache-2.0
#include "shared/model/valuerules.h"

#include "shared/model/nearest.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestInteger = 9007199254740992.0; // 2^53: beyond it JSON readers lose digits
constexpr int singleLineLimit = 1000;
constexpr int shownNameLength = 100;

/// Control characters, line separators, and marks that reorder the text around them.
bool isForbidden(char32_t c, bool multiLine)
{
    if (multiLine && (c == U'\n' || c == U'\t')) {
        return false;
    }
    const bool reorders = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool separates = c == 0x2028 || c == 0x2029;
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || reorders || separates;
}

Result<void> validateCharacters(const Field &field, const QString &text, const QString &path)
{
    if (!text.isValidUtf16()) {
        return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "It holds half a character.")},
                            {QT_TRANSLATE_NOOP("Text", "Enter the text again.")});
    }
    const QList<uint> characters = text.toUcs4();
    if (field.maximumLength > 0 && characters.size() > field.maximumLength) {
        return refusedValue(path,
                            {QT_TRANSLATE_NOOP("Text", "It has {count} characters, {limit} are the limit."),
                             {{u"count"_s, characters.size()}, {u"limit"_s, field.maximumLength}}},
                            {QT_TRANSLATE_NOOP("Text", "Enter a shorter text.")});
    }
    const bool multiLine = field.maximumLength > singleLineLimit;
    const auto found =
        std::find_if(characters.cbegin(), characters.cend(), [multiLine](uint c) { return isForbidden(c, multiLine); });
    if (found == characters.cend()) {
        return {};
    }
    const auto position = static_cast<qint64>(found - characters.cbegin()) + 1;
    if (!multiLine && *found == U'\n') {
        return refusedValue(
            path,
            {QT_TRANSLATE_NOOP("Text", "There is a line break at character {position}."), {{u"position"_s, position}}},
            {QT_TRANSLATE_NOOP("Text", "Enter the text in one line.")});
    }
    return refusedValue(
        path, {QT_TRANSLATE_NOOP("Text", "Character {position} is a control character."), {{u"position"_s, position}}},
        {QT_TRANSLATE_NOOP("Text", "Remove characters that cannot be seen.")});
}

/// Making an expression of a pattern takes far longer than a match, and there are as many as the types have.
const QRegularExpression &ruleOf(const Field &field)
{
    constexpr int rulesKept = 500;
    thread_local QHash<QString, QRegularExpression> rules;
    auto rule = rules.find(field.pattern);
    if (rule == rules.end()) {
        if (rules.size() >= rulesKept) { // types come and go
            rules.clear();
        }
        rule = rules.insert(field.pattern, QRegularExpression(QRegularExpression::anchoredPattern(field.pattern)));
    }
    return *rule;
}

Result<void> validatePattern(const Field &field, const QString &text, const QString &path)
{
    if (field.pattern.isEmpty()) {
        return {};
    }
    const QRegularExpression &expression = ruleOf(field);
    if (!expression.isValid()) {
        return failure(
            Error{.code = ErrorCode::Internal,
                  .what = {QT_TRANSLATE_NOOP("Text", "The rule for “{field}” is broken."), {{u"field"_s, path}}},
                  .why = {QT_TRANSLATE_NOOP("Text", "Its pattern is not a valid expression.")},
                  .fix = {QT_TRANSLATE_NOOP("Text", "Report this to the author of the plugin.")},
                  .field = path,
                  .detail = expression.errorString()});
    }
    if (expression.match(text).hasMatch()) {
        return {};
    }
    if (field.patternHelp.isEmpty()) {
        return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "It does not have the expected form.")},
                            {QT_TRANSLATE_NOOP("Text", "Use this form: {form}."), {{u"form"_s, field.pattern}}});
    }
    return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "It does not have the expected form.")},
                        {QT_TRANSLATE_NOOP("Text", "Use {form}."), {{u"form"_s, field.patternHelp}}});
}

/// An optional text may be empty, whatever its pattern: it then means "none".
Result<void> validateText(const Field &field, const QString &text, const QString &path)
{
    if (field.required && text.trimmed().isEmpty()) {
        return missingValue(path);
    }
    if (text.isEmpty()) {
        return {};
    }
    return validateCharacters(field, text, path).and_then([&] { return validatePattern(field, text, path); });
}

QJsonValue limitShown(const Field &field, double limit)
{
    return field.unit == Unit::Bytes ? QJsonValue(QJsonObject{{u"bytes"_s, limit}}) : QJsonValue(limit);
}

Result<void> validateRange(const Field &field, double number, const QString &path)
{
    if (field.minimum && number < *field.minimum) {
        return refusedValue(
            path,
            {QT_TRANSLATE_NOOP("Text", "It is below the smallest value allowed, {limit}."),
             {{u"limit"_s, limitShown(field, *field.minimum)}}},
            {QT_TRANSLATE_NOOP("Text", "Enter {limit} or more."), {{u"limit"_s, limitShown(field, *field.minimum)}}});
    }
    if (field.maximum && number > *field.maximum) {
        return refusedValue(
            path,
            {QT_TRANSLATE_NOOP("Text", "It is above the largest value allowed, {limit}."),
             {{u"limit"_s, limitShown(field, *field.maximum)}}},
            {QT_TRANSLATE_NOOP("Text", "Enter {limit} or less."), {{u"limit"_s, limitShown(field, *field.maximum)}}});
    }
    return {};
}

Result<void> validateNumber(const Field &field, const QJsonValue &value, const QString &path)
{
    const double number = value.toDouble();
    if (field.kind == FieldKind::Integer) {
        if (std::floor(number) != number) {
            return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "It is not a whole number.")},
                                {QT_TRANSLATE_NOOP("Text", "Enter a number without a fraction.")});
        }
        // The double rounds 2^53 + 1 down to 2^53; the integer does not.
        const auto exact = static_cast<qint64>(largestInteger);
        if (std::abs(number) > largestInteger || value.toInteger() > exact || value.toInteger() < -exact) {
            return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "The number is too large to be passed on exactly.")},
                                {QT_TRANSLATE_NOOP("Text", "Enter a smaller number.")});
        }
    }
    return validateRange(field, number, path);
}

Result<void> validateChoice(const Field &field, const QString &value, const QString &path)
{
    QStringList known;
    for (const Choice &choice : field.choices) {
        known << choice.value;
    }
    if (known.contains(value)) {
        return {};
    }
    const QString near = nearest(value, known);
    return refusedValue(
        path, {QT_TRANSLATE_NOOP("Text", "“{value}” is not one of the choices."), {{u"value"_s, shortened(value)}}},
        near.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("Text", "Choose one of: {choices}."), {{u"choices"_s, known.join(", "_L1)}})
            : Text(QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}));
}

Result<void> validateTime(const QString &text, const QString &path)
{
    static const QRegularExpression form(uR"(\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z\z)"_s);
    if (form.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid()) {
        return {};
    }
    return refusedValue(
        path, {QT_TRANSLATE_NOOP("Text", "It is not a point in time.")},
        {QT_TRANSLATE_NOOP("Text", "Use this form: {form}."), {{u"form"_s, u"2030-12-31T23:59:59.000Z"_s}}});
}

Text expectedKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Bool:
        return {QT_TRANSLATE_NOOP("Text", "Enter true or false.")};
    case FieldKind::Integer:
        return {QT_TRANSLATE_NOOP("Text", "Enter a number without a fraction.")};
    case FieldKind::Real:
        return {QT_TRANSLATE_NOOP("Text", "Enter a number.")};
    case FieldKind::List:
        return {QT_TRANSLATE_NOOP("Text", "Enter a list.")};
    case FieldKind::Object:
        return {QT_TRANSLATE_NOOP("Text", "Enter a group of named values.")};
    default:
        return {QT_TRANSLATE_NOOP("Text", "Enter a text.")};
    }
}

} // namespace

QString shortened(const QString &text)
{
    return text.size() <= shownNameLength ? text : text.left(shownNameLength) + u'…';
}

tl::unexpected<Error> refusedValue(const QString &path, Text why, Text fix)
{
    return failure(
        Error{.code = ErrorCode::InvalidArgument,
              .what = {QT_TRANSLATE_NOOP("Text", "The value of “{field}” cannot be used."), {{u"field"_s, path}}},
              .why = std::move(why),
              .fix = std::move(fix),
              .field = path});
}

tl::unexpected<Error> missingValue(const QString &path)
{
    return failure(Error{.code = ErrorCode::InvalidArgument,
                         .what = {QT_TRANSLATE_NOOP("Text", "“{field}” is missing."), {{u"field"_s, path}}},
                         .why = {QT_TRANSLATE_NOOP("Text", "This value is required.")},
                         .fix = {QT_TRANSLATE_NOOP("Text", "Enter a value for “{field}”."), {{u"field"_s, path}}},
                         .field = path});
}

tl::unexpected<Error> wrongKind(const Field &field, const QString &path)
{
    return refusedValue(path, {QT_TRANSLATE_NOOP("Text", "It is not of the right kind.")}, expectedKind(field.kind));
}

Result<void> validateScalar(const Field &field, const QJsonValue &value, const QString &path)
{
    switch (field.kind) {
    case FieldKind::Bool:
        return value.isBool() ? Result<void>() : wrongKind(field, path);
    case FieldKind::Integer:
    case FieldKind::Real:
        return value.isDouble() ? validateNumber(field, value, path) : wrongKind(field, path);
    case FieldKind::Enumeration:
        return value.isString() ? validateChoice(field, value.toString(), path) : wrongKind(field, path);
    case FieldKind::Time:
        return value.isString() ? validateTime(value.toString(), path) : wrongKind(field, path);
    case FieldKind::Text:
    case FieldKind::Reference:
    case FieldKind::Secret:
        return value.isString() ? validateText(field, value.toString(), path) : wrongKind(field, path);
    case FieldKind::List:
    case FieldKind::Object:
        break;
    }
    return wrongKind(field, path);
}

} // namespace penstock
