// SPDX-License-Identifier: Apache-2.0
#include "app/views/shortcutsdialog.h"

#include "app/theme/fonts.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/keyvaluegrid.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace penstock {

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *head = new QLabel(windowTitle(), this);
    head->setFont(fonts::title(font()));
    QMap<QString, QString> keys{{tr("Search or type a command"), QKeySequence(Qt::CTRL | Qt::Key_K).toString()},
                                {tr("Open"), QKeySequence(Qt::Key_Return).toString()}};
    const QList<QAction *> actions = parent->window()->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty()) {
            keys.insert(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
        }
    }
    auto *grid = new KeyValueGrid;
    for (auto each = keys.cbegin(); each != keys.cend(); ++each) {
        grid->setValue(each.key(), each.key(), each.value());
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(grid);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::Block);
    column->addWidget(head);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(420, 680);
}

} // namespace penstock
