// SPDX-License-Identifier: Apache-2.0
#include "app/models/crontext.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <numeric>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct CronText {
    Q_DECLARE_TR_FUNCTIONS(CronText)
};

constexpr qsizetype mostTimes = 6; // in a day that can be told one by one

const QStringList dayNames{u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s};
const QStringList monthNames{u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s, u"JUN"_s,
                             u"JUL"_s, u"AUG"_s, u"SEP"_s, u"OCT"_s, u"NOV"_s, u"DEC"_s};

/// -1 for what is neither a number nor one of the names, of which the first has the number `first`.
int number(const QString &text, const QStringList &names, int first)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    const auto named = static_cast<int>(names.indexOf(text.toUpper()));
    return isNumber ? value : named < 0 ? -1 : named + first;
}

/// The values of a list of numbers and ranges, in order; empty for anything else.
QList<int> values(const QString &text, int highest, const QStringList &names = {}, int first = 0)
{
    QList<int> result;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const QStringList ends = item.split(u'-');
        const int from = number(ends.first(), names, first);
        const int to = number(ends.last(), names, first);
        if (ends.size() > 2 || from < 0 || to < from || to > highest) {
            return {};
        }
        for (int value = from; value <= to; ++value) {
            result += value;
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// The n of "*/n"; 0 for anything else.
int stepOf(const QString &text)
{
    return text.startsWith("*/"_L1) ? text.mid(2).toInt() : 0;
}

QString joined(const QStringList &parts)
{
    return QLocale().createSeparatedList(parts);
}

QString weekdays(const QString &text)
{
    QList<int> days = values(text, 7, dayNames);
    for (int &day : days) {
        day = day == 0 ? 7 : day; // as Qt counts
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const auto name = [](int day) { return QLocale().standaloneDayName(day); };
    if (days.size() > 2 && days.last() - days.first() == days.size() - 1) {
        return CronText::tr("%1 to %2", "weekdays").arg(name(days.first()), name(days.last()));
    }
    QStringList names;
    std::transform(days.cbegin(), days.cend(), std::back_inserter(names), name);
    return joined(names);
}

QString times(const QList<int> &hours, const QList<int> &minutes)
{
    QStringList list;
    for (const int hour : hours) {
        for (const int minute : minutes) {
            list += QTime(hour, minute).toString(u"HH:mm"_s);
        }
    }
    return list.size() > mostTimes ? QString() : joined(list);
}

/// Several times a day, at equal distances.
QString oftenText(const QString &minute, const QString &hour)
{
    const QList<int> minutes = values(minute, 59);
    if (minute == "*"_L1 && hour == "*"_L1) {
        return CronText::tr("Every minute");
    }
    if (stepOf(minute) > 0 && hour == "*"_L1) {
        return CronText::tr("Every %n minute(s)", nullptr, stepOf(minute));
    }
    if (minutes.size() != 1) {
        return {};
    }
    if (hour == "*"_L1 || stepOf(hour) == 1) {
        return CronText::tr("Every hour at minute %1").arg(minutes.first());
    }
    return stepOf(hour) > 1 ? CronText::tr("Every %n hour(s) at minute %1", nullptr, stepOf(hour)).arg(minutes.first()) : QString();
}

QString dailyText(const QStringList &parts, const QString &at)
{
    const QString &day = parts.at(2);
    const QString &month = parts.at(3);
    const QString &weekday = parts.at(4);
    const bool everyMonth = month == "*"_L1;
    if (weekday != "*"_L1) {
        const QString days = weekdays(weekday);
        return day != "*"_L1 || !everyMonth || days.isEmpty() ? QString() : CronText::tr("%1 at %2", "weekdays, times").arg(days, at);
    }
    const QList<int> days = values(day, 31);
    QStringList numbers;
    std::transform(days.cbegin(), days.cend(), std::back_inserter(numbers), [](int each) { return QString::number(each); });
    if (everyMonth) {
        return day == "*"_L1     ? CronText::tr("Every day at %1").arg(at)
               : days.isEmpty() ? QString()
                                : CronText::tr("Day %1 of every month at %2", "days, times").arg(joined(numbers), at);
    }
    const QList<int> months = values(month, 12, monthNames, 1);
    const QDate date = months.size() == 1 && days.size() == 1 ? QDate(2024, months.first(), days.first()) : QDate();
    return date.isValid() ? CronText::tr("Every year on %1 at %2", "day, times").arg(QLocale().toString(date, CronText::tr("MMMM d", "day of a year")), at)
                          : QString();
}

} // namespace

QString crontext::words(const QString &cron)
{
    static const QHash<QString, QString> known{{u"@hourly"_s, u"0 * * * *"_s}, {u"@daily"_s, u"0 0 * * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
                                               {u"@monthly"_s, u"0 0 1 * *"_s}, {u"@yearly"_s, u"0 0 1 1 *"_s}};
    const QString text = cron.simplified();
    const QStringList parts = known.value(text.toLower(), text).split(u' ');
    if (parts.size() != 5) {
        return {};
    }
    const bool allDays = parts.at(2) == "*"_L1 && parts.at(3) == "*"_L1;
    if (const QString often = allDays ? oftenText(parts.at(0), parts.at(1)) : QString(); !often.isEmpty()) {
        const QString days = parts.at(4) == "*"_L1 ? QString() : weekdays(parts.at(4));
        return days.isEmpty() ? (parts.at(4) == "*"_L1 ? often : QString()) : CronText::tr("%1, %2", "how often, weekdays").arg(often, days);
    }
    const QString at = times(values(parts.at(1), 23), values(parts.at(0), 59));
    return at.isEmpty() ? QString() : dailyText(parts, at);
}

} // namespace penstock
