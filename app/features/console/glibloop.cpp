// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/glibloop.h"

#include <QAbstractEventDispatcher>

#include <glib.h>

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {
constexpr auto pollInterval = 8ms;
constexpr int mostRounds = 200;
} // namespace

GLibLoop::GLibLoop(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &GLibLoop::iterate);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(pollInterval);
}

bool GLibLoop::isNeeded()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return !dispatcher || !dispatcher->inherits("QEventDispatcherGlib");
}

void GLibLoop::iterate()
{
    if (m_iterating) {
        return;
    }
    m_iterating = true;
    for (int round = 0; round < mostRounds && g_main_context_iteration(nullptr, FALSE); ++round) {
    }
    m_iterating = false;
}

} // namespace penstock
