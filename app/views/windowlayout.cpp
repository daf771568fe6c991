// SPDX-License-Identifier: Apache-2.0
#include "app/views/windowlayout.h"

#include "app/views/activitydock.h"
#include "app/views/settings.h"

#include <QEvent>
#include <QMainWindow>
#include <QSplitter>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr int navigatorWidth = 285;
constexpr int dockHeight = 167;
constexpr QSize windowSize(1440, 900);

} // namespace

WindowLayout::WindowLayout(const Parts &parts, Settings *settings, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(settings), m_dockHeight(dockHeight)
{
    connect(parts.columns, &QSplitter::splitterMoved, this, &WindowLayout::save);
    connect(parts.rows, &QSplitter::splitterMoved, this, &WindowLayout::save);
    connect(parts.dock, &ActivityDock::foldedChanged, this, &WindowLayout::dockFoldedChanged);
    parts.window->installEventFilter(this);
}

void WindowLayout::applyDefaults()
{
    m_parts.window->resize(windowSize);
    m_parts.columns->setSizes({navigatorWidth, windowSize.width() - navigatorWidth});
    m_parts.rows->setSizes({windowSize.height() - dockHeight, dockHeight});
}

void WindowLayout::restore()
{
    applyDefaults();
    if (m_settings->value(u"layout/version"_s).toInt() != version) {
        return;
    }
    m_parts.window->restoreGeometry(m_settings->value(u"layout/geometry"_s).toByteArray());
    m_parts.columns->restoreState(m_settings->value(u"layout/columns"_s).toByteArray());
    m_parts.rows->restoreState(m_settings->value(u"layout/rows"_s).toByteArray());
    m_dockHeight = m_settings->value(u"layout/dockHeight"_s, dockHeight).toInt();
    // Read before the first change, which writes all of them.
    const bool navigatorShown = m_settings->value(u"layout/navigatorShown"_s, true).toBool();
    const bool dockFolded = m_settings->value(u"layout/dockFolded"_s, false).toBool();
    setNavigatorShown(navigatorShown);
    setDockFolded(dockFolded);
}

void WindowLayout::save()
{
    if (!m_parts.dock->isFolded()) {
        m_dockHeight = m_parts.rows->sizes().value(1, dockHeight);
    }
    m_settings->setValue(u"layout/version"_s, version);
    m_settings->setValue(u"layout/geometry"_s, m_parts.window->saveGeometry());
    m_settings->setValue(u"layout/columns"_s, m_parts.columns->saveState());
    m_settings->setValue(u"layout/rows"_s, m_parts.rows->saveState());
    m_settings->setValue(u"layout/dockHeight"_s, m_dockHeight);
    m_settings->setValue(u"layout/navigatorShown"_s, !m_parts.navigator->isHidden());
    m_settings->setValue(u"layout/dockFolded"_s, m_parts.dock->isFolded());
}

void WindowLayout::reset()
{
    m_settings->removeGroup(u"layout"_s);
    m_settings->removeGroup(u"lists"_s);
    setNavigatorShown(true);
    setDockFolded(false);
    applyDefaults();
    save();
}

void WindowLayout::setNavigatorShown(bool shown)
{
    if (shown == m_parts.navigator->isHidden()) {
        m_parts.navigator->setVisible(shown);
        save();
        emit navigatorShownChanged(shown);
    }
}

void WindowLayout::setDockFolded(bool folded)
{
    m_parts.dock->setFolded(folded);
}

void WindowLayout::dockFoldedChanged(bool folded)
{
    const QList<int> sizes = m_parts.rows->sizes();
    const int all = sizes.value(0) + sizes.value(1);
    if (folded) {
        m_dockHeight = qMax(sizes.value(1), 80);
    } else {
        m_parts.rows->setSizes({all - m_dockHeight, m_dockHeight});
    }
    m_settings->setValue(u"layout/dockHeight"_s, m_dockHeight);
    m_settings->setValue(u"layout/dockFolded"_s, folded);
}

bool WindowLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.window) {
        const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        if (moved && m_parts.window->isVisible()) {
            m_settings->setValue(u"layout/geometry"_s, m_parts.window->saveGeometry());
        } else if (event->type() == QEvent::Close) {
            save();
            m_settings->flush();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace penstock
