// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"
#include "app/theme/theme.h"
#include "app/views/mainwindow.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"
#include "app/views/tabregistry.h"
#include "tests/unit/app/fakeservice.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace penstock {

class ResourceTable;

/// The whole console over a fake service, in a directory of its own.
class Shell
{
public:
    using Fill = std::function<void(FakeService &)>;

    explicit Shell(const Fill &fill);
    ~Shell();

    /// Shows the window and waits until it has its data.
    [[nodiscard]] bool open(const QSize &size = {1280, 800});
    /// Closes the window and makes another one from the same settings.
    [[nodiscard]] bool reopen();

    [[nodiscard]] WorkspaceContext context();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// The table of virtual machines in the workspace.
    [[nodiscard]] ResourceTable *table();
    /// What the first column shows, from top to bottom.
    [[nodiscard]] QStringList shownNames();
    void select(const QStringList &names);
    [[nodiscard]] QAction *menuAction(const QString &text);

    QTemporaryDir directory;
    FakeService service;
    ServiceClient client;
    ResourceCache cache;
    TaskTracker tasks;
    ActionRegistry actions;
    Navigation navigation;
    Theme theme;
    TabRegistry tabs;
    std::unique_ptr<Settings> settings;

private:
    [[nodiscard]] bool makeWindow(const QSize &size);

    std::unique_ptr<MainWindow> m_window;
};

} // namespace penstock
