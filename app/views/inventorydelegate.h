// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/rowdelegate.h"

namespace penstock {

/// A line of the inventory tree: icon by type and state, name, and how many virtual machines are below.
class InventoryDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString countOf(const QModelIndex &index);
    [[nodiscard]] static QString withSilence(const QString &name, const QJsonObject &host);
};

} // namespace penstock
