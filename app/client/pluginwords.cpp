// SPDX-License-Identifier: Apache-2.0
#include "app/client/pluginwords.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QJsonValue translated(const QJsonValue &value, const QJsonObject &words)
{
    static const QStringList shown{u"label"_s,       u"pluralLabel"_s,  u"help"_s,
                                   u"patternHelp"_s, u"minimumLabel"_s, u"when"_s};
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray()) {
            list.append(translated(item, words));
        }
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isString() && shown.contains(member.key())) {
            member.value() = words.value(member.value().toString()).toString(member.value().toString());
        } else if (member.value().isObject() || member.value().isArray()) {
            member.value() = translated(member.value(), words);
        }
    }
    return value.isObject() ? QJsonValue(object) : value;
}

} // namespace

PluginWords::PluginWords(const QJsonObject &byPlugin, const QString &language)
{
    for (auto plugin = byPlugin.begin(); plugin != byPlugin.end(); ++plugin) {
        QJsonObject words;
        for (const QString &name : {language.section(u'_', 0, 0), language}) {
            const QJsonObject some = plugin.value().toObject().value(name).toObject();
            for (auto word = some.begin(); word != some.end(); ++word) {
                words.insert(word.key(), word.value());
            }
        }
        if (!words.isEmpty()) {
            m_words.insert(plugin.key(), words);
        }
    }
}

QJsonObject PluginWords::all() const
{
    QJsonObject merged;
    for (auto plugin = m_words.begin(); plugin != m_words.end(); ++plugin) {
        const QJsonObject words = plugin.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            merged.insert(word.key(), word.value());
        }
    }
    return merged;
}

QJsonArray PluginWords::fields(const QJsonValue &list, const QString &own) const
{
    QJsonArray fields = list.toArray();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString name = field->toObject().value("name"_L1).toString();
        *field = translated(*field, of(name.contains(u'.') ? name.section(u'.', 0, 0) : own));
    }
    return fields;
}

QJsonObject PluginWords::described(const QJsonObject &json, const QString &own, const QStringList &lists) const
{
    QJsonObject result = json;
    for (const QString &list : lists) {
        result.remove(list);
    }
    result = translated(result, of(own)).toObject();
    for (const QString &list : lists) {
        if (json.contains(list)) {
            result.insert(list, fields(json.value(list), own));
        }
    }
    return result;
}

QJsonObject PluginWords::type(const QJsonObject &json) const
{
    if (m_words.isEmpty()) {
        return json;
    }
    QJsonObject type = described(json, json.value("name"_L1).toString(), {u"fields"_s});
    QJsonArray relations = json.value("relations"_L1).toArray();
    for (auto relation = relations.begin(); relation != relations.end(); ++relation) {
        *relation = translated(*relation, of(relation->toObject().value("type"_L1).toString()));
    }
    type.insert("relations"_L1, relations);
    return type;
}

QJsonObject PluginWords::method(const QJsonObject &json) const
{
    return m_words.isEmpty()
               ? json
               : described(json, json.value("name"_L1).toString().section(u'.', 0, 0), {u"parameters"_s, u"result"_s});
}

} // namespace penstock
