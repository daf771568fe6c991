// SPDX-License-Identifier: Apache-2.0
#include "app/views/commandmodel.h"

#include "app/theme/icons.h"

namespace penstock {

void CommandModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &command = m_commands.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::AccessibleTextRole:
        return command.detail.isEmpty() ? command.text : tr("%1, %2", "name, what it is").arg(command.text, command.detail);
    case Qt::DecorationRole:
        return icons::icon(command.icon, command.refusal.isEmpty() ? command.tone : Tone::Dim);
    case DetailRole:
        return command.detail;
    default:
        return {};
    }
}

} // namespace penstock
