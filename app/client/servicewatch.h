// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace penstock {

/// Notices when a service appears: when a control socket is made in one of the runtime directories, which themselves
/// may not exist yet. A client that waits for its next attempt can then try at once.
class ServiceWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceWatch(QStringList runtimeDirectories, QObject *parent = nullptr);

signals:
    void appeared();

private:
    void look();

    QStringList m_directories;
    QHash<QString, QString> m_seen; ///< identity of the control socket last seen, by directory
    QFileSystemWatcher m_watcher;
};

} // namespace penstock
