// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace penstock {

/// Answers that hang below a field, inside the window: what they are, and dim at the right what they mean. The keyboard
/// stays with the field.
class DropList final : public QListView
{
    Q_OBJECT

public:
    /// The detail of a row is found under this role.
    DropList(QAbstractItemModel *model, int detailRole, QWidget *window);

    /// Shows the rows below a place of the window, at most 12 at a time.
    void openAt(const QPoint &below, int width);
    /// Goes up or down, and on at the other end. From no row it goes to the first or last.
    void moveBy(int rows);
};

} // namespace penstock
