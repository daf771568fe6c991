// SPDX-License-Identifier: Apache-2.0
#include "app/client/servicewatch.h"

#include "shared/rpc/serviceaddress.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {

QString nearestExisting(QString directory)
{
    while (!QFileInfo::exists(directory) && directory != QDir::rootPath()) {
        directory = QFileInfo(directory).path();
    }
    return directory;
}

/// Changes whenever the socket is made anew; empty while there is none.
QString identity(const QString &socket)
{
    const QFileInfo file(socket);
    return file.exists() ? QString::number(file.lastModified().toMSecsSinceEpoch()) : QString();
}

} // namespace

ServiceWatch::ServiceWatch(QStringList runtimeDirectories, QObject *parent)
    : QObject(parent), m_directories(std::move(runtimeDirectories))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ServiceWatch::look);
    for (QString &directory : m_directories) {
        directory = QDir::cleanPath(QDir(directory).absolutePath());
        m_watcher.addPath(nearestExisting(directory));
        m_seen.insert(directory, identity(serviceaddress::controlSocket(directory)));
    }
}

void ServiceWatch::look()
{
    QStringList wanted;
    bool isNew = false;
    for (const QString &directory : m_directories) {
        wanted << nearestExisting(directory);
        const QString now = identity(serviceaddress::controlSocket(directory));
        isNew = isNew || (!now.isEmpty() && now != m_seen.value(directory));
        m_seen.insert(directory, now);
    }
    const QStringList watched = m_watcher.directories();
    for (const QString &path : wanted) {
        if (!watched.contains(path)) {
            m_watcher.addPath(path);
        }
    }
    for (const QString &path : watched) {
        if (!wanted.contains(path)) {
            m_watcher.removePath(path);
        }
    }
    if (isNew) {
        // The file appears with bind(); a moment later the service listens.
        QTimer::singleShot(50ms, this, &ServiceWatch::appeared);
    }
}

} // namespace penstock
