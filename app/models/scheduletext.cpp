// SPDX-License-Identifier: Apache-2.0
#include "app/models/scheduletext.h"

#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/crontext.h"
#include "app/models/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

QString times(const QString &cron)
{
    const QString words = crontext::words(cron);
    return words.isEmpty() ? QString() : ScheduleText::tr("%1 (%2)", "times in words, as they are written").arg(words, cron);
}

/// "Virtual machine: web-01, Time limit: 60 s".
QString parameters(const Method &method, const FieldText &text, const QJsonObject &values)
{
    QStringList parts;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const auto field = std::find_if(method.parameters.begin(), method.parameters.end(),
                                        [&](const Field &each) { return each.name == value.key(); });
        const bool isKnown = field != method.parameters.end();
        parts += ScheduleText::tr("%1: %2", "parameter, value")
                     .arg(isKnown ? translatedLabel(field->label) : value.key(),
                          isKnown ? text.shown(*field, value.value()) : value.value().toVariant().toString());
    }
    return parts.join(u", "_s);
}

} // namespace

QString scheduletext::method(const ServiceClient &client, const QString &name)
{
    const Method *method = client.method(name);
    if (!method) {
        return name;
    }
    const ResourceType *type = client.type(name.section(u'.', 0, 0));
    const QString label = translatedLabel(method->label);
    return type ? ScheduleText::tr("%1: %2", "type, what is done with it").arg(translatedLabel(type->label()), label) : label;
}

QString scheduletext::shown(const ServiceClient &client, const FieldText &text, const QJsonObject &schedule, const Field &field)
{
    const QString name = schedule.value("method"_L1).toString();
    if (field.name == "cron"_L1) {
        return times(schedule.value("cron"_L1).toString());
    }
    const Method *known = client.method(name);
    if (field.name == "method"_L1 && known) { // what is done comes first, where there is little room
        const ResourceType *type = client.type(name.section(u'.', 0, 0));
        return translatedLabel(known->label) + (type ? u" · "_s + translatedLabel(type->label()) : QString());
    }
    return known && field.name == "parameters"_L1 ? parameters(*known, text, schedule.value(field.name).toObject()) : QString();
}

} // namespace penstock
