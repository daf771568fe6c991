// SPDX-License-Identifier: Apache-2.0
#include "app/models/sortkeys.h"

#include "app/models/modelroles.h"
#include "app/models/naturalorder.h"

#include <QAbstractItemModel>

namespace penstock {

void SortKeys::reset(const QAbstractItemModel *model, int column)
{
    m_model = model;
    m_column = column;
    m_keys.clear();
    m_complete = false;
}

void SortKeys::rowsInserted(int first, int count)
{
    if (!m_complete) {
        return;
    }
    m_keys.insert(first, count, {});
    rowsChanged(first, first + count - 1);
}

void SortKeys::rowsRemoved(int first, int count)
{
    if (m_complete) {
        m_keys.remove(first, count);
    }
}

void SortKeys::rowsChanged(int first, int last)
{
    for (int row = first; m_complete && row <= last; ++row) {
        m_keys[row] = made(row);
    }
}

const SortKeys::Key &SortKeys::key(int row)
{
    if (!m_complete) {
        const int rows = m_model ? m_model->rowCount() : 0;
        m_keys.clear();
        m_keys.reserve(rows);
        for (int i = 0; i < rows; ++i) {
            m_keys += made(i);
        }
        m_complete = true;
    }
    return m_keys.at(row);
}

SortKeys::Key SortKeys::made(int row) const
{
    const QModelIndex index = m_model->index(row, m_column);
    const QVariant value = index.data(SortRole);
    Key key;
    key.name = naturalKey(index.data(NameRole).toString());
    if (value.typeId() == QMetaType::QString) {
        key.text = naturalKey(value.toString());
        key.kind = key.text.isEmpty() ? Key::Kind::Blank : Key::Kind::Text;
    } else if (value.isValid()) {
        key.number = value.toDouble();
        key.kind = Key::Kind::Number;
    }
    return key;
}

int SortKeys::compare(const Key &left, const Key &right)
{
    if (left.kind != right.kind) {
        return left.kind < right.kind ? -1 : 1;
    }
    if (left.number != right.number) {
        return left.number < right.number ? -1 : 1;
    }
    const int order = QtPrivate::compareStrings(left.text, right.text);
    return order != 0 ? order : QtPrivate::compareStrings(left.name, right.name);
}

} // namespace penstock
