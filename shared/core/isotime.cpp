// SPDX-License-Identifier: Apache-2.0
#include "shared/core/isotime.h"

#include <QDate>
#include <QTime>

namespace penstock {

namespace {

/// Writes a number in the places before `end`.
void write(int number, char16_t *end, int places)
{
    for (int i = 0; i < places; ++i, number /= 10) {
        *--end = char16_t(u'0' + number % 10);
    }
}

} // namespace

QString isoTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate date = utc.date();
    const QTime clock = utc.time();
    if (!utc.isValid() || date.year() < 0 || date.year() > 9999) {
        return utc.toString(Qt::ISODateWithMs);
    }
    char16_t text[] = u"0000-00-00T00:00:00.000Z";
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    write(year, text + 4, 4);
    write(month, text + 7, 2);
    write(day, text + 10, 2);
    write(clock.hour(), text + 13, 2);
    write(clock.minute(), text + 16, 2);
    write(clock.second(), text + 19, 2);
    write(clock.msec(), text + 23, 3);
    return QStringView(text).toString();
}

} // namespace penstock
