// SPDX-License-Identifier: Apache-2.0
#include "app/models/modelroles.h"

namespace penstock {

QHash<int, QByteArray> modelRoleNames()
{
    return {{Qt::DisplayRole, "display"},
            {Qt::ToolTipRole, "toolTip"},
            {IdRole, "id"},
            {TypeRole, "type"},
            {NameRole, "name"},
            {StateRole, "state"},
            {SortRole, "sort"},
            {ObjectRole, "object"},
            {StaleRole, "stale"},
            {CountRole, "count"},
            {RunningRole, "running"},
            {ProgressRole, "progress"},
            {CancellableRole, "cancellable"},
            {ReferenceRole, "reference"},
            {ErrorRole, "error"},
            {FieldRole, "field"}};
}

} // namespace penstock
