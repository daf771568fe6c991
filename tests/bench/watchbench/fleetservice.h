// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/authenticator.h"
#include "service/api/dispatcher.h"
#include "service/api/server.h"
#include "service/pluginhost/standardmethods.h"
#include "service/store/database.h"
#include "service/store/repository.h"

#include <QObject>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <vector>

namespace penstock {

/// The kernel of the service with machines that change all the time.
class FleetService final : public QObject
{
    Q_OBJECT

public:
    static constexpr int hosts = 100;

    FleetService(int machines, int changesPerSecond);

    [[nodiscard]] bool start();
    [[nodiscard]] int port() const { return m_server.url().port(); }
    [[nodiscard]] const QString &token() const { return m_authenticator.token(); }
    [[nodiscard]] qsizetype sessions() const { return m_server.sessions().size(); }

    /// Changes machines for so long, in turns of ten milliseconds, as fast as wanted or as fast as possible.
    void change(int milliseconds);

    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] qint64 nowWaiting() const;
    [[nodiscard]] qint64 mostWaiting() const { return m_mostWaiting; }
    /// What waited in all, one value a second: grows when clients do not keep up.
    [[nodiscard]] const std::vector<qint64> &waiting() const { return m_waiting; }
    [[nodiscard]] const std::vector<int64_t> &last() const { return m_last; }

signals:
    void changed();

private:
    void turn();
    void look();

    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
    Dispatcher m_dispatcher;
    Authenticator m_authenticator{{QStringLiteral("bench"), true}};
    Server m_server;
    std::unique_ptr<StandardMethods> m_methods;
    std::vector<Registration> m_registrations;
    int m_perSecond;
    int m_changes = 0;
    int64_t m_begun = 0;
    int64_t m_end = 0;
    qint64 m_mostWaiting = 0;
    std::vector<qint64> m_waiting;
    std::vector<int64_t> m_last; ///< of each machine
};

} // namespace penstock
