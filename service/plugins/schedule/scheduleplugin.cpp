// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/scheduleplugin.h"

#include "service/api/dispatcher.h"
#include "service/events/eventlog.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/schedule/scheduleevents.h"
#include "service/plugins/schedule/schedulerules.h"
#include "service/plugins/schedule/timetable.h"
#include "shared/core/isotime.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRuns = 5;
constexpr int mostRuns = 100;

Field withoutRules(const ResourceType &type, const QString &name)
{
    Field field = *type.field(name);
    field.required = field.suggested = field.listed = false;
    return field;
}

Field runs(const QString &name, const char *label, const char *help)
{
    return FieldBuilder(name, FieldKind::List).label(label).help(help).element(Field(u"time"_s, FieldKind::Text)).required();
}

Method previewMethod(const ResourceType &type)
{
    Field zone = withoutRules(type, u"timeZone"_s);
    zone.defaultValue = u"UTC"_s;
    const Field count = FieldBuilder(u"count"_s, FieldKind::Integer)
                            .label(QT_TRANSLATE_NOOP("Model", "Count"))
                            .help(QT_TRANSLATE_NOOP("Model", "How many runs to return."))
                            .range(1, mostRuns)
                            .byDefault(usualRuns);
    return {.name = u"schedule.preview"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Next runs")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Returns when a schedule with such times would run next.")),
            .parameters = {withoutRules(type, u"cron"_s), withoutRules(type, u"at"_s), zone, count},
            .level = Method::Level::Everyone,
            .result = {runs(u"runs"_s, QT_TRANSLATE_NOOP("Model", "Runs"), QT_TRANSLATE_NOOP("Model", "When it would run.")),
                       runs(u"local"_s, QT_TRANSLATE_NOOP("Model", "Local times"), QT_TRANSLATE_NOOP("Model", "The same in its time zone."))}};
}

} // namespace

SchedulePlugin::SchedulePlugin(Kernel &kernel, WallClock clock)
    : m_kernel(kernel), m_clock(std::move(clock)), m_schedules(kernel, m_clock),
      m_edits(m_kernel, m_schedules.type(), ScheduleRules(kernel, m_clock).rules())
{}

Result<void> SchedulePlugin::start()
{
    if (const auto ready = m_schedules.open(); !ready) {
        return ready;
    }
    m_registrations = m_kernel.standardMethods.offer(m_schedules.type());
    m_registrations.push_back(m_kernel.events.kinds().declare(scheduleEvents()));
    m_registrations.push_back(offerPreview());
    m_writes = m_edits.offer();
    return {};
}

Registration SchedulePlugin::offerPreview()
{
    return m_kernel.dispatcher.addValue(
        previewMethod(m_schedules.type()), [this](const Caller &, const QJsonObject &params) -> Result<QJsonValue> {
            const auto table = Timetable::of(params);
            if (!table) {
                return failure(table.error());
            }
            QJsonArray runs;
            QJsonArray local;
            QDateTime at = table->next(m_clock());
            for (int i = 0; i < params.value("count"_L1).toInt() && at.isValid(); ++i, at = table->next(at)) {
                const QDateTime there = at.toTimeZone(table->zone());
                runs.append(isoTime(at));
                local.append(there.toString(u"yyyy-MM-dd HH:mm "_s) + table->zone().abbreviation(at));
            }
            return QJsonObject{{u"runs"_s, runs}, {u"local"_s, local}};
        });
}

} // namespace penstock
