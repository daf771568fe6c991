// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/inventorynode.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

namespace penstock {

class ResourceCache;

/// What there is, as a tree: this service, its hosts by name, their virtual machines by name. One column. Updates are
/// incremental; the model is never reset.
class InventoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// How the tree is organised.
    enum class View { Hosts };
    Q_ENUM(View)

    static constexpr const char *homeId = "home";

    explicit InventoryTreeModel(ResourceCache *cache, QObject *parent = nullptr);
    ~InventoryTreeModel() override;

    [[nodiscard]] View view() const { return View::Hosts; }
    /// The line of an object, or of homeId; invalid when it is not in the tree.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    using Node = InventoryNode;

    void objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                        const QStringList &removed);
    void insertHosts(const QStringList &ids);
    void insertMachines(const QStringList &ids);
    void insertInto(Node *parent, std::vector<std::unique_ptr<Node>> nodes);
    void update(const QString &id, const QJsonObject &object, bool isMachine);
    void move(Node *node, Node *target, const QString &name);
    void remove(const QString &id);
    void everythingStale();
    [[nodiscard]] static std::unique_ptr<Node> made(Node::Kind kind, const QString &id, const QJsonObject &object);
    [[nodiscard]] Node *hostOf(const QJsonObject &machine) const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QString stateText(const Node *node) const;
    [[nodiscard]] QString accessibleText(const Node *node) const;
    [[nodiscard]] QString toolTip(const Node *node) const;

    ResourceCache *m_cache;
    Node m_root;
    Node *m_home = nullptr;
    QHash<QString, Node *> m_nodes;
};

} // namespace penstock
