// SPDX-License-Identifier: Apache-2.0
#include "service/api/authenticator.h"

#include "shared/core/randomid.h"

#include <QCryptographicHash>

namespace penstock
{

namespace
{

/// More are never needed at once; a trusted process that asks without end must not fill memory.
constexpr qsizetype maximumTickets = 10'000;

/// Tickets are looked up by hash, so that neither memory nor the time of a look-up tells anything about them.
QByteArray hashed(const QString &ticket)
{
    return QCryptographicHash::hash(ticket.toUtf8(), QCryptographicHash::Sha256);
}

Error refusal(Text why, Text fix)
{
    return Error{.code = ErrorCode::Unauthenticated,
                 .what = {QT_TRANSLATE_NOOP("Text", "The sign-in was refused.")},
                 .why = std::move(why),
                 .fix = std::move(fix),
                 .field = {},
                 .detail = {}};
}

} // namespace

Authenticator::Authenticator(Identity owner, Clock clock)
    : m_owner(std::move(owner)), m_clock(std::move(clock)), m_token(newSecret())
{
}

QString Authenticator::issueTicket(const Identity &identity)
{
    dropExpired();
    if (m_tickets.size() >= maximumTickets) {
        const auto oldest = std::min_element(m_tickets.begin(), m_tickets.end(),
                                             [](const Ticket &a, const Ticket &b) { return a.expires < b.expires; });
        m_tickets.erase(oldest);
    }
    QString ticket = newSecret();
    m_tickets.insert(hashed(ticket), {identity, m_clock() + ticketLifetime});
    return ticket;
}

Result<Identity> Authenticator::redeemTicket(const QString &ticket)
{
    dropExpired();
    const auto found = m_tickets.constFind(hashed(ticket));
    if (found == m_tickets.cend()) {
        return failure(refusal({QT_TRANSLATE_NOOP("Text", "The ticket is unknown, was used before, or is older than 30 "
                                                          "seconds.")},
                               {QT_TRANSLATE_NOOP("Text", "Connect to the control socket again for a new ticket.")}));
    }
    const Identity identity = found->identity;
    m_tickets.erase(found);
    return identity;
}

Result<Identity> Authenticator::checkToken(const QString &token) const
{
    if (!equalSecrets(token, m_token)) {
        return failure(refusal({QT_TRANSLATE_NOOP("Text", "The token is not the one of this service.")},
                               {QT_TRANSLATE_NOOP("Text", "Read the token file again: it changes when the service "
                                                          "starts.")}));
    }
    return m_owner;
}

Async<Identity> Authenticator::check(const Credentials &credentials, const QString &address) const
{
    if (!m_accounts) {
        return failed<Identity>(refusal({QT_TRANSLATE_NOOP("Text", "This service has no accounts.")},
                                        {QT_TRANSLATE_NOOP("Text", "Sign in on its own computer.")}));
    }
    return m_accounts->check(credentials, address);
}

void Authenticator::dropExpired()
{
    const qint64 now = m_clock();
    m_tickets.removeIf([now](const auto &entry) { return entry.value().expires <= now; });
}

} // namespace penstock
