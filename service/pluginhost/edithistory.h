// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/events/eventkind.h"
#include "service/pluginhost/editrules.h"
#include "shared/core/result.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QStringList>

namespace penstock {

struct Caller;
struct Kernel;

/// The events TYPE/created, TYPE/changed and TYPE/deleted, written with the change they tell of, and what they tell about
/// changes in the past. An event of a change names the fields and the version the object has since.
class EditHistory
{
public:
    EditHistory(const Kernel &kernel, const ResourceType &type) : m_kernel(kernel), m_type(type) {}

    /// What can be told about a type whose methods follow these rules.
    [[nodiscard]] static QList<EventKind> kinds(const ResourceType &type, const EditRules &rules);

    [[nodiscard]] Result<void> created(const Caller &caller, const QJsonObject &object) const;
    [[nodiscard]] Result<void> changed(const Caller &caller, const QJsonObject &object, const QStringList &fields) const;
    /// To be called while the object is still there, so that those see the event who saw the object.
    [[nodiscard]] Result<void> deleted(const Caller &caller, const QJsonObject &object) const;

    /// The refusal of a change that started from `known`, a version that is not the present one.
    [[nodiscard]] Error overtaken(const QJsonObject &object, qint64 known) const;

private:
    [[nodiscard]] Result<void> append(const Caller &caller, const QJsonObject &object, const QString &verb, const Text &text,
                                      const QStringList &fields) const;

    const Kernel &m_kernel;
    const ResourceType &m_type;
};

} // namespace penstock
