// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace penstock {

/// A QEMU guest that boots a program of the tests' own: keys 1, 2 and 3 change its video mode, and each byte of its
/// keyboard is reported.
class ProbeGuest
{
public:
    ProbeGuest() = default;
    ~ProbeGuest();
    ProbeGuest(const ProbeGuest &) = delete;
    ProbeGuest &operator=(const ProbeGuest &) = delete;

    bool start(const QStringList &extra = {QStringLiteral("-vga"), QStringLiteral("std")});
    QString screenPath() const;

    /// "R" when ready, then the bytes of the keyboard as its driver would read them.
    QByteArray report();
    void clearReport() { report(), m_report.clear(); }
    bool waitForReport(const QByteArray &bytes, int milliseconds = 10000);
    QByteArray errors();
    void stop() { m_process.kill(), m_process.waitForFinished(5000); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_report;
};

} // namespace penstock
