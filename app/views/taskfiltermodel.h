// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/activityfilter.h"

#include <QSortFilterProxyModel>

namespace penstock {

/// Tasks that a filter lets through.
class TaskFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const ActivityFilter &filter);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    ActivityFilter m_filter;
};

} // namespace penstock
