// SPDX-License-Identifier: Apache-2.0
#include "app/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace penstock::fonts {
namespace {

constexpr qreal InterfacePoints = 9.75; // 13 px at 96 dpi

/// True when the platform answers with a placeholder, as it does without a desktop environment.
bool isPlaceholder(const QFont &font)
{
    const QString family = font.family();
    const QStringList placeholders{u"Sans Serif"_s, u"Sans"_s, u"sans-serif"_s, u"Helvetica"_s, QString()};
    return placeholders.contains(family, Qt::CaseInsensitive) || !QFontDatabase::hasFamily(family);
}

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return {};
}

QFont scaled(const QFont &base, qreal factor, QFont::Weight weight)
{
    QFont font(base);
    if (base.pixelSize() > 0) {
        font.setPixelSize(qRound(base.pixelSize() * factor));
    } else {
        font.setPointSizeF(base.pointSizeF() * factor);
    }
    font.setWeight(weight);
    return font;
}

} // namespace

QFont interface(const QFont &platform)
{
    if (!isPlaceholder(platform)) {
        return platform;
    }
    QFont font(platform);
    const QString family = firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"Ubuntu"_s, u"Segoe UI"_s,
                                           u"Open Sans"_s, u"DejaVu Sans"_s});
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    font.setPointSizeF(InterfacePoints);
    return font;
}

QFont title(const QFont &base)
{
    return scaled(base, 1.42, QFont::DemiBold);
}

QFont heading(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QFont column(const QFont &base)
{
    return scaled(base, 0.93, QFont::Medium);
}

QFont small(const QFont &base)
{
    return scaled(base, 0.89, QFont::Normal);
}

QFont monospace(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pixelSize() > 0) {
        font.setPixelSize(base.pixelSize());
    } else {
        font.setPointSizeF(base.pointSizeF());
    }
    return font;
}

} // namespace penstock::fonts
