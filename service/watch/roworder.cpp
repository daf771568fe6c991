// SPDX-License-Identifier: Apache-2.0
#include "service/watch/roworder.h"

#include "shared/model/condition.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Absent values come first.
int compared(const QJsonValue &left, const QJsonValue &right)
{
    const bool noLeft = left.isNull() || left.isUndefined();
    const bool noRight = right.isNull() || right.isUndefined();
    if (noLeft || noRight) {
        return int(noRight) - int(noLeft); // negative: the left one is absent, the right one is not
    }
    if (left.isString()) {
        return compareTexts(left.toString(), right.toString());
    }
    if (left.isBool()) {
        return int(left.toBool()) - int(right.toBool());
    }
    const qint64 a = left.toInteger(0);
    const qint64 b = right.toInteger(0);
    if (a != 0 && b != 0) { // both are whole, beyond 2^53 as well
        return a < b ? -1 : (a > b ? 1 : 0);
    }
    const double x = left.toDouble();
    const double y = right.toDouble();
    return x < y ? -1 : (x > y ? 1 : 0);
}

} // namespace

bool RowOrder::operator()(const QJsonObject &left, const QJsonObject &right) const
{
    bool isDescending = false;
    for (const SortKey &key : m_keys) {
        isDescending = key.descending;
        if (const int order = compared(left.value(key.field), right.value(key.field)); order != 0) {
            return (order < 0) != isDescending;
        }
    }
    const int order = compareTexts(left.value("id"_L1).toString(), right.value("id"_L1).toString());
    return order != 0 && (order < 0) != isDescending;
}

} // namespace penstock
