// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/identity.h"
#include "shared/core/async.h"

#include <QString>

namespace penstock {

/// What somebody brings along to prove who he is: a name with a password, or an access key with its secret.
struct Credentials {
    QString user;
    QString password;
    QString accessKey;
    QString secret;
};

/// Knows the accounts. Every refusal has the same words and takes the same time.
class SignInCheck
{
public:
    virtual ~SignInCheck() = default;

    /// `address` is where the request comes from.
    [[nodiscard]] virtual Async<Identity> check(const Credentials &credentials, const QString &address) = 0;
};

} // namespace penstock
