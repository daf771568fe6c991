// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace penstock {

/// A word one can follow, by mouse and by keyboard. It gives way and elides when there is no room.
class LinkLabel final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Heavier letters, for the link in a card's title row.
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QFont letters() const;

    bool m_strong = false;
};

} // namespace penstock
