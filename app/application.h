// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/tasktracker.h"
#include "app/deeplink.h"
#include "app/startoptions.h"
#include "app/theme/theme.h"
#include "app/translations.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"
#include "app/views/tabregistry.h"
#include "app/views/workspacecontext.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace penstock {

class MainWindow;
class SingleInstance;

/// Puts the console together and owns all of it, in the order in which its parts need each other.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, const StartOptions &options);
    ~Application() override;

    /// Shows the window and runs until the end. Returns the exit code.
    int run();

private:
    void startClient();
    void startServiceIfNone();
    void followLink();
    void tellLinkProblem(const QString &problem);
    void openFromOutside(const QString &open);
    void makeSingle();
    void takePicture();
    void doVerb();
    void measure();
    [[nodiscard]] bool hasContent() const;
    [[nodiscard]] int selfTest() const;
    [[nodiscard]] WorkspaceContext context();
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString language() const;

    StartOptions m_options;
    QTemporaryDir m_scratch; ///< settings of an unattended run
    Settings m_settings;
    Translations m_translations;
    Theme m_theme;
    ServiceClient m_client;
    ResourceCache m_cache;
    TaskTracker m_tasks;
    ActionRegistry m_actions;
    Navigation m_navigation;
    TabRegistry m_tabs;
    DeepLink m_link;
    std::unique_ptr<SingleInstance> m_single;
    std::unique_ptr<MainWindow> m_window;
    bool m_serviceStarted = false;
    bool m_verbDone = false;
};

} // namespace penstock
