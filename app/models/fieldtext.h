// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QVariant>

#include <functional>

namespace penstock {

/// How values of fields are shown to people: sizes with units, choices and texts in the user's language, references by
/// name, times relative, lists joined.
class FieldText
{
public:
    /// Name of an object of a type; empty when it is not known.
    using NameOf = std::function<QString(const QString &type, const QString &id)>;

    explicit FieldText(NameOf nameOf = {}) : m_nameOf(std::move(nameOf)) {}

    [[nodiscard]] QString shown(const Field &field, const QJsonValue &value,
                                const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
    /// The same of an object. What is ready-made in the service (builtIn) has texts of the service, which are translated.
    [[nodiscard]] QString shownOf(const QJsonObject &object, const Field &field) const;
    /// More than is shown: the exact time, the exact number of bytes, each item of a list. May be empty.
    [[nodiscard]] QString toolTip(const Field &field, const QJsonValue &value) const;
    /// What to sort by: a number, a time, or text.
    [[nodiscard]] QVariant sortKey(const Field &field, const QJsonValue &value) const;

private:
    [[nodiscard]] QString shownList(const Field &field, const QJsonValue &value, const QDateTime &now,
                                    const QString &separator) const;
    [[nodiscard]] QString shownMember(const Field &field, const QString &name, const QJsonValue &value,
                                      const QDateTime &now) const;
    [[nodiscard]] QString shownObject(const Field &field, const QJsonValue &value, const QDateTime &now) const;

    NameOf m_nameOf;
};

} // namespace penstock
