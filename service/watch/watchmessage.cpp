// SPDX-License-Identifier: Apache-2.0
#include "service/watch/watchmessage.h"

#include "shared/rpc/message.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginning{R"({"jsonrpc":"2.0","method":"watch.changed","params":{)"};

QJsonArray toArray(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(row.object);
    }
    return array;
}

} // namespace

QByteArray WatchMessage::addressed(const QString &watch)
{
    if (m_text.isEmpty()) {
        QJsonObject params{{u"added"_s, toArray(m_difference.added)},
                           {u"changed"_s, toArray(m_difference.changed)},
                           {u"removed"_s, QJsonArray::fromStringList(m_difference.removed)}};
        if (m_isList) {
            QJsonArray moved;
            for (const Difference::Place &place : m_difference.moved) {
                moved.append(QJsonObject{{u"id"_s, place.id}, {u"at"_s, place.at}});
            }
            params.insert("moved"_L1, moved);
        }
        if (m_complete) {
            params.insert("complete"_L1, *m_complete);
        }
        m_text = Message::notification(u"watch.changed"_s, params).serialized();
        Q_ASSERT(m_text.startsWith(beginning));
    }
    QByteArray result;
    result.reserve(m_text.size() + 40);
    result += beginning;
    result += "\"watch\":\"" + watch.toLatin1() + "\",";
    result += QByteArrayView(m_text).sliced(beginning.size());
    return result;
}

QByteArray WatchMessage::ended(const QString &watch, const Error &error)
{
    return Message::notification(u"watch.ended"_s, {{u"watch"_s, watch}, {u"error"_s, error.toJson()}}).serialized();
}

} // namespace penstock
