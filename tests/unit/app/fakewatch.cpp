// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/app/fakewatch.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonValue &object)
{
    return object.toObject().value("id"_L1).toString();
}

} // namespace

FakeWatch::FakeWatch(QString type, const QJsonObject &params) : m_type(std::move(type)), m_query(params)
{
    m_query.remove("pageSize"_L1);
    m_query.remove("select"_L1);
}

bool FakeWatch::isRanked() const
{
    return m_query.contains("orderBy"_L1) || m_query.contains("limit"_L1);
}

void FakeWatch::begin(const QJsonArray &items)
{
    m_order.clear();
    for (const auto &item : items) {
        m_order += idOf(item);
    }
}

QJsonObject FakeWatch::changes(const QJsonArray &items, const QJsonObject &all)
{
    const QStringList before = m_order;
    begin(items);
    QJsonArray added;
    QJsonArray moved;
    for (qsizetype at = 0; at < items.size(); ++at) {
        if (!before.contains(m_order.at(at))) {
            added.append(items.at(at));
            moved.append(QJsonObject{{u"id"_s, m_order.at(at)}, {u"at"_s, at}});
        }
    }
    QJsonArray changed;
    for (const auto &item : all.value("changed"_L1).toArray()) {
        if (before.contains(idOf(item)) && m_order.contains(idOf(item))) {
            changed.append(item);
        }
    }
    QJsonArray removed;
    for (const QString &id : before) {
        if (!m_order.contains(id)) {
            removed.append(id);
        }
    }
    return {{u"added"_s, added}, {u"changed"_s, changed}, {u"removed"_s, removed}, {u"moved"_s, moved}};
}

} // namespace penstock
