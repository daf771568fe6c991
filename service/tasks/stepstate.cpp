// SPDX-License-Identifier: Apache-2.0
#include "service/tasks/stepstate.h"

namespace penstock {

QString toText(const StepStates &states)
{
    QString text;
    text.reserve(states.size());
    for (const StepState state : states) {
        text += QLatin1Char(static_cast<char>(state));
    }
    return text;
}

StepStates stepStatesFromText(const QString &text, qsizetype count)
{
    StepStates states(count, StepState::Waiting);
    for (qsizetype i = 0; i < std::min(count, text.size()); ++i) {
        const auto state = static_cast<StepState>(text.at(i).toLatin1());
        switch (state) {
        case StepState::Waiting:
        case StepState::Begun:
        case StepState::Done:
        case StepState::Undoing:
        case StepState::Undone:
        case StepState::Skipped:
            states[i] = state;
        }
    }
    return states;
}

bool mayHaveEffect(StepState state)
{
    return state == StepState::Begun || state == StepState::Done || state == StepState::Undoing;
}

bool isSettled(StepState state)
{
    return state == StepState::Done || state == StepState::Skipped;
}

} // namespace penstock
