// SPDX-License-Identifier: Apache-2.0
#include "service/store/querypool.h"
#include "shared/model/deletionfields.h"
#include "shared/model/queryparser.h"
#include "tests/bench/querybench/fleetfile.h"
#include "tests/bench/querybench/measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

/// One database of a given size, and what is measured with it.
class QueryBench
{
public:
    QueryBench(Repository &repository, int machines)
        : m_repository(repository), m_pool(repository.database()), m_raw(repository.database().path()), m_stepping(repository.database().path()), m_machines(machines),
          m_hosts(std::max(10, machines / 1000))
    {}

    void run()
    {
        m_pool.refreshStatistics();
        (void)m_repository.database().commit();
        pages();
        relations();
        deepPages();
        aggregates();
        gets();
    }

private:
    /// A page as the service makes it: from the text of the query to the text of the answer.
    bool page(const QString &text, const QString &after = {}, PageText *result = nullptr)
    {
        const ResourceType &type = *m_repository.types().find(text.section(u' ', 0, 0));
        auto query = Query::fromJson(m_repository.types(), type, after.isEmpty() ? QJsonObject{{"query", text}} : QJsonObject{{"query", text}, {"after", after}});
        if (query) {
            query->where = present(query->where, type);
        }
        const auto plan = query ? PagePlan::of(type, *query) : Result<PagePlan>(failure(query.error()));
        if (!plan) {
            std::fputs(qPrintable(plan.error().plain() + u'\n'), stderr);
            return false;
        }
        auto future = m_pool.run<PageText>([plan = *plan](const RowReader &read) { return plan.text(read); }, u"client"_s);
        future.waitForFinished();
        const auto found = future.result();
        if (!found) {
            std::fputs(qPrintable(text + u": "_s + found.error().plain() + u'\n'), stderr);
            return false;
        }
        if (result) {
            *result = *found;
        }
        return true;
    }

    /// As every listing asks: without what is in the bin.
    [[nodiscard]] Condition present(const Condition &where, const ResourceType &type) const
    {
        return deletionfields::isDiscardable(type) ? bothOf(where, *parseCondition(m_repository.types(), type, u"discarded is null"_s))
                                                   : where;
    }

    void compared(const QString &name, const QString &text, const QByteArray &sql, double goal)
    {
        const auto number = [this](int run) { return QByteArray::number(run * 7 % m_hosts); };
        const auto filled = [&](int run) { return QString(text).replace(u"{h}"_s, QString::fromLatin1(number(run))); };
        const auto byItself = [&](RawSqlite &sqlite, const QByteArray &statement) {
            return [&, statement](int run) {
                return sqlite.rows(statement, statement.contains('?') ? QList<QByteArray>{number(run)} : QList<QByteArray>()) >= 0;
            };
        };
        const auto times = timedInTurn(40, {byItself(m_stepping, sql), byItself(m_raw, asJson(sql, text.section(u' ', 0, 0))),
                                            [&](int run) { return page(filled(run)); }});
        const double stepping = median(times.at(0));
        const double raw = median(times.at(1));
        const double ours = median(times.at(2));
        report(name, m_machines, times.at(2),
               {{"unit", "ms"}, {"goal", goal}, {"raw", raw}, {"rawStepping", stepping}, {"ratio", ours / std::max(1e-9, raw)},
                {"ratioStepping", ours / std::max(1e-9, stepping)}});
    }

    /// What makes SQLite answer a page with the text that the service answers with.
    [[nodiscard]] QByteArray asJson(const QByteArray &sql, const QString &type) const
    {
        QStringList members{u"'id', id, 'version', version"_s};
        for (const Field &field : m_repository.types().find(type)->fields()) {
            members << u"'%1', %2"_s.arg(field.name, field.kind == FieldKind::List ? u"json(%1)"_s.arg(field.name) : field.name);
        }
        return "SELECT json_group_array(json_object(" + members.join(u", "_s).toUtf8() + ")) FROM (" + sql + ')';
    }

    void pages()
    {
        compared(u"query.page.indexed"_s, u"vm where state = running and cpus > 2 order by memory desc limit 100"_s,
                 "SELECT * FROM vm WHERE +state = 'running' AND cpus > 2 AND +discarded IS NULL ORDER BY memory DESC, id DESC LIMIT 100", 5);
        compared(u"query.page.rare"_s, u"vm where state = unknown and cpus > 2 order by memory desc limit 100"_s,
                 "SELECT * FROM vm WHERE +state = 'unknown' AND cpus > 2 AND +discarded IS NULL ORDER BY memory DESC, id DESC LIMIT 100", 5);
        compared(u"query.page.prefix"_s, u"vm where name ~ vm-1234* order by name limit 100"_s,
                 "SELECT * FROM vm WHERE name >= 'vm-1234' AND name < 'vm-1235' AND +discarded IS NULL ORDER BY name LIMIT 100", 5);
        compared(u"query.page.reference"_s, u"vm where host = h{h} and state = running order by memory desc limit 100"_s,
                 "SELECT * FROM vm INDEXED BY vm_host WHERE host = 'h' || ? AND state = 'running' AND +discarded IS NULL ORDER BY memory DESC, id DESC LIMIT 100", 5);
        compared(u"query.page.range"_s, u"vm where memory between 5GiB and 6GiB and state = stopped order by memory limit 100"_s,
                 "SELECT * FROM vm WHERE memory BETWEEN 5368709120 AND 6442450944 AND +state = 'stopped' AND +discarded IS NULL ORDER BY memory, id LIMIT 100", 5);
        compared(u"query.page.nothing"_s, u"vm where state = running and cpus > 20 order by memory desc limit 100"_s,
                 "SELECT * FROM vm WHERE +state = 'running' AND cpus > 20 AND +discarded IS NULL ORDER BY memory DESC, id DESC LIMIT 100", 1000);
    }

    void relations()
    {
        compared(u"query.relation.one"_s, u"vm where host.name = host-{h} order by name limit 100"_s,
                 "SELECT vm.* FROM host JOIN vm ON vm.host = host.id WHERE host.name = 'host-' || ? AND +vm.discarded IS NULL ORDER BY vm.name LIMIT 100", 20);
        compared(u"query.relation.two"_s, u"vm where nic.network.name = \"net-{h}\" order by name limit 100"_s,
                 "SELECT DISTINCT vm.* FROM network JOIN nic ON nic.network = network.id JOIN vm ON vm.id = nic.vm "
                 "WHERE network.name = 'net-' || ? AND +vm.discarded IS NULL ORDER BY vm.name LIMIT 100", 20);
        compared(u"query.relation.common"_s, u"vm where host.state = up and nic.network.name ~ \"prod*\" order by memory desc limit 100"_s,
                 "SELECT * FROM vm WHERE EXISTS (SELECT 1 FROM host h WHERE h.id = vm.host AND h.state = 'up') AND EXISTS "
                 "(SELECT 1 FROM nic CROSS JOIN network n WHERE nic.vm = vm.id AND n.id = nic.network AND n.name GLOB 'prod*') "
                 "AND +vm.discarded IS NULL ORDER BY memory DESC, id DESC LIMIT 100", 20);
        compared(u"query.relation.reverse"_s, u"host where vm.state = paused and vm.memory > 16GiB order by name limit 100"_s,
                 "SELECT * FROM host WHERE EXISTS (SELECT 1 FROM vm WHERE vm.host = host.id AND vm.state = 'paused') AND EXISTS "
                 "(SELECT 1 FROM vm WHERE vm.host = host.id AND vm.memory > 17179869184) ORDER BY name LIMIT 100", 20);
    }

    void deepPages()
    {
        const QString text = u"vm order by memory desc limit 100"_s;
        PageText walked;
        if (!page(text, {}, &walked)) {
            return;
        }
        const QString second = walked.next;
        const int deep = std::min(5000, m_machines / 200);
        for (int i = 1; i < deep; ++i) {
            if (!page(text, walked.next, &walked)) {
                return;
            }
        }
        report(u"query.page.first"_s, m_machines, timed(60, [&](int) { return page(text); }), {{"unit", "ms"}});
        report(u"query.page.second"_s, m_machines, timed(60, [&](int) { return page(text, second); }), {{"unit", "ms"}});
        report(u"query.page.deep"_s, m_machines, timed(60, [&](int) { return page(text, walked.next); }),
               {{"unit", "ms"}, {"page", deep}});
    }

    void aggregates()
    {
        for (const auto &[name, text, goal] : {std::tuple{"query.count.by-state", "vm count by state", 300},
                                               std::tuple{"query.count", "vm where state = running count", 300},
                                               std::tuple{"query.sum.by-host", "vm sum memory by host.name", 2000}}) {
            const auto parsed = parseQuery(m_repository.types(), QString::fromLatin1(text));
            const ResourceType &type = *m_repository.types().find(parsed->type);
            Aggregation aggregation = parsed->aggregation;
            aggregation.where = present(aggregation.where, type);
            const AggregationPlan plan = AggregationPlan::of(type, aggregation);
            report(QString::fromLatin1(name), m_machines, timed(9, [&](int) {
                       auto future = m_pool.run<QJsonArray>([plan](const RowReader &read) { return plan.run(read); }, u"client"_s);
                       future.waitForFinished();
                       return future.result().has_value();
                   }),
                   {{"unit", "ms"}, {"goal", goal}});
        }
    }

    void gets()
    {
        const auto some = m_repository.query(u"vm"_s, {.limit = 1000});
        QElapsedTimer timer;
        timer.start();
        int done = 0;
        while (timer.elapsed() < 1000) {
            done += m_repository.find(u"vm"_s, some->items.at(done % some->items.size()).value("id").toString()).has_value();
        }
        report(u"store.get.per-second"_s, m_machines, {done * 1000.0 / double(timer.elapsed())}, {{"unit", "1/s"}, {"goal", 5000}});
    }

    Repository &m_repository;
    QueryPool m_pool;
    RawSqlite m_raw;
    RawSqlite m_stepping;
    int m_machines;
    int m_hosts;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const int machines = application.arguments().value(2).toInt();
    if (path.isEmpty() || machines < 1) {
        std::fputs("usage: querybench FILE MACHINES [fill]\n", stderr);
        return 2;
    }
    const bool isNew = !QFile::exists(path);
    QElapsedTimer timer;
    timer.start();
    auto database = Database::open(path);
    if (!database) {
        std::fputs(qPrintable(database.error().plain() + u'\n'), stderr);
        return 1;
    }
    Repository repository(**database);
    for (const ResourceType &type : benchTypes()) {
        if (!repository.addType(type)) {
            return 1;
        }
    }
    if (!isNew) {
        report(u"store.open"_s, machines, {double(timer.elapsed())}, {{"unit", "ms"}, {"goal", 2000}});
    } else if (const auto filled = fillFleet(repository, machines); !filled) {
        std::fputs(qPrintable(filled.error().plain() + filled.error().detail + u'\n'), stderr);
        return 1;
    } else {
        report(u"store.fill"_s, machines, {double(timer.elapsed())}, {{"unit", "ms"}});
    }
    if (application.arguments().value(3) == "fill"_L1) {
        return 0;
    }
    QueryBench(repository, machines).run();
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                report(u"service.rss.most"_s, machines, {line.mid(6).trimmed().split(' ').first().toDouble() / 1024}, {{"unit", "MiB"}, {"goal", 300}});
            }
        }
    }
    return 0;
}
