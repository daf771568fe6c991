// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/fieldtext.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

namespace penstock {

class ServiceClient;

/// Names of the objects that others refer to, fetched once.
class NameLookup final : public QObject
{
    Q_OBJECT

public:
    explicit NameLookup(ServiceClient *client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    /// Calls done when the names of all these types are there; a type that cannot be read is left out.
    void load(const QStringList &types, std::function<void()> done);
    /// Shows values with the names that were loaded. Valid as long as this object.
    [[nodiscard]] FieldText text() const;

private:
    void arrived();

    ServiceClient *m_client;
    QHash<QString, QHash<QString, QString>> m_names;
    std::function<void()> m_done;
    int m_waiting = 0;
};

} // namespace penstock
