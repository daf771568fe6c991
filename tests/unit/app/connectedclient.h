// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "tests/unit/app/fakeservice.h"

#include <QTemporaryDir>
#include <QTest>

namespace penstock {

/// A fake service in a directory of its own, and a client with a cache that looks for it there.
struct ConnectedClient {
    ConnectedClient() : service(directory.path() + QStringLiteral("/run")), client(locator()), cache(&client) {}

    [[nodiscard]] ServiceLocator locator() const { return ServiceLocator({directory.path() + QStringLiteral("/run")}); }

    [[nodiscard]] bool connectToService()
    {
        if (!service.start()) {
            return false;
        }
        client.start();
        return QTest::qWaitFor([this] { return client.isConnected(); }, 5000);
    }

    [[nodiscard]] bool watched(const QString &type)
    {
        cache.watch(type);
        return QTest::qWaitFor([this, type] { return cache.isComplete(type); }, 5000);
    }

    QTemporaryDir directory;
    FakeService service;
    ServiceClient client;
    ResourceCache cache;
};

} // namespace penstock
