// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/signincheck.h"
#include "service/plugins/access/passwordhasher.h"
#include "service/plugins/access/records.h"
#include "service/plugins/access/slowdown.h"

#include <QObject>

#include <functional>

namespace penstock {

/// Checks passwords and access keys. A wrong name, a wrong password, a disabled account and an expired key are refused
/// with one answer after the same work, and guessing becomes slow.
class SignIn final : public QObject, public SignInCheck
{
    Q_OBJECT

public:
    SignIn(Records &records, PasswordHasher &hasher, QObject *parent = nullptr);

    [[nodiscard]] Async<Identity> check(const Credentials &credentials, const QString &address) override;

signals:
    /// `account` is empty when no such account exists.
    void tried(const QString &account, const QString &user, const QString &address, bool good);

private:
    struct Attempt {
        Credentials credentials;
        QString address;
        Promise<Identity> promise;
    };

    void begin(const Attempt &attempt);
    void checkPassword(const Attempt &attempt);
    void checkKey(const Attempt &attempt);
    void finish(const Attempt &attempt, const Account &account, const QString &key, bool good);

    Records &m_records;
    PasswordHasher &m_hasher;
    Slowdown m_names;
    Slowdown m_peers;
};

} // namespace penstock
