// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QApplication;

namespace penstock {

struct Colors;
class SystemAppearance;

/// Owns the look of the application: style, palette and font. One lives as long as the QApplication does.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Puts the look onto the application. Call once, after the QApplication is made and before the first window.
    void apply(QApplication &application);

    Mode mode() const { return m_mode; }
    /// Switches while windows are open.
    void setMode(Mode mode);

    bool isDark() const;
    const Colors &colors() const;

Q_SIGNALS:
    /// The colours are others now; emitted after the palette has been set.
    void changed();

private:
    void refresh();

    QApplication *m_application = nullptr;
    SystemAppearance *m_system = nullptr;
    Mode m_mode = Mode::System;
    bool m_dark = false;
};

} // namespace penstock
