// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace penstock {

/// Which tasks or events are of interest. What is empty does not matter.
struct ActivityFilter {
    QString words;      ///< each occurs in what is shown
    QStringList states; ///< of tasks; severities of events
    QString person;     ///< who caused it
    QString scope;      ///< "type:id": about this object or what belongs to it
    QDateTime since;

    [[nodiscard]] bool isEmpty() const { return *this == ActivityFilter(); }
    /// A task as it is.
    [[nodiscard]] bool accepts(const QJsonObject &task) const;
    /// The same about events as a condition of the query language.
    [[nodiscard]] QString whereOfEvents() const;

    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

} // namespace penstock
