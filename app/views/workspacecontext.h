// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

class ActionRegistry;
class Navigation;
class ResourceCache;
class ServiceClient;
class Settings;
class TaskTracker;
class Theme;

/// What a page works with. All of it outlives the main window.
struct WorkspaceContext {
    ServiceClient *client = nullptr;
    ResourceCache *cache = nullptr;
    TaskTracker *tasks = nullptr;
    ActionRegistry *actions = nullptr;
    Navigation *navigation = nullptr;
    Theme *theme = nullptr;
    Settings *settings = nullptr;
};

} // namespace penstock
