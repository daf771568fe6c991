// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/consolechannel.h"
#include "app/features/console/consolestream.h"

#include <QJsonObject>

namespace penstock {

/// The console of a machine as the service passes it on, opened with the answer of vm.openConsole.
class ServiceConsoleStream final : public ConsoleStream
{
    Q_OBJECT

public:
    ServiceConsoleStream(const QJsonObject &openConsoleAnswer, const QList<QSslError> &expected, QObject *parent = nullptr);

    void write(const QByteArray &bytes) override { m_channel.write(bytes); }
    void close() override { m_channel.close(); }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_channel.bytesToWrite(); }
    [[nodiscard]] bool isReady() const { return m_channel.isReady(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_channel.error(); }

signals:
    void ready();
    /// Emitted before closed(); the code is one of ConsoleChannel::CloseCode or WebSocket's own.
    void ended(int code, const QString &reason);

private:
    ConsoleChannel m_channel;
};

} // namespace penstock
