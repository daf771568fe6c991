// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace penstock {

/// How far a step has come. Each is one letter in the journal.
enum class StepState : char {
    Waiting = 'w', ///< nothing has been done
    Begun = 'b',   ///< it may have had its effect
    Done = 'd',    ///< its effect is there
    Undoing = 'u', ///< its effect may be gone
    Undone = 'v',  ///< its effect is gone
    Skipped = 's', ///< not needed
};

using StepStates = QList<StepState>;

[[nodiscard]] QString toText(const StepStates &states);
/// The states of `count` steps; those that the text does not reach wait.
[[nodiscard]] StepStates stepStatesFromText(const QString &text, qsizetype count);
/// Whether there may be something to undo.
[[nodiscard]] bool mayHaveEffect(StepState state);
/// Whether nothing remains to be done forwards.
[[nodiscard]] bool isSettled(StepState state);

} // namespace penstock
