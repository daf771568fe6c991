// SPDX-License-Identifier: Apache-2.0
#include "service/api/caller.h"
#include "service/plugins/audit/auditlog.h"
#include "service/store/database.h"
#include "service/store/repository.h"
#include "tests/unit/access/runningservice.h"

#include <QTest>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

/// A log of its own in a database of its own.
struct Book {
    Book()
    {
        auto opened = Database::open(directory.filePath(u"penstock.db"_s));
        database = std::move(*opened);
        repository = std::make_unique<Repository>(*database);
        log = std::make_unique<AuditLog>(*repository);
        isOpen = log->open().has_value();
    }

    void write(int count)
    {
        const Caller caller{.sessionId = u"session"_s, .user = u"tester"_s, .peer = u"test 1"_s, .address = u"pid 1"_s};
        const Method method{.name = u"vm.start"_s,
                            .parameters = {Field(u"id"_s, FieldKind::Text), Field(u"number"_s, FieldKind::Real)},
                            .changes = true};
        for (int i = 0; i < count; ++i) {
            log->record({caller, method, {{u"id"_s, u"vm-%1"_s.arg(i)}, {u"number"_s, i / 7.0}}, {}, Result<QJsonValue>(i), i}, {});
        }
        (void)database->commit();
    }
    [[nodiscard]] QJsonObject verified() const { return await(log->verify()).value_or(QJsonValue()).toObject(); }
    [[nodiscard]] QString brokenAt() const
    {
        const QJsonObject broken = verified().value("broken"_L1).toObject();
        return broken.isEmpty() ? QString() : u"%1 %2"_s.arg(broken.value("sequence"_L1).toInt()).arg(broken.value("why"_L1).toString());
    }
    void change(const QString &sql) const
    {
        (void)database->write(sql);
        (void)database->commit();
    }

    QTemporaryDir directory;
    std::unique_ptr<Database> database;
    std::unique_ptr<Repository> repository;
    std::unique_ptr<AuditLog> log;
    bool isOpen = false;
};

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasChanged()
    {
        Book book;
        QVERIFY(book.isOpen);
        book.write(2500);
        QCOMPARE(book.verified().value("checked"_L1).toInt(), 2500);
        QCOMPARE(book.brokenAt(), QString());
        book.change(u"UPDATE audit SET user = 'somebody else' WHERE sequence = 1234"_s);
        QCOMPARE(book.brokenAt(), u"1234 changed"_s);
        book.change(u"UPDATE audit SET user = 'tester' WHERE sequence = 1234"_s);
        QCOMPARE(book.brokenAt(), QString());
        book.change(u"UPDATE audit SET parameters = '{\"id\":\"vm-6\",\"number\":1}' WHERE sequence = 7"_s);
        QCOMPARE(book.brokenAt(), u"7 changed"_s);
        book.change(u"DELETE FROM audit WHERE sequence = 7"_s);
        QCOMPARE(book.brokenAt(), u"7 missing"_s);
        book.change(u"DELETE FROM audit WHERE sequence < 7"_s);
        QCOMPARE(book.brokenAt(), u"1 missing"_s);
    }

    void forgetsOldEntriesAndStaysVerifiable()
    {
        Book book;
        book.write(20);
        book.change(u"UPDATE audit SET time = '2020-01-01T00:00:00.000Z' WHERE sequence <= 15"_s);
        QCOMPARE(book.log->forgetBefore(QDateTime::currentDateTimeUtc().addDays(-1)).value_or(-1), 15);
        (void)book.database->commit();
        QCOMPARE(book.brokenAt(), QString());
        QCOMPARE(book.verified().value("from"_L1).toInt(), 16);
        book.write(5);
        QCOMPARE(book.verified().value("checked"_L1).toInt(), 10);
        QCOMPARE(book.log->forgetBefore(QDateTime::currentDateTimeUtc().addDays(1)).value_or(-1), 10);
        book.write(3);
        QCOMPARE(book.verified().value("from"_L1).toInt(), 26);
        QCOMPARE(book.verified().value("checked"_L1).toInt(), 3);
        book.change(u"DELETE FROM audit WHERE sequence = 26"_s);
        QCOMPARE(book.brokenAt(), u"26 missing"_s);
    }

    void anUndoneTransactionLeavesNoGap()
    {
        Book book;
        book.write(3);
        const auto failed = book.repository->atomically([&]() -> Result<void> { return {}; });
        QVERIFY(failed);
        emit book.database->rolledBack({});
        book.write(2);
        QCOMPARE(book.verified().value("checked"_L1).toInt(), 5);
        QCOMPARE(book.brokenAt(), QString());
    }

    void exportsLines()
    {
        Book book;
        book.write(25);
        qint64 after = 0;
        QByteArray all;
        for (int pieces = 0; pieces < 3; ++pieces) {
            const QJsonObject piece = book.log->exported(after, 10).value_or(QJsonValue()).toObject();
            all += piece.value("lines"_L1).toString().toUtf8();
            after = piece.value("next"_L1).toInteger(after);
        }
        const QList<QByteArray> lines = all.trimmed().split('\n');
        QCOMPARE(lines.size(), 25);
        AuditChain chain(0, {});
        for (const QByteArray &line : lines) {
            QVERIFY(!chain.follow(QJsonDocument::fromJson(line).object()));
        }
    }

    void recordsWhoDidWhat()
    {
        RunningService world;
        QVERIFY(world.started);
        const auto root = world.administrator();
        QVERIFY(root);
        (void)done(*root, u"account.create"_s, {{u"name"_s, u"bob"_s}, {u"password"_s, u"very secret words"_s}, {u"token"_s, u"t-1"_s}});
        (void)root->call(u"account.create"_s, {{u"name"_s, u"bob"_s}, {u"password"_s, u"very secret words"_s}});
        (void)root->call(u"vm.create"_s, {{u"name"_s, u"x y z!"_s}, {u"userData"_s, u"very secret words"_s}, {u"pasword"_s, u"very secret words"_s}});
        (void)root->call(u"vm.create"_s, {{u"name"_s, u"seeded"_s}, {u"host"_s, u"demo-host"_s}, {u"network"_s, QString()}, {u"userData"_s, u"very secret words"_s}});
        const auto bob = world.client({{u"user"_s, u"bob"_s}, {u"password"_s, u"very secret words"_s}});
        QVERIFY(bob);
        QVERIFY(!world.client({{u"user"_s, u"very secret words"_s}, {u"password"_s, u"x"_s}}));
        QVERIFY(!bob->call(u"task.clear"_s));
        QVERIFY(!bob->call(u"vm.delete"_s, {{u"id"_s, u"seeded"_s}}));
        QVERIFY(!bob->call(u"audit.verify"_s));
        const auto items = done(*root, u"audit.query"_s, {{u"orderBy"_s, u"sequence"_s}}).value("items"_L1).toArray();
        QStringList seen;
        for (const auto &item : items) {
            const QJsonObject entry = item.toObject();
            seen << QStringList{entry.value("user"_L1).toString(), entry.value("method"_L1).toString(), entry.value("outcome"_L1).toString()}.join(u' ');
            QVERIFY(!entry.value("address"_L1).toString().isEmpty() || entry.value("client"_L1).toString() == "penstockd"_L1);
        }
        for (const QString &line : {u"tester account.create started"_s, u"tester account.create ok"_s, u"tester account.create alreadyExists"_s,
                                    u"tester vm.create invalidArgument"_s, u"tester vm.create ok"_s, u"bob session.signIn ok"_s,
                                    u" session.signIn unauthenticated"_s, u"bob task.clear permissionDenied"_s, u"bob vm.delete notFound"_s}) {
            QString expected = line;
            expected.replace("tester"_L1, done(*root, u"service.info"_s).value("user"_L1).toString());
            QVERIFY2(seen.contains(expected), qPrintable(expected + " not in\n"_L1 + seen.join(u'\n')));
        }
        const QByteArray text = QJsonDocument(items).toJson();
        QVERIFY(!text.contains("very secret words"));
        QVERIFY(text.contains("t-1"));
        QVERIFY(done(*root, u"audit.verify"_s).value("ok"_L1).toBool());
    }

    void whatIsForAnotherMethodIsAsSecretAsThere()
    {
        RunningService world;
        QVERIFY(world.started);
        const auto root = world.administrator();
        QVERIFY(root);
        const QJsonObject secret{{u"name"_s, u"nightly"_s}, {u"userData"_s, u"very secret words"_s}, {u"pasword"_s, u"very secret words"_s}};
        const auto schedule = [&](const QString &method) {
            return QJsonObject{{u"name"_s, u"s"_s}, {u"cron"_s, u"0 0 * * *"_s}, {u"timeZone"_s, u"UTC"_s}, {u"method"_s, method}, {u"parameters"_s, secret}};
        };
        QVERIFY(!root->call(u"schedule.create"_s, schedule(u"vm.create"_s))); // schedules can be read
        QVERIFY(!root->call(u"schedule.create"_s, schedule(u"vm.craete"_s)));
        QVERIFY(!root->call(u"schedule.update"_s, {{u"id"_s, u"s"_s}, {u"parameters"_s, secret}}));
        QVERIFY(root->call(u"batch"_s, {{u"calls"_s, QJsonArray{QJsonObject{{u"method"_s, u"vm.create"_s}, {u"params"_s, secret}}}}}));
        const auto items = done(*root, u"audit.query"_s, {{u"where"_s, u"method ~ \"schedule.*\""_s}, {u"orderBy"_s, u"sequence"_s}}).value("items"_L1).toArray();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0]["parameters"_L1]["parameters"_L1].toObject(), (QJsonObject{{u"name"_s, u"nightly"_s}, {u"userData"_s, u"***"_s}}));
        QCOMPARE(items[1]["parameters"_L1]["parameters"_L1].toString(), u"***"_s);
        QCOMPARE(items[2]["parameters"_L1]["parameters"_L1].toString(), u"***"_s);
        const QByteArray text = QJsonDocument(done(*root, u"audit.query"_s).value("items"_L1).toArray()).toJson();
        QVERIFY(!text.contains("very secret words"));
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audittest.moc"
