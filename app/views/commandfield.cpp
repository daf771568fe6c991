// SPDX-License-Identifier: Apache-2.0
#include "app/views/commandfield.h"

#include "app/actions/actionregistry.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/searchfield.h"
#include "app/views/commandmodel.h"
#include "app/views/commandsearch.h"
#include "app/views/droplist.h"
#include "app/views/navigation.h"
#include "app/views/servicesearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

CommandField::CommandField(const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(new SearchField(tr("Search or type a command"), this)),
      m_model(new CommandModel(this)), m_service(new ServiceSearch(context, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    m_field->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &CommandField::search);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_service->look({});
            closeList();
        }
    });
    connect(m_service, &ServiceSearch::found, this, [this] {
        if (m_field->hasFocus()) {
            showFound();
        }
    });
    connect(m_field, &SearchField::abandoned, this, [this] {
        closeList();
        emit finished();
    });
}

CommandField::~CommandField()
{
    closeList();
}

void CommandField::search()
{
    m_service->look(m_field->text());
    showFound();
    if (m_list && m_list->isVisible()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

/// What is known here, and behind it what only the service knows. The row stays where it is.
void CommandField::showFound()
{
    const int row = m_list && m_list->isVisible() ? m_list->currentIndex().row() : 0;
    QList<Command> commands = CommandSearch(m_context, m_selection ? m_selection() : ObjectRefs()).find(m_field->text());
    const QList<Command> known = commands;
    for (const Command &command : m_service->fitting()) {
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const Command &other) {
            return other.verb.isEmpty() && other.objects == command.objects;
        });
        if (!isKnown) {
            commands.append(command);
        }
    }
    m_model->setCommands(commands);
    if (m_model->rowCount() == 0) {
        closeList();
        return;
    }
    if (!m_list) {
        m_list = new DropList(m_model, CommandModel::DetailRole, window());
        m_list->setAccessibleName(tr("Found"));
        connect(m_list, &QListView::clicked, this, &CommandField::run);
    }
    placeList();
    m_list->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1)));
}

void CommandField::placeList()
{
    m_list->openAt(mapTo(window(), QPoint(0, height() + metrics::Tight)), qMax(width(), 420));
}

void CommandField::closeList()
{
    if (m_list) {
        m_list->hide();
    }
}

void CommandField::moveBy(int rows)
{
    if (!m_list || !m_list->isVisible()) {
        search();
        return;
    }
    m_list->moveBy(rows);
}

void CommandField::run(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const Command command = m_model->at(index.row());
    m_field->clear();
    closeList();
    emit finished();
    if (command.verb.isEmpty()) {
        m_context.navigation->open(command.objects.first());
    } else {
        m_context.actions->trigger(command.verb, command.objects);
    }
}

bool CommandField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        closeList();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list && m_list->isVisible()) {
                run(m_list->currentIndex());
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock
