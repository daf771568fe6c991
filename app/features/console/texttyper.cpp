// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/texttyper.h"

#include "app/features/console/evdev.h"
#include "app/features/console/keymap.h"

#include <chrono>

namespace penstock {

using namespace std::chrono_literals;

namespace {
constexpr auto strokeInterval = 30ms;
} // namespace

TextTyper::TextTyper(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(strokeInterval);
    connect(&m_timer, &QTimer::timeout, this, &TextTyper::next);
}

int TextTyper::type(const QString &text)
{
    int missing = 0;
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char32_t character : lines.toUcs4()) {
        const auto stroke = KeyMap::strokeOf(character);
        if (stroke.code == 0) {
            ++missing;
        } else if (stroke.shift) {
            m_strokes.append(QList<int>{evdev::LeftShift, stroke.code});
        } else {
            m_strokes.append(QList<int>{stroke.code});
        }
    }
    if (!m_strokes.isEmpty()) {
        m_timer.start();
    }
    return missing;
}

void TextTyper::stop()
{
    m_strokes.clear();
    if (m_timer.isActive()) {
        m_timer.stop();
        emit finished();
    }
}

void TextTyper::next()
{
    if (m_strokes.isEmpty()) {
        stop();
        return;
    }
    emit struck(m_strokes.takeFirst());
}

} // namespace penstock
