// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace penstock {

/// A surface in the colour of panels, with a hairline at one edge.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Qt::Edges lines, QWidget *parent = nullptr) : QWidget(parent), m_lines(lines) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
};

} // namespace penstock
