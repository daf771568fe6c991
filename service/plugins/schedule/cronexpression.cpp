// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/cronexpression.h"

#include "service/plugins/schedule/localtime.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3000; // from one 29 February to the next but one, over a year without

struct Word {
    QString text;
    qsizetype column;
};

const std::array<CronField, 5> &fields()
{
    static const std::array<CronField, 5> known{
        CronField{.lowest = 0, .highest = 59, .allowed = QT_TRANSLATE_NOOP("Text", "Minutes go from 0 to 59; also 1,2, 1-5 and */15.")},
        CronField{.lowest = 0, .highest = 23, .allowed = QT_TRANSLATE_NOOP("Text", "Hours go from 0 to 23; also 1,2, 1-5 and */6.")},
        CronField{.lowest = 1, .highest = 31, .allowed = QT_TRANSLATE_NOOP("Text", "Days go from 1 to 31; also 1,15, 1-7 and */2.")},
        CronField{.lowest = 1,
                  .highest = 12,
                  .names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s,
                            u"nov"_s, u"dec"_s},
                  .allowed = QT_TRANSLATE_NOOP("Text", "Months go from 1 to 12 or JAN to DEC; also 1,7, 4-9 and */3.")},
        CronField{.lowest = 0,
                  .highest = 7,
                  .names = {u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s},
                  .allowed = QT_TRANSLATE_NOOP("Text", "Weekdays go from 0 (Sunday) to 7 (Sunday too) or SUN to SAT; also 1,3 and MON-FRI.")},
    };
    return known;
}

QList<Word> wordsOf(const QString &text)
{
    static const QHash<QString, QString> shortcuts{{u"@hourly"_s, u"0 * * * *"_s},
                                                   {u"@daily"_s, u"0 0 * * *"_s},
                                                   {u"@weekly"_s, u"0 0 * * 0"_s},
                                                   {u"@monthly"_s, u"0 0 1 * *"_s},
                                                   {u"@yearly"_s, u"0 0 1 1 *"_s}};
    static const QRegularExpression word(u"\\S+"_s);
    QList<Word> words;
    auto matches = word.globalMatch(shortcuts.value(text.trimmed().toLower(), text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        words.append({match.captured(), match.capturedStart() + 1});
    }
    return words;
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text)
{
    const QList<Word> words = wordsOf(text);
    if (words.size() != 5) {
        const qsizetype column = words.size() > 5 ? words.at(5).column : text.size() + 1;
        return wrongCron({QT_TRANSLATE_NOOP("Text", "It has {count} parts; there must be five."), {{u"count"_s, words.size()}}},
                         {QT_TRANSLATE_NOOP("Text", "Give minute, hour, day, month and weekday, such as: 30 2 * * MON-FRI.")}, column, 1);
    }
    CronExpression read;
    const std::array<CronField::Values *, 5> targets{&read.m_minutes, &read.m_hours, &read.m_days, &read.m_months, &read.m_weekdays};
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const Word &word = words.at(static_cast<qsizetype>(i));
        const auto values = fields().at(i).read(word.text, word.column);
        if (!values) {
            return failure(values.error());
        }
        *targets.at(i) = *values;
    }
    if (read.m_weekdays.test(7)) {
        read.m_weekdays.set(0);
    }
    read.m_everyHour = words.at(1).text.startsWith(u'*');
    read.m_bothDays = words.at(2).text.startsWith(u'*') || words.at(4).text.startsWith(u'*');
    return read;
}

bool CronExpression::runsOn(QDate day) const
{
    const bool isDay = m_days.test(static_cast<std::size_t>(day.day()));
    const bool isWeekday = m_weekdays.test(static_cast<std::size_t>(day.dayOfWeek() % 7));
    return m_months.test(static_cast<std::size_t>(day.month())) && (m_bothDays ? isDay && isWeekday : isDay || isWeekday);
}

QDateTime CronExpression::next(const QDateTime &after, const QTimeZone &zone) const
{
    const qint64 minutes = after.toSecsSinceEpoch() / 60 + 1;
    const QDateTime from = QDateTime::fromSecsSinceEpoch(minutes * 60, Qt::UTC);
    // A time of the day before may be moved past midnight.
    QDate day = from.toTimeZone(zone).date().addDays(-1);
    for (int i = 0; i < mostDays; ++i, day = day.addDays(1)) {
        if (!runsOn(day)) {
            continue;
        }
        const QDateTime at = m_everyHour ? firstMinuteOn(day, from, zone) : firstOn(day, from, zone);
        if (at.isValid()) {
            return at;
        }
    }
    return {};
}

QDateTime CronExpression::firstOn(QDate day, const QDateTime &from, const QTimeZone &zone) const
{
    QDateTime first;
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; m_hours.test(static_cast<std::size_t>(hour)) && minute < 60; ++minute) {
            if (m_minutes.test(static_cast<std::size_t>(minute))) {
                const QDateTime at = localtime::instant(day, QTime(hour, minute), zone);
                first = at >= from && (!first.isValid() || at < first) ? at : first;
            }
        }
    }
    return first;
}

QDateTime CronExpression::firstMinuteOn(QDate day, const QDateTime &from, const QTimeZone &zone) const
{
    const QDateTime end = localtime::instant(day.addDays(1), QTime(0, 0), zone);
    QDateTime at = qMax(from, localtime::instant(day, QTime(0, 0), zone));
    for (; at < end; at = at.addSecs(60)) {
        const QTime local = at.toTimeZone(zone).time();
        if (m_minutes.test(static_cast<std::size_t>(local.minute())) && m_hours.test(static_cast<std::size_t>(local.hour()))) {
            return at;
        }
    }
    return {};
}

} // namespace penstock
