// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/filecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace penstock;

namespace {

/// What was synced, in this order, and whether the copy had its name by then.
struct Synced {
    QString path;
    bool isNamed = false;
    bool operator==(const Synced &) const = default;
};

QMutex mutex;
QList<Synced> syncs;
QString target;
QString refused; ///< a path that cannot be synced

} // namespace

// A program's own functions go before those of its libraries.
extern "C" int fsync(int fd)
{
    const QString path = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(fd));
    const QMutexLocker lock(&mutex);
    syncs.append({path, QFile::exists(target)});
    if (path == refused) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

/// A copy that was reported is there after a power failure, with its name; one that was not leaves nothing.
class FileCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile source(m_folder->filePath(u"source"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write(QByteArray(3 << 20, 'x')) == 3 << 20);
        target = folder() + u"/copy"_s;
        refused.clear();
        syncs.clear();
    }

    void contentAndNameAreSynced()
    {
        QVERIFY(copied());
        QCOMPARE(syncs, (QList<Synced>{{target + u".part"_s, false}, {folder(), true}}));
        QCOMPARE(QFileInfo(target).size(), 3 << 20);
    }

    void whatCannotBeSyncedIsNotThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("content") << u"/copy.part"_s;
        QTest::newRow("name") << QString();
    }

    void whatCannotBeSyncedIsNotThere()
    {
        QFETCH(QString, path);
        refused = folder() + path;
        QVERIFY(!copied());
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList());
    }

private:
    [[nodiscard]] QString folder() const { return QFileInfo(m_folder->path()).canonicalFilePath() + u"/store"_s; }
    [[nodiscard]] bool copied()
    {
        FileCopy copy(m_folder->filePath(u"source"_s), target);
        const auto done = copy.start();
        return QTest::qWaitFor([&] { return done.isFinished(); }, 10000) && done.resultCount() > 0 && done.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileCopyTest)
#include "filecopytest.moc"
