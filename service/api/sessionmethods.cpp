// SPDX-License-Identifier: Apache-2.0
#include "service/api/sessionmethods.h"

#include "service/api/server.h"
#include "shared/core/isotime.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

Field sessions()
{
    const auto text = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Text).label(label).help(help).listed();
    };
    const auto time = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Time).label(label).help(help).listed();
    };
    const QList<Field> members{
        text(u"id"_s, QT_TRANSLATE_NOOP("Model", "Session"), QT_TRANSLATE_NOOP("Model", "Id of the session."))
            .required(),
        text(u"user"_s, QT_TRANSLATE_NOOP("Model", "User"), QT_TRANSLATE_NOOP("Model", "Who has signed in."))
            .required(),
        FieldBuilder(u"account"_s, FieldKind::Text)
            .label(QT_TRANSLATE_NOOP("Model", "Account"))
            .help(QT_TRANSLATE_NOOP("Model", "Id of the account, if it is one.")),
        FieldBuilder(u"accessKey"_s, FieldKind::Text)
            .label(QT_TRANSLATE_NOOP("Model", "Access key"))
            .help(QT_TRANSLATE_NOOP("Model", "Id of the access key that opened it, if one did.")),
        text(u"client"_s, QT_TRANSLATE_NOOP("Model", "Client"),
             QT_TRANSLATE_NOOP("Model", "Name and version of the program that calls.")),
        text(u"address"_s, QT_TRANSLATE_NOOP("Model", "From"), QT_TRANSLATE_NOOP("Model", "Where the client is.")),
        time(u"since"_s, QT_TRANSLATE_NOOP("Model", "Since"), QT_TRANSLATE_NOOP("Model", "When it began.")).required(),
        time(u"lastCall"_s, QT_TRANSLATE_NOOP("Model", "Last call"),
             QT_TRANSLATE_NOOP("Model", "When it was used last."))
            .required(),
        FieldBuilder(u"own"_s, FieldKind::Bool)
            .label(QT_TRANSLATE_NOOP("Model", "Own"))
            .help(QT_TRANSLATE_NOOP("Model", "Whether it is the one that asks."))
            .required()
            .listed()};
    return FieldBuilder(u"sessions"_s, FieldKind::List)
        .label(QT_TRANSLATE_NOOP("Model", "Sessions"))
        .help(QT_TRANSLATE_NOOP("Model", "Those that are open."))
        .element(FieldBuilder(u"session"_s, FieldKind::Object)
                     .label(QT_TRANSLATE_NOOP("Model", "Session"))
                     .help(QT_TRANSLATE_NOOP("Model", "One session."))
                     .members(members))
        .required();
}

} // namespace

SessionMethods::SessionMethods(Server &server, Dispatcher &dispatcher) : m_server(server), m_dispatcher(dispatcher)
{
    m_registrations.push_back(dispatcher.addValue(
        {.name = u"session.list"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "List sessions")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Tells who is signed in, since when and from where.")),
         .parameters = {},
         .level = Method::Level::Everyone,
         .result = {sessions()}},
        [this](const Caller &caller, const QJsonObject &) { return list(caller); }));
    const Field session = FieldBuilder(u"session"_s, FieldKind::Text)
                              .label(QT_TRANSLATE_NOOP("Model", "Session"))
                              .help(QT_TRANSLATE_NOOP("Model", "Id of the session to end."))
                              .maximumLength(100)
                              .required();
    m_registrations.push_back(dispatcher.addValue(
        {.name = u"session.end"_s,
         .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "End session")),
         .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Signs somebody out, with all consoles.")),
         .parameters = {session},
         .changes = true,
         .level = Method::Level::Everyone,
         .shape = Method::Shape::Nothing},
        [this](const Caller &caller, const QJsonObject &params) {
            return end(caller, params.value("session"_L1).toString());
        }));
}

bool SessionMethods::mayTouch(const Caller &caller, const Session &session) const
{
    AccessPolicy *policy = m_dispatcher.accessPolicy();
    const bool own =
        caller.account.isEmpty() ? caller.sessionId == session.id() : caller.account == session.caller().account;
    return own || caller.localAdministrator || !policy || policy->hasEverywhere(caller, u"session.end"_s);
}

QJsonObject SessionMethods::described(const Caller &caller, const Session &session) const
{
    const Caller &other = session.caller();
    return {{u"id"_s, session.id()},
            {u"user"_s, other.user},
            {u"account"_s, other.account},
            {u"accessKey"_s, session.accessKey()},
            {u"client"_s, other.peer},
            {u"address"_s, other.address},
            {u"since"_s, isoTime(session.since())},
            {u"lastCall"_s, isoTime(session.lastCall())},
            {u"own"_s, session.id() == caller.sessionId}};
}

Result<QJsonValue> SessionMethods::list(const Caller &caller) const
{
    QJsonArray sessions;
    for (const Session *session : m_server.sessions()) {
        if (mayTouch(caller, *session)) {
            sessions.append(described(caller, *session));
        }
    }
    return QJsonObject{{u"sessions"_s, sessions}};
}

Result<QJsonValue> SessionMethods::end(const Caller &caller, const QString &id) const
{
    for (Session *session : m_server.sessions()) {
        if (session->id() == id && mayTouch(caller, *session)) {
            // Not at once: the session may be the one that asks.
            QMetaObject::invokeMethod(
                session,
                [session] {
                    session->endWhenAnswered(Session::EndedOnRequest, u"The session was ended on request."_s);
                },
                Qt::QueuedConnection);
            return QJsonObject();
        }
    }
    return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Text", "There is no such session.")}, {},
                   {QT_TRANSLATE_NOOP("Text", "It may have ended; call session.list.")});
}

} // namespace penstock
