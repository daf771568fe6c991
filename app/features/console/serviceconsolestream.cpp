// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/serviceconsolestream.h"

namespace penstock {

ServiceConsoleStream::ServiceConsoleStream(const QJsonObject &openConsoleAnswer, const QList<QSslError> &expected,
                                           QObject *parent)
    : ConsoleStream(parent), m_channel(openConsoleAnswer, expected)
{
    connect(&m_channel, &ConsoleChannel::ready, this, &ServiceConsoleStream::ready);
    connect(&m_channel, &ConsoleChannel::received, this, &ConsoleStream::received);
    connect(&m_channel, &ConsoleChannel::closed, this, [this](int code, const QString &reason) {
        emit ended(code, reason);
        emit closed(reason);
    });
}

} // namespace penstock
