// SPDX-License-Identifier: Apache-2.0
#include "app/cli/passwordcommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "app/client/serviceclient.h"

#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

void PasswordCommand::start()
{
    const QString account = m_options.value("account"_L1).toString();
    const bool isOwn = account.isEmpty() || account == client().user();
    const Result<QString> present = isOwn ? given(u"passwordFile"_s, u"Present password"_s) : QString();
    const Result<QString> password = present ? fresh() : present;
    if (!password) {
        fail(password.error());
    } else if (isOwn) {
        call(u"session.changePassword"_s, {{u"password"_s, *present}, {u"newPassword"_s, *password}},
             [this](const QJsonValue &) { done(); });
    } else {
        call(u"account.update"_s, {{u"id"_s, account}, {u"password"_s, *password}},
             [this](const QJsonValue &) { done(); });
    }
}

Result<QString> PasswordCommand::given(const QString &file, const QString &question) const
{
    const QString path = m_options.value(file).toString();
    return path.isEmpty() ? secretinput::typed(question) : secretinput::fromFile(path);
}

/// What is typed unseen is typed twice.
Result<QString> PasswordCommand::fresh() const
{
    const Result<QString> once = given(u"newPasswordFile"_s, u"New password"_s);
    if (!once || m_options.contains("newPasswordFile"_L1) || ::isatty(STDIN_FILENO) == 0) {
        return once;
    }
    const Result<QString> again = secretinput::typed(u"New password, once more"_s);
    if (again && *again != *once) {
        return failure(ErrorCode::InvalidArgument, "The password was not changed.", "The two are not the same.",
                       "Try again.");
    }
    return again;
}

void PasswordCommand::done()
{
    if (output().isJson()) {
        output().printJson(QJsonObject());
    }
    output().note(u"The password was changed; the sessions of the account have ended."_s);
    emit finished(ExitDone);
}

} // namespace penstock
