// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/bytestream.h"

#include <QDateTime>

namespace penstock
{

/// The serial console of a simulated machine: a banner, a login prompt that lets anybody in, and a small shell that
/// repeats what it is told.
class SimulatedShell : public ByteStream
{
    Q_OBJECT

public:
    SimulatedShell(const QString &machineName, const QDateTime &started);

    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_input.size(); }
    void setReceiving(bool receiving) override;
    void close() override { end({}); }

    void end(const QString &reason);
    [[nodiscard]] bool isOver() const { return m_isOver; }

protected:
    /// Output waits for the first reader.
    void connectNotify(const QMetaMethod &signal) override;

private:
    void print(const QByteArray &text);
    void printPrompt();
    void deliver();
    void takeInput();
    void takeKey(char key);
    void runLine(const QByteArray &line);
    [[nodiscard]] QByteArray upTime() const;

    QByteArray m_name;
    QDateTime m_started;
    QByteArray m_input;
    QByteArray m_output;
    QByteArray m_line;
    bool m_isInSequence = false; ///< of an arrow or function key
    bool m_isSignedIn = false;
    bool m_isReceiving = true;
    bool m_isOver = false;
};

} // namespace penstock
