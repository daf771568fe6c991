// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme.h"

#include "app/theme/colors.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/systemappearance.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace penstock {

Theme::Theme(QObject *parent) : QObject(parent) {}

Theme::~Theme() = default;

void Theme::apply(QApplication &application)
{
    m_application = &application;
    // Asked before our own palette hides what the platform would have used.
    m_system = new SystemAppearance(penstock::isDark(QApplication::palette()), this);
    connect(m_system, &SystemAppearance::changed, this, &Theme::refresh);
    QApplication::setStyle(new Style);
    QApplication::setFont(fonts::interface(QApplication::font()));
    QApplication::setWindowIcon(icons::application());
    refresh();
}

void Theme::setMode(Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        refresh();
    }
}

bool Theme::isDark() const
{
    return m_dark;
}

const Colors &Theme::colors() const
{
    return m_dark ? Colors::dark() : Colors::light();
}

void Theme::refresh()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system && m_system->prefersDark());
    const bool different = dark != m_dark;
    m_dark = dark;
    if (!m_application) {
        return;
    }
    const QPalette palette = paletteFor(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (different) {
        Q_EMIT changed();
    }
}

} // namespace penstock
