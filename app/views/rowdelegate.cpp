// SPDX-License-Identifier: Apache-2.0
#include "app/views/rowdelegate.h"

#include "app/models/modelroles.h"
#include "app/theme/colors.h"
#include "app/theme/icons.h"
#include "app/views/statelook.h"

#include <QFont>

namespace penstock {

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool stale = isStale(index);
    if (index.column() == m_stateColumn) {
        const StateLook look = lookOf(index.data(TypeRole).toString(), index.data(StateRole).toString());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::icon(look.icon, stale ? Tone::Dim : look.tone);
        option->decorationSize = QSize(14, 14);
        setTone(option, look.tone);
    } else if (m_linkColumns.contains(index.column()) && index.data(ReferenceRole).isValid()) {
        setTone(option, Tone::Accent);
    } else if (index.column() == m_nameColumn) {
        option->font.setWeight(QFont::Medium);
    }
    if (stale) {
        setTone(option, Tone::Dim);
    }
}

void RowDelegate::setTone(QStyleOptionViewItem *option, Tone tone)
{
    const Colors &colors = Colors::of(option->palette);
    option->palette.setColor(QPalette::Text, colors.text(tone));
    option->palette.setColor(QPalette::HighlightedText, colors.text(tone, true));
}

bool RowDelegate::isStale(const QModelIndex &index)
{
    return index.data(StaleRole).toBool();
}

} // namespace penstock
