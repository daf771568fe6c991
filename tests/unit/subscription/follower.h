// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/access/runningservice.h"
#include "tests/unit/subscription/tickplugin.h"

#include <QList>

#include <algorithm>
#include <memory>

namespace penstock::test
{

struct TickSource {
    TickPlugin *ticks = nullptr; ///< there before the service is made, which sets it
};

/// A service whose events the test makes.
struct TickWorld : TickSource, RunningService {
    TickWorld()
        : RunningService({}, [this](Kernel &kernel) {
              auto plugin = std::make_unique<TickPlugin>(kernel);
              ticks = plugin.get();
              return plugin;
          })
    {}
};

/// A client that follows events and keeps what it was told.
class Follower
{
public:
    explicit Follower(std::unique_ptr<TestClient> client) : m_client(std::move(client))
    {
        QObject::connect(&m_client->endpoint, &Endpoint::notified, &m_client->endpoint,
                         [this](const QString &method, const QJsonObject &params) { take(method, params); });
    }

    [[nodiscard]] Result<QJsonObject> subscribe(QJsonObject params)
    {
        params.insert(QStringLiteral("name"), QStringLiteral("mine"));
        const auto answer = m_client->call(QStringLiteral("event.subscribe"), params);
        return answer ? Result<QJsonObject>(answer->toObject()) : failure(answer.error());
    }
    [[nodiscard]] Result<QJsonValue> acknowledge(qint64 sequence)
    {
        return m_client->call(QStringLiteral("event.acknowledge"),
                              {{QStringLiteral("name"), QStringLiteral("mine")}, {QStringLiteral("sequence"), sequence}});
    }
    [[nodiscard]] bool waitFor(qsizetype count) const
    {
        return eventually([this, count] { return ticks.size() >= count; });
    }
    /// Whether just these ticks came, in order and none twice.
    [[nodiscard]] bool has(int first, int last) const
    {
        QList<int> wanted;
        for (int number = first; number <= last; ++number) {
            wanted << number;
        }
        return ticks == wanted;
    }
    [[nodiscard]] TestClient &client() { return *m_client; }

    QList<int> ticks;        ///< numbers of the ticks, as they came
    QList<qint64> sequences; ///< of all events
    qint64 last = 0;
    QJsonObject gone;
    QJsonObject ended;

private:
    void take(const QString &method, const QJsonObject &params)
    {
        if (method == QLatin1String("event.gone")) {
            gone = params;
        } else if (method == QLatin1String("event.ended")) {
            ended = params;
        } else if (method == QLatin1String("event.delivered")) {
            for (const auto &event : params.value(QLatin1String("events")).toArray()) {
                sequences << event[QLatin1String("sequence")].toInteger();
                if (event[QLatin1String("name")].toString().startsWith(QLatin1String("tick/"))) {
                    ticks << event[QLatin1String("payload")][QLatin1String("number")].toInt();
                }
            }
            last = params.value(QLatin1String("last")).toInteger();
        }
    }

    std::unique_ptr<TestClient> m_client;
};

} // namespace penstock::test
