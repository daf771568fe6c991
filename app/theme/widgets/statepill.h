// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QWidget>

namespace penstock {

/// A state or a note in one or two words, in a small rounded outline.
class StatePill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(const QString &text = {}, Tone tone = Tone::Dim, QWidget *parent = nullptr);

    void setState(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace penstock
