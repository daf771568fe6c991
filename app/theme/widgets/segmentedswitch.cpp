// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/segmentedswitch.h"

#include "app/theme/colors.h"
#include "app/theme/draw/shapes.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/segment.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace penstock {

SegmentedSwitch::SegmentedSwitch(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool checked) {
        const auto *segment = qobject_cast<Segment *>(button);
        if (checked && segment && segment->id() != m_current) {
            m_current = segment->id();
            Q_EMIT currentChanged(m_current);
        }
    });
}

void SegmentedSwitch::addSegment(const QString &id, const QString &iconName, const QString &text)
{
    auto *segment = new Segment(id, iconName, text, this);
    m_layout->addWidget(segment);
    if (m_group->buttons().isEmpty()) {
        m_current = id;
        segment->setChecked(true);
    }
    m_group->addButton(segment);
}

QString SegmentedSwitch::current() const
{
    return m_current;
}

void SegmentedSwitch::setCurrent(const QString &id)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        if (static_cast<Segment *>(button)->id() == id) {
            button->setChecked(true);
        }
    }
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Colors &colors = Colors::of(palette());
    QPainter painter(this);
    draw::box(&painter, rect(), metrics::FieldRadius, colors.panel, colors.field);
}

} // namespace penstock
