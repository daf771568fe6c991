// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/access/boxplugin.h"
#include "tests/unit/access/runningservice.h"
#include "tests/unit/watch/watchclient.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QJsonObject>> shapes{
    {u"box"_s, {}},
    {u"box"_s, {{"pageSize", 3}}},
    {u"box"_s, {{"where", "weight > 2"}, {"select", "name, weight"}}},
    {u"box"_s, {{"orderBy", "weight desc"}, {"limit", 5}}},
    {u"box"_s, {{"where", "site.state = open"}}},
    {u"box"_s, {{"where", "site.state = open"}, {"orderBy", "name"}, {"limit", 4}}},
    {u"box"_s, {{"select", "name, site.name"}}},
    {u"site"_s, {}},
    {u"site"_s, {{"where", "box.weight > 3"}}},
};

} // namespace

/// Rights are given and taken while clients watch over real sockets: what they know is what they may see, with their
/// sessions going on.
class RightsChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRandomWalk();
    void aConsoleEndsWithTheRight();

private:
    /// A watch of the viewer.
    struct Picture {
        Picture(QString ofType, QJsonObject with) : type(std::move(ofType)), params(std::move(with)) {}

        QString type;
        QJsonObject params;
        WatchClient client;
    };

    [[nodiscard]] int upTo(int most) { return int(m_random.bounded(most + 1)); }
    [[nodiscard]] QString some(QLatin1Char prefix, int most) { return prefix + QString::number(1 + upTo(most - 1)); }
    void changeAnObject(bool mayMove);
    void watch(const QString &type, const QJsonObject &params);
    void hear(const QString &method, const QJsonObject &params);
    void changeRights();
    [[nodiscard]] QSet<QString> boxesSeen();
    [[nodiscard]] bool isExact(Picture &picture);

    QRandomGenerator m_random;
    Repository *m_repository = nullptr;
    RunningService m_world{{}, [this](Kernel &kernel) { return std::make_unique<BoxPlugin>(kernel, m_repository); }};
    std::unique_ptr<TestClient> m_root;
    std::unique_ptr<TestClient> m_viewer;
    std::vector<std::unique_ptr<Picture>> m_pictures;
    QHash<QString, QList<std::pair<QString, QJsonObject>>> m_early; ///< of watches whose answer is on its way
    QSet<QString> m_foreign; ///< must not be told of
    QStringList m_leaks;
    QStringList m_grants;
};

void RightsChangeTest::initTestCase()
{
    const QByteArray seed = qgetenv("PENSTOCK_SEED");
    const quint32 number = seed.isEmpty() ? QRandomGenerator::system()->generate() : seed.toUInt();
    qInfo("PENSTOCK_SEED=%u", number);
    m_random.seed(number);
    QVERIFY2(m_world.started, qPrintable(m_world.started ? QString() : m_world.started.error().plain()));
    m_root = m_world.administrator();
    QVERIFY(m_root && m_repository);
    QVERIFY(!done(*m_root, u"account.create"_s, {{"name", "viewer"}, {"password", "long enough"}}).isEmpty());
    QVERIFY(!done(*m_root, u"role.create"_s, {{"name", "seer"}, {"privileges", QJsonArray{"box.*", "site.*"}}}).isEmpty());
    m_viewer = m_world.client({{"user", "viewer"}, {"password", "long enough"}});
    QVERIFY(m_viewer);
    connect(&m_viewer->endpoint, &Endpoint::notified, this, &RightsChangeTest::hear);
    for (int i = 0; i < 60; ++i) {
        changeAnObject(true);
    }
}

void RightsChangeTest::changeAnObject(bool mayMove)
{
    const bool isSite = upTo(4) == 0;
    const QString type = isSite ? u"site"_s : u"box"_s;
    const QString id = isSite ? some(QLatin1Char('s'), 4) : some(QLatin1Char('b'), 25);
    QJsonObject values{{"name", QString::number(upTo(99))}};
    if (isSite) {
        values.insert("state", upTo(1) == 0 ? "open" : "closed");
        const QString other = some(QLatin1Char('s'), 4); // in circles as well
        if (mayMove) {
            values.insert("within", m_repository->find(u"site"_s, other) ? QJsonValue(other) : QJsonValue());
        }
    } else {
        values.insert("weight", upTo(6));
        const QString site = some(QLatin1Char('s'), 4);
        if (mayMove) {
            values.insert("site", m_repository->find(u"site"_s, site) ? QJsonValue(site) : QJsonValue());
        }
    }
    if (m_repository->find(type, id)) {
        QVERIFY(m_repository->update(type, id, values));
    } else if (mayMove) {
        values.insert("id", id);
        QVERIFY(m_repository->insert(type, values));
    }
}

void RightsChangeTest::watch(const QString &type, const QJsonObject &params)
{
    m_pictures.push_back(std::make_unique<Picture>(type, params));
    Picture *picture = m_pictures.back().get();
    picture->client.isList = params.contains("limit");
    whenDone(m_viewer->endpoint.call(type + ".watch"_L1, params), this, [this, picture](const Result<QJsonValue> &answer) {
        WatchClient &client = picture->client;
        client.expect(answer.has_value(), answer ? QString() : answer.error().plain());
        if (!answer) {
            return;
        }
        client.watch = (*answer)["watch"].toString();
        client.complete = (*answer)["complete"].toBool();
        for (const auto &item : (*answer)["items"].toArray()) {
            client.objects.append(item.toObject());
        }
        client.answered = true;
        for (const auto &[method, told] : m_early.take(client.watch)) {
            hear(method, told);
        }
    });
}

void RightsChangeTest::hear(const QString &method, const QJsonObject &params)
{
    for (const char *part : {"added", "changed"}) {
        for (const auto &item : params.value(QLatin1String(part)).toArray()) {
            if (m_foreign.contains(item["id"_L1].toString())) {
                m_leaks << item["id"_L1].toString();
            }
        }
    }
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(), [&](const auto &picture) {
        return picture->client.answered && picture->client.watch == params.value("watch").toString();
    });
    if (found == m_pictures.end()) {
        m_early[params.value("watch").toString()].append({method, params});
        return;
    }
    (*found)->client.expect(method == "watch.changed", method);
    (*found)->client.apply(params);
}

/// Gives or takes something, while objects change; returns when that is answered.
void RightsChangeTest::changeRights()
{
    const auto answered = std::make_shared<bool>(false);
    const auto begin = [&](const QString &method, const QJsonObject &params) {
        whenDone(m_root->endpoint.call(method, params), this, [this, answered, method](const Result<QJsonValue> &answer) {
            *answered = true;
            if (!answer) {
                qWarning() << method << answer.error().plain();
            } else if (method == "grant.create") {
                m_grants << (*answer)["id"].toString();
            }
        });
    };
    const int kind = upTo(6);
    if (kind == 0) {
        begin(u"role.update"_s, {{"id", "seer"}, {"privileges", upTo(1) == 0 ? QJsonArray{"box.*"} : QJsonArray{"box.*", "site.*"}}});
    } else if (kind < 4 || m_grants.isEmpty()) {
        const bool isSite = upTo(1) == 0;
        const QString id = isSite ? some(QLatin1Char('s'), 4) : some(QLatin1Char('b'), 25);
        const QString scope = upTo(9) == 0 ? u"*"_s : (isSite ? u"site:"_s : u"box:"_s) + id;
        if (scope != "*" && !m_repository->find(isSite ? u"site"_s : u"box"_s, id)) {
            return;
        }
        begin(u"grant.create"_s, {{"account", "viewer"}, {"role", "seer"}, {"scope", scope}});
    } else {
        begin(u"grant.delete"_s, {{"id", m_grants.takeAt(upTo(int(m_grants.size()) - 1))}});
    }
    const bool opens = m_pictures.size() < 60 && upTo(2) == 0;
    if (opens) {
        const auto &[type, params] = shapes.at(upTo(int(shapes.size()) - 1));
        watch(type, params);
    }
    QVERIFY(eventually([&] {
        changeAnObject(true);
        return *answered;
    }));
}

QSet<QString> RightsChangeTest::boxesSeen()
{
    QSet<QString> ids;
    for (const auto &item : done(*m_viewer, u"box.query"_s).value("items").toArray()) {
        ids.insert(item["id"_L1].toString());
    }
    return ids;
}

bool RightsChangeTest::isExact(Picture &picture)
{
    QJsonObject params = picture.params;
    params.remove("pageSize");
    if (!picture.client.isList) {
        params.insert("orderBy", "id");
    }
    return eventually([&] {
        QList<QJsonObject> asked;
        for (const auto &item : done(*m_viewer, picture.type + ".query"_L1, params).value("items").toArray()) {
            asked.append(item.toObject());
        }
        return picture.client.answered && picture.client.complete && picture.client.state() == asked;
    }, 5000);
}

void RightsChangeTest::aRandomWalk()
{
    for (const auto &[type, params] : shapes) {
        watch(type, params);
    }
    for (int round = 0; round < 60; ++round) {
        m_foreign.clear();
        for (int i = upTo(4); i >= 0; --i) {
            changeAnObject(true);
        }
        changeRights();
        // What was told before has come when this is answered; from now on nothing of a foreign object may.
        const QSet<QString> seen = boxesSeen();
        for (int i = 1; i <= 25; ++i) {
            m_foreign.insert(u"b%1"_s.arg(i));
        }
        m_foreign.subtract(seen);
        for (int i = 0; i < 20; ++i) {
            changeAnObject(false);
        }
        (void)done(*m_viewer, u"service.info"_s);
        for (const auto &picture : m_pictures) {
            const QString name = picture->type + u' ' + QString::fromUtf8(QJsonDocument(picture->params).toJson(QJsonDocument::Compact));
            const bool exact = isExact(*picture);
            const WatchClient &client = picture->client;
            QVERIFY2(exact && client.problems.isEmpty(), qPrintable(u"%1 in round %2: %3"_s.arg(name).arg(round).arg(client.problems.join(u", "_s))));
        }
        QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(u' ')));
    }
    QCOMPARE(m_viewer->closeCode, 0);
}

void RightsChangeTest::aConsoleEndsWithTheRight()
{
    QVERIFY(finished(*m_root, done(*m_root, u"vm.create"_s, {{"name", "shown"}, {"host", "demo-host"}, {"network", QString()}})));
    const QString other = done(*m_root, u"grant.create"_s, {{"account", "viewer"}, {"role", "operator"}, {"scope", "host:demo-host"}}).value("id").toString();
    const QJsonObject offer = done(*m_viewer, u"vm.openConsole"_s, {{"id", "shown"}, {"kind", "serial"}});
    const QJsonObject unused = done(*m_viewer, u"vm.openConsole"_s, {{"id", "shown"}, {"kind", "serial"}, {"takeOver", true}});
    QVERIFY(!offer.isEmpty() && !unused.isEmpty());
    TestSocket console(QUrl(offer.value("url").toString()));
    QVERIFY(console.waitOpen());
    console.connection.sendText(QJsonDocument(QJsonObject{{"ticket", offer.value("ticket")}}).toJson());
    QVERIFY(eventually([&] { return !console.texts.isEmpty(); }));
    QVERIFY2(console.texts.first().contains("ready"), console.texts.first().constData());
    const QString more = done(*m_root, u"grant.create"_s, {{"account", "viewer"}, {"role", "readOnly"}, {"scope", "host:demo-host"}}).value("id").toString();
    QVERIFY(m_viewer->call(u"vm.get"_s, {{"id", "shown"}}));
    QCOMPARE(console.closeCode, 0);
    QVERIFY(m_root->call(u"grant.delete"_s, {{"id", other}}));
    QVERIFY(console.waitClosed());
    QCOMPARE(console.closeCode, 4003);
    QVERIFY(m_viewer->call(u"vm.get"_s, {{"id", "shown"}}));
    TestSocket late(QUrl(unused.value("url").toString()));
    QVERIFY(late.waitOpen());
    late.connection.sendText(QJsonDocument(QJsonObject{{"ticket", unused.value("ticket")}}).toJson());
    QVERIFY(late.waitClosed());
    QCOMPARE(late.closeCode, 1008);
}

QTEST_GUILESS_MAIN(RightsChangeTest)
#include "rightschangetest.moc"
