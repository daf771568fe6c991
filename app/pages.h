// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/workspacecontext.h"

namespace penstock {

class MainWindow;
class TabRegistry;

/// What the pages of objects consist of, and the forms behind verbs: the one place where they are put together.
namespace pages {

/// The tabs of each type, in the order they are shown.
void addTabs(TabRegistry &registry, const WorkspaceContext &context);
/// Forms and dialogs that verbs open.
void addHandlers(const WorkspaceContext &context, MainWindow *window);

} // namespace pages

} // namespace penstock
