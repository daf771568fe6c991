// SPDX-License-Identifier: Apache-2.0
#include "app/models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace penstock::timetext {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 aboutNow = 5;
constexpr qint64 twoDays = 2 * day;
constexpr qint64 month = 30 * day;

QString translated(const char *source)
{
    return QCoreApplication::translate("Time", source);
}

} // namespace

QString duration(qint64 seconds)
{
    if (seconds < minute) {
        return translated(QT_TRANSLATE_NOOP("Time", "%1 s")).arg(seconds);
    }
    if (seconds < hour) {
        return translated(QT_TRANSLATE_NOOP("Time", "%1 min")).arg(seconds / minute);
    }
    if (seconds < twoDays) {
        const qint64 minutes = seconds % hour / minute;
        return minutes == 0 ? translated(QT_TRANSLATE_NOOP("Time", "%1 h")).arg(seconds / hour)
                            : translated(QT_TRANSLATE_NOOP("Time", "%1 h %2 min")).arg(seconds / hour).arg(minutes);
    }
    return translated(QT_TRANSLATE_NOOP("Time", "%1 days")).arg(seconds / day);
}

QString span(qint64 milliseconds)
{
    constexpr qint64 precise = 10000;
    const qint64 length = std::max<qint64>(0, milliseconds);
    return length < precise ? translated(QT_TRANSLATE_NOOP("Time", "%1 s"))
                                  .arg(QLocale().toString(static_cast<double>(length) / 1000, 'f', length < 100 ? 2 : 1))
                            : duration(length / 1000);
}

QString moment(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLatin1String("HH:mm:ss"));
    return local.date() == QDate::currentDate() ? clock : QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString relative(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const qint64 seconds = time.secsTo(now);
    if (qAbs(seconds) < aboutNow) {
        return translated(QT_TRANSLATE_NOOP("Time", "just now"));
    }
    if (qAbs(seconds) >= month) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    }
    // Hours alone are exact enough here, the tool tip has the rest.
    const qint64 length = qAbs(seconds);
    const QString text = duration(length >= hour && length < twoDays ? length / hour * hour : length);
    return seconds > 0 ? translated(QT_TRANSLATE_NOOP("Time", "%1 ago")).arg(text)
                       : translated(QT_TRANSLATE_NOOP("Time", "in %1")).arg(text);
}

QString exact(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + QLatin1Char(' ') +
           QLocale().toString(local.time(), QLatin1String("HH:mm:ss"));
}

QDateTime fromWire(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace penstock::timetext
