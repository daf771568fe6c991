// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

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
    /// The reference that places objects of this type in the tree; null for types that stand at its top.
    [[nodiscard]] const Field *parent() const;

    /// Lets people attach "key = value" to the objects: the field "tags" and the method TYPE.tag.
    void makeTagged();
    [[nodiscard]] bool isTagged() const { return field(QStringLiteral("tags")) != nullptr; }
    /// Gives kinds and rules to keys of tags, named as they are; other keys stay free texts. Single values only.
    [[nodiscard]] Result<void> addTags(const QList<Field> &keys);
    void removeTags(const QStringList &keys);

    /// The objects mirror what hosts have, who may for a moment break the rules: unique values are then checked where
    /// people enter them, and not by the store.
    void makeObserved() { m_observed = true; }
    [[nodiscard]] bool isObserved() const { return m_observed; }

    /// Clients offer lists and forms of the type by themselves, without knowing it.
    void makeShown() { m_shown = true; }
    [[nodiscard]] bool isShown() const { return m_shown; }

    /// Fields that another plugin gives to this type. They are named "PLUGIN.FIELD" and never required.
    void addAttributes(const QString &plugin, const QList<Field> &fields);
    void removeAttributes(const QString &plugin);

    /// The object without the values of secret fields: what may leave the service.
    [[nodiscard]] QJsonObject withoutSecrets(const QJsonObject &object) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ResourceType fromJson(const QJsonObject &json);

private:
    QString m_name;
    QString m_label;
    QString m_pluralLabel;
    QList<Field> m_fields;
    bool m_observed = false;
    bool m_shown = false;
};

/// Whether it is a secret or has one inside.
[[nodiscard]] bool holdsSecret(const Field &field);
/// An object with these fields as clients may see it.
[[nodiscard]] QJsonObject withoutSecrets(const QList<Field> &fields, const QJsonObject &object);

} // namespace penstock
