// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/access/runningservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock::test {

using namespace Qt::StringLiterals;

/// A service and a simulated host "h" to which things happen while the service does not run.
class UnattendedHost
{
public:
    explicit UnattendedHost(const QString &faults)
    {
        Options wishes;
        wishes.simulatorState = m_state.path();
        m_world = std::make_unique<RunningService>(wishes);
        m_root = m_world->administrator();
        const QString uri = u"simulator://h?machines=0&latency=0"_s + (faults.isEmpty() ? QString() : u"&fault="_s + faults);
        isReady = m_root && finished(*m_root, done(*m_root, u"host.add"_s, {{u"uri"_s, uri}, {u"name"_s, u"h"_s}}));
    }

    [[nodiscard]] TestClient &root() { return *m_root; }
    [[nodiscard]] QJsonArray query(const QString &type, const QString &where)
    {
        return done(*m_root, type + ".query"_L1, {{u"where"_s, where}}).value("items"_L1).toArray();
    }

    /// Lines that the host would have written.
    void happened(const QByteArray &lines)
    {
        m_root.reset();
        m_world->stop();
        QFile file(m_state.filePath(u"h.jsonl"_s));
        QVERIFY(file.open(QIODevice::Append));
        file.write(lines);
        file.close();
        m_world->start();
        QVERIFY(m_world->started);
        m_root = m_world->administrator();
        QVERIFY(m_root);
    }

    [[nodiscard]] static QByteArray line(const QJsonObject &what) { return QJsonDocument(what).toJson(QJsonDocument::Compact) + '\n'; }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QFile file(m_state.filePath(u"h.jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

    bool isReady = false;

private:
    QTemporaryDir m_state;
    std::unique_ptr<RunningService> m_world;
    std::unique_ptr<TestClient> m_root;
};

} // namespace penstock::test
