// SPDX-License-Identifier: Apache-2.0
#include "shared/core/bytes.h"

#include <QLocale>

namespace penstock {

QString Bytes::shown() const
{
    const int precision = m_count < 1024 ? 0 : 1;
    QString text = QLocale::c().formattedDataSize(m_count, precision, QLocale::DataSizeIecFormat);
    return text.replace(QLatin1String(".0 "), QLatin1String(" ")).replace(QLatin1String(" bytes"), QLatin1String(" B"));
}

} // namespace penstock
