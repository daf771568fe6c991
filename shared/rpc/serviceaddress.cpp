// SPDX-License-Identifier: Apache-2.0
#include "shared/rpc/serviceaddress.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace penstock::serviceaddress {

using namespace Qt::StringLiterals;

namespace {

QString machineDirectory()
{
    return u"/run/penstock"_s;
}

/// The directory named by an environment variable; a relative one depends on where a program was started, so that two
/// programs would not meet, and is ignored.
QString directoryFrom(const char *variable)
{
    const QString path = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

QString ownDirectory()
{
    if (const QString session = directoryFrom("XDG_RUNTIME_DIR"); !session.isEmpty()) {
        return session + u"/penstock"_s;
    }
#ifdef Q_OS_UNIX
    return u"/tmp/penstock-%1"_s.arg(::geteuid());
#else
    return QDir::tempPath() + u"/penstock"_s;
#endif
}

bool isAdministrator()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QString runtimeDirectory()
{
    if (const QString chosen = directoryFrom("PENSTOCK_RUNTIME_DIR"); !chosen.isEmpty()) {
        return chosen;
    }
    return isAdministrator() ? machineDirectory() : ownDirectory();
}

QString controlSocket(const QString &runtimeDirectory)
{
    return runtimeDirectory + u"/control.sock"_s;
}

QString tokenFile(const QString &runtimeDirectory)
{
    return runtimeDirectory + u"/token"_s;
}

QStringList candidates()
{
    if (const QString chosen = directoryFrom("PENSTOCK_RUNTIME_DIR"); !chosen.isEmpty()) {
        return {chosen};
    }
    QStringList directories{runtimeDirectory(), machineDirectory()};
    directories.removeDuplicates();
    return directories;
}

} // namespace penstock::serviceaddress
