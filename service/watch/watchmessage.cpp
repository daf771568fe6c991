// SPDX-License-Identifier: Apache-2.0
#include "service/watch/watchmessage.h"

#include "shared/core/compactjson.h"
#include "shared/rpc/message.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beginning{R"({"jsonrpc":"2.0","method":"watch.changed","params":{"watch":")"};

void append(QByteArray &text, QByteArrayView member, const QList<Row> &rows)
{
    text += member;
    for (const Row &row : rows) {
        text += row.text();
        text += ',';
    }
    rows.isEmpty() ? (void)text.append(']') : (void)(text.back() = ']');
}

QByteArray textOf(const QJsonArray &array)
{
    return compactJson(array);
}

QJsonArray toArray(const QList<Difference::Place> &places)
{
    QJsonArray array;
    for (const Difference::Place &place : places) {
        array.append(QJsonObject{{u"id"_s, place.id}, {u"at"_s, place.at}});
    }
    return array;
}

} // namespace

/// All that follows the name of the watch.
QByteArray WatchMessage::written() const
{
    QByteArray text;
    append(text, R"(","added":[)", m_difference.added);
    append(text, R"(,"changed":[)", m_difference.changed);
    text += R"(,"removed":)" + textOf(QJsonArray::fromStringList(m_difference.removed));
    if (m_isList) {
        text += R"(,"moved":)" + textOf(toArray(m_difference.moved));
    }
    if (m_complete) {
        text += *m_complete ? R"(,"complete":true)" : R"(,"complete":false)";
    }
    return text + "}}";
}

QByteArray WatchMessage::addressed(const QString &watch)
{
    if (m_text.isEmpty()) {
        m_text = written();
    }
    QByteArray result;
    result.reserve(beginning.size() + watch.size() + m_text.size());
    result += beginning;
    result += watch.toLatin1();
    result += m_text;
    return result;
}

QByteArray WatchMessage::ended(const QString &watch, const Error &error)
{
    return Message::notification(u"watch.ended"_s, {{u"watch"_s, watch}, {u"error"_s, error.toJson()}}).serialized();
}

} // namespace penstock
