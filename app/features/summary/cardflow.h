// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace penstock {

/// Cards side by side, as many columns as there is room for; the cards of a row are equally high.
class CardFlow final : public QWidget
{
    Q_OBJECT

public:
    explicit CardFlow(QWidget *parent = nullptr);

    void add(QWidget *card);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 1;
};

} // namespace penstock
