// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/api/testclient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace penstock::test {

/// What all methods that take conditions answer to one, without the id in it.
[[nodiscard]] inline QString conditionAnswers(TestClient &client, const QString &type, const QString &where, const QString &id)
{
    using namespace Qt::StringLiterals;
    const QString order = type == "session"_L1 ? QString() : u" order by version desc, id limit 3"_s;
    const QList<std::pair<QString, QJsonObject>> calls{
        {type + ".query"_L1, {{u"where"_s, where}}},
        {type + ".count"_L1, {{u"where"_s, where}}},
        {type + ".aggregate"_L1, {{u"where"_s, where}, {u"functions"_s, QJsonArray{u"count"_s, u"max version"_s}}}},
        {type + ".watch"_L1, {{u"where"_s, where}}},
        {type + ".watch"_L1, {{u"query"_s, u"where "_s + where + order}}},
        {u"query"_s, {{u"query"_s, type + " where "_L1 + where + order}}},
        {u"query"_s, {{u"query"_s, type + " where "_L1 + where + " count by id"_L1}}}};
    QString told;
    for (const auto &[method, params] : calls) {
        const auto answer = client.call(method, params);
        QJsonObject shown = answer ? answer->toObject() : answer.error().toJson();
        if (const QString watch = shown.take("watch"_L1).toString(); !watch.isEmpty()) {
            (void)client.call(u"watch.cancel"_s, {{u"watch"_s, watch}});
        }
        told += QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Compact)).replace(id, u"ID"_s) + u'\n';
    }
    return told;
}

} // namespace penstock::test
