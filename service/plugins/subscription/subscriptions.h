// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/kernel.h"
#include "service/plugins/subscription/eventdelivery.h"
#include "service/plugins/subscription/subscription.h"
#include "service/store/table.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace penstock {

/// Who follows the events, and how far each has come. What is acknowledged is on disk before the client is told so.
class Subscriptions final : public QObject
{
    Q_OBJECT

public:
    explicit Subscriptions(const Kernel &kernel, QObject *parent = nullptr);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] const ResourceType &type() const { return m_records.type(); }

    /// Begins or goes on. `begin` of the answer starts the delivery, once the client knows of it.
    struct Answer {
        QJsonObject value;
        QPointer<EventDelivery> delivery; ///< null when events are gone that were not acknowledged
    };
    [[nodiscard]] Result<Answer> subscribe(const Caller &caller, const QJsonObject &params);
    void begin(const QPointer<EventDelivery> &delivery);
    [[nodiscard]] Result<void> acknowledge(const Caller &caller, const QString &name, qint64 sequence);
    [[nodiscard]] Result<void> unsubscribe(const Caller &caller, const QString &name);

private:
    [[nodiscard]] Result<Subscription> record(const Caller &caller, const QJsonObject &params);
    [[nodiscard]] Result<Subscription> find(const Caller &caller, const QString &name) const;
    [[nodiscard]] Result<void> checkCount(const Caller &caller) const;
    [[nodiscard]] Result<qint64> position(const QString &from) const;
    [[nodiscard]] QJsonObject described(const Subscription &record, int window) const;
    [[nodiscard]] EventDelivery *follow(const Caller &caller, const Subscription &record, const Condition &where, int window);
    void keep(const QString &id, bool connected);
    void release(const QString &id, const EventDelivery *delivery);
    void look(const QList<Change> &changes);
    void keepPositions();

    Kernel m_kernel;
    Table<Subscription> m_records;
    QHash<QString, QPointer<EventDelivery>> m_deliveries; ///< by id
    QTimer m_positions;
    qint64 m_durable = 0; ///< the last event that is safe on disk
};

} // namespace penstock
