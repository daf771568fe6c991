// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"
#include "shared/model/field.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace penstock {

class ServiceClient;

/// Replaces the names of objects by their identifiers, wherever a parameter refers to an object.
class ReferenceLookup final : public QObject
{
    Q_OBJECT

public:
    explicit ReferenceLookup(ServiceClient *client, QObject *parent = nullptr) : QObject(parent), m_client(client) {}

    void look(const QList<Field> &fields, const QJsonObject &values);

signals:
    void found(const QJsonObject &values);
    void failed(const Error &error);

private:
    void next();

    ServiceClient *m_client;
    QList<Field> m_waiting;
    QJsonObject m_values;
};

} // namespace penstock
