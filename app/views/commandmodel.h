// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/command.h"

#include <QAbstractListModel>

namespace penstock {

/// The answers of the command field, as a list.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 100, IconRole, ToneRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    [[nodiscard]] const Command &at(int row) const { return m_commands.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Command> m_commands;
};

} // namespace penstock
