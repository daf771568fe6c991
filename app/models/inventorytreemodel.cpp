// SPDX-License-Identifier: Apache-2.0
#include "app/models/inventorytreemodel.h"

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/fieldtext.h"
#include "app/models/modelroles.h"
#include "app/models/timetext.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String hostType("host");
constexpr QLatin1String vmType("vm");

QString stateIn(const QJsonObject &object)
{
    return object.value("state"_L1).toString();
}

} // namespace

InventoryTreeModel::InventoryTreeModel(ResourceCache *cache, QObject *parent)
    : QAbstractItemModel(parent), m_cache(cache)
{
    m_root.children.push_back(made(Node::Kind::Home, QLatin1String(homeId), {}));
    m_home = m_root.children.front().get();
    m_home->parent = &m_root;
    m_nodes.insert(m_home->id, m_home);
    connect(cache, &ResourceCache::objectsChanged, this, &InventoryTreeModel::objectsChanged);
    connect(cache, &ResourceCache::staleChanged, this, &InventoryTreeModel::everythingStale);
    insertHosts(cache->ids(hostType));
    insertMachines(cache->ids(vmType));
    cache->watch(hostType);
    cache->watch(vmType);
}

InventoryTreeModel::~InventoryTreeModel() = default;

std::unique_ptr<InventoryNode> InventoryTreeModel::made(Node::Kind kind, const QString &id, const QJsonObject &object)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->id = id;
    node->object = object;
    node->name = object.value("name"_L1).toString();
    return node;
}

InventoryNode *InventoryTreeModel::hostOf(const QJsonObject &machine) const
{
    Node *host = m_nodes.value(machine.value("host"_L1).toString());
    return host && host->kind == Node::Kind::Host ? host : nullptr;
}

InventoryNode *InventoryTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&m_root);
}

QModelIndex InventoryTreeModel::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex InventoryTreeModel::indexOf(const QString &id) const
{
    return indexOf(m_nodes.value(id));
}

QModelIndex InventoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex InventoryTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int InventoryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int InventoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant InventoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
    case SortRole:
        return node->kind == Node::Kind::Home ? tr("Home") : node->name;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case IdRole:
        return node->id;
    case TypeRole:
        return node->kind == Node::Kind::Home ? u"home"_s : QString(node->kind == Node::Kind::Host ? hostType : vmType);
    case StateRole:
        return stateIn(node->object);
    case ObjectRole:
        return node->object;
    case ErrorRole:
        return node->object.value("problem"_L1).toObject();
    case StaleRole:
        return m_cache->isStale();
    case CountRole:
        return node->kind == Node::Kind::VirtualMachine ? QVariant() : QVariant(node->machines());
    case RunningRole:
        return node->kind == Node::Kind::VirtualMachine ? QVariant() : QVariant(node->runningMachines());
    default:
        return {};
    }
}

QString InventoryTreeModel::stateText(const Node *node) const
{
    const QString type = node->kind == Node::Kind::Host ? QString(hostType) : QString(vmType);
    const ResourceType *described = m_cache->client()->type(type);
    const Field *state = described ? described->field(u"state"_s) : nullptr;
    return state ? FieldText().shown(*state, node->object.value("state"_L1)) : stateIn(node->object);
}

QString InventoryTreeModel::accessibleText(const Node *node) const
{
    if (node->kind == Node::Kind::Home) {
        return tr("Home, %n virtual machine(s)", nullptr, node->machines());
    }
    QStringList parts{node->name, stateText(node)};
    if (node->kind == Node::Kind::Host) {
        parts << tr("%n virtual machine(s)", nullptr, node->machines());
    }
    if (m_cache->isStale()) {
        parts << tr("last known");
    }
    return parts.join(u", "_s);
}

QString InventoryTreeModel::toolTip(const Node *node) const
{
    if (node->kind == Node::Kind::Home) {
        return tr("%1 of %n virtual machine(s) running", nullptr, node->machines()).arg(node->runningMachines());
    }
    QStringList lines{node->name, stateText(node)};
    if (const QJsonObject problem = node->object.value("problem"_L1).toObject(); !problem.isEmpty()) {
        lines << translated(Error::fromJson(problem));
    }
    if (m_cache->isStale()) {
        lines << tr("As of %1").arg(timetext::exact(m_cache->asOf()));
    }
    return lines.join(u'\n');
}

QVariant InventoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(tr("Inventory"))
                                                                                    : QVariant();
}

QHash<int, QByteArray> InventoryTreeModel::roleNames() const
{
    return modelRoleNames();
}

void InventoryTreeModel::objectsChanged(const QString &type, const QStringList &added, const QStringList &changed,
                                        const QStringList &removed)
{
    if (type != hostType && type != vmType) {
        return;
    }
    for (const QString &id : removed) {
        remove(id);
    }
    for (const QString &id : changed) {
        update(id, m_cache->object(type, id), type == vmType);
    }
    if (type == hostType) {
        insertHosts(added);
    } else {
        insertMachines(added);
    }
    // Counts of hosts and of the whole may have changed.
    if (!m_home->children.empty()) {
        const QModelIndex home = indexOf(m_home);
        emit dataChanged(index(0, 0, home), index(rowCount(home) - 1, 0, home),
                         {CountRole, RunningRole, Qt::ToolTipRole});
    }
    emit dataChanged(indexOf(m_home), indexOf(m_home), {CountRole, RunningRole, Qt::ToolTipRole});
}

void InventoryTreeModel::insertHosts(const QStringList &ids)
{
    std::vector<std::unique_ptr<Node>> hosts;
    for (const QString &id : ids) {
        hosts.push_back(made(Node::Kind::Host, id, m_cache->object(hostType, id)));
    }
    insertInto(m_home, std::move(hosts));
    if (ids.isEmpty()) {
        return;
    }
    // Machines that came before their host.
    QStringList waiting;
    const QHash<QString, QJsonObject> &machines = m_cache->objects(vmType);
    for (auto machine = machines.cbegin(); machine != machines.cend(); ++machine) {
        if (!m_nodes.contains(machine.key()) && hostOf(machine.value())) {
            waiting << machine.key();
        }
    }
    insertMachines(waiting);
}

void InventoryTreeModel::insertMachines(const QStringList &ids)
{
    std::map<Node *, std::vector<std::unique_ptr<Node>>> byHost;
    for (const QString &id : ids) {
        const QJsonObject object = m_cache->object(vmType, id);
        if (Node *host = m_nodes.contains(id) ? nullptr : hostOf(object)) {
            byHost[host].push_back(made(Node::Kind::VirtualMachine, id, object));
        }
    }
    for (auto &[host, machines] : byHost) {
        insertInto(host, std::move(machines));
    }
}

/// Neighbours are inserted together, so that a first snapshot is one insertion for each host.
void InventoryTreeModel::insertInto(Node *parent, std::vector<std::unique_ptr<Node>> nodes)
{
    std::sort(nodes.begin(), nodes.end(), [](const auto &left, const auto &right) { return left->isBefore(*right); });
    for (std::size_t next = 0; next < nodes.size();) {
        const int place = parent->placeFor(*nodes[next]);
        std::size_t end = next + 1;
        while (end < nodes.size() && parent->placeFor(*nodes[end]) == place) {
            ++end;
        }
        const int count = static_cast<int>(end - next);
        beginInsertRows(indexOf(parent), place, place + count - 1);
        for (std::size_t i = next; i < end; ++i) {
            nodes[i]->parent = parent;
            m_nodes.insert(nodes[i]->id, nodes[i].get());
        }
        parent->children.insert(parent->children.begin() + place,
                                std::make_move_iterator(nodes.begin() + static_cast<std::ptrdiff_t>(next)),
                                std::make_move_iterator(nodes.begin() + static_cast<std::ptrdiff_t>(end)));
        endInsertRows();
        next = end;
    }
}

void InventoryTreeModel::update(const QString &id, const QJsonObject &object, bool isMachine)
{
    Node *node = m_nodes.value(id);
    Node *host = isMachine ? hostOf(object) : m_home;
    if (!node || !host) {
        // A machine without a known host is not shown until the host is known.
        remove(id);
        if (host) {
            insertMachines({id});
        }
        return;
    }
    const QString name = object.value("name"_L1).toString();
    if (name != node->name || host != node->parent) {
        move(node, host, name);
    }
    node->object = object;
    emit dataChanged(indexOf(node), indexOf(node));
}

void InventoryTreeModel::move(Node *node, Node *target, const QString &name)
{
    Node *source = node->parent;
    const int from = node->row();
    Node renamed;
    renamed.id = node->id;
    renamed.name = name;
    const int to = target->placeFor(renamed);
    const bool stays = source == target && (to == from || to == from + 1);
    if (!stays && !beginMoveRows(indexOf(source), from, from, indexOf(target), to)) {
        return;
    }
    auto owned = std::move(source->children[static_cast<std::size_t>(from)]);
    source->children.erase(source->children.begin() + from);
    owned->name = name;
    owned->parent = target;
    const int place = source == target && to > from ? to - 1 : to;
    target->children.insert(target->children.begin() + place, std::move(owned));
    if (!stays) {
        endMoveRows();
    }
}

void InventoryTreeModel::remove(const QString &id)
{
    Node *node = m_nodes.value(id);
    if (!node) {
        return;
    }
    const int row = node->row();
    Node *parent = node->parent;
    beginRemoveRows(indexOf(parent), row, row);
    for (const auto &child : node->children) {
        m_nodes.remove(child->id);
    }
    m_nodes.remove(id);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
}

void InventoryTreeModel::everythingStale()
{
    const QList<int> roles{StaleRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    const QModelIndex home = indexOf(m_home);
    emit dataChanged(home, home, roles);
    for (int row = 0; row < rowCount(home); ++row) {
        const QModelIndex host = index(row, 0, home);
        emit dataChanged(host, host, roles);
        if (const int machines = rowCount(host)) {
            emit dataChanged(index(0, 0, host), index(machines - 1, 0, host), roles);
        }
    }
}

} // namespace penstock
