// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/shell/shell.h"

#include "app/models/modelroles.h"
#include "app/views/hostmachinestab.h"
#include "app/views/listpage.h"
#include "app/views/resourcelistview.h"
#include "app/views/resourcetable.h"
#include "app/views/workspace.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

/// A tab with nothing special, in the place of those the application brings along.
class PlainTab final : public ObjectTab
{
public:
    using ObjectTab::ObjectTab;
};

} // namespace

Shell::Shell(const Fill &fill)
    : service(directory.filePath(u"run"_s)), client(ServiceLocator(QStringList{directory.filePath(u"run"_s)})),
      cache(&client), tasks(&cache), actions(&client, &cache)
{
    fill(service);
    theme.apply(*qApp);
    const auto plain = [](const ObjectRef &object, QWidget *parent) { return new PlainTab(object, parent); };
    tabs.add(u"vm"_s, u"summary"_s, u"Summary"_s, plain);
    tabs.add(u"vm"_s, u"console"_s, u"Console"_s, plain);
    tabs.add(u"host"_s, u"summary"_s, u"Summary"_s, plain);
    tabs.add(u"host"_s, u"machines"_s, u"Virtual machines"_s, [this](const ObjectRef &host, QWidget *parent) {
        return new HostMachinesTab(context(), host, parent);
    });
    for (const QString &type : {u"host"_s, u"vm"_s, u"task"_s}) {
        cache.watch(type);
    }
}

Shell::~Shell() = default;

WorkspaceContext Shell::context()
{
    return {&client, &cache, &tasks, &actions, &navigation, &theme, settings.get()};
}

bool Shell::open(const QSize &size)
{
    if (!service.start()) {
        return false;
    }
    client.start();
    return makeWindow(size);
}

bool Shell::reopen()
{
    m_window->close();
    m_window.reset();
    return makeWindow({});
}

bool Shell::makeWindow(const QSize &size)
{
    settings = std::make_unique<Settings>(directory.filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(context(), tabs);
    navigation.open(Place::list(u"vm"_s));
    if (!size.isEmpty()) {
        m_window->resize(size);
    }
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get())
           && QTest::qWaitFor([this] { return client.isConnected() && m_window->workspace()->hasContent(); }, 5000);
}

ResourceTable *Shell::table()
{
    return m_window->workspace()->listPage()->list()->table();
}

QStringList Shell::shownNames()
{
    QStringList names;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        names += model->index(row, 0).data(NameRole).toString();
    }
    return names;
}

void Shell::select(const QStringList &names)
{
    const QAbstractItemModel *model = table()->model();
    table()->clearSelection();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (names.contains(index.data(NameRole).toString())) {
            table()->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

QAction *Shell::menuAction(const QString &text)
{
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *action) { return action->text() == text; });
    return found == all.end() ? nullptr : *found;
}

} // namespace penstock
