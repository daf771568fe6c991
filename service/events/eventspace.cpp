// SPDX-License-Identifier: Apache-2.0
#include "service/events/eventspace.h"

#include "service/store/database.h"
#include "service/store/tableschema.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 portion = 2000; // a few milliseconds
/// What the database adds to the values of an event, measured: headers, entries of the indexes, what stays free in pages.
constexpr int besides = 150;

/// Texts by their bytes rather than characters.
QString rowSize(const ResourceType &type)
{
    QStringList parts{QString::number(besides)};
    for (const Field &field : type.fields()) {
        parts += u"coalesce(length(CAST(%1 AS BLOB)), 0)"_s.arg(tableschema::quoted(field.name));
    }
    return parts.join(u" + "_s);
}

} // namespace

EventSpace::EventSpace(Repository &repository, const ResourceType &type) : m_repository(repository), m_size(rowSize(type)) {}

void EventSpace::begin(qint64 oldest)
{
    m_counted = Bytes();
    m_last = oldest - 1;
}

bool EventSpace::count(qint64 last)
{
    const qint64 until = std::min(m_last + portion, last);
    m_counted = Bytes(m_counted.count() + sum(m_last + 1, until).count());
    m_last = std::max(m_last, until);
    return m_last < last;
}

qint64 EventSpace::surplusUntil(Bytes limit, qint64 first, qint64 last) const
{
    if (m_counted <= limit) {
        return first - 1;
    }
    const auto rows = m_repository.database().read(
        u"SELECT sequence, %1 FROM event WHERE sequence BETWEEN ? AND ? ORDER BY sequence"_s.arg(m_size), {first, std::min(last, m_last)});
    qint64 surplus = m_counted.count() - limit.count();
    qint64 until = first - 1;
    for (const Database::Row &row : rows.value_or(QList<Database::Row>())) {
        if (surplus <= 0) {
            break;
        }
        until = row.at(0).toLongLong();
        surplus -= row.at(1).toLongLong();
    }
    return until;
}

Bytes EventSpace::share(qint64 first, qint64 last) const
{
    return sum(first, std::min(last, m_last));
}

void EventSpace::drop(qint64 last, Bytes share)
{
    m_counted = Bytes(std::max<qint64>(0, m_counted.count() - share.count()));
    m_last = std::max(m_last, last);
}

Bytes EventSpace::sum(qint64 first, qint64 last) const
{
    if (last < first) {
        return {};
    }
    const auto rows = m_repository.database().read(
        u"SELECT coalesce(sum(%1), 0) FROM event WHERE sequence BETWEEN ? AND ?"_s.arg(m_size), {first, last});
    return Bytes(rows && !rows->isEmpty() ? rows->first().first().toLongLong() : 0);
}

} // namespace penstock
