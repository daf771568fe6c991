// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QAction;

namespace penstock {

/// A push button that shows and does what an action says, reason included.
class VerbButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit VerbButton(QAction *action, QWidget *parent = nullptr);

private:
    void refresh();

    QAction *m_action;
};

} // namespace penstock
