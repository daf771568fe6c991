// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/sortkeys.h"
#include "shared/model/query.h"

#include <QHash>
#include <QList>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace penstock {

/// Sorts naturally and filters by text. Rows do not jump about under the user's hands: while setInteracting(true), and
/// between two pauses when sorted by a value that changes all the time, the order stays as it is.
class ResourceFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ResourceFilterModel(QObject *parent = nullptr);

    /// Every word must occur in some visible column.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_words.join(u' '); }
    /// Columns that setText() looks into; empty: all.
    void setVisibleColumns(const QList<int> &columns);
    /// A condition of the query language over the whole object, beside the text.
    void setCondition(const Condition &condition);
    /// Only objects with these ids, whatever else is asked for; none: all of them.
    void setMembers(const std::optional<QHash<QString, int>> &places);
    /// Rows stand where the members' places say, instead of by a column.
    void setPlaced(bool placed);
    [[nodiscard]] bool isPlaced() const { return m_placed; }

    /// The pointer or keyboard is at work in the view: order and filter wait until it is not.
    void setInteracting(bool interacting);
    /// Columns whose values change all the time, such as usage.
    void setVolatileColumns(const QList<int> &columns);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void filterChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void hold();
    void arrange();
    [[nodiscard]] int placeOf(const QModelIndex &index) const;
    [[nodiscard]] bool containsWord(int sourceRow, const QModelIndex &sourceParent, const QString &word) const;

    QStringList m_words;
    QList<int> m_visible;
    QList<int> m_volatile;
    Condition m_condition;
    std::optional<QHash<QString, int>> m_places;
    bool m_placed = false;
    QTimer m_pause;
    mutable SortKeys m_keys;
    bool m_interacting = false;
};

} // namespace penstock
