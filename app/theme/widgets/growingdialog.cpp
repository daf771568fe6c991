// SPDX-License-Identifier: Apache-2.0
#include "app/theme/widgets/growingdialog.h"

#include <QEvent>
#include <QLayout>

namespace penstock {

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()) {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        if (height() < needed) {
            resize(width(), needed);
        }
    }
    return handled;
}

} // namespace penstock
