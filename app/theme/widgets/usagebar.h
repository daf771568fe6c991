// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QWidget>

namespace penstock {

/// A label, a value in words and a thin bar below: "Memory   5.1 of 8 GiB".
class UsageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// share is between 0 and 1; a negative one says that nothing is known.
    void setValue(double share, const QString &words);
    /// Accent by default; Warn and Error when the amount itself is the news.
    void setTone(Tone tone);

    double share() const { return m_share; }
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label;
    QString m_words;
    double m_share = -1;
    Tone m_tone = Tone::Accent;
};

} // namespace penstock
