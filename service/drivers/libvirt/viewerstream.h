// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/bytestream.h"

namespace penstock {

/// What the consoles' streams have in common: nothing is delivered before somebody listens or while the viewer asked to
/// wait, and the end is told once.
class ViewerStream : public ByteStream
{
    Q_OBJECT

public:
    using ByteStream::ByteStream;

    void setReceiving(bool receiving) override;
    void close() override { end({}); }
    void end(const QString &reason);

protected:
    /// What has come in since the last time, in a piece of any size; empty when there is nothing.
    virtual QByteArray takeIncoming() = 0;
    /// Lets go of the other side.
    virtual void release() = 0;

    void deliver();
    [[nodiscard]] bool isOver() const { return m_isOver; }
    void connectNotify(const QMetaMethod &signal) override;

private:
    void tellEnd();

    bool m_isReceiving = true;
    bool m_isOver = false;
    bool m_isTold = false;
    QString m_reason;
};

} // namespace penstock
