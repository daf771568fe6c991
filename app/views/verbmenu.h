// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/objectref.h"

class QMenu;

namespace penstock {

class ActionRegistry;

/// Menus made of verbs.
namespace verbmenu {

/// Adds every verb for objects of a type, grouped. The actions belong to the menu.
void fill(QMenu *menu, ActionRegistry *registry, const QString &type, const ObjectRefs &objects);

} // namespace verbmenu

} // namespace penstock
