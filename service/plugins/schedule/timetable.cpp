// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/timetable.h"

#include "shared/model/nearest.h"
#include "shared/model/valuerules.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Invalid when there is none. Qt lists places alone, and takes nearly everything else for a rule; Etc/UTC is in between.
QTimeZone zoneNamed(const QString &name)
{
    static const QRegularExpression allowed(u"^[A-Za-z][A-Za-z0-9+_/-]*$"_s);
    const bool known = allowed.match(name).hasMatch()
                       && (QTimeZone::isTimeZoneIdAvailable(name.toLatin1()) || QFileInfo("/usr/share/zoneinfo/"_L1 + name).isFile());
    return known ? QTimeZone(name.toLatin1()) : QTimeZone();
}

tl::unexpected<Error> unknownZone(const QString &name)
{
    QStringList known;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        known << QString::fromLatin1(id);
    }
    const QString near = nearest(name, known);
    return refusedValue(u"timeZone"_s, {QT_TRANSLATE_NOOP("Text", "There is no time zone “{name}”."), {{u"name"_s, shortened(name)}}},
                        near.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Give its name, such as Europe/Berlin or UTC.")}
                                       : Text{QT_TRANSLATE_NOOP("Text", "Did you mean “{name}”?"), {{u"name"_s, near}}});
}

} // namespace

Result<Timetable> Timetable::of(const QJsonObject &schedule)
{
    Timetable table;
    const QString zone = schedule.value("timeZone"_L1).toString(u"UTC"_s);
    table.m_zone = zoneNamed(zone);
    if (!table.m_zone.isValid()) {
        return unknownZone(zone);
    }
    const QString cron = schedule.value("cron"_L1).toString();
    table.m_at = QDateTime::fromString(schedule.value("at"_L1).toString(), Qt::ISODateWithMs);
    if (cron.isEmpty() != table.m_at.isValid()) {
        return refusedValue(u"cron"_s, {QT_TRANSLATE_NOOP("Text", "A schedule runs either again and again, or once.")},
                            {QT_TRANSLATE_NOOP("Text", "Give “cron” or “at”, and not both.")});
    }
    if (!cron.isEmpty()) {
        const auto read = CronExpression::parse(cron);
        if (!read) {
            return failure(read.error());
        }
        table.m_cron = *read;
    }
    return table;
}

QDateTime Timetable::next(const QDateTime &after) const
{
    if (m_cron) {
        return m_cron->next(after, m_zone);
    }
    return m_at > after ? m_at.toUTC() : QDateTime();
}

} // namespace penstock
