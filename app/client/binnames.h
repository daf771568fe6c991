// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

namespace penstock {

class QueryWatch;
class ServiceClient;

/// Names of what is in the bin: others may still refer to it, and lists of objects leave it out.
class BinNames final : public QObject
{
    Q_OBJECT

public:
    explicit BinNames(ServiceClient *client, QObject *parent = nullptr);

    /// Keeps them for this type from now on, if its objects can be in the bin.
    void watch(const QString &type);
    /// Empty for what is not there.
    [[nodiscard]] QString name(const QString &type, const QString &id) const { return m_names.value(type).value(id); }

signals:
    void changed(const QString &type, const QStringList &ids);

private:
    void begin(const QString &type);
    void take(const QString &type, const QueryWatch &watch);

    ServiceClient *m_client;
    QHash<QString, QueryWatch *> m_watches; ///< null until the service has said whether there is a bin
    QHash<QString, QHash<QString, QString>> m_names;
};

} // namespace penstock
