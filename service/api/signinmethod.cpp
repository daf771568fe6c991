// SPDX-License-Identifier: Apache-2.0
#include "service/api/session.h"

#include "shared/model/method.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QList<Field> signInResult()
{
    const auto text = [](const QString &name, const char *label, const char *help) {
        return FieldBuilder(name, FieldKind::Text).label(label).help(help);
    };
    const Field name =
        text(u"name"_s, QT_TRANSLATE_NOOP("Model", "Name"), QT_TRANSLATE_NOOP("Model", "Name of the program."))
            .required();
    const Field version =
        text(u"version"_s, QT_TRANSLATE_NOOP("Model", "Version"), QT_TRANSLATE_NOOP("Model", "Version of the program."))
            .required();
    return {text(u"session"_s, QT_TRANSLATE_NOOP("Model", "Session"), QT_TRANSLATE_NOOP("Model", "Id of the session."))
                .required(),
            text(u"user"_s, QT_TRANSLATE_NOOP("Model", "User"), QT_TRANSLATE_NOOP("Model", "Who has signed in."))
                .required(),
            FieldBuilder(u"service"_s, FieldKind::Object)
                .label(QT_TRANSLATE_NOOP("Model", "Service"))
                .help(QT_TRANSLATE_NOOP("Model", "What the service is."))
                .members({name, version})
                .required(),
            FieldBuilder(u"capabilities"_s, FieldKind::List)
                .label(QT_TRANSLATE_NOOP("Model", "Capabilities"))
                .help(QT_TRANSLATE_NOOP("Model", "Names of what the service can do."))
                .element(Field(u"capability"_s, FieldKind::Text))
                .required(),
            text(u"account"_s, QT_TRANSLATE_NOOP("Model", "Account"),
                 QT_TRANSLATE_NOOP("Model", "Id of the account, if it is one.")),
            FieldBuilder(u"expires"_s, FieldKind::Time)
                .label(QT_TRANSLATE_NOOP("Model", "Expires"))
                .help(QT_TRANSLATE_NOOP("Model", "When the session of an account ends in any case."))};
}

} // namespace

Method Session::signInMethod()
{
    Method method{.name = u"session.signIn"_s,
                  .label = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Sign in")),
                  .help = QString::fromUtf8(QT_TRANSLATE_NOOP("Model", "Opens a session, in one of four ways.")),
                  .parameters = {}};
    method.beforeSignIn = true;
    method.level = Method::Level::Everyone;
    method.parameters = {FieldBuilder(u"ticket"_s, FieldKind::Secret)
                             .label(QT_TRANSLATE_NOOP("Model", "Ticket"))
                             .help(QT_TRANSLATE_NOOP("Model", "From the control socket; works once."))
                             .maximumLength(200),
                         FieldBuilder(u"token"_s, FieldKind::Secret)
                             .label(QT_TRANSLATE_NOOP("Model", "Token"))
                             .help(QT_TRANSLATE_NOOP("Model", "From the token file."))
                             .maximumLength(200),
                         FieldBuilder(u"user"_s, FieldKind::Text)
                             .label(QT_TRANSLATE_NOOP("Model", "User"))
                             .help(QT_TRANSLATE_NOOP("Model", "Name of an account; with a password."))
                             .maximumLength(200),
                         FieldBuilder(u"password"_s, FieldKind::Secret)
                             .label(QT_TRANSLATE_NOOP("Model", "Password"))
                             .help(QT_TRANSLATE_NOOP("Model", "Password of the account."))
                             .maximumLength(1000),
                         FieldBuilder(u"accessKey"_s, FieldKind::Text)
                             .label(QT_TRANSLATE_NOOP("Model", "Access key"))
                             .help(QT_TRANSLATE_NOOP("Model", "Id of an access key; with its secret."))
                             .maximumLength(200),
                         FieldBuilder(u"secret"_s, FieldKind::Secret)
                             .label(QT_TRANSLATE_NOOP("Model", "Secret"))
                             .help(QT_TRANSLATE_NOOP("Model", "Secret of the access key."))
                             .maximumLength(200),
                         FieldBuilder(u"client"_s, FieldKind::Text)
                             .label(QT_TRANSLATE_NOOP("Model", "Client"))
                             .help(QT_TRANSLATE_NOOP("Model", "Name and version of the program that calls."))
                             .maximumLength(200)};
    method.result = signInResult();
    return method;
}

} // namespace penstock
