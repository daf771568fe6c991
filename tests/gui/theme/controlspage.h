// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace penstock {

/// Every control in its states, one below the other.
class ControlsPage final : public QWidget
{
    Q_OBJECT

public:
    ControlsPage();

private:
    QWidget *buttons();
    QWidget *fields();
    QWidget *choices();
    QWidget *progress();
    QWidget *tables();
    QWidget *messages();
    QWidget *menu();
};

} // namespace penstock
