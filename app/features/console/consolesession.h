// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/views/workspacecontext.h"
#include "shared/core/error.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace penstock {

class ServiceConsoleStream;

/// One console of a machine over time: opened once it is wanted, again when the machine runs again or the service comes
/// back, and left alone after somebody else took it over.
class ConsoleSession final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Graphical, Serial };
    Q_ENUM(Kind)
    enum class State {
        Off,        ///< the machine does not run
        Waiting,    ///< service or host out of reach; goes on by itself
        Connecting,
        Open,
        Refused,    ///< error() says why
        InUse,      ///< somebody else has the serial console; error() says who
        TakenOver,  ///< somebody else took it; reason() says who
    };
    Q_ENUM(State)

    ConsoleSession(const WorkspaceContext &context, const ObjectRef &machine, Kind kind, QObject *parent = nullptr);
    ~ConsoleSession() override;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] QString reason() const { return m_reason; }

    /// From now on it is kept open whenever that is possible.
    void want();
    void tryAgain();
    void takeOver();
    /// To be told when the view has ended; when it was the view's own doing, this is a failure.
    void viewEnded(const QString &reason);

signals:
    void stateChanged();
    /// A stream to show. It has not delivered anything yet and belongs to the session.
    void opened(ServiceConsoleStream *stream);

private:
    void consider();
    void machineChanged(bool isFresh);
    void open(bool takeOver);
    void useStream(const QJsonObject &answer);
    void refuse(const Error &error);
    void streamEnded(int code, const QString &reason);
    void retryLater();
    void dropStream();
    void setState(State state);
    [[nodiscard]] QString machineState() const;
    [[nodiscard]] bool isSettled() const;

    WorkspaceContext m_context;
    ObjectRef m_machine;
    Kind m_kind;
    State m_state = State::Waiting;
    Error m_error;
    QString m_reason;
    QString m_lastMachineState;
    QPointer<ServiceConsoleStream> m_stream;
    QTimer m_retry;
    int m_attempts = 0;
    bool m_wanted = false;
    bool m_closedHere = false; ///< the last stream was closed by the view
};

} // namespace penstock
