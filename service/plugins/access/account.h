// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/typedresource.h"

namespace penstock {

enum class AccountState { Enabled, Disabled };
[[nodiscard]] QList<Choice> choicesOf(AccountState);

/// Somebody who signs in with a password or an access key.
struct Account {
    QString id;
    qint64 version = 0;
    QString name;
    QString fullName;
    AccountState state = AccountState::Enabled;
    QDateTime created;
    QDateTime lastSignIn;
};

/// What a program signs in with on behalf of an account.
struct AccessKey {
    QString id;
    qint64 version = 0;
    QString name;
    QString account;
    QDateTime expires;
    QDateTime created;
    QDateTime lastUsed;
};

/// A set of privileges: names of methods, in which "*" stands for anything.
struct Role {
    QString id;
    qint64 version = 0;
    QString name;
    QString description;
    QStringList privileges;
    bool builtIn = false;
};

/// That an account has a role for an object and everything below it.
struct Grant {
    QString id;
    qint64 version = 0;
    QString account;
    QString role;
    QString scope; ///< "*" for everything, or "type:id"
    QDateTime created;
};

[[nodiscard]] TypedResource<Account> accountType();
[[nodiscard]] TypedResource<AccessKey> accessKeyType();
[[nodiscard]] TypedResource<Role> roleType();
[[nodiscard]] TypedResource<Grant> grantType();

} // namespace penstock
