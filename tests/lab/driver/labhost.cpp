// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/driver/labhost.h"

#include <QDebug>
#include <QFile>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace penstock::test {

LabHost::~LabHost()
{
    down();
}

bool LabHost::up(const QStringList &options)
{
    m_isUp = m_place.isValid() && run(u"up"_s, options);
    return m_isUp;
}

void LabHost::down()
{
    if (m_isUp) {
        freezeDaemon(false);
        m_isUp = !run(u"down"_s);
    }
}

QUrl LabHost::uri() const
{
    return QUrl(u"qemu+unix:///system?socket="_s + m_state + u"/sock/libvirt-sock"_s);
}

bool LabHost::run(const QString &command, const QStringList &arguments, QString *output)
{
    QProcess process;
    process.setProgram(u"tests/lab/host"_s);
    process.setArguments(QStringList{command, m_state} + arguments);
    process.start();
    const bool hasEnded = process.waitForFinished(120'000);
    if (output) {
        *output = QString::fromUtf8(process.readAllStandardOutput());
    }
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning().noquote() << "tests/lab/host" << command << arguments << ":" << process.errorString()
                             << process.readAllStandardError();
        return false;
    }
    return true;
}

QString LabHost::virsh(const QStringList &arguments)
{
    QString output;
    return run(u"virsh"_s, arguments, &output) ? output : QString();
}

void LabHost::virshLater(const QStringList &arguments)
{
    QProcess::startDetached(u"virsh"_s, QStringList{u"--quiet"_s, u"--connect"_s, uri().toString()} + arguments);
}

bool LabHost::freezeDaemon(bool frozen)
{
    QFile record(m_state + u"/daemon.process"_s);
    if (!record.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto process = static_cast<pid_t>(record.readAll().split(' ').first().toInt());
    return process > 1 && kill(process, frozen ? SIGSTOP : SIGCONT) == 0;
}

} // namespace penstock::test
