// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskfiltermodel.h"

#include "app/models/modelroles.h"

namespace penstock {

void TaskFilterModel::setFilter(const ActivityFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        invalidateFilter();
    }
}

bool TaskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_filter.isEmpty() || m_filter.accepts(sourceModel()->index(sourceRow, 0, sourceParent).data(ObjectRole).toJsonObject());
}

} // namespace penstock
