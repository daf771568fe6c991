// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/drift.h"

#include "shared/model/resourcetype.h"

#include <QJsonArray>

#include <array>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array configuration{"cpus"_L1,      "memory"_L1,   "disks"_L1,       "nics"_L1,  "graphics"_L1, "serial"_L1,
                                   "persistent"_L1, "autostart"_L1, "firmware"_L1, "machineType"_L1, "notes"_L1};

/// The members of each entry that say how it is configured. How large a disk's file has grown, and which bridge a running
/// machine's network is, do not count.
QJsonArray configured(const QString &field, const QJsonArray &entries)
{
    QJsonArray list;
    for (const auto &entry : entries) {
        QJsonObject members = entry.toObject();
        for (const auto volatileMember : {"capacity"_L1, "volume"_L1}) {
            members.remove(volatileMember);
        }
        if (field == "nics"_L1 && !members.value("network"_L1).toString().isEmpty()) {
            members.remove("bridge"_L1);
        }
        list.append(members);
    }
    return list;
}

/// What of a field's value is configuration.
QJsonValue configured(const QString &field, const QJsonValue &value)
{
    return value.isArray() ? QJsonValue(configured(field, value.toArray())) : value;
}

} // namespace

Drift::Drift(const ResourceType &type, const QJsonObject &recorded, const QJsonObject &found)
{
    for (const QString field : configuration) {
        const QJsonValue from = configured(field, recorded.value(field));
        const QJsonValue to = configured(field, found.value(field));
        if (from != to) {
            m_fields << field;
            m_labels << type.field(field)->label;
            m_from.insert(field, from);
            m_to.insert(field, to);
        }
    }
}

QJsonObject Drift::payload() const
{
    return {{u"fields"_s, QJsonArray::fromStringList(m_fields)}, {u"from"_s, m_from}, {u"to"_s, m_to}};
}

} // namespace penstock
