// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"
#include "shared/model/typedresource.h"

#include <QDateTime>
#include <QJsonObject>

namespace penstock {

enum class Severity { Info, Warning, Error };
[[nodiscard]] QList<Choice> choicesOf(Severity);

/// Something that happened, as it is kept in the event log.
struct Event {
    QString id; ///< the sequence number as text, so that every event is an object like others
    qint64 version = 0;
    qint64 sequence = 0;
    QDateTime time;
    QString name; ///< canonical: "vm/state-changed"
    QJsonObject object;
    QStringList scope;
    Text text;
    QString initiator;
    QJsonObject payload;
    Severity severity = Severity::Info;
};

[[nodiscard]] TypedResource<Event> eventType();

} // namespace penstock
