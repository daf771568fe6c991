// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/watchhub.h"
#include "tests/unit/api/await.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace penstock::test {

/// A client of one watch that does what the protocol says, and notes where it does not fit.
class WatchClient : public WatchSink
{
public:
    void open(WatchHub &hub, const ResourceType &type, const QJsonObject &params, const Visibility &visible, int pageSize = 0)
    {
        const auto query = WatchQuery::fromJson(type, params, visible);
        if (!query) {
            problems << query.error().plain();
            return;
        }
        isList = query->query.ranked;
        hub.open(*this, this, *query, pageSize, [this](const Result<QJsonValue> &answer) {
            answered = true;
            if (!answer) {
                problems << answer.error().plain();
                return;
            }
            for (const auto &item : (*answer)["items"].toArray()) {
                objects.append(item.toObject());
            }
            complete = (*answer)["complete"].toBool();
            watch = (*answer)["watch"].toString();
        });
    }

    void send(const QByteArray &message) override
    {
        ++messages;
        const QJsonObject json = QJsonDocument::fromJson(message).object();
        const QJsonObject params = json.value("params").toObject();
        if (json.value("method") == "watch.ended") {
            expect(!ended && params.value("watch") == watch, QStringLiteral("ended twice"));
            ended = true;
            errorCode = params.value("error").toObject().value("code").toString();
            return;
        }
        expect(json.value("method") == "watch.changed" && params.value("watch") == watch, QStringLiteral("addressed wrongly"));
        expect(answered, QStringLiteral("told before the answer"));
        apply(params);
    }
    bool hasRoom() const override
    {
        lagged = lagged || !reads;
        return reads;
    }
    void end(const QString &reason) override { endReason = reason; }

    void apply(const QJsonObject &params)
    {
        QHash<QString, QJsonObject> added;
        for (const auto &item : params.value("added").toArray()) {
            const QJsonObject object = item.toObject();
            expect(indexOf(idOf(object)) < 0, QStringLiteral("added twice"));
            added.insert(idOf(object), object);
        }
        for (const auto &item : params.value("changed").toArray()) {
            const qsizetype at = indexOf(idOf(item.toObject()));
            expect(at >= 0, QStringLiteral("a change of what was not sent"));
            if (at >= 0) {
                expect(lagged || objects.at(at) != item.toObject(), QStringLiteral("told a change that is none"));
                objects[at] = item.toObject();
            }
        }
        for (const auto &id : params.value("removed").toArray()) {
            const qsizetype at = indexOf(id.toString());
            expect(at >= 0, QStringLiteral("removed what was not there"));
            if (at >= 0) {
                objects.removeAt(at);
            }
        }
        complete = complete || params.value("complete").toBool();
        if (!isList) {
            objects += added.values();
            return;
        }
        const QJsonArray moved = params.value("moved").toArray();
        for (const auto &place : moved) {
            if (const qsizetype at = indexOf(place.toObject().value("id").toString()); at >= 0) {
                added.insert(place.toObject().value("id").toString(), objects.takeAt(at));
            }
        }
        for (const auto &place : moved) {
            expect(place.toObject().value("at").toInteger() <= objects.size() && added.contains(place.toObject().value("id").toString()), QStringLiteral("no such place"));
            objects.insert(qMin(place.toObject().value("at").toInteger(), qint64(objects.size())), added.take(place.toObject().value("id").toString()));
        }
        expect(added.isEmpty(), QStringLiteral("added without a place"));
    }

    /// The objects as they are known here; those of a set by id.
    [[nodiscard]] QList<QJsonObject> state() const
    {
        QList<QJsonObject> sorted = objects;
        if (!isList) {
            std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return compareTexts(idOf(a), idOf(b)) < 0; });
        }
        return sorted;
    }
    [[nodiscard]] static QString idOf(const QJsonObject &object) { return object.value("id").toString(); }
    [[nodiscard]] qsizetype indexOf(const QString &id) const
    {
        const auto found = std::find_if(objects.begin(), objects.end(), [&](const auto &object) { return idOf(object) == id; });
        return found == objects.end() ? -1 : found - objects.begin();
    }
    void expect(bool holds, const QString &otherwise)
    {
        if (!holds) {
            problems << otherwise;
        }
    }

    QList<QJsonObject> objects;
    QStringList problems;
    QString watch;
    QString endReason;
    QString errorCode; ///< with which it ended
    int messages = 0;
    bool isList = false;
    bool answered = false;
    bool complete = false;
    bool ended = false;
    bool reads = true;
    /// Has not read for a while: what went and came back meanwhile is told as changed, with the state it is in.
    mutable bool lagged = false;
};

} // namespace penstock::test
