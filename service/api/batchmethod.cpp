// SPDX-License-Identifier: Apache-2.0
#include "service/api/batchmethod.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <vector>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 longestTurn = 20; // milliseconds

Method describe()
{
    const QList<Field> members{
        FieldBuilder(u"method"_s, FieldKind::Text)
            .label(QT_TRANSLATE_NOOP("Model", "Method"))
            .help(QT_TRANSLATE_NOOP("Model", "Its name."))
            .required(),
        FieldBuilder(u"params"_s, FieldKind::Object)
            .label(QT_TRANSLATE_NOOP("Model", "Parameters"))
            .help(QT_TRANSLATE_NOOP("Model", "As they would be given to the method itself."))};
    const Field call = FieldBuilder(u"call"_s, FieldKind::Object)
                           .label(QT_TRANSLATE_NOOP("Model", "Call"))
                           .help(QT_TRANSLATE_NOOP("Model", "One call."))
                           .members(members);
    const Field calls = FieldBuilder(u"calls"_s, FieldKind::List)
                            .label(QT_TRANSLATE_NOOP("Model", "Calls"))
                            .help(QT_TRANSLATE_NOOP("Model", "What to call, in this order; 1,000 at most."))
                            .element(call)
                            .required();
    const Field atomic = FieldBuilder(u"atomic"_s, FieldKind::Bool)
                             .label(QT_TRANSLATE_NOOP("Model", "All or none"))
                             .help(QT_TRANSLATE_NOOP("Model", "Not offered yet: calls may start work on hosts."))
                             .byDefault(false);
    const Field result = FieldBuilder(u"result"_s, FieldKind::Object)
                             .label(QT_TRANSLATE_NOOP("Model", "Result"))
                             .help(QT_TRANSLATE_NOOP("Model", "The answer of the call."));
    const Field error = FieldBuilder(u"error"_s, FieldKind::Object)
                            .label(QT_TRANSLATE_NOOP("Model", "Error"))
                            .help(QT_TRANSLATE_NOOP("Model", "Why there is none."));
    const Field outcome = FieldBuilder(u"outcome"_s, FieldKind::Object)
                              .label(QT_TRANSLATE_NOOP("Model", "Outcome"))
                              .help(QT_TRANSLATE_NOOP("Model", "Either a result or an error."))
                              .members({result, error});
    const Field results = FieldBuilder(u"results"_s, FieldKind::List)
                              .label(QT_TRANSLATE_NOOP("Model", "Results"))
                              .help(QT_TRANSLATE_NOOP("Model", "The outcome of each call, in their order."))
                              .element(outcome)
                              .required();
    return {.name = u"batch"_s,
            .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Call several")),
            .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Runs several calls and answers with the result of each.")),
            .parameters = {calls, atomic},
            .level = Method::Level::Everyone,
            .result = {results}};
}

tl::unexpected<Error> refused(const QString &field, Text why, Text fix)
{
    return failure(Error{.code = ErrorCode::InvalidArgument,
                         .what = {QT_TRANSLATE_NOOP("Text", "The calls were not made.")},
                         .why = std::move(why),
                         .fix = std::move(fix),
                         .field = field});
}

tl::unexpected<Error> outdated()
{
    return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The call was not answered.")},
                   {QT_TRANSLATE_NOOP("Text", "What this account may do has changed meanwhile.")},
                   {QT_TRANSLATE_NOOP("Text", "Call it again.")});
}

} // namespace

struct BatchMethod::Batch {
    Caller caller;
    QJsonArray calls;
    std::vector<QJsonObject> results;
    std::vector<std::optional<quint64>> read; ///< for calls that change nothing: by which rights they were answered
    std::function<quint64()> rights;
    int begun = 0;
    int answered = 0;
    Dispatcher::Responder respond;

    void take(int index, const Result<QJsonValue> &answer, bool isRead = false)
    {
        const auto at = static_cast<std::size_t>(index);
        results.at(at) = answer ? QJsonObject{{u"result"_s, *answer}} : QJsonObject{{u"error"_s, answer.error().toJson()}};
        read.at(at) = isRead ? std::optional(rights()) : std::nullopt;
        if (++answered == static_cast<int>(calls.size())) {
            finish();
        }
    }

    /// What was read by rights that the caller does not have any more is not told.
    void finish()
    {
        const quint64 now = rights();
        QJsonArray list;
        for (std::size_t i = 0; i < results.size(); ++i) {
            const bool isCurrent = read.at(i).value_or(now) == now;
            list.append(isCurrent ? results.at(i) : QJsonObject{{u"error"_s, outdated().value().toJson()}});
        }
        respond(QJsonObject{{u"results"_s, list}});
    }
};

BatchMethod::BatchMethod(Dispatcher &dispatcher, QObject *parent)
    : QObject(parent), m_dispatcher(dispatcher),
      m_registration(dispatcher.add(describe(), [this](const Caller &caller, const QJsonObject &params,
                                                       const Dispatcher::Responder &respond) {
          begin(caller, params, respond);
      }))
{
}

int BatchMethod::changesIn(const Dispatcher &dispatcher, const QJsonObject &params)
{
    const QJsonArray calls = params.value("calls"_L1).toArray();
    return calls.size() > mostCalls ? 0 : static_cast<int>(std::count_if(calls.begin(), calls.end(), [&](const QJsonValue &call) {
        const Method *described = dispatcher.find(call["method"_L1].toString());
        return described && described->changes;
    }));
}

void BatchMethod::begin(const Caller &caller, const QJsonObject &params, const Dispatcher::Responder &respond)
{
    const QJsonArray calls = params.value("calls"_L1).toArray();
    if (calls.size() > mostCalls) {
        respond(refused(u"calls"_s,
                        {QT_TRANSLATE_NOOP("Text", "There are {count} calls, {limit} are the limit."),
                         {{u"count"_s, calls.size()}, {u"limit"_s, mostCalls}}},
                        {QT_TRANSLATE_NOOP("Text", "Make several batches.")}));
        return;
    }
    if (params.value("atomic"_L1).toBool()) {
        respond(refused(u"atomic"_s, {QT_TRANSLATE_NOOP("Text", "Calls may start work on hosts, which cannot be undone together.")},
                        {QT_TRANSLATE_NOOP("Text", "Leave it out, and look at the result of each call.")}));
        return;
    }
    if (calls.isEmpty()) {
        respond(QJsonObject{{u"results"_s, QJsonArray()}});
        return;
    }
    auto batch = std::make_shared<Batch>(Batch{.caller = caller, .calls = calls, .results = {}, .respond = respond});
    batch->results.resize(static_cast<std::size_t>(calls.size()));
    batch->read.resize(batch->results.size());
    batch->rights = [&dispatcher = m_dispatcher, caller] { return dispatcher.revision(caller); };
    proceed(batch);
}

void BatchMethod::proceed(const std::shared_ptr<Batch> &batch)
{
    QElapsedTimer clock;
    clock.start();
    while (batch->begun < batch->calls.size()) {
        if (clock.elapsed() > longestTurn) {
            QTimer::singleShot(0, this, [this, batch] { proceed(batch); });
            return;
        }
        call(batch, batch->begun++);
    }
}

void BatchMethod::call(const std::shared_ptr<Batch> &batch, int index)
{
    const QJsonObject item = batch->calls.at(index).toObject();
    const QString method = item.value("method"_L1).toString();
    if (method == "batch"_L1) {
        batch->take(index, refused(u"calls[%1].method"_s.arg(index), {QT_TRANSLATE_NOOP("Text", "A batch cannot hold another.")},
                                   {QT_TRANSLATE_NOOP("Text", "Put its calls into this one.")}));
        return;
    }
    const Method *described = m_dispatcher.find(method);
    const bool isRead = described && !described->changes;
    m_dispatcher.dispatch(batch->caller, method, item.value("params"_L1).toObject(),
                          [batch, index, isRead](const Result<QJsonValue> &answer) { batch->take(index, answer, isRead); });
}

} // namespace penstock
