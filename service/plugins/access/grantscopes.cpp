// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/grantscopes.h"

#include "service/access/lineage.h"
#include "service/api/caller.h"
#include "service/pluginhost/edithistory.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/access/rights.h"
#include "shared/core/log.h"

namespace penstock {

using namespace Qt::StringLiterals;

GrantScopes::GrantScopes(Kernel &kernel, Records &records, QObject *parent) : QObject(parent), m_kernel(kernel), m_records(records)
{
    connect(&kernel.repository, &Repository::committed, this, &GrantScopes::follow);
}

Result<void> GrantScopes::run()
{
    const auto grants = m_kernel.repository.all(u"grant"_s);
    for (const QJsonObject &grant : grants ? *grants : QList<QJsonObject>()) {
        const QString scope = grant.value("scope"_L1).toString();
        const QString type = scope.section(u':', 0, 0);
        const bool isKnown = m_kernel.repository.types().find(type); // the plugin of another one may be back some day
        const auto object = isKnown ? m_kernel.repository.find(type, scope.section(u':', 1)) : Result<QJsonObject>();
        const auto kept = object || object.error().code != ErrorCode::NotFound ? Result<void>() : drop(grant);
        if (!kept) {
            return kept;
        }
        m_scopes.insert(scope);
    }
    m_companions = m_kernel.standardMethods.addCompanions(
        [this](const QString &type, const QString &id) { return grantsFor(type, id); });
    return grants ? Result<void>() : failure(grants.error());
}

QList<ObjectRef> GrantScopes::grantsFor(const QString &type, const QString &id) const
{
    QList<ObjectRef> list;
    const QString scope = lineage::entry(type, id);
    const auto grants = m_scopes.contains(scope) ? m_records.grants.all(whereEqual(u"scope"_s, scope)) : Result<QList<Grant>>();
    for (const Grant &grant : grants ? *grants : QList<Grant>()) {
        list.append({u"grant"_s, grant.id, {}});
    }
    return list;
}

void GrantScopes::follow(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.type == "grant"_L1 && change.kind == Change::Kind::Added) {
            m_scopes.insert(change.object.value("scope"_L1).toString());
        }
        const bool isGone = change.kind == Change::Kind::Removed && m_scopes.contains(lineage::entry(change.type, change.id))
                            && !m_kernel.repository.find(change.type, change.id);
        for (const ObjectRef &grant : isGone ? grantsFor(change.type, change.id) : QList<ObjectRef>()) {
            const auto dropped = m_kernel.repository.find(u"grant"_s, grant.id).and_then([this](const QJsonObject &object) { return drop(object); });
            if (!dropped) {
                log::error("access", u"a grant for what is gone was not dropped"_s, {{u"cause"_s, dropped.error().plain()}});
            }
        }
    }
}

Result<void> GrantScopes::drop(const QJsonObject &grant)
{
    return EditHistory(m_kernel, m_records.grants.type()).deleted(Caller{}, grant).and_then([&] {
        return m_kernel.repository.remove(u"grant"_s, grant.value("id"_L1).toString());
    });
}

} // namespace penstock
