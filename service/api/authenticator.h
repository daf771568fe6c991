// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/access/signincheck.h"
#include "service/api/clock.h"
#include "shared/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace penstock
{

/// Issues and checks what clients sign in with: tickets, which work once and for a short time, and one token for as
/// long as the service runs. Both are 256 random bits; of tickets only a hash is kept.
class Authenticator
{
public:
    static constexpr qint64 ticketLifetime = 30'000;

    /// `owner` is whom the token stands for.
    explicit Authenticator(Identity owner, Clock clock = steadyMilliseconds);

    [[nodiscard]] QString issueTicket(const Identity &identity);
    /// Whose ticket this is; Unauthenticated when it is unknown, used or expired.
    [[nodiscard]] Result<Identity> redeemTicket(const QString &ticket);

    [[nodiscard]] const QString &token() const { return m_token; }
    [[nodiscard]] Result<Identity> checkToken(const QString &token) const;

    /// Who knows the accounts; null while there are none.
    void setAccounts(SignInCheck *accounts) { m_accounts = accounts; }
    [[nodiscard]] Async<Identity> check(const Credentials &credentials, const QString &address) const;

private:
    struct Ticket {
        Identity identity;
        qint64 expires;
    };

    void dropExpired();

    Identity m_owner;
    Clock m_clock;
    QString m_token;
    QHash<QByteArray, Ticket> m_tickets;
    SignInCheck *m_accounts = nullptr;
};

} // namespace penstock
