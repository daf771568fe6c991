// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/accesspolicy.h"
#include "service/access/callrecorder.h"
#include "service/api/answermemory.h"
#include "service/api/caller.h"
#include "service/api/registration.h"
#include "shared/core/async.h"
#include "shared/model/method.h"
#include "shared/rpc/endpoint.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

namespace penstock
{

/// The methods of the service. Parameters reach a handler checked against the method's fields, defaults filled in.
///
/// A method that changes something accepts the parameter "token" besides its own: the same user, token, method and
/// parameters get the same answer without a second run, other parameters Conflict. A repetition that arrives during the
/// first run waits for its answer. Failures that pass (Unavailable, Cancelled, ResourceExhausted) are not remembered.
///
/// A method that says it can (Method::dryRun) accepts "dryRun" as well, finds it among its parameters, and must then change
/// nothing; others are refused with it.
class Dispatcher final : public QObject
{
    Q_OBJECT

public:
    using Responder = Endpoint::Responder;
    /// Runs a method. It may answer later, once, in this thread; dropping every copy of the responder answers Internal.
    using Handler = std::function<void(const Caller &caller, const QJsonObject &params, Responder respond)>;
    using ValueHandler = std::function<Result<QJsonValue>(const Caller &caller, const QJsonObject &params)>;
    using AsyncHandler = std::function<Async<QJsonValue>(const Caller &caller, const QJsonObject &params)>;
    using AnswerHandler = std::function<Async<Answer>(const Caller &caller, const QJsonObject &params)>;

    /// Answers are remembered in `answers`, by default the latest 10,000 for an hour, and no longer than the process. `method.list` is there from the
    /// start.
    explicit Dispatcher(std::unique_ptr<AnswerMemory> answers = {}, QObject *parent = nullptr);
    ~Dispatcher() override;

    /// The method exists until the registration dies. Empty when the name is taken.
    [[nodiscard]] Registration add(Method method, Handler handler);
    [[nodiscard]] Registration addValue(Method method, ValueHandler handler);
    /// One that changes nothing runs again when the caller's rights have changed meanwhile: the answer fits those he has
    /// when it is given. Handlers of add() see to that themselves.
    [[nodiscard]] Registration addAsync(Method method, AsyncHandler handler);
    /// For answers whose text is there already.
    [[nodiscard]] Registration addAnswer(Method method, AnswerHandler handler);

    /// Remembers answers there from now on.
    void setAnswerMemory(std::unique_ptr<AnswerMemory> answers) { m_answers = std::move(answers); }
    /// Asked before every handler; without one everybody may do everything.
    void setAccessPolicy(AccessPolicy *policy) { m_policy = policy; }
    [[nodiscard]] AccessPolicy *accessPolicy() const { return m_policy; }
    /// Whether the caller has the right to call a method with these parameters.
    [[nodiscard]] bool permits(const Caller &caller, const QString &method, const QJsonObject &params) const;
    /// Another number whenever the caller's rights have changed.
    [[nodiscard]] quint64 revision(const Caller &caller) const { return m_policy ? m_policy->revision(caller) : 0; }
    /// Told of every call that changes something, also of refused ones. The answer is given when its record is safe.
    void setCallRecorder(CallRecorder *recorder) { m_recorder = recorder; }
    [[nodiscard]] CallRecorder *callRecorder() const { return m_recorder; }

    /// Null when there is no such method. Valid until the methods change.
    [[nodiscard]] const Method *find(const QString &method) const;
    [[nodiscard]] QList<Method> methods() const;

    /// Whether the caller could call the method like this at present.
    [[nodiscard]] Result<void> check(const Caller &caller, const QString &method, const QJsonObject &params) const;
    /// Runs a method and answers exactly once, whatever the handler does.
    void dispatch(const Caller &caller, const QString &method, const QJsonObject &params, Responder respond);

signals:
    /// A method came or went.
    void methodsChanged();

private:
    struct Entry {
        Method method;
        Handler handler;
        quint64 serial;
    };
    /// A call with a token that has not been answered yet, and the repetitions which wait for it.
    struct Running {
        QByteArray fingerprint;
        QList<Responder> waiting;
        bool isRemembered = false; ///< its answer is
    };
    using Key = AnswerMemory::Key;

    struct Call {
        Caller caller;
        std::shared_ptr<const Entry> entry;
        QJsonObject params;
        QString token;
        bool dryRun = false;
    };

    template <typename Work>
    [[nodiscard]] Registration addWork(Method method, Work work);
    void takeOut(const QString &name, quint64 serial);
    [[nodiscard]] Result<QJsonObject> checked(const Call &call) const;
    void refuse(const Call &call, const Error &error, const Responder &respond);
    void runOnce(const Call &call, Responder respond);
    void run(const Call &call, Responder respond);
    void record(const Call &call, const Result<Answer> &answer, qint64 milliseconds, const Responder &respond);
    void remember(const Call &call, const Result<QJsonValue> &answer);
    [[nodiscard]] static Key keyOf(const Call &call);
    void finish(const Key &key, const Result<QJsonValue> &answer);
    [[nodiscard]] Error unknownMethod(const QString &name) const;

    QMap<QString, std::shared_ptr<const Entry>> m_entries;
    QHash<Key, Running> m_running;
    std::unique_ptr<AnswerMemory> m_answers;
    AccessPolicy *m_policy = nullptr;
    CallRecorder *m_recorder = nullptr;
    quint64 m_lastSerial = 0;
    Registration m_methodList;
};

} // namespace penstock
