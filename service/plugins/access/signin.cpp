// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/signin.h"

#include "shared/core/isotime.h"
#include "shared/core/randomid.h"

#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patience = 2500; ///< ms a client is kept waiting rather than sent away; sign-ins have 5 s in all

Error refused()
{
    return {.code = ErrorCode::Unauthenticated,
            .what = {QT_TRANSLATE_NOOP("Text", "The sign-in was refused.")},
            .why = {QT_TRANSLATE_NOOP("Text", "The name and the password, or the access key and its secret, do not fit.")},
            .fix = {QT_TRANSLATE_NOOP("Text", "Check both, or ask the administrator whether the account is enabled.")}};
}

Error tooMany(qint64 wait)
{
    return {.code = ErrorCode::ResourceExhausted,
            .what = {QT_TRANSLATE_NOOP("Text", "The sign-in was not tried.")},
            .why = {QT_TRANSLATE_NOOP("Text", "There were too many failed ones with this name or from this address.")},
            .fix = {QT_TRANSLATE_NOOP("Text", "Wait {seconds} seconds and try again."), {{u"seconds"_s, (wait + 999) / 1000}}}};
}

/// The name under which attempts are counted, whether or not it exists.
QString countedName(const Credentials &credentials)
{
    return credentials.accessKey.isEmpty() ? u"user:"_s + credentials.user.toCaseFolded() : u"key:"_s + credentials.accessKey;
}

} // namespace

SignIn::SignIn(Records &records, PasswordHasher &hasher, QObject *parent)
    : QObject(parent), m_records(records), m_hasher(hasher), m_names(Slowdown::Limits{}),
      m_peers(Slowdown::Limits{.free = 20})
{}

Async<Identity> SignIn::check(const Credentials &credentials, const QString &address)
{
    const QString name = countedName(credentials);
    const qint64 wait = std::max(m_names.wait(name), m_peers.wait(address));
    if (wait > patience) {
        return failed<Identity>(tooMany(wait));
    }
    m_names.attempt(name);
    m_peers.attempt(address);
    const Attempt attempt{credentials, address, {}};
    if (wait > 0) {
        QTimer::singleShot(static_cast<int>(wait), this, [this, attempt] { begin(attempt); });
    } else {
        begin(attempt);
    }
    return attempt.promise.future();
}

void SignIn::begin(const Attempt &attempt)
{
    attempt.credentials.accessKey.isEmpty() ? checkPassword(attempt) : checkKey(attempt);
}

void SignIn::checkPassword(const Attempt &attempt)
{
    const auto accounts = m_records.accounts.all(whereEqual(u"name"_s, attempt.credentials.user));
    const Account account = accounts && !accounts->isEmpty() ? accounts->first() : Account();
    const QString hash = m_records.repository.secret(u"account"_s, account.id, u"password"_s).value_or(QString());
    whenDone(m_hasher.verify(attempt.credentials.password, hash), this,
             [this, attempt, id = account.id](const Result<bool> &fits) {
                 if (!fits) {
                     attempt.promise.finish(failure(fits.error()));
                     return;
                 }
                 // Read again: hashing takes its time.
                 const Account now = m_records.accounts.find(id).value_or(Account());
                 finish(attempt, now, {}, *fits);
             });
}

void SignIn::checkKey(const Attempt &attempt)
{
    const auto key = m_records.keys.find(attempt.credentials.accessKey).value_or(AccessKey());
    const QString kept = m_records.repository.secret(u"accessKey"_s, key.id, u"secret"_s).value_or(QString());
    const QByteArray digest = QCryptographicHash::hash(attempt.credentials.secret.toUtf8(), QCryptographicHash::Sha256).toHex();
    const bool fits = equalSecrets(QString::fromLatin1(digest), kept.isEmpty() ? QString(64, u'-') : kept);
    const bool valid = !key.expires.isValid() || key.expires > QDateTime::currentDateTimeUtc();
    const Account account = m_records.accounts.find(key.account).value_or(Account());
    finish(attempt, account, key.id, fits && valid);
}

void SignIn::finish(const Attempt &attempt, const Account &account, const QString &key, bool good)
{
    const bool admitted = good && !account.id.isEmpty() && account.state == AccountState::Enabled;
    emit tried(account.id, account.name, attempt.address, admitted);
    if (!admitted) {
        attempt.promise.finish(failure(refused()));
        return;
    }
    m_names.succeeded(countedName(attempt.credentials));
    m_peers.succeeded(attempt.address);
    const QString now = isoTime(QDateTime::currentDateTimeUtc());
    (void)m_records.repository.update(u"account"_s, account.id, {{u"lastSignIn"_s, now}});
    if (!key.isEmpty()) {
        (void)m_records.repository.update(u"accessKey"_s, key, {{u"lastUsed"_s, now}});
    }
    attempt.promise.finish(Identity{.user = account.name, .account = account.id, .key = key});
}

} // namespace penstock
