// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/localtime.h"

namespace penstock::localtime {

QDateTime instant(QDate date, QTime time, const QTimeZone &zone)
{
    constexpr qint64 day = 24 * 60 * 60;
    const QDateTime shown(date, time, Qt::UTC);
    const int before = zone.offsetFromUtc(shown.addSecs(-day));
    const int after = zone.offsetFromUtc(shown.addSecs(day));
    const QDateTime early = shown.addSecs(-qMax(before, after));
    const QDateTime late = shown.addSecs(-qMin(before, after));
    if (zone.offsetFromUtc(early) == qMax(before, after)) {
        return early;
    }
    if (zone.offsetFromUtc(late) == qMin(before, after)) {
        return late;
    }
    return zone.nextTransition(early).atUtc.toUTC();
}

} // namespace penstock::localtime
