// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

/// The few sizes and weights in use, all relative to the font of the system.
namespace penstock::fonts {

/// The application font: the platform's own where it gives a real one, else a good sans serif at 13 px.
QFont interface(const QFont &platform);

QFont title(const QFont &base);    ///< the name of an object on its page
QFont heading(const QFont &base);  ///< card titles, the selected tab
QFont column(const QFont &base);   ///< table headers
QFont small(const QFont &base);    ///< pills, counts, the status line
QFont monospace(const QFont &base);

} // namespace penstock::fonts
