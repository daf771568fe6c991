// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QWidget>

namespace penstock {

/// A small icon and a few words of the same meaning.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr) : QWidget(parent) {}

    void display(const QString &icon, const QString &text, Tone tone);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_text;
    Tone m_tone = Tone::Dim;
};

} // namespace penstock
