// SPDX-License-Identifier: Apache-2.0
#include "app/features/dialogs/nextruns.h"

#include "app/client/serviceclient.h"
#include "app/forms/schemaform.h"
#include "app/models/crontext.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400; // ms after the last key
constexpr int shownRuns = 2; // on one line
const QStringList fields{u"cron"_s, u"at"_s, u"timeZone"_s};

} // namespace

NextRuns::NextRuns(ServiceClient *client, SchemaForm *form, SchemaForm *more)
    : QObject(form), m_client(client), m_form(form), m_more(more)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &NextRuns::ask);
    for (SchemaForm *each : {form, more}) {
        connect(each, &SchemaForm::edited, this, [this](const QString &field) {
            if (fields.contains(field)) {
                tell({});
                look();
            }
        });
    }
    look();
}

QJsonObject NextRuns::times() const
{
    QJsonObject times;
    for (const SchemaForm *form : {m_form, m_more}) {
        const QJsonObject values = form->values();
        for (const QString &field : fields) {
            if (values.contains(field)) {
                times.insert(field, values.value(field));
            }
        }
    }
    return times;
}

void NextRuns::ask()
{
    QJsonObject params = times();
    const int asked = ++m_asked;
    if (!params.contains("cron"_L1) && !params.contains("at"_L1)) {
        tell({});
        return;
    }
    params.insert("count"_L1, shownRuns);
    whenDone(m_client->call(u"schedule.preview"_s, params), this, [this, asked](const Result<QJsonValue> &answer) {
        if (asked == m_asked) {
            answer ? answered(answer->toObject()) : refused(answer.error());
        }
    });
}

void NextRuns::answered(const QJsonObject &answer)
{
    QStringList runs;
    for (const auto &run : answer.value("local"_L1).toArray()) {
        runs += run.toString();
    }
    tell(runs.isEmpty() ? tr("It would not run any more.") : tr("Next: %1").arg(runs.join(u" · "_s)));
}

void NextRuns::refused(const Error &error)
{
    for (SchemaForm *form : {m_form, m_more}) {
        form->showProblem(error.field, error);
    }
}

void NextRuns::tell(const QString &next)
{
    QStringList lines{crontext::words(times().value("cron"_L1).toString()), next};
    lines.removeAll(QString());
    m_form->setHint(u"cron"_s, lines.isEmpty() ? tr("Minute, hour, day, month and weekday: 30 2 * * MON-FRI is half past two on workdays.")
                                               : lines.join(u'\n'));
}

} // namespace penstock
