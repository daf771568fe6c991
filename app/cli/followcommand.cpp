// SPDX-License-Identifier: Apache-2.0
#include "app/cli/followcommand.h"

#include "app/cli/output.h"
#include "app/client/serviceclient.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

FollowCommand::FollowCommand(const CommandContext &context, const QJsonObject &options)
    : Command(context), m_options(options), m_names(&context.client)
{
    connect(&context.client, &ServiceClient::notified, this, &FollowCommand::notified);
}

void FollowCommand::start()
{
    const ResourceType *type = client().type(u"event"_s);
    const Result<Columns> columns = type ? Columns::chosen(*type, {}) : Columns();
    if (!columns) {
        fail(columns.error());
        return;
    }
    m_columns = *columns;
    connect(&client(), &ServiceClient::ready, this, &FollowCommand::subscribe);
    m_names.load(output().isJson() ? QStringList() : m_columns.targets(), [this] { subscribe(); });
}

void FollowCommand::subscribe()
{
    call(u"event.subscribe"_s, m_options, [this](const QJsonValue &answer) { begun(answer.toObject()); });
}

void FollowCommand::begun(const QJsonObject &answer)
{
    m_options.remove("from"_L1); // the service knows from now on
    if (answer.value("gone"_L1).toBool()) {
        goOnFrom(answer.value("resume"_L1).toInteger());
    }
}

void FollowCommand::goOnFrom(qint64 resume)
{
    output().note(u"Events before %1 are gone; going on from there."_s.arg(resume));
    if (output().isJson()) {
        output().printJsonLine(QJsonObject{{u"gone"_s, true}, {u"resume"_s, resume}});
    }
    m_options.insert("from"_L1, QString::number(resume));
    subscribe();
}

void FollowCommand::notified(const QString &method, const QJsonObject &params)
{
    const QString name = m_options.value("name"_L1).toString();
    if (params.value("name"_L1).toString() != name) {
        return;
    }
    if (method == "event.ended"_L1) {
        fail(Error::fromJson(params.value("error"_L1).toObject()));
    } else if (method == "event.gone"_L1) {
        goOnFrom(params.value("resume"_L1).toInteger());
    } else if (method == "event.delivered"_L1) {
        for (const auto &event : params.value("events"_L1).toArray()) {
            show(event.toObject());
        }
        call(u"event.acknowledge"_s, {{u"name"_s, name}, {u"sequence"_s, params.value("last"_L1)}}, [](const QJsonValue &) {});
    }
}

void FollowCommand::show(const QJsonObject &event) const
{
    if (output().isJson()) {
        output().printJsonLine(event);
        return;
    }
    QStringList cells = m_columns.cells(event, m_names.text());
    cells.removeAll(QString());
    output().print(OutputTable::printable(cells.join(u"  "_s)) + u'\n');
}

} // namespace penstock
