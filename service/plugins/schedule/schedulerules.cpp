// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/schedule/schedulerules.h"

#include "service/api/dispatcher.h"
#include "service/plugins/schedule/timetable.h"
#include "shared/core/isotime.h"
#include "shared/model/resourcetype.h"
#include "shared/model/valuerules.h"

#include <QTimeZone>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Changes of these alone leave the owner as he is.
bool isHarmless(const QString &field)
{
    return field == "name"_L1 || field == "enabled"_L1;
}

/// Parameters are kept as they are, and shown.
Result<void> checkSecrets(const Method &method, const QJsonObject &parameters)
{
    for (const Field &field : method.parameters) {
        if (parameters.contains(field.name) && (holdsSecret(field) || method.confidential.contains(field.name))) {
            return refusedValue(u"parameters."_s + field.name, {QT_TRANSLATE_NOOP("Text", "It is a secret, and schedules can be read.")},
                                {QT_TRANSLATE_NOOP("Text", "Leave it out, or call another method.")});
        }
    }
    return {};
}

} // namespace

EditRules ScheduleRules::rules() const
{
    EditRules rules;
    rules.level = Method::Level::Use;
    rules.prepare = [self = *this](const Caller &caller, const QJsonObject &changes, const QJsonObject &before) {
        return self.prepare(caller, changes, before);
    };
    rules.suggest = [](const Caller &) {
        const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        return QJsonObject{{u"timeZone"_s, own.isEmpty() ? u"UTC"_s : own}};
    };
    return rules;
}

Result<QJsonObject> ScheduleRules::prepare(const Caller &caller, QJsonObject changes, const QJsonObject &before) const
{
    QJsonObject whole = before;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        whole.insert(change.key(), change.value());
    }
    const QStringList names = changes.keys();
    if (before.isEmpty() || !std::all_of(names.begin(), names.end(), isHarmless)) {
        if (const auto possible = checkWork(caller, whole); !possible) {
            return failure(possible.error());
        }
        changes.insert("account"_L1, caller.account.isEmpty() ? QJsonValue() : QJsonValue(caller.account));
        changes.insert("user"_L1, caller.user);
        changes.insert("local"_L1, caller.localAdministrator);
    }
    const auto next = nextRun(whole);
    if (!next) {
        return failure(next.error());
    }
    const bool runs = whole.value("enabled"_L1).toBool(true);
    changes.insert("nextRun"_L1, runs ? QJsonValue(isoTime(*next)) : QJsonValue());
    if (before.isEmpty()) {
        changes.insert("result"_L1, u"none"_s);
    }
    return changes;
}

Result<QDateTime> ScheduleRules::nextRun(const QJsonObject &schedule) const
{
    const auto table = Timetable::of(schedule);
    if (!table) {
        return failure(table.error());
    }
    const QDateTime next = table->next(m_clock());
    if (!next.isValid() && schedule.value("enabled"_L1).toBool(true)) {
        const bool once = schedule.value("cron"_L1).toString().isEmpty();
        return refusedValue(once ? u"at"_s : u"cron"_s,
                            once ? Text{QT_TRANSLATE_NOOP("Text", "This time has passed.")}
                                 : Text{QT_TRANSLATE_NOOP("Text", "There is no such day in any year.")},
                            {QT_TRANSLATE_NOOP("Text", "Choose a time that comes.")});
    }
    return next;
}

Result<void> ScheduleRules::checkWork(const Caller &caller, const QJsonObject &schedule) const
{
    const QString name = schedule.value("method"_L1).toString();
    const QJsonObject parameters = schedule.value("parameters"_L1).toObject();
    const Method *method = m_kernel.dispatcher.find(name);
    if (method) {
        if (const auto open = checkSecrets(*method, parameters); !open) {
            return open;
        }
    }
    auto checked = m_kernel.dispatcher.check(caller, name, parameters);
    if (!checked) {
        checked.error().code = method ? checked.error().code : ErrorCode::InvalidArgument;
        checked.error().field = !method                              ? u"method"_s
                                : checked.error().field.isEmpty() ? u"parameters"_s
                                                                  : u"parameters."_s + checked.error().field;
    }
    return checked;
}

} // namespace penstock
