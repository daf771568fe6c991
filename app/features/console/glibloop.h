// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace penstock {

/// Keeps GLib's default context running where Qt's event loop is not built on it.
class GLibLoop : public QObject
{
    Q_OBJECT

public:
    explicit GLibLoop(QObject *parent = nullptr);

    /// Whether this thread's event dispatcher leaves GLib's sources alone.
    static bool isNeeded();

    /// Dispatches all that is ready, without waiting.
    void iterate();

private:
    QTimer m_timer;
    bool m_iterating = false;
};

} // namespace penstock
