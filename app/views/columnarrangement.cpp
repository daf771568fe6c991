// SPDX-License-Identifier: Apache-2.0
#include "app/views/columnarrangement.h"

#include <QHeaderView>
#include <QJsonArray>

#include <algorithm>

namespace penstock::columnarrangement {

using namespace Qt::StringLiterals;

namespace {

int indexOf(const QList<Field> &columns, const QString &name)
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const Field &field) { return field.name == name; });
    return found == columns.cend() ? -1 : static_cast<int>(found - columns.cbegin());
}

} // namespace

QJsonObject read(const QHeaderView &header, const QList<Field> &columns)
{
    QJsonArray shown;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column)) {
            shown.append(QJsonObject{{u"field"_s, columns.at(column).name}, {u"width"_s, header.sectionSize(column)}});
        }
    }
    const int sorted = header.sortIndicatorSection();
    return {{u"columns"_s, shown},
            {u"sort"_s, sorted >= 0 && sorted < columns.size() ? columns.at(sorted).name : QString()},
            {u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

void apply(QHeaderView &header, const QList<Field> &columns, const QJsonObject &arrangement)
{
    const QJsonArray shown = arrangement.value("columns"_L1).toArray();
    for (int column = 0; column < columns.size(); ++column) {
        header.setSectionHidden(column, columns.at(column).name != "name"_L1);
    }
    int place = 0;
    for (const auto &entry : shown) {
        const int column = indexOf(columns, entry["field"_L1].toString());
        if (column >= 0) {
            header.moveSection(header.visualIndex(column), place++);
            header.setSectionHidden(column, false);
            header.resizeSection(column, qMax(header.minimumSectionSize(), entry["width"_L1].toInt()));
        }
    }
    const int sorted = indexOf(columns, arrangement.value("sort"_L1).toString());
    const bool descending = arrangement.value("descending"_L1).toBool();
    if (sorted >= 0) {
        header.setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

} // namespace penstock::columnarrangement
