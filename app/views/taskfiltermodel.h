// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace penstock {

/// Tasks by how they stand.
class TaskFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Which { All, Running, Failed };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWhich(Which which);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Which m_which = Which::All;
};

} // namespace penstock
