// SPDX-License-Identifier: Apache-2.0
#include "app/windowshot.h"

#include <QDialog>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {

constexpr qint64 patience = 30000; // ms

} // namespace

WindowShot::WindowShot(QWidget *window, Order order, QObject *parent)
    : QObject(parent), m_window(window), m_order(std::move(order))
{
    m_waiting.start();
    m_timer.setInterval(50ms);
    connect(&m_timer, &QTimer::timeout, this, &WindowShot::look);
    m_timer.start();
}

void WindowShot::look()
{
    const bool arrived = m_order.hasContent();
    if (!arrived && m_waiting.elapsed() < patience) {
        return;
    }
    m_timer.stop();
    const QString problem = arrived ? QString() : tr("The content did not arrive within 30 s.");
    QTimer::singleShot(m_order.delay, this, [this, problem] { take(problem); });
}

void WindowShot::take(const QString &problem)
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, dialog->size(), m_window->rect());
            painter.fillRect(m_window->rect(), QColor(0, 0, 0, 60));
            painter.drawPixmap(place.topLeft(), dialog->grab());
        }
    }
    painter.end();
    emit finished(picture.save(m_order.file) ? problem : tr("The picture cannot be written to %1.").arg(m_order.file));
}

} // namespace penstock
