// SPDX-License-Identifier: Apache-2.0
#include "service/api/controlsocket.h"
#include "tests/unit/api/await.h"
#include "service/api/authenticator.h"
#include "service/api/peer.h"
#include "shared/rpc/serviceaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <iostream>

#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace penstock;
using namespace penstock::test;
using namespace Qt::StringLiterals;

namespace
{

/// Connects without Qt's event loop and returns what comes.
QByteArray lineFrom(const QByteArray &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    QByteArray text;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        text = std::strerror(errno);
    }
    char buffer[4096];
    for (ssize_t count = 1; count > 0;) {
        count = ::read(socket, buffer, sizeof(buffer));
        text.append(buffer, std::max<ssize_t>(count, 0));
    }
    ::close(socket);
    return text;
}

bool canBecomeNobody()
{
    return ::geteuid() == 0 && !QStandardPaths::findExecutable(u"setpriv"_s).isEmpty();
}

/// What the user nobody is told at a socket.
QByteArray asNobody(const QString &path)
{
    QProcess other;
    other.start(u"setpriv"_s, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                               QCoreApplication::applicationFilePath(), u"--connect"_s, path});
    eventually([&] { return other.state() == QProcess::NotRunning; }, 20'000);
    return other.readAllStandardOutput();
}

/// Connects as a client of this process would.
QJsonObject greetingAt(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    eventually([&] { return socket.state() == QLocalSocket::UnconnectedState; });
    return QJsonDocument::fromJson(socket.readAll()).object();
}

mode_t modeOf(const QString &path)
{
    struct stat state {
    };
    return ::lstat(QFile::encodeName(path).constData(), &state) == 0 ? state.st_mode & 07777 : 0;
}

} // namespace

class ControlSocketTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_root->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                          QFile::ReadOther | QFile::ExeOther));
        m_directory = m_root->filePath(u"run"_s);
    }

    void givesTickets()
    {
        ControlSocket control(&m_authenticator, options());
        QVERIFY(control.claim());
        QVERIFY(control.start(m_url));
        const QJsonObject greeting = greetingAt(serviceaddress::controlSocket(m_directory));
        QCOMPARE(greeting.value("url"_L1).toString(), u"ws://127.0.0.1:4000"_s);
        QCOMPARE(greeting.value("service"_L1).toString(), u"penstockd"_s);
        QCOMPARE(greeting.value("version"_L1).toString(), u"0.1.0"_s);
        const auto identity = m_authenticator.redeemTicket(greeting.value("ticket"_L1).toString());
        QVERIFY(identity);
        QCOMPARE(identity->user, currentUser());
        QVERIFY(identity->localAdministrator);
    }

    void filesAreForTheOwnerAlone()
    {
        const mode_t before = ::umask(0);
        ControlSocket control(&m_authenticator, options());
        QVERIFY(control.claim() && control.start(m_url));
        ::umask(before);
        const QString token = serviceaddress::tokenFile(m_directory);
        QCOMPARE(modeOf(m_directory), mode_t(0700));
        QCOMPARE(modeOf(serviceaddress::controlSocket(m_directory)), mode_t(0600));
        QCOMPARE(modeOf(token), mode_t(0600));
        QFile file(token);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_authenticator.checkToken(content.value("token"_L1).toString()));
        control.stop();
        QVERIFY(!QFileInfo::exists(token));
        QVERIFY(!QFileInfo::exists(serviceaddress::controlSocket(m_directory)));
    }

    void machineWideSocketIsForItsGroup()
    {
        auto wide = options();
        wide.machineWide = true;
        ControlSocket control(&m_authenticator, wide);
        QVERIFY(control.claim() && control.start(m_url));
        QCOMPARE(modeOf(m_directory), mode_t(0755));
        QCOMPARE(modeOf(serviceaddress::controlSocket(m_directory)), mode_t(0660));
        QCOMPARE(modeOf(serviceaddress::tokenFile(m_directory)), mode_t(0600));
    }

    void aSecondServiceIsRefused()
    {
        auto first = std::make_unique<ControlSocket>(&m_authenticator, options());
        QVERIFY(first->claim() && first->start(m_url));
        ControlSocket second(&m_authenticator, options());
        const auto claimed = second.claim();
        QVERIFY(!claimed);
        QCOMPARE(toString(claimed.error().code), u"alreadyExists"_s);
        QVERIFY(claimed.error().plain().contains(QString::number(QCoreApplication::applicationPid())));
        second.stop();
        QVERIFY(greetingAt(serviceaddress::controlSocket(m_directory)).contains("ticket"_L1));
        first->stop();
        QVERIFY(!second.claim());
        first.reset();
        QVERIFY(second.claim() && second.start(m_url));
    }

    void takesThePlaceOfAKilledService()
    {
        QVERIFY(QDir().mkdir(m_directory));
        const QString path = serviceaddress::controlSocket(m_directory);
        // A bound socket whose process ends without unlinking leaves exactly this.
        const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path) - 1);
        QCOMPARE(::bind(dead, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(dead);
        QFile token(serviceaddress::tokenFile(m_directory));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("old");
        token.close();
        ControlSocket control(&m_authenticator, options());
        QVERIFY(control.claim() && control.start(m_url));
        QVERIFY(greetingAt(path).contains("ticket"_L1));
        QVERIFY(token.open(QIODevice::ReadOnly));
        QVERIFY(token.readAll().contains("ws://"));
    }

    void suspiciousDirectoriesAreRefused()
    {
        QVERIFY(QDir().mkdir(m_root->filePath(u"real"_s)));
        QVERIFY(QFile::link(m_root->filePath(u"real"_s), m_directory));
        ControlSocket linked(&m_authenticator, options());
        QCOMPARE(toString(linked.claim().error().code), u"permissionDenied"_s);
        QVERIFY(QFile::remove(m_directory));

        QVERIFY(QDir().mkdir(m_directory));
        ::chmod(QFile::encodeName(m_directory).constData(), 0777);
        ControlSocket open(&m_authenticator, options());
        QCOMPARE(toString(open.claim().error().code), u"permissionDenied"_s);

        ::chmod(QFile::encodeName(m_directory).constData(), 0700);
        if (::geteuid() == 0) {
            QCOMPARE(::chown(QFile::encodeName(m_directory).constData(), 65534, 65534), 0);
            ControlSocket foreign(&m_authenticator, options());
            QCOMPARE(toString(foreign.claim().error().code), u"permissionDenied"_s);
        }
    }

    void linkedFilesAreReplacedNotFollowed()
    {
        QVERIFY(QDir().mkdir(m_directory));
        QFile victim(m_root->filePath(u"victim"_s));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.write("precious");
        victim.close();
        QVERIFY(QFile::link(victim.fileName(), serviceaddress::tokenFile(m_directory)));
        QVERIFY(QFile::link(victim.fileName(), serviceaddress::controlSocket(m_directory)));
        ControlSocket control(&m_authenticator, options());
        QVERIFY(control.claim() && control.start(m_url));
        QVERIFY(victim.open(QIODevice::ReadOnly));
        QCOMPARE(victim.readAll(), QByteArray("precious"));
        QVERIFY(!QFileInfo(serviceaddress::tokenFile(m_directory)).isSymLink());
    }

    void longPathsAreExplained()
    {
        auto tooLong = options();
        tooLong.directory = m_root->filePath(QString(120, u'x'));
        ControlSocket control(&m_authenticator, tooLong);
        QCOMPARE(toString(control.claim().error().code), u"invalidArgument"_s);
    }

    void otherUsersAreRefused_data()
    {
        QTest::addColumn<bool>("machineWide");
        QTest::newRow("own service") << false;
        QTest::newRow("machine's service") << true;
    }
    void otherUsersAreRefused()
    {
        QFETCH(bool, machineWide);
        if (!canBecomeNobody()) {
            QSKIP("Needs root and setpriv to become another user.");
        }
        auto chosen = options();
        chosen.machineWide = machineWide;
        ControlSocket control(&m_authenticator, chosen);
        QVERIFY(control.claim() && control.start(m_url));
        const QString path = serviceaddress::controlSocket(m_directory);
        QCOMPARE(asNobody(path), QByteArray("Permission denied"));
        // Even where the file system lets everybody in, the kernel tells who it is.
        ::chmod(QFile::encodeName(m_directory).constData(), 0755);
        ::chmod(QFile::encodeName(path).constData(), 0666);
        const QJsonObject answer = QJsonDocument::fromJson(asNobody(path)).object();
        QCOMPARE(answer.keys(), QStringList{u"error"_s});
        QCOMPARE(toString(Error::fromJson(answer.value("error"_L1).toObject()).code), u"permissionDenied"_s);
    }

    void membersOfTheGroupAreServed()
    {
        const group *nobodys = ::getgrgid(65534);
        if (!canBecomeNobody() || !nobodys) {
            QSKIP("Needs root, setpriv and a group of the user nobody.");
        }
        auto chosen = options();
        chosen.machineWide = true;
        chosen.group = QString::fromLocal8Bit(nobodys->gr_name);
        ControlSocket control(&m_authenticator, chosen);
        QVERIFY(control.claim() && control.start(m_url));
        const QByteArray answer = asNobody(serviceaddress::controlSocket(m_directory));
        QVERIFY2(QJsonDocument::fromJson(answer).object().contains("ticket"_L1), answer.constData());
    }

    void manyAndRudeClients()
    {
        ControlSocket control(&m_authenticator, options());
        QVERIFY(control.claim() && control.start(m_url));
        const QString path = serviceaddress::controlSocket(m_directory);
        std::vector<std::unique_ptr<QLocalSocket>> sockets;
        for (int i = 0; i < 200; ++i) {
            sockets.push_back(std::make_unique<QLocalSocket>());
            sockets.back()->connectToServer(path);
            if (i % 3 == 0) {
                sockets.back()->write(QByteArray(1000, 'x'));
            } else if (i % 3 == 1) {
                sockets.back()->abort();
            }
        }
        QVERIFY(greetingAt(path).contains("ticket"_L1));
    }

private:
    [[nodiscard]] ControlSocket::Options options() const
    {
        ControlSocket::Options result;
        result.directory = m_directory;
        result.version = u"0.1.0"_s;
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_directory;
    Authenticator m_authenticator{{u"owner"_s, true}};
    QUrl m_url{u"ws://127.0.0.1:4000"_s};
};

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--connect") == 0) {
        std::cout << lineFrom(argv[2]).constData();
        return 0;
    }
    QCoreApplication application(argc, argv);
    ControlSocketTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "controlsockettest.moc"
