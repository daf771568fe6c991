// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/sessionmethods.h"
#include "service/pluginhost/editmethods.h"
#include "service/pluginhost/kernel.h"
#include "service/pluginhost/plugin.h"
#include "service/plugins/access/grantscopes.h"
#include "service/plugins/access/passwordhasher.h"
#include "service/plugins/access/projects.h"
#include "service/plugins/access/rights.h"
#include "service/plugins/access/scopedpolicy.h"
#include "service/plugins/access/signin.h"

#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace penstock {

class Authenticator;

/// Accounts, access keys, roles and grants, and what follows from them: who may sign in, what each may do and see.
class AccessPlugin final : public Plugin
{
    Q_OBJECT

public:
    AccessPlugin(Kernel &kernel, Authenticator &authenticator, PasswordHasher::Cost cost = {});
    ~AccessPlugin() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("access"); }
    [[nodiscard]] Result<void> start() override;
    void run() override;

    [[nodiscard]] ScopedPolicy &policy() { return m_policy; }
    /// Whether anybody could do anything after signing in from elsewhere.
    [[nodiscard]] bool hasUsableAccount();

private:
    void keep(std::vector<Registration> registrations);
    void offerAccounts();
    void offerKeys();
    void offerRoles();
    void offerGrants();
    void offerPassword();
    [[nodiscard]] Async<QJsonValue> withHash(const QJsonObject &params, std::function<Result<QJsonValue>(const QJsonObject &)> next);
    [[nodiscard]] Async<QJsonValue> changePassword(const Caller &caller, const QJsonObject &params);
    /// That the caller could do all of this himself: nobody gives away more than he has.
    [[nodiscard]] Result<void> checkReach(const Caller &caller, const QStringList &privileges);
    [[nodiscard]] Result<void> checkReachOf(const Caller &caller, const QString &account);
    [[nodiscard]] Result<QString> scopeId(const QString &scope) const;
    void refreshRoles();
    void recordSignIn(const QString &account, const QString &user, const QString &address, bool good);
    void reviewSessions(const QSet<QString> &accounts);
    void endSessions(const QSet<QString> &accounts);

    Kernel m_kernel;
    Authenticator &m_authenticator;
    Records m_records;
    Rights m_rights;
    ScopedPolicy m_policy;
    GrantScopes m_scopes;
    PasswordHasher m_hasher;
    SignIn m_signIn;
    Projects m_projects;
    std::optional<SessionMethods> m_sessions;
    std::vector<std::unique_ptr<EditMethods>> m_edits;
    std::vector<Registration> m_registrations;
    QString m_newSecret; ///< of the access key that is being made
    QTimer *m_refresh;
};

} // namespace penstock
