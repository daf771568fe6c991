// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/tone.h"

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

class QPainter;
class QRect;

/// The icon set: outline drawings named as their files in resources/icons, tinted from the application's palette.
namespace penstock::icons {

/// An icon that follows the theme: it is tinted at the moment it is painted, dimmed when disabled and keeps its
/// contrast on selected rows. An unknown name gives a null icon.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// A two-state icon for checkable actions: the second name is shown while checked, in the accent.
QIcon icon(const QString &off, const QString &on, Tone tone);

/// One picture, size by size points, for places that cannot take a QIcon. It does not follow the theme.
QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color);

/// Paints straight into a painter, centred in rect.
void paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

bool exists(const QString &name);
QStringList names();

/// The application's own icon in all its sizes.
QIcon application();

} // namespace penstock::icons
