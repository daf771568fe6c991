// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace penstock {

/// Writes the window, with the dialogs over it, to a picture once it shows what it is meant to show.
class WindowShot final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QString file;
        int delay = 0;                    ///< ms between content and picture
        std::function<bool()> hasContent;
    };

    WindowShot(QWidget *window, Order order, QObject *parent = nullptr);

signals:
    /// An empty text: the picture is as it should be. Otherwise what is wrong with it; it may be written all the same.
    void finished(const QString &problem);

private:
    void look();
    void take(const QString &problem);

    QWidget *m_window;
    Order m_order;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace penstock
