// SPDX-License-Identifier: Apache-2.0
#include "service/api/consolegateway.h"

#include "service/api/consoleviewer.h"
#include "shared/core/randomid.h"
#include "shared/rpc/connection.h"

#include <QCryptographicHash>

#include <algorithm>

namespace penstock
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 ticketLifetime = 30'000;
constexpr qsizetype maximumTickets = 1000;

QByteArray hashed(const QString &ticket)
{
    return QCryptographicHash::hash(ticket.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

ConsoleGateway::ConsoleGateway(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

ConsoleGateway::~ConsoleGateway() = default;

Result<QString> ConsoleGateway::issue(const Caller &caller, Console console)
{
    dropExpired();
    if (m_tickets.size() >= maximumTickets) {
        return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The console was not opened.")},
                       {QT_TRANSLATE_NOOP("Text", "Too many tickets for consoles have not been used yet.")},
                       {QT_TRANSLATE_NOOP("Text", "Wait half a minute and try again.")});
    }
    return checkFree(console).map([&] {
        QString ticket = newSecret();
        m_tickets.insert(hashed(ticket), {caller, std::move(console), m_clock() + ticketLifetime});
        return ticket;
    });
}

void ConsoleGateway::end(const QString &key, ConsoleEnd why, const QString &reason)
{
    const QList<ConsoleViewer *> viewers = m_viewers;
    for (ConsoleViewer *viewer : viewers) {
        if (viewer->shows(key)) {
            viewer->end(int(why), reason);
        }
    }
}

void ConsoleGateway::accept(std::unique_ptr<Connection> connection, std::function<void()> admitted)
{
    auto *viewer = new ConsoleViewer(std::move(connection), this);
    m_viewers.append(viewer);
    connect(viewer, &QObject::destroyed, this, [this, viewer] { m_viewers.removeOne(viewer); });
    connect(
        viewer, &ConsoleViewer::presented, this,
        [this, viewer, admitted = std::move(admitted)](const QString &ticket) { present(viewer, ticket, admitted); });
}

int ConsoleGateway::viewers() const
{
    return int(
        std::count_if(m_viewers.begin(), m_viewers.end(), [](const auto *viewer) { return viewer->isActive(); }));
}

Result<ConsoleGateway::Ticket> ConsoleGateway::redeem(const QString &ticket)
{
    dropExpired();
    const auto found = m_tickets.constFind(hashed(ticket));
    const bool good = found != m_tickets.cend() && (found->caller.sessionId.isEmpty() ||
                                                    (found->caller.session && found->caller.session->isSignedIn()));
    if (!good || (found->console.isAllowed && !found->console.isAllowed())) {
        return failure(
            ErrorCode::Unauthenticated, {QT_TRANSLATE_NOOP("Text", "The console was not opened.")},
            {QT_TRANSLATE_NOOP("Text", "The ticket is unknown, was used before, is older than 30 seconds, or "
                                       "its session has ended.")},
            {QT_TRANSLATE_NOOP("Text", "Call vm.openConsole for a new ticket.")});
    }
    Ticket redeemed = *found;
    m_tickets.erase(found);
    return redeemed;
}

void ConsoleGateway::present(ConsoleViewer *viewer, const QString &ticket, const std::function<void()> &admitted)
{
    const auto redeemed = redeem(ticket);
    if (!redeemed) {
        viewer->refuse(redeemed.error());
        return;
    }
    if (const auto isFree = checkFree(redeemed->console); !isFree) {
        viewer->refuse(isFree.error());
        return;
    }
    if (redeemed->console.exclusive) {
        end(redeemed->console.key, ConsoleEnd::TakenOver, u"%1 took over this console."_s.arg(redeemed->caller.user));
    }
    admitted();
    viewer->begin(redeemed->caller, redeemed->console);
}

Result<void> ConsoleGateway::checkFree(const Console &console) const
{
    if (!console.exclusive || console.takeOver) {
        return {};
    }
    for (const ConsoleViewer *viewer : m_viewers) {
        if (viewer->shows(console.key)) {
            return failure(
                ErrorCode::Conflict, {QT_TRANSLATE_NOOP("Text", "The console is in use.")},
                {QT_TRANSLATE_NOOP("Text", "{user} has been watching it since {time}."),
                 {{u"user"_s, viewer->user()}, {u"time"_s, viewer->since().toString(u"yyyy-MM-dd HH:mm"_s)}}},
                {QT_TRANSLATE_NOOP("Text", "Take it over, or wait until it is free.")});
        }
    }
    return {};
}

void ConsoleGateway::dropExpired()
{
    const qint64 now = m_clock();
    m_tickets.removeIf([now](const auto &entry) { return entry.value().expires <= now; });
}

} // namespace penstock
