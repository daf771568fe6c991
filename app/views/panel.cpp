// SPDX-License-Identifier: Apache-2.0
#include "app/views/panel.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"

#include <QPainter>

namespace penstock {

void Panel::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge}) {
        if (m_lines.testFlag(edge)) {
            draw::hairline(&painter, rect(), edge, colors.line);
        }
    }
}

} // namespace penstock
