// SPDX-License-Identifier: Apache-2.0
#include "service/watch/sessionsink.h"

#include "service/api/session.h"

namespace penstock {

namespace {
constexpr qint64 mostUnread = 1024 * 1024; // bytes; what comes then waits as objects
constexpr int tryAgainLater = 1013;
}

SessionSink::SessionSink(Session &session) : WatchSink(session.lifetime()), m_session(session)
{
    connect(&session, &Session::roomToSend, this, &WatchSink::roomToSend);
    connect(&session, &Session::rightsChanged, this, &WatchSink::rightsChanged);
}

SessionSink *SessionSink::of(Session &session)
{
    auto *known = session.lifetime()->findChild<SessionSink *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new SessionSink(session);
}

void SessionSink::send(const QByteArray &message)
{
    m_session.send(message);
}

bool SessionSink::hasRoom() const
{
    return m_session.bytesWaiting() < mostUnread;
}

void SessionSink::end(const QString &reason)
{
    m_session.end(tryAgainLater, reason);
}

} // namespace penstock
