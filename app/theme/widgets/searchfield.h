// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace penstock {

/// A line edit with a magnifier and, while it is empty and unfocused, the key that brings one here.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// "search" by default; "filter" for a field that narrows a table.
    void setIconName(const QString &name);
    /// Shown in the pill and active in the window.
    void setShortcut(const QKeySequence &keys);
    /// Dim words at the right while there is text ("8 of 11").
    void setTrailingText(const QString &text);
    /// Underlines what is wrong, from a character on; a length of 0 takes the line away.
    void setMark(int start, int length);
    [[nodiscard]] int markStart() const { return m_markLength > 0 ? m_markStart : -1; }
    /// Where a character stands, from the left edge of the field.
    [[nodiscard]] int xOf(int character) const;

Q_SIGNALS:
    /// Escape in an empty field: the caller decides where the focus goes.
    void abandoned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();
    void paintPill(QPainter &painter);
    void paintMark(QPainter &painter);
    QFont smallFont() const;

    QString m_iconName;
    QKeySequence m_keys;
    QString m_trailing;
    int m_markStart = 0;
    int m_markLength = 0;
};

} // namespace penstock
