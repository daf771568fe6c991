// SPDX-License-Identifier: Apache-2.0
#include "app/views/taskfiltermodel.h"

#include "app/models/modelroles.h"

namespace penstock {

using namespace Qt::StringLiterals;

void TaskFilterModel::setWhich(Which which)
{
    m_which = which;
    invalidateFilter();
}

bool TaskFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QString state = sourceModel()->index(sourceRow, 0, sourceParent).data(StateRole).toString();
    switch (m_which) {
    case Which::Running:
        return state == "running"_L1 || state == "queued"_L1;
    case Which::Failed:
        return state == "failed"_L1 || state == "attention"_L1;
    case Which::All:
        break;
    }
    return true;
}

} // namespace penstock
