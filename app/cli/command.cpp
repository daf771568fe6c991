// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/client/serviceclient.h"

namespace penstock {

namespace {
constexpr int answerWithin = 60000;
}

void Command::call(const QString &method, const QJsonObject &params, std::function<void(const QJsonValue &)> handler)
{
    const int limit = line().timeout ? static_cast<int>(*line().timeout * 1000) : answerWithin;
    whenDone(client().call(method, params, limit), this,
             [this, handler = std::move(handler)](const Result<QJsonValue> &answer) {
                 if (answer) {
                     handler(*answer);
                 } else if (!survivesReconnect() || !isLost(answer.error())) {
                     fail(answer.error());
                 }
             });
}

bool Command::isLost(const Error &error) const
{
    return error.code == ErrorCode::Unavailable && !client().isConnected();
}

void Command::fail(const Error &error)
{
    output().endProgress();
    output().printError(error);
    emit finished(isLost(error) ? ExitUnreachable : exitCodeFor(error.code));
}

} // namespace penstock
