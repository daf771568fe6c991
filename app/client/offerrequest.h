// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/serviceoffer.h"
#include "shared/core/async.h"

#include <QLocalSocket>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace penstock {

/// One search through the runtime directories: connects to each control socket in turn until one makes an offer.
/// Deletes itself when it is done.
class OfferRequest final : public QObject
{
    Q_OBJECT

public:
    OfferRequest(QStringList runtimeDirectories, QObject *parent);

    [[nodiscard]] Async<ServiceOffer> future() const { return m_promise.future(); }

private:
    void tryNext();
    void read();
    void giveUpOn(const Error &error);
    void finish(const Result<ServiceOffer> &result);

    QStringList m_waiting;
    QString m_directory;
    QLocalSocket m_socket;
    QTimer m_deadline;
    Error m_bestError;
    Promise<ServiceOffer> m_promise;
};

} // namespace penstock
