// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace penstock {

/// One window for each user and service: a second start hands its wish to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// The socket lies in the runtime directory, or, where that cannot be written, in the user's own.
    explicit SingleInstance(const QString &runtimeDirectory, QObject *parent = nullptr);

    /// True when another instance runs and has got the wish.
    [[nodiscard]] bool handOver(const QString &open) const;
    /// From now on this is the first instance.
    void listen();

signals:
    /// Another start wants the window, at this place (may be empty).
    void asked(const QString &open);

private:
    void accept();

    QString m_path;
    QLocalServer m_server;
};

} // namespace penstock
