// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/libvirt/handles.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <mutex>

namespace penstock {

/// The serial console of a machine as a libvirt stream that is served in the event thread. All functions may be called
/// in any thread.
class SerialPort : public std::enable_shared_from_this<SerialPort>
{
public:
    /// Called in the event thread.
    struct Listener {
        std::function<void()> arrived;
        std::function<void()> sent;
        std::function<void()> over;
    };

    explicit SerialPort(StreamHandle stream) : m_stream(std::move(stream)) {}

    /// Begins to serve the stream; false when libvirt refuses.
    [[nodiscard]] bool begin(Listener listener);
    void write(const QByteArray &bytes);
    [[nodiscard]] qint64 bytesToWrite() const;
    /// What the guest has written since the last time. A serial line does not wait: of more than a megabyte that nobody
    /// takes, the oldest is dropped.
    [[nodiscard]] QByteArray take();
    /// Ends the stream. Talks to the host, so it belongs into a worker thread.
    void end();

private:
    void handle(int events);
    void releaseLater();
    void receive();
    void send();
    void finish();

    std::shared_ptr<SerialPort> m_self; ///< while libvirt may call back
    StreamHandle m_stream;
    Listener m_listener;
    mutable std::mutex m_mutex;
    QByteArray m_incoming;
    QByteArray m_outgoing;
    bool m_isOver = false;
};

} // namespace penstock
