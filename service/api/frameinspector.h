// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace penstock
{

/// Follows the frames of a client as they arrive and finds what QWebSocket lets pass or notices late: frames without a
/// mask, and messages beyond the limit, which are refused when their length is announced.
class FrameInspector
{
public:
    struct Violation {
        int closeCode;
        QByteArray reason;
    };

    explicit FrameInspector(qint64 messageBytes) : m_limit(messageBytes) {}

    void setMessageLimit(qint64 bytes) { m_limit = bytes; }

    /// The next bytes from the client.
    [[nodiscard]] std::optional<Violation> feed(QByteArrayView bytes);
    /// How many of the next bytes need not be shown: they lie inside a frame. skip() tells that they have arrived.
    [[nodiscard]] qint64 skippable() const { return m_payloadLeft; }
    void skip(qint64 bytes) { m_payloadLeft -= bytes; }

private:
    [[nodiscard]] std::optional<Violation> beginFrame(quint64 length);

    qint64 m_limit;
    qint64 m_payloadLeft = 0;
    qint64 m_message = 0; ///< bytes of the message's earlier frames
    QByteArray m_header;  ///< of the frame that begins
};

} // namespace penstock
