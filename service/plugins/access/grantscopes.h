// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/registration.h"
#include "service/pluginhost/kernel.h"
#include "service/plugins/access/records.h"

#include <QObject>
#include <QSet>

namespace penstock {

/// Grants go with what they are for, whoever deletes that and for whatever reason: an object that comes back under its old id
/// brings no old rights with it. Their scope is a text, so no reference sees to this. Where somebody plans a deletion, they are
/// a part of the plan; else they follow it, after a crash in between at the next start.
class GrantScopes final : public QObject
{
    Q_OBJECT

public:
    GrantScopes(Kernel &kernel, Records &records, QObject *parent = nullptr);

    /// Once all types are known: from now on, and for what has gone before.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] QList<ObjectRef> grantsFor(const QString &type, const QString &id) const;
    void follow(const QList<Change> &changes);
    [[nodiscard]] Result<void> drop(const QJsonObject &grant);

    Kernel &m_kernel;
    Records &m_records;
    QSet<QString> m_scopes; ///< for which there are grants, or have been
    Registration m_companions;
};

} // namespace penstock
