// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/watch/watchsink.h"

namespace penstock {

class Session;

/// The client of a session.
class SessionSink final : public WatchSink
{
    Q_OBJECT

public:
    /// The one of this session, which must not have ended.
    [[nodiscard]] static SessionSink *of(Session &session);

    void send(const QByteArray &message) override;
    [[nodiscard]] bool hasRoom() const override;
    void end(const QString &reason) override;

private:
    explicit SessionSink(Session &session);

    Session &m_session;
};

} // namespace penstock
