// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace penstock {

/// A dialog that becomes taller when its texts need more lines, so that none is cut off. It never shrinks by itself.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace penstock
