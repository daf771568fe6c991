// SPDX-License-Identifier: Apache-2.0
#include "app/client/plugintranslator.h"

namespace penstock {

QString PluginTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const bool isOurs = qstrcmp(context, "Model") == 0 || qstrcmp(context, "Text") == 0;
    return isOurs ? m_words.value(QString::fromUtf8(source)).toString() : QString();
}

} // namespace penstock
