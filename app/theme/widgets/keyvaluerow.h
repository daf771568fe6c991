// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace penstock {

class LinkLabel;
class StatePill;

/// The value side of one row of a KeyValueGrid.
class KeyValueRow final : public QWidget
{
    Q_OBJECT

public:
    KeyValueRow(QLabel *label, QWidget *parent);

    QLabel *label() const { return m_label; }
    QString value() const { return m_value; }

    void setValue(const QString &value, Tone tone);
    void setLink(bool link);
    void setNote(const QString &note);
    void setCopyable(bool copyable);

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshColour();
    void copy();
    void fitText();

    QLabel *m_label;
    QHBoxLayout *m_layout;
    QLabel *m_text;
    LinkLabel *m_link = nullptr;
    StatePill *m_note = nullptr;
    QToolButton *m_copy = nullptr;
    QString m_value;
    Tone m_tone = Tone::Text;
};

} // namespace penstock
