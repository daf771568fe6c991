// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/theme/iconspage.h"

#include "app/theme/icons.h"
#include "app/theme/metrics.h"

#include <QGridLayout>
#include <QToolButton>

namespace penstock {
namespace {

constexpr int Columns = 7;

} // namespace

IconsPage::IconsPage()
{
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(0);
    int index = 0;
    const auto add = [&](const QIcon &icon, const QString &name) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(icon);
        button->setText(name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        grid->addWidget(button, index / Columns, index % Columns, Qt::AlignLeft);
        ++index;
    };
    const QStringList names = icons::names();
    for (const QString &name : names) {
        add(icons::icon(name), name);
    }
    for (const int size : {16, 24, 48, 128}) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(icons::application());
        button->setIconSize({size, size});
        grid->addWidget(button, index / Columns, index % Columns, Qt::AlignLeft);
        ++index;
    }
}

} // namespace penstock
