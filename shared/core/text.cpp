// SPDX-License-Identifier: Apache-2.0
#include "shared/core/text.h"

#include "shared/core/bytes.h"

#include <QLocale>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Whether what comes next begins a sentence.
bool isStart(const QString &before)
{
    static const QString ends = u".?!"_s;
    const QString text = before.trimmed();
    return text.isEmpty() || (ends.contains(text.back()) && before.back().isSpace());
}

QString shown(const QJsonValue &value, const QString &before)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number);
    }
    if (value.isObject() && value.toObject().contains("bytes"_L1)) {
        return Bytes(value.toObject().value("bytes"_L1).toInteger()).shown();
    }
    if (value.isObject() && value.toObject().contains("label"_L1)) {
        const QString label = value.toObject().value("label"_L1).toString();
        return isStart(before) ? label : inSentence(label);
    }
    return value.toVariant().toString();
}

} // namespace

QString inSentence(const QString &label)
{
    const bool isWord = label.size() < 2 || !label.at(1).isUpper();
    return isWord ? label.left(1).toLower() + label.mid(1) : label;
}

Text Text::fromJson(const QJsonValue &json)
{
    Text text;
    if (json.isString()) {
        text.m_pattern = json.toString();
    } else if (json.isObject()) {
        text.m_pattern = json.toObject().value("pattern"_L1).toString();
        text.m_values = json.toObject().value("values"_L1).toObject();
    }
    return text;
}

QJsonValue Text::toJson() const
{
    if (m_values.isEmpty()) {
        return m_pattern;
    }
    return QJsonObject{{u"pattern"_s, m_pattern}, {u"values"_s, m_values}};
}

QString Text::filledInto(const QString &pattern) const
{
    // One pass, so that a value which itself holds "{name}" is shown as it is.
    QString result;
    qsizetype position = 0;
    while (position < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', position);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QString name = pattern.mid(open + 1, close - open - 1);
        result += QStringView(pattern).mid(position, open - position);
        result += m_values.contains(name) ? shown(m_values.value(name), result) : pattern.mid(open, close - open + 1);
        position = close + 1;
    }
    return result + pattern.mid(position);
}

} // namespace penstock
