// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/actionregistry.h"
#include "app/client/tasktracker.h"
#include "app/theme/theme.h"
#include "app/views/navigation.h"
#include "app/views/settings.h"
#include "app/views/workspacecontext.h"
#include "tests/unit/app/connectedclient.h"
#include "tests/unit/app/fakeschema.h"

#include <QApplication>

namespace penstock {

/// What a page needs, on top of a fake service with one host, one image, one network and one machine.
struct PageFixture : ConnectedClient {
    PageFixture() : tasks(&cache), actions(&client, &cache), settings(directory.filePath(QStringLiteral("settings.ini")))
    {
        theme.apply(*qApp);
    }

    [[nodiscard]] bool begin(const QString &state = QStringLiteral("running"))
    {
        service.put(QStringLiteral("host"), fakeschema::host(QStringLiteral("h1"), QStringLiteral("kvm-01")));
        service.put(QStringLiteral("image"), fakeschema::image(QStringLiteral("i1"), QStringLiteral("debian-12")));
        service.put(QStringLiteral("network"), {{QStringLiteral("id"), QStringLiteral("n1")},
                                                {QStringLiteral("name"), QStringLiteral("default")},
                                                {QStringLiteral("host"), QStringLiteral("h1")}});
        service.put(QStringLiteral("vm"), fakeschema::vm(QStringLiteral("v1"), QStringLiteral("hello"),
                                                         QStringLiteral("h1"), state));
        return connectToService() && watched(QStringLiteral("host")) && watched(QStringLiteral("vm"))
               && watched(QStringLiteral("task")) && watched(QStringLiteral("image"))
               && watched(QStringLiteral("network"));
    }

    [[nodiscard]] WorkspaceContext context()
    {
        return {&client, &cache, &tasks, &actions, &navigation, &theme, &settings};
    }

    [[nodiscard]] static ObjectRef machine() { return {QStringLiteral("vm"), QStringLiteral("v1")}; }
    [[nodiscard]] static ObjectRef host() { return {QStringLiteral("host"), QStringLiteral("h1")}; }

    TaskTracker tasks;
    ActionRegistry actions;
    Navigation navigation;
    Theme theme;
    Settings settings;
};

} // namespace penstock
