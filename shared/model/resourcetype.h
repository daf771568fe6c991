// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// A kind of object the service keeps: a name and its fields. Every type has the fields "id" (text, immutable) and
/// "version" (integer, raised by every change), which are not declared.
class ResourceType
{
public:
    ResourceType() = default;
    ResourceType(QString name, const char *label, const char *pluralLabel)
        : m_name(std::move(name)), m_label(QString::fromUtf8(label)), m_pluralLabel(QString::fromUtf8(pluralLabel))
    {}

    [[nodiscard]] const QString &name() const { return m_name; }
    /// "Virtual machine", English, translated in the context "Model".
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] const QString &pluralLabel() const { return m_pluralLabel; }
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// Null when there is no such field.
    [[nodiscard]] const Field *field(const QString &name) const;

    /// Declares a field and returns the builder for its rules.
    FieldBuilder add(const QString &name, FieldKind kind);
    /// Turns a declared text field into a reference to objects of another type; references are indexed.
    void makeReference(const QString &name, const QString &target);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ResourceType fromJson(const QJsonObject &json);

private:
    QString m_name;
    QString m_label;
    QString m_pluralLabel;
    QList<Field> m_fields;
};

} // namespace penstock
