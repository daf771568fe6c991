// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/events/eventkind.h"
#include "shared/core/result.h"

#include <QMap>

#include <memory>

namespace penstock {

/// The kinds of events there are. Whoever appends events declares them first, next to the type they are about.
class EventCatalogue
{
public:
    EventCatalogue();

    /// The kinds exist until the registration dies. What is declared a second time stays as it is.
    [[nodiscard]] Registration declare(const QList<EventKind> &kinds);
    /// By name.
    [[nodiscard]] QList<EventKind> all() const { return m_kinds->values(); }
    [[nodiscard]] bool contains(const QString &name) const { return m_kinds->contains(name); }
    /// Whether an event of this name may have this payload.
    [[nodiscard]] Result<void> check(const QString &name, const QJsonObject &payload) const;

private:
    using Kinds = QMap<QString, EventKind>;

    std::shared_ptr<Kinds> m_kinds; ///< registrations may outlive the catalogue
};

} // namespace penstock
