// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/fieldtext.h"
#include "shared/model/resourcetype.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTimer>

namespace penstock {

class ResourceCache;

/// All objects of one type, one column for each field of the type: listed fields first, in their order, then the
/// others. Updates come as inserted, removed and changed rows; the model is never reset.
class ResourceTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ResourceTableModel(ResourceCache *cache, const ResourceType &type, QObject *parent = nullptr);

    [[nodiscard]] const ResourceType &type() const { return m_type; }
    [[nodiscard]] const QList<Field> &columns() const { return m_columns; }
    /// How many columns, from the first, the type wants shown unless the user chooses others.
    [[nodiscard]] int listedColumnCount() const { return m_listed; }
    [[nodiscard]] int columnOf(const QString &field) const;

    /// Invalid when there is no such object.
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = 0) const;
    [[nodiscard]] QString idAt(int row) const { return m_rows.at(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString id;
        QJsonObject object;
    };

    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void insert(const QStringList &ids);
    void remove(const QStringList &ids);
    void update(const QStringList &ids);
    void referencesChanged(const QString &target, const QStringList &ids);
    void refreshTimes();
    void columnChanged(int column, const QList<int> &roles);
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QVariant cell(const Row &row, const Field &field, int role) const;
    /// In words; what schedules do and when in those of their methods.
    [[nodiscard]] QString shown(const Row &row, const Field &field) const;
    [[nodiscard]] QVariant reference(const Row &row, const Field &field) const;
    [[nodiscard]] QString accessibleText(const Row &row, const Field &field) const;

    ResourceCache *m_cache;
    ResourceType m_type;
    FieldText m_text;
    QList<Field> m_columns;
    int m_listed = 0;
    QList<Row> m_rows;
    mutable QHash<QString, int> m_rowOf;
    mutable bool m_rowsMoved = false;                ///< m_rowOf is to be made anew
    QHash<QString, QHash<QString, QString>> m_names; ///< of referenced objects, by type and id
    QTimer m_clock;                                  ///< relative times grow old
};

} // namespace penstock
