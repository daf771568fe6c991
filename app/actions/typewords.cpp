// SPDX-License-Identifier: Apache-2.0
#include "app/actions/typewords.h"

#include "app/client/translatedtext.h"
#include "shared/core/text.h"

namespace penstock::typewords {

QString inSentence(const QString &label)
{
    return penstock::inSentence(translatedLabel(label));
}

} // namespace penstock::typewords
