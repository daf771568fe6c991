// SPDX-License-Identifier: Apache-2.0
#include "service/watch/difference.h"

#include "shared/core/compactjson.h"

#include <algorithm>
#include <vector>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Which of these numbers, all different, form a longest rising sequence.
std::vector<bool> risingOf(const std::vector<qsizetype> &numbers)
{
    std::vector<bool> rising(numbers.size(), true);
    if (std::is_sorted(numbers.begin(), numbers.end())) {
        return rising;
    }
    std::vector<size_t> ends; // of the rising sequences of each length: where the smallest last number is
    std::vector<size_t> previous(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), numbers[i],
                                            [&](size_t end, qsizetype number) { return numbers[end] < number; });
        previous[i] = place == ends.begin() ? numbers.size() : *(place - 1);
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::fill(rising.begin(), rising.end(), false);
    for (size_t i = ends.back(); i < numbers.size(); i = previous[i]) {
        rising[i] = true;
    }
    return rising;
}

} // namespace

const QByteArray &Row::text() const
{
    if (made.isEmpty()) {
        made = compactJson(object);
    }
    return made;
}

Difference listDifference(const QList<Row> &before, const QList<Row> &now)
{
    Difference result;
    QHash<QString, qsizetype> places;
    places.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        places.insert(before.at(i).id, i);
    }
    std::vector<qsizetype> kept;
    kept.reserve(size_t(now.size()));
    std::vector<qsizetype> formerPlaces(size_t(now.size()), -1);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto former = places.constFind(now.at(i).id);
        if (former == places.cend()) {
            result.added.append(now.at(i));
            continue;
        }
        formerPlaces[size_t(i)] = *former;
        kept.push_back(*former);
        if (before.at(*former).object != now.at(i).object) {
            result.changed.append(now.at(i));
        }
        places.erase(former);
    }
    const std::vector<bool> rising = risingOf(kept);
    size_t next = 0;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const bool stays = formerPlaces[size_t(i)] >= 0 && rising[next];
        next += formerPlaces[size_t(i)] >= 0 ? 1 : 0;
        if (!stays) {
            result.moved.append({now.at(i).id, i});
        }
    }
    for (const Row &row : before) {
        if (places.contains(row.id)) {
            result.removed.append(row.id);
        }
    }
    return result;
}

Looks looksOf(const QList<Row> &rows)
{
    Looks looks;
    looks.reserve(rows.size());
    for (const Row &row : rows) {
        looks.insert(row.id, qHash(row.object));
    }
    return looks;
}

Difference setDifference(Looks before, const QList<Row> &now)
{
    Difference result;
    for (const Row &row : now) {
        const auto former = before.constFind(row.id);
        if (former == before.cend()) {
            result.added.append(row);
        } else {
            if (*former != qHash(row.object)) {
                result.changed.append(row);
            }
            before.erase(former);
        }
    }
    result.removed = before.keys();
    return result;
}

QList<Row> toRows(const QList<QJsonObject> &objects)
{
    QList<Row> rows;
    rows.reserve(objects.size());
    for (const QJsonObject &object : objects) {
        rows.append({object.value("id"_L1).toString(), object});
    }
    return rows;
}

} // namespace penstock
