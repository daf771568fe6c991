// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolewindow.h"

#include "app/features/console/consolepanel.h"
#include "app/theme/metrics.h"

#include <QCloseEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1040, 720);

} // namespace

ConsoleWindow::ConsoleWindow(const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window), m_column(new QVBoxLayout(this)),
      m_hint(new QLabel(tr("Press Ctrl+Alt, then F11 to leave full screen"), this))
{
    setWindowTitle(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_hint->setAutoFillBackground(true);
    m_hint->setMargin(metrics::Gap);
    m_hint->hide();
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(4s);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);
    resize(usualSize);
}

void ConsoleWindow::take(ConsolePanel *panel)
{
    m_panel = panel;
    m_column->addWidget(panel);
    panel->show();
}

ConsolePanel *ConsoleWindow::release()
{
    if (m_panel) {
        m_column->removeWidget(m_panel);
        m_panel->setBarShown(true);
    }
    return std::exchange(m_panel, nullptr);
}

void ConsoleWindow::setWholeScreen(bool whole)
{
    if (m_panel) {
        m_panel->setBarShown(!whole);
        m_panel->setDetached(true, whole);
    }
    if (whole) {
        showFullScreen();
        placeHint();
        m_hint->show();
        m_hint->raise();
        m_hintTimer.start();
    } else {
        m_hint->hide();
        showNormal();
    }
}

void ConsoleWindow::placeHint()
{
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, metrics::Page);
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void ConsoleWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHint();
}

} // namespace penstock
