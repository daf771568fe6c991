// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/method.h"
#include "shared/model/resourcetype.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// The commands that follow from what the service describes: TYPE VERB.
class CommandTable
{
public:
    CommandTable(QList<ResourceType> types, QList<Method> methods)
        : m_types(std::move(types)), m_methods(std::move(methods))
    {
    }

    /// The first words: types, and other prefixes of methods such as "service".
    [[nodiscard]] QStringList nouns() const;
    /// The second words: list, show, watch, count for types, and the methods in kebab case.
    [[nodiscard]] QStringList verbs(const QString &noun) const;
    [[nodiscard]] QString help(const QString &noun, const QString &verb) const;

    [[nodiscard]] const ResourceType *type(const QString &noun) const;
    /// Null when no method has this name.
    [[nodiscard]] const Method *method(const QString &noun, const QString &verb) const;

    /// Whether noun and verb exist; the error suggests the nearest ones.
    [[nodiscard]] Result<void> check(const QString &noun, const QString &verb) const;

    /// Fields of the built-in verbs of every type.
    [[nodiscard]] static QList<Field> listOptions();
    [[nodiscard]] static QList<Field> queryOptions();
    [[nodiscard]] static QList<Field> showOptions(const QString &type);
    [[nodiscard]] static QList<Field> watchOptions();
    [[nodiscard]] static QList<Field> followOptions();
    [[nodiscard]] static QList<Field> passwordOptions();
    [[nodiscard]] static QList<Field> exportOptions();
    [[nodiscard]] static QList<Field> consoleOptions();
    /// Which parameters of a method bare words fill: the object or its name, then what is required.
    [[nodiscard]] static QStringList positional(const Method &method);

private:
    QList<ResourceType> m_types;
    QList<Method> m_methods;
};

} // namespace penstock
