// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/filecopy.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1024 * 1024;

tl::unexpected<Error> notCopied(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return failure(full ? ErrorCode::ResourceExhausted : ErrorCode::Unavailable,
                   {QT_TRANSLATE_NOOP("Text", "The image was not copied to {path}."), {{u"path"_s, path}}},
                   full ? Text{QT_TRANSLATE_NOOP("Text", "The disk is full.")}
                        : Text{QT_TRANSLATE_NOOP("Text", "The file system refused to read or write.")},
                   full ? Text{QT_TRANSLATE_NOOP("Text", "Free some space there and import it again.")}
                        : Text{QT_TRANSLATE_NOOP("Text", "Check the paths and their permissions.")},
                   qt_error_string(code));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (n < 0 && errno != EINTR) {
            return false;
        }
        done += n > 0 ? n : 0;
    }
    return true;
}

/// Else a power failure may take back the name of a file whose content is safe.
bool syncFolder(const QString &file)
{
    const int fd = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = fd >= 0 && (::fsync(fd) == 0 || errno == EINVAL); // not every file system knows this of folders
    const int code = errno;
    if (fd >= 0) {
        ::close(fd);
    }
    errno = code;
    return synced;
}

struct Copying {
    QString from;
    QString to;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::function<void(qint64, qint64)> progress;

    [[nodiscard]] Result<QString> run() const
    {
        const QString part = to + ".part"_L1;
        QDir().mkpath(QFileInfo(to).absolutePath());
        const QByteArray partName = QFile::encodeName(part);
        ::unlink(partName.constData());
        const int fd = ::open(partName.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (fd < 0) {
            return notCopied(to, errno);
        }
        Result<QString> checksum = copyInto(fd);
        if (checksum && (::fsync(fd) != 0 || ::rename(partName.constData(), QFile::encodeName(to).constData()) != 0 || !syncFolder(to))) {
            checksum = notCopied(to, errno);
        }
        ::close(fd);
        if (!checksum) {
            ::unlink(partName.constData());
            ::unlink(QFile::encodeName(to).constData());
        }
        return checksum;
    }

    [[nodiscard]] Result<QString> copyInto(int fd) const
    {
        QFile source(from);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return notCopied(to, ENOENT);
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 done = 0;
        while (!source.atEnd()) {
            if (*cancelled) {
                return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "The import was cancelled.")});
            }
            const QByteArray bytes = source.read(chunk);
            if (bytes.isEmpty()) {
                return notCopied(to, EIO);
            }
            if (!writeAll(fd, bytes)) {
                return notCopied(to, errno);
            }
            hash.addData(bytes);
            done += bytes.size();
            progress(done, source.size());
        }
        return QString::fromLatin1(hash.result().toHex());
    }
};

} // namespace

FileCopy::FileCopy(const QString &from, const QString &to, QObject *parent) : QObject(parent), m_from(from), m_to(to) {}

FileCopy::~FileCopy()
{
    cancel();
}

Async<QString> FileCopy::start()
{
    const Promise<QString> promise;
    const auto tell = [guard = QPointer<FileCopy>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, total] {
                if (guard) {
                    emit guard->progressed(done, total);
                }
            },
            Qt::QueuedConnection);
    };
    const Copying copying{.from = m_from, .to = m_to, .cancelled = m_cancelled, .progress = tell};
    QThreadPool::globalInstance()->start([promise, copying] { promise.finish(copying.run()); });
    return promise.future();
}

} // namespace penstock
