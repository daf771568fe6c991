// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/accessplugin.h"

#include "service/access/lineage.h"
#include "service/api/authenticator.h"
#include "service/api/dispatcher.h"
#include "service/api/server.h"
#include "service/pluginhost/standardmethods.h"
#include "service/plugins/access/roles.h"
#include "shared/core/log.h"
#include "shared/core/randomid.h"

#include <QCryptographicHash>
#include <QTimer>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPassword = 8;

tl::unexpected<Error> refused(const QString &field, ErrorCode code, Text what, Text why, Text fix)
{
    Error error = failure(code, std::move(what), std::move(why), std::move(fix)).value();
    error.field = field;
    return failure(error);
}

tl::unexpected<Error> tooMuch()
{
    return failure(ErrorCode::PermissionDenied, {QT_TRANSLATE_NOOP("Text", "The right was not given.")},
                   {QT_TRANSLATE_NOOP("Text", "Nobody can give others more than he may do himself.")},
                   {QT_TRANSLATE_NOOP("Text", "Ask an administrator.")});
}

Field newPassword()
{
    return FieldBuilder(u"newPassword"_s, FieldKind::Secret)
        .label(QT_TRANSLATE_NOOP("Model", "New password"))
        .help(QT_TRANSLATE_NOOP("Model", "At least 8 characters."))
        .maximumLength(1000)
        .required();
}

Result<void> checkPassword(const QString &password, const QString &field)
{
    if (password.size() >= shortestPassword) {
        return {};
    }
    return refused(field, ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "The password was not accepted.")},
                   {QT_TRANSLATE_NOOP("Text", "It is shorter than {count} characters."), {{u"count"_s, shortestPassword}}},
                   {QT_TRANSLATE_NOOP("Text", "Choose a longer one; several words are easy to remember.")});
}

} // namespace

AccessPlugin::AccessPlugin(Kernel &kernel, Authenticator &authenticator, PasswordHasher::Cost cost)
    : m_kernel(kernel), m_authenticator(authenticator), m_records(kernel.repository), m_rights(m_records),
      m_policy(kernel.repository, m_rights), m_scopes(m_kernel, m_records), m_hasher(cost), m_signIn(m_records, m_hasher), m_projects(m_kernel),
      m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &AccessPlugin::refreshRoles);
    connect(&m_signIn, &SignIn::tried, this, &AccessPlugin::recordSignIn);
    connect(&m_rights, &Rights::changed, this, &AccessPlugin::reviewSessions);
    connect(&m_rights, &Rights::disproved, this, &AccessPlugin::endSessions, Qt::QueuedConnection);
}

AccessPlugin::~AccessPlugin()
{
    m_kernel.dispatcher.setAccessPolicy(nullptr);
    m_authenticator.setAccounts(nullptr);
}

Result<void> AccessPlugin::start()
{
    for (const auto &ready : {m_records.accounts.ensure(), m_records.keys.ensure(), m_records.roles.ensure(),
                              m_records.grants.ensure(), m_projects.start()}) {
        if (!ready) {
            return ready;
        }
    }
    StandardMethods &methods = m_kernel.standardMethods;
    keep(methods.offer(m_records.accounts.type(), Method::Level::Administer));
    keep(methods.offer(m_records.keys.type(), Method::Level::Administer));
    keep(methods.offer(m_records.grants.type(), Method::Level::Administer));
    keep(methods.offer(m_records.roles.type()));
    offerAccounts();
    offerKeys();
    offerRoles();
    offerGrants();
    offerPassword();
    m_sessions.emplace(m_kernel.server, m_kernel.dispatcher);
    m_kernel.dispatcher.setAccessPolicy(&m_policy);
    m_authenticator.setAccounts(&m_signIn);
    return {};
}

void AccessPlugin::run()
{
    refreshRoles();
    if (const auto followed = m_scopes.run(); !followed) {
        log::error("access", u"grants for what is gone were not dropped"_s, {{u"cause"_s, followed.error().plain()}});
    }
    if (const auto prepared = m_projects.run(); !prepared) {
        log::error("access", u"the limits of projects were not prepared"_s, {{u"cause"_s, prepared.error().plain()}});
    }
    connect(&m_kernel.dispatcher, &Dispatcher::methodsChanged, m_refresh, qOverload<>(&QTimer::start));
}

bool AccessPlugin::hasUsableAccount()
{
    const auto grants = m_records.grants.all();
    for (const Grant &grant : grants ? *grants : QList<Grant>()) {
        const auto account = m_records.accounts.find(grant.account);
        if (account && account->state == AccountState::Enabled) {
            return true;
        }
    }
    return false;
}

void AccessPlugin::keep(std::vector<Registration> registrations)
{
    for (Registration &registration : registrations) {
        m_registrations.push_back(std::move(registration));
    }
}

void AccessPlugin::offerAccounts()
{
    EditMethods::Rules rules{.level = Method::Level::Administer};
    rules.prepare = [this](const Caller &caller, const QJsonObject &changes, const QJsonObject &before) -> Result<QJsonObject> {
        if (const auto allowed = checkReachOf(caller, before.value("id"_L1).toString()); !allowed) {
            return failure(allowed.error());
        }
        return changes;
    };
    rules.beforeDelete = [this](const Caller &caller, const QJsonObject &object) -> Result<void> {
        const QString account = object.value("id"_L1).toString();
        if (const auto allowed = checkReachOf(caller, account); !allowed) {
            return allowed;
        }
        for (const QString &type : {u"grant"_s, u"accessKey"_s}) {
            const auto children = m_kernel.repository.all(type, whereEqual(u"account"_s, account));
            for (const QJsonObject &child : children ? *children : QList<QJsonObject>()) {
                (void)m_kernel.repository.remove(type, child.value("id"_L1).toString());
            }
        }
        return {};
    };
    m_edits.push_back(std::make_unique<EditMethods>(m_kernel, m_records.accounts.type(), rules));
    EditMethods *edit = m_edits.back().get();
    Dispatcher &dispatcher = m_kernel.dispatcher;
    const auto create = [this, edit](const Caller &caller, const QJsonObject &params) {
        return withHash(params, [edit, caller](const QJsonObject &hashed) { return edit->create(caller, hashed); });
    };
    const auto update = [this, edit](const Caller &caller, const QJsonObject &params) {
        return withHash(params, [this, edit, caller](const QJsonObject &hashed) {
            const auto updated = edit->update(caller, hashed);
            if (updated && hashed.contains("password"_L1) && !hashed.value("dryRun"_L1).toBool()) {
                emit m_rights.disproved({updated->toObject().value("id"_L1).toString()});
            }
            return updated;
        });
    };
    m_registrations.push_back(edit->offer([=, &dispatcher] { return dispatcher.addAsync(edit->createMethod(), create); }));
    m_registrations.push_back(edit->offer([=, &dispatcher] { return dispatcher.addAsync(edit->updateMethod(), update); }));
    m_registrations.push_back(dispatcher.addValue(edit->deleteMethod(), [edit](const Caller &caller, const QJsonObject &params) {
        return edit->remove(caller, params);
    }));
}

Async<QJsonValue> AccessPlugin::withHash(const QJsonObject &params, std::function<Result<QJsonValue>(const QJsonObject &)> next)
{
    const QString password = params.value("password"_L1).toString();
    if (password.isEmpty()) {
        return ready(next(params));
    }
    if (const auto good = checkPassword(password, u"password"_s); !good) {
        return failed<QJsonValue>(good.error());
    }
    const Promise<QJsonValue> promise;
    whenDone(m_hasher.hash(password), this, [promise, params, next = std::move(next)](const Result<QString> &hash) {
        QJsonObject hashed = params;
        hashed.insert("password"_L1, hash.value_or(QString()));
        promise.finish(hash ? next(hashed) : failure(hash.error()));
    });
    return promise.future();
}

void AccessPlugin::offerKeys()
{
    EditMethods::Rules rules{.level = Method::Level::Administer};
    rules.prepare = [this](const Caller &caller, QJsonObject changes, const QJsonObject &before) -> Result<QJsonObject> {
        if (!before.isEmpty()) {
            return changes;
        }
        const QString account = changes.value("account"_L1).toString(caller.account);
        if (account.isEmpty()) {
            return refused(u"account"_s, ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "The access key was not made.")},
                           {QT_TRANSLATE_NOOP("Text", "Users of this computer have no account of their own.")},
                           {QT_TRANSLATE_NOOP("Text", "Name the account whose rights it shall have.")});
        }
        if (account != caller.account) {
            if (const auto allowed = checkReachOf(caller, account); !allowed) {
                return failure(allowed.error());
            }
        }
        m_newSecret = newSecret();
        const QByteArray digest = QCryptographicHash::hash(m_newSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
        changes.insert("account"_L1, account);
        changes.insert("secret"_L1, QString::fromLatin1(digest));
        return changes;
    };
    rules.answer = {FieldBuilder(u"secret"_s, FieldKind::Text)
                        .label(QT_TRANSLATE_NOOP("Model", "Secret"))
                        .help(QT_TRANSLATE_NOOP("Model", "Made by the service and shown once."))
                        .required()};
    rules.created = [this](QJsonObject &answer) { answer.insert("secret"_L1, std::exchange(m_newSecret, {})); };
    m_edits.push_back(std::make_unique<EditMethods>(m_kernel, m_records.keys.type(), rules));
    keep(m_edits.back()->offer());
}

void AccessPlugin::offerRoles()
{
    const auto readyMade = [] {
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The role cannot be changed or deleted.")},
                       {QT_TRANSLATE_NOOP("Text", "It is ready-made.")},
                       {QT_TRANSLATE_NOOP("Text", "Make a role of your own instead.")});
    };
    EditMethods::Rules rules{.level = Method::Level::Administer};
    rules.prepare = [this, readyMade](const Caller &caller, const QJsonObject &changes, const QJsonObject &before) -> Result<QJsonObject> {
        if (before.value("builtIn"_L1).toBool()) {
            return readyMade();
        }
        const auto allowed = checkReach(caller, changes.value("privileges"_L1).toVariant().toStringList());
        return allowed ? Result<QJsonObject>(changes) : failure(allowed.error());
    };
    rules.beforeDelete = [this, readyMade](const Caller &, const QJsonObject &object) -> Result<void> {
        if (object.value("builtIn"_L1).toBool()) {
            return readyMade();
        }
        const auto users = m_records.grants.all(whereEqual(u"role"_s, object.value("id"_L1)));
        if (users && !users->isEmpty()) {
            return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The role cannot be deleted.")},
                           {QT_TRANSLATE_NOOP("Text", "There are {count} grants of it."), {{u"count"_s, users->size()}}},
                           {QT_TRANSLATE_NOOP("Text", "Delete those first.")});
        }
        return {};
    };
    m_edits.push_back(std::make_unique<EditMethods>(m_kernel, m_records.roles.type(), rules));
    keep(m_edits.back()->offer());
}

void AccessPlugin::offerGrants()
{
    EditMethods::Rules rules{.level = Method::Level::Administer};
    rules.prepare = [this](const Caller &caller, QJsonObject changes, const QJsonObject &) -> Result<QJsonObject> {
        const auto role = m_records.roles.find(changes.value("role"_L1).toString());
        const auto allowed = role ? checkReach(caller, role->privileges) : failure(role.error());
        const auto scope = allowed ? scopeId(changes.value("scope"_L1).toString()) : Result<QString>(failure(allowed.error()));
        if (!scope) {
            return failure(scope.error());
        }
        changes.insert("scope"_L1, *scope);
        return changes;
    };
    m_edits.push_back(std::make_unique<EditMethods>(m_kernel, m_records.grants.type(), rules));
    EditMethods *edit = m_edits.back().get();
    Dispatcher &dispatcher = m_kernel.dispatcher;
    const auto create = [edit](const Caller &caller, const QJsonObject &params) { return edit->create(caller, params); };
    m_registrations.push_back(edit->offer([=, &dispatcher] { return dispatcher.addValue(edit->createMethod(), create); }));
    m_registrations.push_back(dispatcher.addValue(
        edit->deleteMethod(), [edit](const Caller &caller, const QJsonObject &params) { return edit->remove(caller, params); }));
}

Result<QString> AccessPlugin::scopeId(const QString &scope) const
{
    if (scope == Rights::everything) {
        return scope;
    }
    const QString type = scope.section(u':', 0, 0);
    if (!scope.contains(u':') || !m_kernel.repository.types().find(type)) {
        return refused(u"scope"_s, ErrorCode::InvalidArgument, {QT_TRANSLATE_NOOP("Text", "The grant was not made.")},
                       {QT_TRANSLATE_NOOP("Text", "It does not say for what.")},
                       {QT_TRANSLATE_NOOP("Text", "Write TYPE:NAME, such as host:kvm-01, or * for everything.")});
    }
    const auto object = m_kernel.repository.findByIdOrName(type, scope.section(u':', 1));
    if (!object) {
        Error error = object.error();
        error.field = u"scope"_s;
        return failure(error);
    }
    return lineage::entry(type, object->value("id"_L1).toString());
}

void AccessPlugin::offerPassword()
{
    const Field old = FieldBuilder(u"password"_s, FieldKind::Secret)
                          .label(QT_TRANSLATE_NOOP("Model", "Password"))
                          .help(QT_TRANSLATE_NOOP("Model", "The present password."))
                          .maximumLength(1000)
                          .required();
    m_registrations.push_back(m_kernel.dispatcher.addAsync(
        {.name = u"session.changePassword"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Change password")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Changes the caller's own password.")),
         .parameters = {old, newPassword()},
         .changes = true,
         .level = Method::Level::Everyone,
         .shape = Method::Shape::Nothing},
        [this](const Caller &caller, const QJsonObject &params) { return changePassword(caller, params); }));
}

Async<QJsonValue> AccessPlugin::changePassword(const Caller &caller, const QJsonObject &params)
{
    const QString fresh = params.value("newPassword"_L1).toString();
    if (caller.account.isEmpty()) {
        return failed<QJsonValue>(failure(ErrorCode::Unsupported, {QT_TRANSLATE_NOOP("Text", "Users of this computer have no password here.")}).value());
    }
    if (const auto good = checkPassword(fresh, u"newPassword"_s); !good) {
        return failed<QJsonValue>(good.error());
    }
    const Promise<QJsonValue> promise;
    const Credentials credentials{caller.user, params.value("password"_L1).toString(), {}, {}};
    whenDone(m_signIn.check(credentials, caller.address), this, [this, promise, fresh, caller](const Result<Identity> &same) {
        if (!same || same->account != caller.account) {
            promise.finish(failure(same ? Error{.code = ErrorCode::Conflict} : same.error()));
            return;
        }
        whenDone(m_hasher.hash(fresh), this, [this, promise, account = caller.account](const Result<QString> &hash) {
            const auto kept = hash ? m_kernel.repository.update(u"account"_s, account, {{u"password"_s, *hash}})
                                   : Result<QJsonObject>(failure(hash.error()));
            if (kept) {
                emit m_rights.disproved({account});
            }
            promise.finish(kept ? Result<QJsonValue>(QJsonObject()) : failure(kept.error()));
        });
    });
    return promise.future();
}

Result<void> AccessPlugin::checkReach(const Caller &caller, const QStringList &privileges)
{
    for (const QString &privilege : privileges) {
        if (!caller.localAdministrator && !m_rights.hasEverywhere(caller.account, privilege)) {
            return tooMuch();
        }
    }
    return {};
}

Result<void> AccessPlugin::checkReachOf(const Caller &caller, const QString &account)
{
    const auto grants = m_records.grants.all(whereEqual(u"account"_s, account));
    for (const Grant &grant : grants ? *grants : QList<Grant>()) {
        const auto role = m_records.roles.find(grant.role);
        const auto allowed = role ? checkReach(caller, role->privileges) : Result<void>();
        if (!allowed) {
            return allowed;
        }
    }
    return {};
}

void AccessPlugin::refreshRoles()
{
    if (const auto written = roles::refresh(m_records, m_kernel.dispatcher.methods()); !written) {
        log::error("access", u"the ready-made roles were not written"_s, {{u"cause"_s, written.error().plain()}});
    }
}

void AccessPlugin::recordSignIn(const QString &account, const QString &user, const QString &address, bool good)
{
    CallRecorder *recorder = m_kernel.dispatcher.callRecorder();
    if (!recorder) {
        return;
    }
    // A name that does not exist is not written down: it may be a password in the wrong place.
    const Caller caller{.sessionId = {}, .user = user, .peer = {}, .account = account, .address = address};
    const Method method = Session::signInMethod();
    const Result<QJsonValue> answer = good ? Result<QJsonValue>(QJsonObject())
                                           : failure(ErrorCode::Unauthenticated, {"The sign-in was refused."});
    recorder->record({caller, method, {{u"user"_s, user}}, {}, answer, 0}, {});
}

/// At once, so that nothing is told by the rights of before.
void AccessPlugin::reviewSessions(const QSet<QString> &accounts)
{
    const QList<Session *> sessions = m_kernel.server.sessions();
    for (Session *session : sessions) {
        if (accounts.contains(session->caller().account)) {
            emit session->rightsChanged();
        }
    }
}

void AccessPlugin::endSessions(const QSet<QString> &accounts)
{
    const QList<Session *> sessions = m_kernel.server.sessions();
    for (Session *session : sessions) {
        if (accounts.contains(session->caller().account)) {
            session->endWhenAnswered(Session::RightsChanged, u"This account has to sign in again."_s);
        }
    }
}

} // namespace penstock
