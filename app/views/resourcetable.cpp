// SPDX-License-Identifier: Apache-2.0
#include "app/views/resourcetable.h"

#include "app/client/querywatch.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/modelroles.h"
#include "app/models/resourcefiltermodel.h"
#include "app/models/resourcetablemodel.h"
#include "app/theme/icons.h"
#include "app/views/columnarrangement.h"
#include "app/views/navigation.h"
#include "app/views/rowdelegate.h"
#include "app/views/settings.h"
#include "app/views/verbmenu.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int widthOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
    case FieldKind::Bool:
        return 76;
    case FieldKind::Enumeration:
    case FieldKind::Time:
        return 106;
    default:
        break;
    }
    if (field.name == "description"_L1 || field.name == "notes"_L1) {
        return 340; // sentences
    }
    return field.name == "name"_L1 ? 196 : 128;
}

} // namespace

ResourceTable::ResourceTable(const WorkspaceContext &context, const QString &type, const Options &options, QWidget *parent)
    : TableTree(parent), m_context(context), m_type(type), m_options(options), m_filter(new ResourceFilterModel(this)),
      m_delegate(new RowDelegate(this)), m_query(new QueryWatch(context.client, this)), m_calm(new QTimer(this)),
      m_counting(new QTimer(this))
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(true);
    setItemDelegate(m_delegate);
    header()->setSectionsMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_counting->setSingleShot(true);
    connect(m_counting, &QTimer::timeout, this, &ResourceTable::countsChanged);
    m_calm->setSingleShot(true);
    m_calm->setInterval(1500ms);
    connect(m_calm, &QTimer::timeout, this, [this] { m_filter->setInteracting(false); });
    connect(this, &QTreeView::activated, this, &ResourceTable::openIndex);
    connect(this, &QTreeView::clicked, this, &ResourceTable::followLink);
    connect(header(), &QWidget::customContextMenuRequested, this, &ResourceTable::showHeaderMenu);
    connect(m_query, &QueryWatch::changed, this, &ResourceTable::applyMembers);
    connect(m_query, &QueryWatch::refused, this, &ResourceTable::filterRefused);
    connect(header(), &QHeaderView::sectionClicked, this, [this] { setPlaced(false); });
    m_context.cache->watch(type);
    connect(m_context.client, &ServiceClient::ready, this, &ResourceTable::build);
    build();
}

void ResourceTable::build()
{
    const ResourceType *type = m_context.client->type(m_type);
    if (m_model || !type) {
        return;
    }
    m_model = new ResourceTableModel(m_context.cache, *type, this);
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    m_delegate->setStateColumn(m_model->columnOf(u"state"_s));
    m_delegate->setNameColumn(m_model->columnOf(u"name"_s));
    QList<int> links;
    for (int column = 0; column < m_model->columns().size(); ++column) {
        if (m_model->columns().at(column).kind == FieldKind::Reference) {
            links += column;
        }
    }
    m_delegate->setLinkColumns(links);
    arrangeColumns();
    restoreColumns();
    updateFilterColumns();
    connect(header(), &QHeaderView::sectionResized, this, &ResourceTable::saveColumns);
    connect(header(), &QHeaderView::sectionMoved, this, &ResourceTable::saveColumns);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ResourceTable::saveColumns);
    connect(m_context.settings, &Settings::groupRemoved, this, [this](const QString &group) {
        if (group == u"lists"_s) {
            arrangeColumns();
        }
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, m_counting, qOverload<>(&QTimer::start));
        connect(m_filter, signal, m_counting, qOverload<>(&QTimer::start));
    }
    applyFilter();
    emit built();
}

void ResourceTable::arrangeColumns()
{
    for (int column = 0; column < m_model->columns().size(); ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        header()->resizeSection(column, qMax(widthOf(m_model->columns().at(column)), header()->sectionSizeHint(column)));
        const bool isPointless = m_options.hiddenFields.contains(m_model->columns().at(column).name);
        header()->setSectionHidden(column, isPointless || column >= m_model->listedColumnCount());
    }
    sortByColumn(qMax(0, m_model->columnOf(u"name"_s)), Qt::AscendingOrder);
}

QString ResourceTable::settingsKey(const QString &what) const
{
    return u"lists/%1/%2"_s.arg(m_options.name, what);
}

QStringList ResourceTable::fieldNames() const
{
    QStringList names;
    for (const Field &field : m_model->columns()) {
        names += field.name;
    }
    return names;
}

void ResourceTable::restoreColumns()
{
    // A header that was saved for other fields would give the widths to the wrong columns.
    if (m_context.settings->value(settingsKey(u"columns"_s)).toStringList() == fieldNames()) {
        header()->restoreState(m_context.settings->value(settingsKey(u"header"_s)).toByteArray());
    }
    header()->setSortIndicatorShown(true);
    // A number stays near the others instead of standing at the far end of the window.
    const FieldKind last = m_model->columns().at(m_model->listedColumnCount() - 1).kind;
    header()->setStretchLastSection(last != FieldKind::Integer && last != FieldKind::Real);
}

void ResourceTable::saveColumns()
{
    m_context.settings->setValue(settingsKey(u"columns"_s), fieldNames());
    m_context.settings->setValue(settingsKey(u"header"_s), header()->saveState());
}

void ResourceTable::updateFilterColumns()
{
    QList<int> visible;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!header()->isSectionHidden(column)) {
            visible += column;
        }
    }
    m_filter->setVisibleColumns(visible);
}

void ResourceTable::showHeaderMenu(const QPoint &position)
{
    const int column = header()->logicalIndexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model && column >= 0) {
        connect(menu->addAction(icons::icon(u"filter"_s), tr("Filter by this column…")), &QAction::triggered, this,
                [this, field = m_model->columns().at(column).name] { emit columnFilterWanted(field); });
        menu->addSeparator();
    }
    menu->addActions(columnActions(menu));
    menu->popup(header()->mapToGlobal(position));
}

QJsonObject ResourceTable::arrangement() const
{
    return m_model ? columnarrangement::read(*header(), m_model->columns()) : QJsonObject();
}

void ResourceTable::setArrangement(const QJsonObject &arrangement)
{
    if (!m_model) {
        return;
    }
    arrangeColumns();
    if (!arrangement.isEmpty()) {
        columnarrangement::apply(*header(), m_model->columns(), arrangement);
    }
    updateFilterColumns();
    saveColumns();
}

QList<QAction *> ResourceTable::columnActions(QObject *parent)
{
    QList<QAction *> actions;
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        auto *action = new QAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), parent);
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(column));
        action->setEnabled(m_model->columns().at(column).name != "name"_L1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            header()->setSectionHidden(column, !shown);
            updateFilterColumns();
            saveColumns();
        });
        actions += action;
    }
    return actions;
}

void ResourceTable::setScope(const Condition &scope)
{
    m_scope = scope;
    applyFilter();
}

void ResourceTable::setFilter(const ListFilter &filter)
{
    m_wanted = filter;
    applyFilter();
}

void ResourceTable::applyFilter()
{
    if (m_wanted.asksService) {
        const QStringList parts{ListFilter::written(m_scope), m_wanted.where.isEmpty() ? QString() : u'(' + m_wanted.where + u')'};
        const QString where = parts.first().isEmpty() ? m_wanted.where : parts.join(parts.last().isEmpty() ? QString() : u" and "_s);
        m_query->ask({m_type, where, m_wanted.orderBy, m_wanted.limit});
        return; // what is shown stays until there is an answer
    }
    m_query->forget();
    m_answered = {};
    setPlaced(false);
    m_filter->setMembers(std::nullopt);
    m_filter->setText(m_wanted.words);
    m_filter->setCondition(bothOf(m_scope, m_wanted.condition));
    emit countsChanged();
}

void ResourceTable::applyMembers()
{
    m_filter->setText({});
    m_filter->setCondition(m_scope);
    m_filter->setMembers(m_query->places());
    if (m_answered != m_query->wish()) {
        m_answered = m_query->wish();
        setPlaced(!m_answered.orderBy.isEmpty());
    }
    emit countsChanged();
}

/// The order that was asked for holds until a header is clicked.
void ResourceTable::setPlaced(bool placed)
{
    header()->setSortIndicatorShown(!placed);
    m_filter->setPlaced(placed);
}

ObjectRefs ResourceTable::selectedObjects() const
{
    ObjectRefs refs;
    if (selectionModel()) {
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex &row : rows) {
            refs += ObjectRef{m_type, row.data(IdRole).toString()};
        }
    }
    return refs;
}

void ResourceTable::select(const QString &id)
{
    const QModelIndex index = m_model ? m_filter->mapFromSource(m_model->indexOf(id)) : QModelIndex();
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

int ResourceTable::shownCount() const
{
    return m_model ? m_filter->rowCount() : 0;
}

int ResourceTable::totalCount() const
{
    int count = 0;
    if (m_scope.kind == Condition::Kind::Always) {
        return m_context.cache->count(m_type);
    }
    for (const QJsonObject &object : m_context.cache->objects(m_type)) {
        count += m_scope.matches(object) ? 1 : 0;
    }
    return count;
}

void ResourceTable::openIndex(const QModelIndex &index)
{
    m_context.navigation->open(ObjectRef{m_type, index.data(IdRole).toString()});
}

void ResourceTable::followLink(const QModelIndex &index)
{
    const QVariantMap reference = index.data(ReferenceRole).toMap();
    if (!reference.isEmpty() && m_model->columns().at(index.column()).kind == FieldKind::Reference) {
        m_context.navigation->open(
            ObjectRef{reference.value(u"type"_s).toString(), reference.value(u"id"_s).toString()});
    }
}

void ResourceTable::paintEvent(QPaintEvent *event)
{
    TableTree::paintEvent(event);
    if (m_model) {
        emit painted(m_filter->rowCount());
    }
}

void ResourceTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_model || selectedObjects().isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    verbmenu::fill(menu, m_context.actions, m_type, selectedObjects());
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void ResourceTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    TableTree::selectionChanged(selected, deselected);
    emit selectedObjectsChanged();
}

bool ResourceTable::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        m_filter->setInteracting(true);
        m_calm->start();
        break;
    default:
        break;
    }
    return TableTree::viewportEvent(event);
}

} // namespace penstock
