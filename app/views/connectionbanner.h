// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace penstock {

class Banner;

/// Says above everything when the service is out of reach: since when, when the next attempt is, and a way to try now.
class ConnectionBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBanner(const WorkspaceContext &context, QWidget *parent = nullptr);

    /// A remark that goes away by itself or by hand, such as that a service has been started.
    void say(const QString &text);
    /// The same with a way to react.
    void offer(const QString &text, const QString &action, const std::function<void()> &act);
    /// Something that was refused; stays until it is put away.
    void complain(const QString &text);

signals:
    void signInWanted();

private:
    void refresh();
    [[nodiscard]] QString lossText() const;

    WorkspaceContext m_context;
    Banner *m_loss;
    QPushButton *m_tryNow;
    QPushButton *m_signIn;
    Banner *m_remark;
    bool m_wasConnected = false;
};

} // namespace penstock
