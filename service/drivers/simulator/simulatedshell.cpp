// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/simulatedshell.h"

#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

constexpr qsizetype longestLine = 1024;
constexpr qsizetype mostOutput = 1024 * 1024; ///< a serial line does not wait for its reader
constexpr char escape = '\x1b';
constexpr char interrupt = '\x03';
constexpr char endOfFile = '\x04';

} // namespace

SimulatedShell::SimulatedShell(const QString &machineName, const QDateTime &started)
    : m_name(machineName.toUtf8()), m_started(started)
{
    print("Penstock simulated machine \"" + m_name + "\" on ttyS0\r\n\r\n");
    printPrompt();
}

void SimulatedShell::write(const QByteArray &bytes)
{
    if (m_isOver) {
        return;
    }
    m_input += bytes;
    QMetaObject::invokeMethod(this, &SimulatedShell::takeInput, Qt::QueuedConnection);
}

void SimulatedShell::setReceiving(bool receiving)
{
    m_isReceiving = receiving;
    QMetaObject::invokeMethod(this, &SimulatedShell::deliver, Qt::QueuedConnection);
}

void SimulatedShell::end(const QString &reason)
{
    if (!m_isOver) {
        m_isOver = true;
        m_input.clear();
        m_output.clear();
        emit closed(reason);
    }
}

void SimulatedShell::connectNotify(const QMetaMethod &signal)
{
    if (signal == QMetaMethod::fromSignal(&ByteStream::received)) {
        QMetaObject::invokeMethod(this, &SimulatedShell::deliver, Qt::QueuedConnection);
    }
}

void SimulatedShell::print(const QByteArray &text)
{
    m_output += text;
    if (m_output.size() > mostOutput) {
        m_output.remove(0, m_output.size() - mostOutput);
    }
}

void SimulatedShell::printPrompt()
{
    print(m_isSignedIn ? "root@" + m_name + ":~# " : m_name + " login: ");
}

void SimulatedShell::deliver()
{
    const bool hasReader = isSignalConnected(QMetaMethod::fromSignal(&ByteStream::received));
    if (m_isReceiving && hasReader && !m_output.isEmpty()) {
        emit received(std::exchange(m_output, {}));
    }
}

void SimulatedShell::takeInput()
{
    if (m_input.isEmpty()) {
        return;
    }
    const QByteArray input = std::exchange(m_input, {});
    for (const char key : input) {
        takeKey(key);
    }
    emit bytesWritten();
    deliver();
}

void SimulatedShell::takeKey(char key)
{
    if (m_isInSequence) {
        m_isInSequence = key == '[' || key == 'O' || key == ';' || (key >= '0' && key <= '9');
    } else if (key == escape) {
        m_isInSequence = true;
    } else if (key == '\r') {
        print("\r\n");
        runLine(std::exchange(m_line, {}).trimmed());
        printPrompt();
    } else if (key == interrupt) {
        m_line.clear();
        print("^C\r\n");
        printPrompt();
    } else if (key == endOfFile && m_line.isEmpty() && m_isSignedIn) {
        print("\r\n");
        runLine("exit");
        printPrompt();
    } else if (key == '\x7f' || key == '\b') {
        if (!m_line.isEmpty()) {
            m_line.chop(1);
            print("\b \b");
        }
    } else if (static_cast<unsigned char>(key) >= 0x20 && m_line.size() < longestLine) {
        m_line += key;
        print(QByteArray(1, key));
    }
}

void SimulatedShell::runLine(const QByteArray &line)
{
    if (line.isEmpty()) {
        return;
    }
    if (!m_isSignedIn) {
        m_isSignedIn = true;
        print("This machine is simulated. Type \"help\" for its commands.\r\n");
    } else if (line == "help") {
        print("help    shows this list\r\nuptime  shows how long the machine runs\r\n"
              "exit    signs out\r\nAnything else is repeated.\r\n");
    } else if (line == "uptime") {
        print(upTime() + "\r\n");
    } else if (line == "exit") {
        m_isSignedIn = false;
        print("\r\n");
    } else {
        print(line + "\r\n");
    }
}

QByteArray SimulatedShell::upTime() const
{
    const qint64 seconds = m_started.isValid() ? m_started.secsTo(QDateTime::currentDateTimeUtc()) : 0;
    const QString text = u"up %1 days, %2:%3:%4"_s.arg(seconds / 86400)
                             .arg(seconds / 3600 % 24, 2, 10, QChar(u'0'))
                             .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    return text.toUtf8();
}

} // namespace penstock
