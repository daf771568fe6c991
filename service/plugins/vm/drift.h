// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace penstock {

class ResourceType;

/// How a machine on its host differs from what was recorded of it: what somebody changed there with other means. Power
/// state, name and addresses, which change in the ordinary course of things, are not among it.
class Drift
{
public:
    /// Both as objects of the type "vm".
    Drift(const ResourceType &type, const QJsonObject &recorded, const QJsonObject &found);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// {"fields": [names], "from": {what was recorded}, "to": {what was found}}
    [[nodiscard]] QJsonObject payload() const;
    /// The labels of the fields, for people.
    [[nodiscard]] QStringList labels() const { return m_labels; }

private:
    QStringList m_fields;
    QStringList m_labels;
    QJsonObject m_from;
    QJsonObject m_to;
};

} // namespace penstock
