// SPDX-License-Identifier: Apache-2.0
#include "app/views/binpage.h"

#include "app/actions/actionregistry.h"
#include "app/models/binmodel.h"
#include "app/models/modelroles.h"
#include "app/theme/fonts.h"
#include "app/theme/icons.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/elidedlabel.h"
#include "app/theme/widgets/emptystate.h"
#include "app/views/confirmdialog.h"
#include "app/views/rowdelegate.h"
#include "app/views/statelook.h"
#include "app/views/tabletree.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// Names with the icon of their type.
class BinDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        if (index.column() == BinModel::Name) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icons::icon(iconOf(index.data(TypeRole).toString()), Tone::Dim);
            option->decorationSize = QSize(metrics::IconSize, metrics::IconSize);
        }
    }
};

} // namespace

BinPage::BinPage(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new BinModel(context.client, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_table(new TableTree(this)), m_title(new QLabel(tr("Bin"), this)),
      m_remark(new ElidedLabel({}, this)), m_restore(button(u"history"_s, tr("Restore"), &BinPage::restoreChosen)),
      m_delete(button(u"trash"_s, tr("Delete now"), &BinPage::deleteChosen)),
      m_empty(button(u"trash"_s, tr("Empty bin"), &BinPage::empty)), m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(iconOf(u"bin"_s), tr("The bin is empty"), tr("What is moved here can be restored for a while."), this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    auto *delegate = new BinDelegate(m_table);
    delegate->setNameColumn(BinModel::Name);
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(tr("What is in the bin"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(BinModel::Discarded, Qt::DescendingOrder);
    const int widths[] = {240, 160, 160, 140, 120};
    for (int column = 0; column < BinModel::ColumnCount; ++column) {
        m_table->header()->resizeSection(column, widths[column]);
    }
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BinPage::refresh);
    connect(m_model, &BinModel::changed, this, &BinPage::refresh);
    connect(m_context.actions, &ActionRegistry::availabilityChanged, this, &BinPage::refresh);
    refresh();
}

QPushButton *BinPage::button(const QString &icon, const QString &text, void (BinPage::*act)())
{
    auto *made = new QPushButton(icons::icon(icon), text, this);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void BinPage::layOut()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(fonts::title(font()));
    m_remark->setTone(Tone::Dim);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Page, metrics::Block, metrics::Page, metrics::Block);
    head->setSpacing(metrics::Gap);
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    for (QPushButton *each : {m_restore, m_delete, m_empty}) {
        head->addWidget(each);
    }
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

bool BinPage::hasContent() const
{
    return m_model->isComplete();
}

void BinPage::refresh()
{
    const int count = m_model->rowCount();
    const bool chosen = m_table->selectionModel()->hasSelection();
    m_restore->setEnabled(chosen);
    m_delete->setEnabled(chosen);
    m_empty->setEnabled(count > 0);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
    m_remark->setText(m_model->days() > 0 ? tr("Things are kept for %n day(s), then deleted.", nullptr, m_model->days())
                                          : tr("Things are kept until somebody deletes them."));
}

BinPage::Chosen BinPage::at(const QModelIndex &index) const
{
    const QJsonObject object = index.data(ObjectRole).toJsonObject();
    return {{index.data(TypeRole).toString(), index.data(IdRole).toString()},
            index.data(NameRole).toString(),
            object.value("discardedWith"_L1).toObject()};
}

QList<BinPage::Chosen> BinPage::chosen() const
{
    QList<Chosen> objects;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        objects += at(index);
    }
    return objects;
}

QList<BinPage::Chosen> BinPage::everything() const
{
    QList<Chosen> objects;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        objects += at(m_model->index(row, 0));
    }
    return objects;
}

void BinPage::restoreChosen()
{
    for (const Chosen &each : chosen()) {
        m_context.actions->callMethod(each.object.type + ".restore"_L1, each.object);
    }
}

void BinPage::deleteChosen()
{
    const QList<Chosen> objects = chosen();
    const auto count = static_cast<int>(objects.size());
    if (count > 0) {
        askAndDelete(objects, count == 1 ? tr("Delete %1 now?").arg(objects.first().name) : tr("Delete %n object(s) now?", nullptr, count));
    }
}

void BinPage::empty()
{
    askAndDelete(everything(), tr("Empty the bin?"));
}

void BinPage::askAndDelete(const QList<Chosen> &objects, const QString &title)
{
    const auto count = static_cast<int>(objects.size());
    Question question{.title = title,
                      .text = tr("%n object(s) are deleted for good. This cannot be undone.", nullptr, count),
                      .verb = tr("Delete now"),
                      .icon = u"trash"_s,
                      .names = {},
                      .choices = {}};
    for (const Chosen &each : objects) {
        question.names += each.name;
    }
    auto *dialog = new ConfirmDialog(question,
                                     [this, objects](const QJsonObject &) {
                                         for (const Chosen &each : objects) {
                                             m_context.actions->callMethod(each.object.type + ".delete"_L1, each.object, each.with);
                                         }
                                     },
                                     this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace penstock
