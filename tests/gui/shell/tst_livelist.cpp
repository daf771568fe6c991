// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/searchfield.h"
#include "app/views/filterfield.h"
#include "app/views/resourcelistview.h"
#include "app/views/resourcetable.h"
#include "app/models/modelroles.h"
#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"
#include "app/theme/theme.h"
#include "app/views/completionmodel.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace penstock;
using namespace Qt::StringLiterals;

/// A list over the real service: what is asked of it arrives, and goes on arriving.
class LiveListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void relationsAreAnsweredAndFollowed();
    void ordersAndLimitsAreFollowed();
    void mistakesOfRelationsAreMarked();
    void comesBackAfterAReconnect();

private:
    struct List {
        explicit List(const QString &runtimeDirectory);

        [[nodiscard]] QStringList names() const;
        [[nodiscard]] bool waitFor(const QStringList &wanted) const;

        ServiceClient client;
        ResourceCache cache{&client};
        TaskTracker tasks{&cache};
        ActionRegistry actions{&client, &cache};
        Navigation navigation;
        Theme theme;
        QTemporaryDir directory;
        Settings settings{directory.filePath(u"settings.ini"_s)};
        std::unique_ptr<ResourceListView> view;
    };

    void startService();
    void stopService();
    [[nodiscard]] QJsonObject call(const QString &method, const QJsonObject &params);
    [[nodiscard]] QString make(const QString &account, const QString &key);

    QTemporaryDir m_directory;
    QProcess m_service;
    std::unique_ptr<List> m_list;
};

LiveListTest::List::List(const QString &runtimeDirectory) : client(ServiceLocator(QStringList{runtimeDirectory}))
{
    cache.watch(u"host"_s);
    client.start();
    view = std::make_unique<ResourceListView>(
        WorkspaceContext{&client, &cache, &tasks, &actions, &navigation, &theme, &settings}, u"accessKey"_s,
        ResourceTable::Options{u"accessKey"_s, {}});
    view->resize(900, 500);
    view->show();
}

QStringList LiveListTest::List::names() const
{
    QStringList names;
    const QAbstractItemModel *model = view->table()->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        names << model->index(row, 0).data(NameRole).toString();
    }
    return names;
}

bool LiveListTest::List::waitFor(const QStringList &wanted) const
{
    return QTest::qWaitFor([&] { return names() == wanted; }, 10000);
}

void LiveListTest::startService()
{
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(QStringLiteral(PENSTOCKD), {u"--runtime-dir"_s, m_directory.filePath(u"run"_s), u"--data-dir"_s,
                                                m_directory.filePath(u"data"_s), u"--demo"_s});
    QVERIFY(m_service.waitForStarted());
}

void LiveListTest::stopService()
{
    m_service.terminate();
    QVERIFY(m_service.waitForFinished(20000));
}

/// The user of this computer is the administrator.
QJsonObject LiveListTest::call(const QString &method, const QJsonObject &params)
{
    std::optional<Result<QJsonValue>> answer;
    whenDone(m_list->client.call(method, params), this, [&answer](const Result<QJsonValue> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000)) {
        return {};
    }
    if (!*answer) {
        qWarning("%s: %s", qPrintable(method), qPrintable((*answer).error().plain()));
        return {};
    }
    QJsonObject given = (*answer)->toObject();
    given.insert(u"done"_s, true);
    return given;
}

QString LiveListTest::make(const QString &account, const QString &key)
{
    return call(u"accessKey.create"_s, {{u"account"_s, account}, {u"name"_s, key}}).value("id"_L1).toString();
}

void LiveListTest::initTestCase()
{
    startService();
    m_list = std::make_unique<List>(m_directory.filePath(u"run"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_list->client.isConnected(); }, 20000));
    for (const QString &name : {u"ada"_s, u"bea"_s}) {
        const QJsonObject params{{u"name"_s, name}, {u"password"_s, u"correct horse battery"_s}, {u"fullName"_s, name.toUpper()}};
        QVERIFY(!call(u"account.create"_s, params).isEmpty());
        for (const QString &key : {u"one"_s, u"two"_s}) {
            QVERIFY(!make(name, name + u'-' + key).isEmpty());
        }
    }
    QVERIFY(m_list->waitFor({u"ada-one"_s, u"ada-two"_s, u"bea-one"_s, u"bea-two"_s}));
}

void LiveListTest::cleanupTestCase()
{
    m_list.reset();
    stopService();
}

void LiveListTest::relationsAreAnsweredAndFollowed()
{
    m_list->view->filterField()->setText(u"account.fullName = BEA"_s);
    QVERIFY2(m_list->waitFor({u"bea-one"_s, u"bea-two"_s}), qPrintable(m_list->view->filter()->problem()));
    const QString third = make(u"bea"_s, u"bea-three"_s);
    QVERIFY(m_list->waitFor({u"bea-one"_s, u"bea-three"_s, u"bea-two"_s}));
    // What changes far away changes the list.
    QVERIFY(!call(u"account.update"_s, {{u"id"_s, u"ada"_s}, {u"fullName"_s, u"BEA"_s}}).isEmpty());
    QVERIFY(m_list->waitFor({u"ada-one"_s, u"ada-two"_s, u"bea-one"_s, u"bea-three"_s, u"bea-two"_s}));
    QVERIFY(!call(u"accessKey.delete"_s, {{u"id"_s, third}}).isEmpty());
    QVERIFY(!call(u"account.update"_s, {{u"id"_s, u"ada"_s}, {u"fullName"_s, u"ADA"_s}}).isEmpty());
    QVERIFY(m_list->waitFor({u"bea-one"_s, u"bea-two"_s}));
}

void LiveListTest::ordersAndLimitsAreFollowed()
{
    m_list->view->filterField()->setText(u"order by name desc limit 2"_s);
    QVERIFY2(m_list->waitFor({u"bea-two"_s, u"bea-one"_s}), qPrintable(m_list->view->filter()->problem()));
    const QString last = make(u"ada"_s, u"zulu"_s);
    QVERIFY(m_list->waitFor({u"zulu"_s, u"bea-two"_s}));
    QVERIFY(!call(u"accessKey.delete"_s, {{u"id"_s, last}}).isEmpty());
    QVERIFY(m_list->waitFor({u"bea-two"_s, u"bea-one"_s}));
    m_list->view->filterField()->clear();
    QVERIFY(m_list->waitFor({u"ada-one"_s, u"ada-two"_s, u"bea-one"_s, u"bea-two"_s}));
}

void LiveListTest::mistakesOfRelationsAreMarked()
{
    m_list->view->filterField()->setText(u"account.fulName = BEA"_s);
    QCOMPARE(m_list->view->filterField()->markStart(), 8);
    QVERIFY2(m_list->view->filter()->problem().contains(u"account.fullName"_s), qPrintable(m_list->view->filter()->problem()));
    QCOMPARE(m_list->names().size(), 4);
    m_list->view->filterField()->clear();
}

void LiveListTest::comesBackAfterAReconnect()
{
    m_list->view->filterField()->setText(u"account.name = ada"_s);
    QVERIFY(m_list->waitFor({u"ada-one"_s, u"ada-two"_s}));
    stopService();
    QTRY_VERIFY(!m_list->client.isConnected());
    QCOMPARE(m_list->names(), (QStringList{u"ada-one"_s, u"ada-two"_s}));
    startService();
    QVERIFY(QTest::qWaitFor([this] { return m_list->client.isConnected(); }, 15000));
    QVERIFY(!make(u"ada"_s, u"ada-x"_s).isEmpty());
    QVERIFY(m_list->waitFor({u"ada-one"_s, u"ada-two"_s, u"ada-x"_s}));
}

QTEST_MAIN(LiveListTest)
#include "tst_livelist.moc"
