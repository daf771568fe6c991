// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAbstractItemModel;

namespace penstock {

/// The values of one column as they are compared, made once for each row instead of once for each comparison. Rows that
/// do not differ there are in the order of their names.
class SortKeys
{
public:
    struct Key {
        enum class Kind { Blank, Number, Text };

        Kind kind = Kind::Blank;
        double number = 0;
        QString text;
        QString name;
    };

    /// Forgets everything; the keys are made when they are asked for.
    void reset(const QAbstractItemModel *model, int column);
    /// Of the model: rows came at the end or in between, went, or changed.
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowsChanged(int first, int last);

    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] const Key &key(int row);

    /// Negative, zero or positive; blank ones are not treated in any special way.
    [[nodiscard]] static int compare(const Key &left, const Key &right);

private:
    [[nodiscard]] Key made(int row) const;

    QPointer<const QAbstractItemModel> m_model;
    QList<Key> m_keys;
    int m_column = -1;
    bool m_complete = false;
};

} // namespace penstock
