// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <utility>

namespace penstock {

/// A label as it stands inside a sentence: "virtual machine"; abbreviations such as "CPU" and "IP address" stay as they are.
[[nodiscard]] QString inSentence(const QString &label);

/// A sentence that is translated where it is shown: an English pattern with named places such as "{name}", and their
/// values. Patterns are marked with QT_TRANSLATE_NOOP("Text", "...") where they are written, so that the client, which
/// receives pattern and values over the wire, finds the translation in the context "Text".
///
/// A value is a string, a number, {"bytes": n}, which is shown as a size such as "1.5 GiB", or {"label": text}, a word of
/// the model that is translated as well, and begins with a capital only where the sentence does.
/// On the wire: {"pattern": "...", "values": {...}}, or just a string where there are no values.
class Text
{
public:
    using Values = std::initializer_list<std::pair<QString, QJsonValue>>;

    Text() = default;
    Text(const char *pattern, Values values = {}) : m_pattern(QString::fromUtf8(pattern)), m_values(values) {}

    [[nodiscard]] static Text fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty(); }
    [[nodiscard]] const QString &pattern() const { return m_pattern; }
    [[nodiscard]] const QJsonObject &values() const { return m_values; }

    /// The English sentence, for logs and the command line.
    [[nodiscard]] QString plain() const { return filledInto(m_pattern); }
    /// The same values in another pattern, usually a translation of this one.
    [[nodiscard]] QString filledInto(const QString &pattern) const;

    friend bool operator==(const Text &, const Text &) = default;

private:
    QString m_pattern;
    QJsonObject m_values;
};

} // namespace penstock
