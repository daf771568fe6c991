// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/console/probeguest.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectorSize = 512;

/// The program of probeguest.s.
constexpr auto bootProgram = std::to_array<quint8>({
    0xfa, 0x31, 0xc0, 0x8e, 0xd8, 0x8e, 0xd0, 0xbc, 0x00, 0x7c, 0xfc, 0xe8, 0x3e, 0x00, 0xb0, 0xfe,
    0xe6, 0x21, 0xb0, 0x52, 0xe6, 0xe9, 0xfb, 0xf4, 0xfa, 0xe4, 0x64, 0xa8, 0x01, 0x74, 0xf7, 0x88,
    0xc4, 0xe4, 0x60, 0xf6, 0xc4, 0x20, 0x75, 0xf1, 0xe6, 0xe9, 0x3c, 0x02, 0x74, 0x0a, 0x3c, 0x03,
    0x74, 0x0b, 0x3c, 0x04, 0x74, 0x0c, 0xeb, 0xe1, 0xe8, 0x11, 0x00, 0xeb, 0xdc, 0xe8, 0x23, 0x00,
    0xeb, 0xd7, 0xb8, 0x02, 0x4f, 0xbb, 0x18, 0x01, 0xcd, 0x10, 0xeb, 0xcd, 0xb8, 0x03, 0x00, 0xcd,
    0x10, 0xbe, 0x85, 0x7c, 0xac, 0x84, 0xc0, 0x74, 0x09, 0xb4, 0x0e, 0xbb, 0x07, 0x00, 0xcd, 0x10,
    0xeb, 0xf2, 0xc3, 0xb8, 0x13, 0x00, 0xcd, 0x10, 0xb8, 0x00, 0xa0, 0x8e, 0xc0, 0x31, 0xff, 0xb0,
    0x0c, 0xb9, 0x80, 0x52, 0xf3, 0xaa, 0xb0, 0x0a, 0xb9, 0x80, 0x52, 0xf3, 0xaa, 0xb0, 0x09, 0xb9,
    0x00, 0x55, 0xf3, 0xaa, 0xc3, 0x54, 0x68, 0x65, 0x20, 0x70, 0x72, 0x6f, 0x62, 0x65, 0x20, 0x67,
    0x75, 0x65, 0x73, 0x74, 0x20, 0x69, 0x73, 0x20, 0x72, 0x65, 0x61, 0x64, 0x79, 0x2e, 0x0d, 0x0a,
    0x00,
});

QByteArray bootSector()
{
    QByteArray sector(sectorSize, '\0');
    std::copy(bootProgram.begin(), bootProgram.end(), sector.begin());
    sector[sectorSize - 2] = '\x55';
    sector[sectorSize - 1] = '\xaa';
    return sector;
}

} // namespace

ProbeGuest::~ProbeGuest()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

bool ProbeGuest::start(const QStringList &extra)
{
    const QString program = QStandardPaths::findExecutable(u"qemu-system-x86_64"_s);
    if (program.isEmpty() || !m_folder.isValid()) {
        return false;
    }
    QFile floppy(m_folder.filePath(u"floppy.img"_s));
    if (!floppy.open(QIODevice::WriteOnly) || floppy.write(bootSector()) != sectorSize) {
        return false;
    }
    floppy.close();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(program,
                    QStringList{u"-accel"_s, u"tcg"_s, u"-display"_s, u"none"_s, u"-nodefaults"_s, u"-m"_s, u"64"_s,
                                u"-drive"_s, u"if=floppy,format=raw,file="_s + floppy.fileName(), u"-boot"_s, u"a"_s,
                                u"-debugcon"_s, u"stdio"_s, u"-vnc"_s, u"unix:"_s + screenPath()}
                        + extra);
    if (!m_process.waitForStarted(5000)) {
        return false;
    }
    return QTest::qWaitFor([this] { return QFile::exists(screenPath()); }, 10000);
}

QString ProbeGuest::screenPath() const
{
    return m_folder.filePath(u"vnc.sock"_s);
}

bool ProbeGuest::waitForReport(const QByteArray &bytes, int milliseconds)
{
    return QTest::qWaitFor([&] { return report().contains(bytes); }, milliseconds);
}

QByteArray ProbeGuest::report()
{
    m_report += m_process.readAllStandardOutput();
    return m_report;
}

QByteArray ProbeGuest::errors()
{
    return m_process.readAllStandardError();
}

} // namespace penstock
