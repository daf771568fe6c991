// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/delayedanswers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

constexpr std::chrono::seconds patience{30};

} // namespace

std::shared_ptr<const Error> DelayedAnswers::fault(const QString &operation, const Text &what) const
{
    if (m_address.hanging.contains(operation)) {
        return std::make_shared<Error>(Error{.code = ErrorCode::Timeout,
                                             .what = what,
                                             .why = {QT_TRANSLATE_NOOP("Text", "The host took too long.")},
                                             .fix = {QT_TRANSLATE_NOOP("Text", "Try again later.")},
                                             .detail = u"simulated: hang="_s + operation});
    }
    if (m_address.failing.contains(operation)) {
        return std::make_shared<Error>(
            Error{.code = ErrorCode::Unavailable,
                  .what = what,
                  .why = {QT_TRANSLATE_NOOP("Text", "The simulated host refuses it on request.")},
                  .fix = {QT_TRANSLATE_NOOP("Text", "Leave “fail” out of the host's address.")},
                  .detail = u"simulated: fail="_s + operation});
    }
    return nullptr;
}

std::chrono::milliseconds DelayedAnswers::delay(const QString &operation) const
{
    return m_address.hanging.contains(operation) ? patience : m_address.latency;
}

Error DelayedAnswers::closed(const Text &what)
{
    return Error{.code = ErrorCode::Unavailable,
                 .what = what,
                 .why = {QT_TRANSLATE_NOOP("Text", "The host is not connected.")},
                 .fix = {QT_TRANSLATE_NOOP("Text", "Wait until it is connected, or try to connect now.")}};
}

} // namespace penstock
