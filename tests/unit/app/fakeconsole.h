// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

namespace penstock {

class WebSocketConnection;

/// The consoles of the fake service: every machine says back what is typed.
class FakeConsole final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers vm.openConsole.
    [[nodiscard]] Result<QJsonValue> open(const QJsonObject &params, int port);
    void accept(WebSocketConnection *connection);
    void send(const QByteArray &bytes);
    void close(int code, const QString &reason);
    [[nodiscard]] int viewers() const { return static_cast<int>(m_viewers.size()); }
    [[nodiscard]] const QByteArray &typed() const { return m_typed; }

    QByteArray banner; ///< sent to each viewer first
    QJsonObject refusal; ///< sent instead of opening a console, which then closes

private:
    QSet<QString> m_tickets;
    QList<WebSocketConnection *> m_viewers;
    QByteArray m_typed;
};

} // namespace penstock
