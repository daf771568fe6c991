// SPDX-License-Identifier: Apache-2.0
#include "app/views/resourcelistview.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/emptystate.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/filterfield.h"
#include "app/views/statelook.h"
#include "app/views/viewmenu.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestViewName = 140;

} // namespace

ResourceListView::ResourceListView(const WorkspaceContext &context, const QString &type,
                                   const ResourceTable::Options &options, QWidget *parent)
    : QWidget(parent), m_context(context), m_type(type), m_table(new ResourceTable(context, type, options, this)),
      m_filter(new FilterField(context, type, this)), m_filterRow(new QWidget(this)), m_columns(new QMenu(this)),
      m_views(new ViewMenu(context.settings, options.name, this)), m_viewButton(new QPushButton(icons::icon(u"bookmark"_s), {}, this)),
      m_stack(new QStackedWidget(this)), m_nothing(new EmptyState({}, {}, {}, this))
{
    layOut();
    connectAll();
    refresh();
}

void ResourceListView::layOut()
{
    m_table->setAccessibleName(tr("List"));
    auto *columns = new QPushButton(icons::icon(u"columns-3"_s), tr("Columns"), this);
    columns->setAutoDefault(false);
    columns->setMenu(m_columns);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(metrics::Page, 0, metrics::Page, metrics::Block);
    row->setSpacing(metrics::Gap);
    m_viewButton->setAutoDefault(false);
    m_viewButton->setMenu(m_views);
    row->addWidget(m_filter, 1);
    row->addWidget(m_viewButton, 0, Qt::AlignTop);
    row->addWidget(columns, 0, Qt::AlignTop);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterRow);
    column->addWidget(m_stack, 1);
}

void ResourceListView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(event->reason());
    }
}

void ResourceListView::connectAll()
{
    connect(m_filter, &FilterField::filterChanged, m_table, &ResourceTable::setFilter);
    connect(m_table, &ResourceTable::filterRefused, m_filter, &FilterField::showRefusal);
    connect(m_table, &ResourceTable::built, m_filter, &FilterField::read);
    connect(filterField(), &SearchField::abandoned, m_table, qOverload<>(&QWidget::setFocus));
    connect(filterField(), &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ResourceTable::columnFilterWanted, m_filter, &FilterField::begin);
    connectViews();
    connect(m_columns, &QMenu::aboutToShow, this, &ResourceListView::fillColumnMenu);
    connect(m_table, &ResourceTable::countsChanged, this, &ResourceListView::refresh);
    connect(m_nothing, &EmptyState::primaryActivated, this, &ResourceListView::actOnNothing);
    connect(m_context.cache, &ResourceCache::completed, this, &ResourceListView::refresh);
    connect(m_context.cache, &ResourceCache::staleChanged, this, &ResourceListView::refresh);
    connect(m_context.actions, &ActionRegistry::availabilityChanged, this, [this] {
        if (m_table->totalCount() == 0) {
            refresh();
        }
    });
}

SearchField *ResourceListView::filterField() const
{
    return m_filter->field();
}

void ResourceListView::connectViews()
{
    const auto showName = [this](const QString &name) {
        const QString shown = fontMetrics().elidedText(name, Qt::ElideRight, longestViewName);
        m_viewButton->setText(name.isEmpty() ? tr("Views") : QString(shown).replace(u'&', u"&&"_s));
        m_viewButton->setToolTip(name.isEmpty() ? tr("Filter, columns and order under a name") : name);
        m_viewButton->setAccessibleName(name.isEmpty() ? tr("Views") : tr("View: %1").arg(name));
    };
    showName({});
    connect(m_views, &ViewMenu::currentChanged, this, showName);
    connect(m_views, &ViewMenu::chosen, this, &ResourceListView::arrange);
    connect(m_views, &ViewMenu::arrangementWanted, this, [this] {
        QJsonObject view = m_table->arrangement();
        view.insert("filter"_L1, filterField()->text());
        m_views->setArrangement(view);
    });
}

void ResourceListView::arrange(const QJsonObject &view)
{
    m_table->setArrangement(view);
    filterField()->setText(view.value("filter"_L1).toString());
}

void ResourceListView::setScope(const Condition &scope)
{
    m_table->setScope(scope);
}

bool ResourceListView::hasContent() const
{
    return m_context.cache->isComplete(m_type) && m_context.cache->isComplete(u"host"_s);
}

void ResourceListView::refresh()
{
    const int total = m_table->totalCount();
    const int shown = m_table->shownCount();
    filterField()->setTrailingText(filterField()->text().isEmpty() ? QString() : tr("%1 of %2").arg(shown).arg(total));
    const bool nothing = total == 0;
    if (nothing) {
        showNothing();
    }
    m_filterRow->setVisible(!nothing);
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_table);
    if (!nothing && hasFocus()) {
        m_table->setFocus();
    }
    emit countsChanged();
}

void ResourceListView::showNothing()
{
    m_remedy.clear();
    if (!hasContent()) {
        const bool trying = m_context.client->lastContact().isNull();
        m_nothing->setTexts(u"plug"_s, trying ? tr("Looking for the service") : tr("No connection"),
                            tr("The inventory appears as soon as the service answers."));
        m_nothing->setPrimary({});
    } else if (m_context.cache->count(u"host"_s) == 0) {
        m_remedy = u"host.add"_s;
        m_nothing->setTexts(u"server"_s, tr("No host yet"),
                            tr("Add this computer to see and run virtual machines on it."));
        m_nothing->setPrimary(tr("Add this computer"), u"plus"_s);
    } else if (m_type == "image"_L1) {
        m_remedy = u"image.import"_s;
        m_nothing->setTexts(iconOf(m_type), tr("No images yet"),
                            tr("An image is a disk with an operating system; virtual machines are made from it."));
        m_nothing->setPrimary(tr("Import image"), u"file-import"_s);
    } else if (m_type != "vm"_L1 && m_context.actions->verb(m_type + ".create"_L1)) {
        m_remedy = m_type + ".create"_L1;
        const ResourceType *type = m_context.client->type(m_type);
        m_nothing->setTexts(iconOf(m_type), tr("Nothing here yet"),
                            type ? tr("%1 appear here as soon as there are any.").arg(translatedLabel(type->pluralLabel())) : QString());
        m_nothing->setPrimary(m_context.actions->verb(m_remedy)->text, u"plus"_s);
    } else if (m_type != "vm"_L1) {
        const ResourceType *type = m_context.client->type(m_type);
        const bool ofHosts = !type || type->field(u"host"_s);
        m_nothing->setTexts(iconOf(m_type), tr("None here"),
                            ofHosts ? tr("What the hosts have appears here by itself.")
                                    : tr("%1 appear here as soon as there are any.").arg(translatedLabel(type->pluralLabel())));
        m_nothing->setPrimary({});
    } else {
        m_remedy = u"vm.create"_s;
        m_nothing->setTexts(iconOf(m_type), tr("No virtual machines yet"),
                            tr("Create one from an image; it runs within a minute."));
        m_nothing->setPrimary(m_context.actions->verb(m_remedy)->text, u"plus"_s);
    }
    if (!m_remedy.isEmpty()) {
        const Availability available = m_context.actions->availability(m_remedy, {});
        m_nothing->primary()->setEnabled(bool(available));
        m_nothing->primary()->setToolTip(available.reason);
    }
}

void ResourceListView::actOnNothing()
{
    if (m_remedy == "host.add"_L1) {
        m_context.actions->call(m_remedy, {}); // without an address the service takes the computer it runs on
    } else {
        m_context.actions->trigger(m_remedy);
    }
}

void ResourceListView::fillColumnMenu()
{
    m_columns->clear();
    m_columns->addActions(m_table->columnActions(m_columns));
}

} // namespace penstock
