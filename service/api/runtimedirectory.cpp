// SPDX-License-Identifier: Apache-2.0
#include "service/api/runtimedirectory.h"

#include "shared/core/randomid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *lockName = "penstockd.lock";

QString systemWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error refusal(const QString &path, Text why, Text fix, const QString &detail = {})
{
    return Error{
        .code = ErrorCode::PermissionDenied,
        .what = {QT_TRANSLATE_NOOP("Text", "The runtime directory {path} cannot be used."), {{u"path"_s, path}}},
        .why = std::move(why),
        .fix = std::move(fix),
        .field = {},
        .detail = detail};
}

bool writeAll(int file, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(file, content.constData() + done, std::size_t(content.size() - done));
        if (written < 0 && errno != EINTR) {
            return false;
        }
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

} // namespace

RuntimeDirectory::~RuntimeDirectory()
{
    release();
}

Result<void> RuntimeDirectory::claim(const QString &path, Access access)
{
    release();
    m_path = path;
    return open(path, access).and_then([this] { return lock(); });
}

void RuntimeDirectory::release()
{
    // The lock file stays: removing it would let two services hold two different files of that name.
    for (int *descriptor : {&m_lock, &m_directory}) {
        if (*descriptor >= 0) {
            ::close(*descriptor);
            *descriptor = -1;
        }
    }
}

QByteArray RuntimeDirectory::pinned(const QString &name) const
{
    return "/proc/self/fd/" + QByteArray::number(m_directory) + '/' + QFile::encodeName(name);
}

Result<void> RuntimeDirectory::open(const QString &path, Access access)
{
    const mode_t mode = access == Access::Owner ? 0700 : 0755;
    const QByteArray name = QFile::encodeName(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const bool made = ::mkdir(name.constData(), mode) == 0;
    m_directory = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat state {
    };
    if (m_directory < 0 || ::fstat(m_directory, &state) != 0) {
        return failure(refusal(path, {QT_TRANSLATE_NOOP("Text", "It cannot be made or opened, or is a symbolic link.")},
                               {QT_TRANSLATE_NOOP("Text", "Check the folder above it, or set PENSTOCK_RUNTIME_DIR.")},
                               systemWords()));
    }
    if (made) {
        ::fchmod(m_directory, mode); // whatever the umask took away
    }
    if (state.st_uid != ::geteuid() && state.st_uid != 0) {
        return failure(refusal(path, {QT_TRANSLATE_NOOP("Text", "It belongs to another user.")},
                               {QT_TRANSLATE_NOOP("Text", "Remove it, or set PENSTOCK_RUNTIME_DIR.")}));
    }
    if (!made && (state.st_mode & (S_IWGRP | S_IWOTH)) != 0) {
        return failure(refusal(path, {QT_TRANSLATE_NOOP("Text", "Others than its owner may write to it.")},
                               {QT_TRANSLATE_NOOP("Text", "Take that right away with chmod go-w.")}));
    }
    return {};
}

Result<void> RuntimeDirectory::lock()
{
    m_lock = ::openat(m_directory, lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_lock < 0) {
        return failure(
            refusal(m_path, {QT_TRANSLATE_NOOP("Text", "Its lock file cannot be opened.")}, {}, systemWords()));
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        char holder[32] = {};
        const ssize_t length = ::pread(m_lock, holder, sizeof(holder) - 1, 0);
        const QString process = length > 0 ? QString::fromLatin1(holder).trimmed() : u"?"_s;
        return failure(
            ErrorCode::AlreadyExists, {QT_TRANSLATE_NOOP("Text", "The service is already running.")},
            {QT_TRANSLATE_NOOP("Text", "Process {pid} holds {path}."), {{u"pid"_s, process}, {u"path"_s, m_path}}},
            {QT_TRANSLATE_NOOP("Text", "Use the running service, or stop it first.")});
    }
    if (::ftruncate(m_lock, 0) != 0 || !writeAll(m_lock, QByteArray::number(::getpid()) + '\n')) {
        return failure(
            refusal(m_path, {QT_TRANSLATE_NOOP("Text", "Its lock file cannot be written.")}, {}, systemWords()));
    }
    return {};
}

Result<void> RuntimeDirectory::writePrivate(const QString &name, const QByteArray &content)
{
    const QByteArray target = QFile::encodeName(name);
    const QByteArray temporary = '.' + target + '.' + newId().right(8).toLatin1();
    const int file =
        ::openat(m_directory, temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool good = file >= 0 && writeAll(file, content);
    if (file >= 0) {
        good = ::close(file) == 0 && good;
    }
    if (!good || ::renameat(m_directory, temporary.constData(), m_directory, target.constData()) != 0) {
        const QString words = systemWords();
        ::unlinkat(m_directory, temporary.constData(), 0);
        return failure(ErrorCode::ResourceExhausted,
                       {QT_TRANSLATE_NOOP("Text", "The file {name} was not written to {path}."),
                        {{u"name"_s, name}, {u"path"_s, m_path}}},
                       {}, {QT_TRANSLATE_NOOP("Text", "Check free space and permissions.")}, words);
    }
    return {};
}

void RuntimeDirectory::remove(const QString &name)
{
    if (m_directory >= 0) {
        ::unlinkat(m_directory, QFile::encodeName(name).constData(), 0);
    }
}

} // namespace penstock
