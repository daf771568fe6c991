// SPDX-License-Identifier: Apache-2.0
#include "app/cli/watchcommand.h"

#include "app/cli/kebab.h"
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
    const QString select = m_options.value("select"_L1).toString();
    const Result<Columns> columns = select.isEmpty() ? Columns::chosen(m_type, m_options.value("columns"_L1).toString())
                                                     : Columns::selected(client().registry(), m_type, select);
    if (!columns) {
        fail(columns.error());
        return;
    }
    m_columns = *columns;
    connect(&client(), &ServiceClient::ready, this, &WatchCommand::begin);
    m_names.load(output().isJson() ? QStringList() : m_columns.targets(), [this] { begin(); });
}

void WatchCommand::begin()
{
    if (m_lastSequence < 0 && m_type.field(u"sequence"_s) && !isRanked()) {
        findTheEnd();
    } else {
        subscribe();
    }
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

bool WatchCommand::isRanked() const
{
    return m_options.contains("orderBy"_L1) || m_options.contains("limit"_L1);
}

QJsonObject WatchCommand::parameters() const
{
    QJsonObject parameters = client().watchParameters(condition());
    for (const QLatin1String name : {"descending"_L1, "limit"_L1, "select"_L1}) {
        if (m_options.contains(name)) {
            parameters.insert(name, m_options.value(name));
        }
    }
    if (m_options.contains("orderBy"_L1)) {
        parameters.insert("orderBy"_L1, camelCase(m_options.value("orderBy"_L1).toString()));
    }
    return parameters;
}

void WatchCommand::subscribe()
{
    m_watched.watchId.clear();
    m_early.clear();
    call(m_type.name() + ".watch"_L1, parameters(),
         [this](const QJsonValue &answer) { subscribed(answer.toObject()); });
}

void WatchCommand::subscribed(const QJsonObject &answer)
{
    m_watched.watchId = answer.value("watch"_L1).toVariant().toString();
    m_watched.takeSnapshot(answer);
    m_moved = {};
    if (m_isFirst) {
        m_first = answer.value("items"_L1).toArray(); // in the order that was asked for
    }
    const QList<QJsonObject> early = m_early.take(m_watched.watchId);
    m_early.clear();
    for (const QJsonObject &changes : early) {
        take(changes);
    }
    show();
}

void WatchCommand::take(const QJsonObject &changes)
{
    m_watched.takeChanges(changes);
    for (const auto &step : changes.value("moved"_L1).toArray()) {
        m_moved.insert(step["id"_L1].toString(), step["at"_L1].toInteger());
    }
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
    if (isRanked()) {
        return m_first;
    }
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
        take(params);
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
            printObject(ids == &news.added ? u"added"_s : u"changed"_s, object, m_moved.take(id));
        }
    }
    for (auto moved = m_moved.cbegin(); moved != m_moved.cend(); ++moved) {
        if (m_watched.objects().contains(moved.key())) {
            printObject(u"moved"_s, m_watched.objects().value(moved.key()), moved.value());
        }
    }
    m_moved.clear();
    for (const QString &id : news.removed) {
        printObject(u"removed"_s, before.value(id), {});
    }
}

/// Places count from 0 for programs, and from 1 for people.
void WatchCommand::printObject(const QString &what, const QJsonObject &object, const QVariant &place)
{
    if (output().isJson()) {
        QJsonObject line{{u"change"_s, what}, {u"type"_s, m_type.name()}, {u"object"_s, object}};
        if (place.isValid()) {
            line.insert("at"_L1, place.toLongLong());
        }
        output().printJsonLine(line);
        return;
    }
    QStringList cells = m_columns.cells(object, m_names.text());
    cells.removeAll(QString());
    const QString at = place.isValid() ? u'#' + QString::number(place.toLongLong() + 1) + u' ' : QString();
    output().print(OutputTable::printable(what.leftJustified(8) + at + cells.join(u"  "_s)) + u'\n');
}

} // namespace penstock
