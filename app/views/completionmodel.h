// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/objectnames.h"
#include "shared/model/querycompletion.h"

#include <QAbstractListModel>

namespace penstock {

/// What can be written next in a condition, as a list.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    void setOffer(const QueryCompletion::Offer &offer);
    /// Names of objects, behind the other values.
    void addNames(const QList<ObjectNames::Match> &matches);
    [[nodiscard]] const QueryCompletion::Offer &offer() const { return m_offer; }
    /// What a row puts in the place of what is being written, with what has to follow it.
    [[nodiscard]] QString replacement(int row) const;
    /// It is all there already.
    [[nodiscard]] bool isPointless() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString shown;
        QString written;
        QString detail;
    };

    QueryCompletion::Offer m_offer;
    QList<Row> m_rows;
};

} // namespace penstock
