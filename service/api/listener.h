// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace penstock
{

/// A listening TCP socket with a backlog of its own choice, which accepts only while it is told to: the others wait in
/// the kernel instead of being turned away.
class Listener final : public QObject
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent = nullptr);
    ~Listener() override;

    [[nodiscard]] Result<void> listen(const QHostAddress &address, quint16 port, int backlog);
    [[nodiscard]] quint16 port() const { return m_port; }
    void setAccepting(bool accepting);

signals:
    /// The receiver owns the descriptor. It may call setAccepting(false), which holds at once.
    void accepted(int descriptor);

private:
    void acceptWaiting();

    int m_socket = -1;
    quint16 m_port = 0;
    bool m_accepting = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace penstock
