// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/service.h"
#include "tests/unit/api/testclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

namespace penstock::test
{

/// A service of its own with a simulated host.
class RunningService
{
public:
    explicit RunningService(Options wishes = {}, Service::PluginFactory plugin = {})
        : m_wishes(std::move(wishes)), m_plugin(std::move(plugin))
    {
        start();
    }

    void start()
    {
        Options options = m_wishes;
        options.runtimeDirectory = directory.filePath(QStringLiteral("run"));
        options.paths = {directory.filePath(QStringLiteral("data")), directory.filePath(QStringLiteral("data/images")),
                         directory.filePath(QStringLiteral("data/volumes"))};
        options.demo = true;
        service = std::make_unique<Service>(options);
        if (m_plugin) {
            service->addPlugin(m_plugin);
        }
        started = service->start();
    }
    void setWishes(const Options &wishes) { m_wishes = wishes; }
    void stop()
    {
        if (service && started) {
            bool gone = false;
            QObject::connect(service.get(), &Service::stopped, service.get(), [&gone] { gone = true; });
            service->stop();
            eventually([&gone] { return gone; });
        }
        service.reset();
    }
    ~RunningService() { stop(); }

    [[nodiscard]] QJsonObject offer() const
    {
        QFile file(directory.filePath(QStringLiteral("run/token")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QUrl url() const { return QUrl(offer().value(QLatin1String("url")).toString()); }

    /// A client that is the local administrator.
    [[nodiscard]] std::unique_ptr<TestClient> administrator() const
    {
        auto client = std::make_unique<TestClient>(url());
        return client->signIn(offer().value(QLatin1String("token")).toString()) ? std::move(client) : nullptr;
    }
    /// A client that is signed in with these values; null when it was refused, with `error` saying why.
    [[nodiscard]] std::unique_ptr<TestClient> client(const QJsonObject &credentials, Error *error = nullptr) const
    {
        auto client = std::make_unique<TestClient>(url());
        if (!client->waitOpen()) {
            return nullptr;
        }
        const auto answer = client->call(QStringLiteral("session.signIn"), credentials);
        if (!answer && error) {
            *error = answer.error();
        }
        return answer ? std::move(client) : nullptr;
    }

    QTemporaryDir directory;
    std::unique_ptr<Service> service;
    Result<void> started;

private:
    Options m_wishes;
    Service::PluginFactory m_plugin;
};

/// The value of a call that must succeed; an empty object, and a note, when it fails.
[[nodiscard]] inline QJsonObject done(TestClient &client, const QString &method, const QJsonObject &params = {})
{
    const auto answer = client.call(method, params);
    if (!answer) {
        qWarning("%s: %s", qPrintable(method), qPrintable(answer.error().plain()));
    }
    return answer ? answer->toObject() : QJsonObject();
}

/// Waits until a task has succeeded.
[[nodiscard]] inline bool finished(TestClient &client, const QJsonObject &answer)
{
    QString state;
    const bool ended = eventually(
        [&] {
            const auto task = client.call(QStringLiteral("task.get"), {{QStringLiteral("id"), answer.value(QLatin1String("task"))}});
            state = task ? task->toObject().value(QLatin1String("state")).toString() : QString();
            return state != QLatin1String("queued") && state != QLatin1String("running");
        },
        30'000);
    return ended && state == QLatin1String("succeeded");
}

} // namespace penstock::test
