// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/caller.h"
#include "service/api/dispatcher.h"
#include "service/api/registration.h"

#include <QJsonArray>
#include <QObject>

#include <memory>

namespace penstock
{

/// The method "batch": several calls in one message. Each goes through the dispatcher as if it had come alone, with its own
/// right, token and record, in the order given; one that fails does not stop the others.
class BatchMethod final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostCalls = 1000;

    /// How many of the calls of a batch change something. Too many are refused as a whole, and count for none.
    [[nodiscard]] static int changesIn(const Dispatcher &dispatcher, const QJsonObject &params);

    explicit BatchMethod(Dispatcher &dispatcher, QObject *parent = nullptr);

private:
    struct Batch;

    void begin(const Caller &caller, const QJsonObject &params, const Dispatcher::Responder &respond);
    /// Calls for some milliseconds, and goes on in the next turn of the event loop.
    void proceed(const std::shared_ptr<Batch> &batch);
    void call(const std::shared_ptr<Batch> &batch, int index);

    Dispatcher &m_dispatcher;
    Registration m_registration;
};

} // namespace penstock
