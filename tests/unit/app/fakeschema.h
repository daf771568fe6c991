// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/method.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QList>

namespace penstock::fakeschema {

/// host, image, network, volume, vm, task and event, as docs/protocol.md lists them.
[[nodiscard]] QList<ResourceType> types();
/// The methods of docs/protocol.md, without those every type has.
[[nodiscard]] QList<Method> methods();

[[nodiscard]] QJsonObject host(const QString &id, const QString &name, const QString &state = QStringLiteral("connected"));
[[nodiscard]] QJsonObject vm(const QString &id, const QString &name, const QString &host,
                             const QString &state = QStringLiteral("running"));
[[nodiscard]] QJsonObject image(const QString &id, const QString &name);
[[nodiscard]] QJsonObject task(const QString &id, const QString &method, const QString &title, const QJsonObject &target);
[[nodiscard]] QJsonObject event(qint64 sequence, const QString &text, const QJsonObject &object);

} // namespace penstock::fakeschema
