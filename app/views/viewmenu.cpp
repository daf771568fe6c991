// SPDX-License-Identifier: Apache-2.0
#include "app/views/viewmenu.h"

#include "app/theme/icons.h"
#include "app/views/viewnamedialog.h"

#include <QActionGroup>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// A name with "&" in it is no mnemonic.
QString shown(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewMenu::ViewMenu(Settings *settings, const QString &list, QWidget *parent) : QMenu(parent), m_views(settings, list)
{
    connect(this, &QMenu::aboutToShow, this, &ViewMenu::fill);
}

void ViewMenu::fill()
{
    clear();
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = group->addAction(addAction(text));
        action->setCheckable(true);
        action->setChecked(name == m_current);
        connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    };
    add(tr("Standard view"), {});
    for (const QString &name : m_views.names()) {
        add(shown(name), name);
    }
    addSeparator();
    connect(addAction(icons::icon(u"device-floppy"_s), tr("Save view…")), &QAction::triggered, this, &ViewMenu::save);
    if (!m_current.isEmpty()) {
        connect(addAction(icons::icon(u"pencil"_s), tr("Rename “%1”…").arg(shown(m_current))), &QAction::triggered, this,
                &ViewMenu::rename);
        connect(addAction(icons::icon(u"trash"_s), tr("Delete “%1”").arg(shown(m_current))), &QAction::triggered, this, [this] {
            m_views.remove(m_current);
            setCurrent({}); // the list stays as it is
        });
    }
}

void ViewMenu::choose(const QString &name)
{
    setCurrent(name);
    emit chosen(name.isEmpty() ? QJsonObject() : m_views.view(name));
}

void ViewMenu::save()
{
    auto *dialog = new ViewNameDialog({tr("Save view"), tr("Save"), m_current, m_views.names()}, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString &name) {
        emit arrangementWanted();
        m_views.save(name, m_arrangement);
        setCurrent(name);
    });
    dialog->open();
}

void ViewMenu::rename()
{
    QStringList others = m_views.names();
    others.removeAll(m_current);
    auto *dialog = new ViewNameDialog({tr("Rename view"), tr("Rename"), m_current, others}, parentWidget()->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this, from = m_current](const QString &name) {
        m_views.rename(from, name);
        setCurrent(name);
    });
    dialog->open();
}

void ViewMenu::setCurrent(const QString &name)
{
    if (name != m_current) {
        m_current = name;
        emit currentChanged(name);
    }
}

} // namespace penstock
