// SPDX-License-Identifier: Apache-2.0
#include "service/api/dispatcher.h"

#include "service/api/recentanswers.h"
#include "shared/core/compactjson.h"
#include "shared/core/log.h"
#include "shared/model/nearest.h"
#include "shared/model/validation.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>

#include <utility>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestToken = 200;

/// The duty to answer one call. A handler that loses it, on whichever path, has answered Internal.
class Duty
{
public:
    explicit Duty(Dispatcher::Responder respond) : m_respond(std::move(respond)) {}
    ~Duty()
    {
        give(failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "There is no answer.")},
                     {QT_TRANSLATE_NOOP("Text", "The work ended without a result.")},
                     {QT_TRANSLATE_NOOP("Text", "Check the present state before you try again.")}));
    }
    Q_DISABLE_COPY_MOVE(Duty)

    void give(Result<Answer> answer)
    {
        if (const auto respond = std::exchange(m_respond, {})) {
            respond(std::move(answer));
        }
    }

private:
    Dispatcher::Responder m_respond;
};

Dispatcher::Responder exactlyOnce(Dispatcher::Responder respond)
{
    return [duty = std::make_shared<Duty>(std::move(respond))](Result<Answer> answer) {
        duty->give(std::move(answer));
    };
}

Field tokenField()
{
    return FieldBuilder(u"token"_s, FieldKind::Text)
        .label(QT_TRANSLATE_NOOP("Model", "Token"))
        .help(QT_TRANSLATE_NOOP("Model", "Text chosen by the client: a repeated call with it has no second effect."))
        .maximumLength(longestToken);
}

Field dryRunField()
{
    return FieldBuilder(u"dryRun"_s, FieldKind::Bool)
        .label(QT_TRANSLATE_NOOP("Model", "Try"))
        .help(QT_TRANSLATE_NOOP("Model", "Checks everything and tells what would be done, without doing it."));
}

bool hasParameter(const Method &method, QLatin1StringView name)
{
    return std::any_of(method.parameters.begin(), method.parameters.end(),
                       [name](const Field &field) { return field.name == name; });
}

/// Whether the dispatcher itself takes the parameter "token" of this method.
bool takesToken(const Method &method)
{
    return method.changes && !hasParameter(method, "token"_L1);
}

tl::unexpected<Error> cannotTry(const Method &method)
{
    Error error{.code = ErrorCode::Unsupported,
                .what = {QT_TRANSLATE_NOOP("Text", "{method} cannot be tried without effect."), {{u"method"_s, method.name}}},
                .fix = method.changes ? Text{QT_TRANSLATE_NOOP("Text", "Leave out “dryRun” to do it.")}
                                      : Text{QT_TRANSLATE_NOOP("Text", "Leave out “dryRun”: it changes nothing.")}};
    error.field = u"dryRun"_s;
    return failure(error);
}

QByteArray fingerprintOf(const QString &method, const QJsonObject &params)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(method.toUtf8() + '\n');
    hash.addData(compactJson(params));
    return hash.result();
}

bool passes(const Result<QJsonValue> &answer)
{
    return !answer && (answer.error().code == ErrorCode::Unavailable || answer.error().code == ErrorCode::Cancelled ||
                       answer.error().code == ErrorCode::ResourceExhausted);
}

tl::unexpected<Error> tokenUsed()
{
    Error error{.code = ErrorCode::Conflict,
                .what = {QT_TRANSLATE_NOOP("Text", "The token was used before.")},
                .why = {QT_TRANSLATE_NOOP("Text", "It belongs to a call with another method or other parameters.")},
                .fix = {QT_TRANSLATE_NOOP("Text", "Choose a new token for every new call.")}};
    error.field = u"token"_s;
    return failure(std::move(error));
}

} // namespace

Dispatcher::Dispatcher(std::unique_ptr<AnswerMemory> answers, QObject *parent)
    : QObject(parent), m_answers(answers ? std::move(answers) : std::make_unique<RecentAnswers>())
{
    const Field described = FieldBuilder(u"methods"_s, FieldKind::List)
                                .label(QT_TRANSLATE_NOOP("Model", "Methods"))
                                .help(QT_TRANSLATE_NOOP("Model", "Each with its parameters, its answer and its rules."))
                                .element(Field(u"method"_s, FieldKind::Object))
                                .required();
    const Method list{.name = u"method.list"_s,
                      .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "List methods")),
                      .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Describes every method of the service.")),
                      .parameters = {},
                      .level = Method::Level::Everyone,
                      .result = {described}};
    m_methodList = addValue(list, [this](const Caller &, const QJsonObject &) -> Result<QJsonValue> {
        QJsonArray all;
        for (const Method &method : methods()) {
            all.append(method.toJson());
        }
        return QJsonObject{{u"methods"_s, all}};
    });
}

Dispatcher::~Dispatcher()
{
    // Answers that are dropped below must not find their way back here.
    disconnect();
    m_running.clear();
}

Registration Dispatcher::add(Method method, Handler handler)
{
    const QString name = method.name;
    if (m_entries.contains(name)) {
        log::error("api", u"A method was refused: its name is taken."_s, {{u"method"_s, name}});
        return {};
    }
    const quint64 serial = ++m_lastSerial;
    m_entries.insert(name, std::make_shared<const Entry>(Entry{std::move(method), std::move(handler), serial}));
    emit methodsChanged();
    return Registration([self = QPointer(this), name, serial] {
        if (self) {
            self->takeOut(name, serial);
        }
    });
}

Registration Dispatcher::addValue(Method method, ValueHandler handler)
{
    return add(std::move(method),
               [handler = std::move(handler)](const Caller &caller, const QJsonObject &params,
                                              const Responder &respond) { respond(handler(caller, params)); });
}

Registration Dispatcher::addAnswer(Method method, AnswerHandler handler)
{
    return addWork(std::move(method), std::move(handler));
}

Registration Dispatcher::addAsync(Method method, AsyncHandler handler)
{
    return addWork(std::move(method), std::move(handler));
}

template <typename Work>
Registration Dispatcher::addWork(Method method, Work work)
{
    return add(method, [this, method, work = std::move(work)](const Caller &caller, const QJsonObject &params, const Responder &respond) {
        const quint64 before = revision(caller);
        whenDone(work(caller, params), this, [this, name = method.name, caller, params, respond, before,
                                              changes = method.changes](const Result<Answer> &answer) {
            if (changes || revision(caller) == before) {
                respond(answer);
            } else {
                dispatch(caller, name, params, respond);
            }
        });
    });
}

void Dispatcher::takeOut(const QString &name, quint64 serial)
{
    const auto found = m_entries.constFind(name);
    if (found != m_entries.cend() && (*found)->serial == serial) {
        m_entries.erase(found);
        emit methodsChanged();
    }
}

const Method *Dispatcher::find(const QString &method) const
{
    const auto found = m_entries.constFind(method);
    return found == m_entries.cend() ? nullptr : &(*found)->method;
}

bool Dispatcher::permits(const Caller &caller, const QString &method, const QJsonObject &params) const
{
    const Method *described = find(method);
    return described && (!m_policy || m_policy->permits(caller, *described, params));
}

QList<Method> Dispatcher::methods() const
{
    QList<Method> list;
    for (const auto &entry : m_entries) {
        list.append(entry->method);
    }
    return list;
}

Result<void> Dispatcher::check(const Caller &caller, const QString &method, const QJsonObject &params) const
{
    const Call call{caller, m_entries.value(method), params, {}};
    return call.entry ? checked(call).map([](const QJsonObject &) {}) : failure(unknownMethod(method));
}

void Dispatcher::dispatch(const Caller &caller, const QString &method, const QJsonObject &params, Responder respond)
{
    Call call{caller, m_entries.value(method), params, {}};
    if (!call.entry) {
        respond(failure(unknownMethod(method)));
        return;
    }
    const auto allowed = checked(call);
    if (!allowed) {
        refuse(call, allowed.error(), respond);
        return;
    }
    call.params = *allowed;
    call.token = takesToken(call.entry->method) ? call.params.take(u"token"_s).toString() : QString();
    call.dryRun = call.entry->method.dryRun && call.params.value("dryRun"_L1).toBool();
    if (call.token.isEmpty() || call.dryRun) {
        run(call, std::move(respond));
    } else {
        runOnce(call, std::move(respond));
    }
}

Result<QJsonObject> Dispatcher::checked(const Call &call) const
{
    const Method &method = call.entry->method;
    QList<Field> fields = method.parameters;
    if (takesToken(method)) {
        fields.append(tokenField());
    }
    if (method.dryRun) {
        fields.append(dryRunField());
    } else if (call.params.contains("dryRun"_L1) && !hasParameter(method, "dryRun"_L1)) {
        return cannotTry(method);
    }
    auto values = validated(fields, call.params);
    return values && m_policy ? m_policy->permits(call.caller, method, *values) : values;
}

void Dispatcher::refuse(const Call &call, const Error &error, const Responder &respond)
{
    if (m_recorder && call.entry->method.changes) {
        record(call, failure(error), 0, respond);
    } else {
        respond(failure(error));
    }
}

void Dispatcher::runOnce(const Call &call, Responder respond)
{
    const Key key = keyOf(call);
    const QByteArray fingerprint = fingerprintOf(call.entry->method.name, call.params);
    if (const auto running = m_running.find(key); running != m_running.end()) {
        if (running->fingerprint == fingerprint) {
            running->waiting.append(std::move(respond));
        } else {
            respond(tokenUsed());
        }
        return;
    }
    if (const auto known = m_answers->find(key)) {
        respond(known->fingerprint == fingerprint ? Result<Answer>(known->answer) : Result<Answer>(tokenUsed()));
        return;
    }
    m_running.insert(key, {fingerprint, {std::move(respond)}});
    run(call, [self = QPointer(this), key](const Result<QJsonValue> &answer) {
        if (self) {
            self->finish(key, answer);
        }
    });
}

/// Names of accounts and of users of this machine do not mix.
Dispatcher::Key Dispatcher::keyOf(const Call &call)
{
    return {call.caller.account.isEmpty() ? call.caller.user : u"account:"_s + call.caller.account, call.token};
}

/// In the transaction of what the call has changed, so that there is never one without the other.
void Dispatcher::remember(const Call &call, const Result<QJsonValue> &answer)
{
    const auto running = call.token.isEmpty() || call.dryRun ? m_running.end() : m_running.find(keyOf(call));
    if (running != m_running.end() && !passes(answer)) {
        running->isRemembered = true;
        m_answers->remember(running.key(), {running->fingerprint, answer});
    }
}

void Dispatcher::run(const Call &call, Responder respond)
{
    // The handler may take its own method out; the call keeps it alive until it returns.
    const auto entry = call.entry;
    if (!m_recorder || !entry->method.changes || call.dryRun) {
        entry->handler(call.caller, call.params, exactlyOnce(std::move(respond)));
        return;
    }
    const auto answered = std::make_shared<bool>(false);
    QElapsedTimer clock;
    clock.start();
    entry->handler(call.caller, call.params,
                   exactlyOnce([self = QPointer(this), call, respond = std::move(respond), answered,
                                clock](const Result<Answer> &answer) {
                       *answered = true;
                       if (self) {
                           self->remember(call, answer);
                           self->record(call, answer, clock.elapsed(), respond);
                       }
                   }));
    if (!*answered && m_recorder) {
        m_recorder->record({call.caller, entry->method, call.params, call.token, std::nullopt, 0}, {});
    }
}

void Dispatcher::record(const Call &call, const Result<Answer> &answer, qint64 milliseconds,
                        const Responder &respond)
{
    if (!m_recorder) {
        respond(answer);
        return;
    }
    m_recorder->record({call.caller, call.entry->method, call.params, call.token, answer, milliseconds},
                       [answer, respond](const Result<void> &durable) {
                           respond(durable || !answer ? answer : failure(durable.error()));
                       });
}

void Dispatcher::finish(const Key &key, const Result<QJsonValue> &answer)
{
    const Running done = m_running.take(key);
    if (!done.isRemembered && !passes(answer)) {
        m_answers->remember(key, {done.fingerprint, answer});
    }
    for (const Responder &respond : done.waiting) {
        respond(answer);
    }
}

Error Dispatcher::unknownMethod(const QString &name) const
{
    const QString near = nearest(name, m_entries.keys());
    Error error{.code = ErrorCode::MethodNotFound,
                .what = {QT_TRANSLATE_NOOP("Text", "There is no method “{method}”."), {{u"method"_s, name.left(100)}}}};
    if (near.isEmpty()) {
        error.fix = {QT_TRANSLATE_NOOP("Text", "Call method.list for all methods.")};
    } else {
        error.fix = {QT_TRANSLATE_NOOP("Text", "Did you mean “{method}”?"), {{u"method"_s, near}}};
    }
    return error;
}

} // namespace penstock
