// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/access/account.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr auto namePattern = u"[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@ -]{0,62}";

const char *nameHelp()
{
    return QT_TRANSLATE_NOOP("Model", "1 to 63 letters, digits, dots, hyphens, underscores, at signs and spaces, "
                                      "beginning with a letter or digit");
}

template <typename T>
void addTime(TypedResource<T> &type, QDateTime T::*member, const QString &name, const char *label, const char *help)
{
    type.field(member, name).label(label).help(help).readOnly();
}

} // namespace

QList<Choice> choicesOf(AccountState)
{
    return {{u"enabled"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Enabled"))},
            {u"disabled"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("Model", "Disabled"))}};
}

TypedResource<Account> accountType()
{
    TypedResource<Account> type(u"account"_s, QT_TRANSLATE_NOOP("Model", "Account"), QT_TRANSLATE_NOOP("Model", "Accounts"));
    type.field(&Account::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Name"))
        .help(QT_TRANSLATE_NOOP("Model", "What is typed to sign in."))
        .required()
        .unique()
        .listed()
        .matches(QString::fromUtf16(namePattern), nameHelp());
    type.field(&Account::fullName, u"fullName"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Full name"))
        .help(QT_TRANSLATE_NOOP("Model", "Who it is."))
        .maximumLength(200)
        .listed();
    type.field(&Account::state, u"state"_s)
        .label(QT_TRANSLATE_NOOP("Model", "State"))
        .help(QT_TRANSLATE_NOOP("Model", "A disabled account cannot sign in."))
        .byDefault(u"enabled"_s)
        .listed();
    type.secret(u"password"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Password"))
        .help(QT_TRANSLATE_NOOP("Model", "At least 8 characters; without one only access keys open sessions."))
        .maximumLength(1000);
    addTime(type, &Account::created, u"created"_s, QT_TRANSLATE_NOOP("Model", "Created"),
            QT_TRANSLATE_NOOP("Model", "When it was made."));
    addTime(type, &Account::lastSignIn, u"lastSignIn"_s, QT_TRANSLATE_NOOP("Model", "Last sign-in"),
            QT_TRANSLATE_NOOP("Model", "When a session was opened last."));
    type.makeShown();
    return type;
}

TypedResource<AccessKey> accessKeyType()
{
    TypedResource<AccessKey> type(u"accessKey"_s, QT_TRANSLATE_NOOP("Model", "Access key"),
                                  QT_TRANSLATE_NOOP("Model", "Access keys"));
    type.field(&AccessKey::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Name"))
        .help(QT_TRANSLATE_NOOP("Model", "What it is for."))
        .maximumLength(200)
        .listed();
    type.reference(&AccessKey::account, u"account"_s, u"account"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Account"))
        .help(QT_TRANSLATE_NOOP("Model", "Whose rights it has; by default the caller's."))
        .parent()
        .immutable()
        .listed();
    type.secret(u"secret"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Secret"))
        .help(QT_TRANSLATE_NOOP("Model", "Made by the service and shown once."))
        .readOnly();
    type.field(&AccessKey::expires, u"expires"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Expires"))
        .help(QT_TRANSLATE_NOOP("Model", "When it stops working; never, if empty."))
        .listed();
    addTime(type, &AccessKey::created, u"created"_s, QT_TRANSLATE_NOOP("Model", "Created"),
            QT_TRANSLATE_NOOP("Model", "When it was made."));
    type.field(&AccessKey::lastUsed, u"lastUsed"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Last used"))
        .help(QT_TRANSLATE_NOOP("Model", "When it opened a session last."))
        .readOnly()
        .listed();
    type.makeShown();
    return type;
}

TypedResource<Role> roleType()
{
    TypedResource<Role> type(u"role"_s, QT_TRANSLATE_NOOP("Model", "Role"), QT_TRANSLATE_NOOP("Model", "Roles"));
    type.field(&Role::name, u"name"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Name"))
        .help(QT_TRANSLATE_NOOP("Model", "How the role is called."))
        .required()
        .unique()
        .listed()
        .matches(QString::fromUtf16(namePattern), nameHelp());
    type.field(&Role::description, u"description"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Description"))
        .help(QT_TRANSLATE_NOOP("Model", "Who should have it."))
        .maximumLength(1000)
        .listed();
    type.field(&Role::privileges, u"privileges"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Privileges"))
        .help(QT_TRANSLATE_NOOP("Model", "Names of methods, in which * stands for anything: vm.*, *.query."))
        .element(FieldBuilder(u"privilege"_s, FieldKind::Text)
                     .label(QT_TRANSLATE_NOOP("Model", "Privilege"))
                     .help(QT_TRANSLATE_NOOP("Model", "The name of a method, or a pattern of names."))
                     .maximumLength(100)
                     .matches(u"[A-Za-z0-9.*-]+"_s, QT_TRANSLATE_NOOP("Model", "letters, digits, dots, hyphens and *")))
        .required();
    type.field(&Role::builtIn, u"builtIn"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Ready-made"))
        .help(QT_TRANSLATE_NOOP("Model", "Made by the service from what its methods do; it cannot be changed."))
        .readOnly()
        .listed();
    type.makeShown();
    return type;
}

TypedResource<Grant> grantType()
{
    TypedResource<Grant> type(u"grant"_s, QT_TRANSLATE_NOOP("Model", "Grant"), QT_TRANSLATE_NOOP("Model", "Grants"));
    type.reference(&Grant::account, u"account"_s, u"account"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Account"))
        .help(QT_TRANSLATE_NOOP("Model", "Who gets the role."))
        .parent()
        .required()
        .immutable()
        .listed();
    type.reference(&Grant::role, u"role"_s, u"role"_s)
        .label(QT_TRANSLATE_NOOP("Model", "Role"))
        .help(QT_TRANSLATE_NOOP("Model", "What the account may do."))
        .required()
        .immutable()
        .listed();
    type.field(&Grant::scope, u"scope"_s)
        .label(QT_TRANSLATE_NOOP("Model", "For"))
        .help(QT_TRANSLATE_NOOP("Model", "TYPE:NAME for an object and everything below it, such as host:kvm-01; * for all."))
        .required()
        .immutable()
        .maximumLength(200)
        .listed()
        .indexed();
    addTime(type, &Grant::created, u"created"_s, QT_TRANSLATE_NOOP("Model", "Created"),
            QT_TRANSLATE_NOOP("Model", "When it was given."));
    type.makeShown();
    return type;
}

} // namespace penstock
