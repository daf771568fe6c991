// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/delayedanswers.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace penstock
{

DelayedAnswers::DelayedAnswers(const SimulatorAddress &address, std::shared_ptr<AnswerWheel> wheel)
    : m_address(address), m_wheel(std::move(wheel)), m_faults(address.faults), m_random(address.seed)
{
    m_faults.reseed(address.seed);
}

DelayedAnswers::~DelayedAnswers()
{
    end();
}

void DelayedAnswers::begin()
{
    if (!m_turn) {
        m_turn = std::make_shared<Turn>();
    }
}

void DelayedAnswers::end()
{
    if (const auto turn = std::exchange(m_turn, nullptr)) {
        const auto waiting = std::exchange(turn->waiting, {});
        for (const auto &[number, work] : waiting) {
            work(false);
        }
    }
}

void DelayedAnswers::later(std::chrono::milliseconds delay, std::function<void(bool isOpen)> work) const
{
    const quint64 number = ++m_turn->last;
    m_turn->waiting.emplace(number, std::move(work));
    m_wheel->after(delay, [turn = std::weak_ptr(m_turn), number] {
        const auto open = turn.lock();
        const auto due = open ? open->waiting.extract(number) : decltype(open->waiting.extract(number))();
        if (due) {
            due.mapped()(true);
        }
    });
}

void DelayedAnswers::breakOff(const Error &why, const std::function<void()> &half) const
{
    m_silent ? m_silent(true) : void();
    half();
    m_silent ? m_silent(false) : void();
    if (m_broken) {
        m_broken(why);
    }
}

std::chrono::milliseconds DelayedAnswers::delay(Fault fault) const
{
    const auto usual = m_address.latency.draw(m_random);
    return fault == Fault::Hang ? m_address.patience : usual;
}

Error DelayedAnswers::error(Fault fault, const QString &operation, const Text &what)
{
    const auto made = [&](ErrorCode code, const char *why, const char *fix, const QString &kind) {
        return Error{.code = code, .what = what, .why = {why}, .fix = {fix}, .detail = u"simulated: "_s + operation + u':' + kind};
    };
    switch (fault) {
    case Fault::Refuse:
        return made(ErrorCode::Conflict, QT_TRANSLATE_NOOP("Text", "The simulated host refuses it on request."),
                    QT_TRANSLATE_NOOP("Text", "Leave “fault” out of the host's address."), u"refuse"_s);
    case Fault::Hang:
    case Fault::Lose:
        return made(ErrorCode::Timeout, QT_TRANSLATE_NOOP("Text", "The host took too long."),
                    QT_TRANSLATE_NOOP("Text", "Try again later."), fault == Fault::Hang ? u"hang"_s : u"lose"_s);
    case Fault::Die:
        return made(ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The connection to the simulated host broke on request."),
                    QT_TRANSLATE_NOOP("Text", "Leave “fault” out of the host's address."), u"die"_s);
    default:
        return made(ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The simulated host refuses it on request."),
                    QT_TRANSLATE_NOOP("Text", "Leave “fault” out of the host's address."), u"fail"_s);
    }
}

Error DelayedAnswers::closed(const Text &what)
{
    return Error{.code = ErrorCode::Unavailable,
                 .what = what,
                 .why = {QT_TRANSLATE_NOOP("Text", "The host is not connected.")},
                 .fix = {QT_TRANSLATE_NOOP("Text", "Wait until it is connected, or try to connect now.")}};
}

} // namespace penstock
