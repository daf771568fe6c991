// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace penstock {

/// The words of plugins in one language, as the service tells them with the types: {"note": {"zh_CN": {"Note": "便笺"}}}.
/// What a plugin says in descriptions of its own comes first there, whatever the word means elsewhere: descriptions of the
/// type and the methods that are named as the plugin is, and of its attributes at other types and in their methods.
class PluginWords
{
public:
    PluginWords() = default;
    /// The language is zh_CN or such; none leaves everything in English. Who brings "zh" means all of them.
    PluginWords(const QJsonObject &byPlugin, const QString &language);

    /// Those of all plugins, by the English ones.
    [[nodiscard]] QJsonObject all() const;
    /// The description of a type or a method with the words of the plugin.
    [[nodiscard]] QJsonObject type(const QJsonObject &json) const;
    [[nodiscard]] QJsonObject method(const QJsonObject &json) const;

private:
    [[nodiscard]] QJsonObject of(const QString &plugin) const { return m_words.value(plugin).toObject(); }
    /// Of `own`, but for attributes of others in these lists of fields.
    [[nodiscard]] QJsonObject described(const QJsonObject &json, const QString &own, const QStringList &lists) const;
    [[nodiscard]] QJsonArray fields(const QJsonValue &list, const QString &own) const;

    QJsonObject m_words; ///< by plugin
};

} // namespace penstock
