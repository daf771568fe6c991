// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"
#include "app/theme/tone.h"

#include <QString>

namespace penstock {

/// One answer of the command field: an object to go to, or a verb to do on some objects.
struct Command {
    QString icon;
    Tone tone = Tone::Text;
    QString text;
    QString detail;     ///< dim, behind the text: the type, or what the verb acts on
    QString verb;       ///< empty: go to objects.first()
    ObjectRefs objects;
    QString refusal;    ///< why it cannot be done now; empty when it can
    int rank = 0;       ///< smaller is nearer to what was typed
};

} // namespace penstock
