// SPDX-License-Identifier: Apache-2.0
#include "app/cli/watchcommand.h"

#include "app/cli/output.h"
#include "app/client/serviceclient.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

WatchCommand::WatchCommand(const CommandContext &context, const ResourceType &type, const QJsonObject &options)
    : Command(context), m_type(type), m_options(options), m_names(&context.client), m_watched(type.name())
{
    connect(&context.client, &ServiceClient::notified, this, &WatchCommand::notified);
}

void WatchCommand::start()
{
    const Result<Columns> columns = Columns::chosen(m_type, m_options.value("columns"_L1).toString());
    if (!columns) {
        fail(columns.error());
        return;
    }
    m_columns = *columns;
    connect(&client(), &ServiceClient::ready, this, &WatchCommand::subscribe);
    m_names.load(output().isJson() ? QStringList() : m_columns.targets(), [this] {
        if (m_type.field(u"sequence"_s)) {
            findTheEnd();
        } else {
            subscribe();
        }
    });
}

void WatchCommand::findTheEnd()
{
    const QJsonObject newest{{u"orderBy"_s, u"sequence"_s}, {u"descending"_s, true}, {u"limit"_s, 1}};
    call(m_type.name() + ".query"_L1, newest, [this](const QJsonValue &page) {
        m_lastSequence = page["items"_L1].toArray().first().toObject().value("sequence"_L1).toInteger();
        subscribe();
    });
}

QString WatchCommand::condition() const
{
    const QString where = m_options.value("where"_L1).toString();
    if (m_lastSequence < 0) {
        return where;
    }
    const QString isNew = u"sequence > %1"_s.arg(m_lastSequence);
    return where.isEmpty() ? isNew : u"(%1) and %2"_s.arg(where, isNew);
}

void WatchCommand::subscribe()
{
    m_watched.watchId.clear();
    m_early.clear();
    call(m_type.name() + ".watch"_L1, client().watchParameters(condition()),
         [this](const QJsonValue &answer) { subscribed(answer.toObject()); });
}

void WatchCommand::subscribed(const QJsonObject &answer)
{
    m_watched.watchId = answer.value("watch"_L1).toVariant().toString();
    m_watched.takeSnapshot(answer);
    const QList<QJsonObject> early = m_early.take(m_watched.watchId);
    m_early.clear();
    for (const QJsonObject &changes : early) {
        m_watched.takeChanges(changes);
    }
    show();
}

void WatchCommand::show()
{
    if (m_watched.isReceiving()) {
        return;
    }
    if (m_isFirst && !output().isJson()) {
        static_cast<void>(m_watched.apply());
        output().print(m_columns.table(present(), m_names.text()).text());
    } else {
        printNews();
    }
    m_isFirst = false;
}

QJsonArray WatchCommand::present() const
{
    QStringList ids = m_watched.objects().keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray items;
    for (const QString &id : std::as_const(ids)) {
        items.append(m_watched.objects().value(id));
    }
    return items;
}

void WatchCommand::notified(const QString &method, const QJsonObject &params)
{
    const QString id = params.value("watch"_L1).toVariant().toString();
    if (method == "watch.ended"_L1 && id == m_watched.watchId) {
        fail(Error::fromJson(params.value("error"_L1).toObject()));
    }
    if (method != "watch.changed"_L1) {
        return;
    }
    if (m_watched.watchId.isEmpty()) {
        m_early[id].append(params);
    } else if (id == m_watched.watchId) {
        m_watched.takeChanges(params);
        show();
    }
}

void WatchCommand::printNews()
{
    const QHash<QString, QJsonObject> before = m_watched.objects();
    const WatchedType::Difference news = m_watched.apply();
    for (const QStringList *ids : {&news.added, &news.changed}) {
        for (const QString &id : *ids) {
            const QJsonObject object = m_watched.objects().value(id);
            m_lastSequence = m_lastSequence < 0
                                 ? m_lastSequence
                                 : std::max<qint64>(m_lastSequence, object.value("sequence"_L1).toInteger());
            printObject(ids == &news.added ? u"added"_s : u"changed"_s, object);
        }
    }
    for (const QString &id : news.removed) {
        printObject(u"removed"_s, before.value(id));
    }
}

void WatchCommand::printObject(const QString &what, const QJsonObject &object)
{
    if (output().isJson()) {
        output().printJsonLine(QJsonObject{{u"change"_s, what}, {u"type"_s, m_type.name()}, {u"object"_s, object}});
        return;
    }
    QStringList cells = m_columns.cells(object, m_names.text());
    cells.removeAll(QString());
    output().print(OutputTable::printable(what.leftJustified(8) + cells.join(u"  "_s)) + u'\n');
}

} // namespace penstock
