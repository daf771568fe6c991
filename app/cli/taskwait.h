// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace penstock {

class ServiceClient;

/// Follows one task to its end, also across a lost connection.
class TaskWait final : public QObject
{
    Q_OBJECT

public:
    TaskWait(ServiceClient *client, QString task, QObject *parent = nullptr);

    void start();

signals:
    void changed(const QJsonObject &task);
    void ended(const QJsonObject &task);
    /// The task cannot be followed.
    void failed(const Error &error);

private:
    void subscribe();
    void notified(const QString &method, const QJsonObject &params);
    void look(const QJsonObject &task);

    ServiceClient *m_client;
    QString m_task;
    bool m_ended = false;
};

} // namespace penstock
