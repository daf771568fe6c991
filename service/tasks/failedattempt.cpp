// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/failedattempt.h"

#include "shared/core/isotime.h"

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype firstOnes = 10;
constexpr qsizetype most = 40;
constexpr qsizetype longestDetail = 500; // characters; the task's own error has all of it

} // namespace

QJsonObject FailedAttempt::toJson() const
{
    Error kept = error;
    kept.fix = {}; // for the end, not for what was tried again
    kept.detail.truncate(longestDetail);
    QJsonObject json{{u"step"_s, step}, {u"undoing"_s, undoing}, {u"ended"_s, isoTime(ended)}, {u"error"_s, kept.toJson()}};
    if (attempt > 0) {
        json.insert("attempt"_L1, attempt);
    }
    if (took) {
        json.insert("seconds"_L1, static_cast<double>(took->count()) / 1000);
    }
    return json;
}

void append(QJsonArray &log, const FailedAttempt &attempt)
{
    log.append(attempt.toJson());
    if (log.size() > most) {
        log.removeAt(firstOnes);
    }
}

} // namespace penstock
