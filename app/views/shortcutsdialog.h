// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace penstock {

/// The keys that work in the window, read from its actions.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent);
};

} // namespace penstock
