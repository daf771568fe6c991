// SPDX-License-Identifier: Apache-2.0
#include "app/windowshot.h"

#include <QPixmap>
#include <QWidget>

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
    const QPixmap picture = m_window->grab();
    emit finished(picture.save(m_order.file) ? problem : tr("The picture cannot be written to %1.").arg(m_order.file));
}

} // namespace penstock
