// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/rights.h"

#include "service/access/lineage.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

Rights::Rights(Records &records, QObject *parent) : QObject(parent), m_records(records)
{
    connect(&records.repository, &Repository::committed, this, &Rights::look);
}

const QList<Right> &Rights::of(const QString &account)
{
    auto known = m_known.find(account);
    if (known == m_known.end()) {
        known = m_known.insert(account, read(account));
    }
    return *known;
}

QList<Right> Rights::read(const QString &account) const
{
    const auto found = m_records.accounts.find(account);
    if (!found || found->state != AccountState::Enabled) {
        return {};
    }
    QList<Right> rights;
    // What everybody may do with what is his own.
    rights.append({Privileges({u"account.query"_s, u"accessKey.*"_s, u"grant.query"_s}), u"account:"_s + account});
    const auto grants = m_records.grants.all(whereEqual(u"account"_s, account));
    for (const Grant &grant : grants ? *grants : QList<Grant>()) {
        if (const auto role = m_records.roles.find(grant.role)) {
            rights.append({Privileges(role->privileges), grant.scope});
        }
    }
    return rights;
}

bool Rights::hasEverywhere(const QString &account, const QString &privilege)
{
    const QList<Right> &rights = of(account);
    return std::any_of(rights.begin(), rights.end(), [&](const Right &right) {
        return right.scope == everything && right.privileges.contains(privilege);
    });
}

QStringList Rights::rolesWith(const QString &privilege) const
{
    QStringList names;
    const auto roles = m_records.roles.all();
    for (const Role &role : roles ? *roles : QList<Role>()) {
        if (Privileges(role.privileges).contains(privilege)) {
            names << role.name;
        }
    }
    return names;
}

QStringList Rights::accountsWith(const QString &privilege)
{
    QStringList names;
    const auto accounts = m_records.accounts.all();
    for (const Account &account : accounts ? *accounts : QList<Account>()) {
        if (hasEverywhere(account.id, privilege)) {
            names << account.name;
        }
    }
    return names;
}

/// Whether an object was put elsewhere: rights for what it has left do not hold for it any more.
bool Rights::isMove(const Change &change) const
{
    const ResourceType *type = change.kind == Change::Kind::Changed ? m_records.repository.types().find(change.type) : nullptr;
    return type && std::any_of(type->fields().begin(), type->fields().end(), [&](const Field &field) {
        return lineage::leadsUpwards(field) && change.object.value(field.name) != change.before.value(field.name);
    });
}

void Rights::look(const QList<Change> &changes)
{
    QSet<QString> accounts;
    QSet<QString> out;
    bool hasMoved = false;
    for (const Change &change : changes) {
        const bool isGone = change.kind == Change::Kind::Removed;
        hasMoved = hasMoved || isMove(change);
        if (change.type == "account"_L1) {
            m_known.remove(change.id);
            if (isGone || change.object.value("state"_L1) == "disabled"_L1) {
                out.insert(change.id);
            }
        } else if (change.type == "accessKey"_L1 && isGone) {
            out.insert(change.object.value("account"_L1).toString());
        } else if (change.type == "grant"_L1) {
            accounts.insert(change.object.value("account"_L1).toString());
            accounts.insert(change.before.value("account"_L1).toString(change.object.value("account"_L1).toString()));
        } else if (change.type == "role"_L1) {
            accountsOfRole(change.id, accounts);
        }
    }
    accounts += out;
    if (hasMoved) {
        accounts.unite(QSet<QString>(m_known.keyBegin(), m_known.keyEnd()));
    }
    for (const QString &account : std::as_const(accounts)) {
        m_known.remove(account);
        ++m_revisions[account];
    }
    if (!accounts.isEmpty()) {
        emit changed(accounts);
    }
    if (!out.isEmpty()) {
        emit disproved(out);
    }
}

void Rights::accountsOfRole(const QString &role, QSet<QString> &accounts) const
{
    const auto grants = m_records.grants.all(whereEqual(u"role"_s, role));
    for (const Grant &grant : grants ? *grants : QList<Grant>()) {
        accounts.insert(grant.account);
    }
}

} // namespace penstock
