// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace penstock {

class ServiceClient;

/// What is in the bin: the discarded objects of all types that have one, kept true by watches of their own.
class BinModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, By, Discarded, Left, ColumnCount };

    explicit BinModel(ServiceClient *client, QObject *parent = nullptr);

    /// What the service has answered; before that, nobody knows what is in the bin.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Days for which things are kept; 0: until somebody deletes them.
    [[nodiscard]] int days() const { return m_days; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    struct Row {
        QString type;
        QString id;
        QJsonObject object;
    };

    void subscribe();
    void subscribed(const QString &type, const QJsonObject &answer);
    void notified(const QString &method, const QJsonObject &params);
    void take(const QString &type, const QJsonObject &changes);
    void put(const QString &type, const QJsonObject &object);
    void remove(const QString &id);
    [[nodiscard]] qsizetype rowOf(const QString &id) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString leftOf(const Row &row) const;

    ServiceClient *m_client;
    QList<Row> m_rows;
    QHash<QString, QString> m_watches;           ///< types, by watch
    QHash<QString, QList<QJsonObject>> m_early;  ///< changes that came before the answer of their watch
    int m_unanswered = 0;
    int m_days = 0;
    bool m_complete = false;
};

} // namespace penstock
