// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <type_traits>
#include <utility>

namespace penstock {

/// What a call returns: a value, or the JSON text of one where that is there already. A long list need not become objects
/// only to be written out again.
class Answer
{
public:
    Answer() = default;
    /// Of a value, or of what makes one.
    template <typename T>
        requires(std::convertible_to<T, QJsonValue> && !std::same_as<std::remove_cvref_t<T>, Answer>)
    Answer(T &&value) : m_value(std::forward<T>(value)) // NOLINT(google-explicit-constructor)
    {}

    /// `json` must be the text of one value, in UTF-8.
    [[nodiscard]] static Answer fromText(const QByteArray &json);

    /// Reads the text where there is only that.
    [[nodiscard]] QJsonValue value() const;
    operator QJsonValue() const { return value(); } // NOLINT(google-explicit-constructor)
    /// Empty where there is a value.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    friend bool operator==(const Answer &a, const Answer &b) { return a.value() == b.value(); }

private:
    QJsonValue m_value;
    QByteArray m_text;
};

} // namespace penstock
