// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolesession.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/features/console/serviceconsolestream.h"

#include <chrono>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds firstRetry{700};
constexpr int longestRetryFactor = 8;
constexpr int normalClosure = 1000;
constexpr int badTicket = 1008;
constexpr int ticketsToTry = 3;

} // namespace

ConsoleSession::ConsoleSession(const WorkspaceContext &context, const ObjectRef &machine, Kind kind, QObject *parent)
    : QObject(parent), m_context(context), m_machine(machine), m_kind(kind)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ConsoleSession::consider);
    connect(context.client, &ServiceClient::stateChanged, this, &ConsoleSession::consider);
    connect(context.cache, &ResourceCache::staleChanged, this, &ConsoleSession::consider);
    connect(context.cache, &ResourceCache::objectsChanged, this,
            [this](const QString &type, const QStringList &added, const QStringList &changed) {
                if (type == m_machine.type && (added.contains(m_machine.id) || changed.contains(m_machine.id))) {
                    machineChanged(m_lastMachineState != machineState());
                }
            });
    m_lastMachineState = machineState();
}

ConsoleSession::~ConsoleSession()
{
    dropStream();
}

QString ConsoleSession::machineState() const
{
    return m_context.cache->object(m_machine.type, m_machine.id).value("state"_L1).toString();
}

/// Only the user, or another life of the machine, leads out of these.
bool ConsoleSession::isSettled() const
{
    return m_state == State::Refused || m_state == State::InUse || m_state == State::TakenOver;
}

void ConsoleSession::machineChanged(bool isFresh)
{
    m_lastMachineState = machineState();
    if (isFresh && isSettled()) {
        m_state = State::Waiting;
    }
    consider();
}

void ConsoleSession::want()
{
    m_wanted = true;
    consider();
}

void ConsoleSession::tryAgain()
{
    dropStream();
    m_attempts = 0;
    m_state = State::Waiting;
    consider();
}

void ConsoleSession::takeOver()
{
    dropStream();
    open(true);
}

void ConsoleSession::consider()
{
    if (!m_wanted || m_state == State::Connecting || m_state == State::Open || isSettled() || m_retry.isActive()) {
        return;
    }
    const QString state = machineState();
    if (!m_context.client->isConnected() || m_context.cache->isStale() || state.isEmpty() || state == "unknown"_L1) {
        setState(State::Waiting);
    } else if (state != "running"_L1 && state != "paused"_L1) {
        m_attempts = 0;
        setState(State::Off);
    } else {
        open(false);
    }
}

void ConsoleSession::open(bool takeOver)
{
    m_retry.stop();
    setState(State::Connecting);
    const QJsonObject params{{u"id"_s, m_machine.id},
                             {u"kind"_s, m_kind == Kind::Serial ? u"serial"_s : u"graphical"_s},
                             {u"takeOver"_s, takeOver}};
    whenDone(m_context.client->call(u"vm.openConsole"_s, params), this, [this](const Result<QJsonValue> &answer) {
        if (m_state != State::Connecting || m_stream) {
            return;
        }
        if (answer) {
            useStream(answer->toObject());
        } else {
            refuse(answer.error());
        }
    });
}

void ConsoleSession::useStream(const QJsonObject &answer)
{
    m_stream = new ServiceConsoleStream(answer, m_context.client->expectedTlsErrors(), this);
    connect(m_stream, &ServiceConsoleStream::ended, this, &ConsoleSession::streamEnded);
    connect(m_stream, &ServiceConsoleStream::ready, this, [this] {
        m_attempts = 0;
        setState(State::Open);
    });
    emit opened(m_stream);
}

void ConsoleSession::refuse(const Error &error)
{
    m_error = error;
    const QString state = machineState();
    const bool runs = state == "running"_L1 || state == "paused"_L1;
    if (!m_context.client->isConnected() || !runs) {
        retryLater();
    } else if (m_kind == Kind::Serial && error.code == ErrorCode::Conflict) {
        setState(State::InUse);
    } else {
        setState(State::Refused);
    }
}

void ConsoleSession::streamEnded(int code, const QString &reason)
{
    const std::optional<Error> error = m_stream ? m_stream->error() : std::nullopt;
    if (m_stream) {
        m_stream->deleteLater();
        m_stream = nullptr;
    }
    m_reason = reason;
    m_closedHere = code == normalClosure;
    const bool mayHelpToAskAgain = code == badTicket && m_attempts < ticketsToTry; // tickets live for a short time
    if (code == ConsoleChannel::TakenOver) {
        setState(State::TakenOver);
    } else if (error && !mayHelpToAskAgain) {
        refuse(*error);
    } else {
        retryLater();
    }
}

/// What ended it may show in the machine or the connection only a moment later.
void ConsoleSession::retryLater()
{
    setState(State::Waiting);
    m_attempts = qMin(m_attempts + 1, longestRetryFactor);
    m_retry.start(firstRetry * m_attempts);
}

void ConsoleSession::viewEnded(const QString &reason)
{
    if (!std::exchange(m_closedHere, false)) {
        return;
    }
    m_retry.stop();
    m_error = Error{.code = ErrorCode::Unavailable,
                    .what = QT_TRANSLATE_NOOP("Text", "The console cannot be shown."),
                    .why = reason.isEmpty() ? Text() : Text("{reason}", {{u"reason"_s, reason}})};
    setState(State::Refused);
}

void ConsoleSession::dropStream()
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->close();
        m_stream->deleteLater();
        m_stream = nullptr;
    }
}

void ConsoleSession::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged();
    }
}

} // namespace penstock
