// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace penstock::test {

/// A libvirt host of its own for a test, by tests/lab/host.
class LabHost
{
public:
    LabHost() = default;
    ~LabHost();
    LabHost(const LabHost &) = delete;
    LabHost &operator=(const LabHost &) = delete;

    /// Says why on failure.
    [[nodiscard]] bool up(const QStringList &options = {});
    void down();
    [[nodiscard]] QUrl uri() const;
    /// A directory for disks, the same inside and outside.
    [[nodiscard]] QString directory() const { return m_place.filePath(QStringLiteral("disks")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_place.filePath(name); }

    /// The output of virsh; an empty text and a message when it fails.
    QString virsh(const QStringList &arguments);
    bool run(const QString &command, const QStringList &arguments = {}, QString *output = nullptr);
    /// Starts virsh without waiting for it.
    void virshLater(const QStringList &arguments);

    bool killDaemon() { return run(QStringLiteral("kill-daemon")); }
    bool startDaemon() { return run(QStringLiteral("start-daemon")); }
    /// Stops the daemon's process (SIGSTOP) or lets it go on: a service that hangs.
    bool freezeDaemon(bool frozen);

private:
    QTemporaryDir m_place{QStringLiteral("/tmp/penstock-lab-XXXXXX")};
    QString m_state = m_place.filePath(QStringLiteral("host"));
    bool m_isUp = false;
};

} // namespace penstock::test
