// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace penstock {

/// Every icon with its name.
class IconsPage final : public QWidget
{
    Q_OBJECT

public:
    IconsPage();
};

} // namespace penstock
