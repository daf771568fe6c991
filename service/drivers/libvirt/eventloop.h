// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

/// The thread in which libvirt runs its event callbacks, timers and keep-alives. Keep one for as long as connections
/// are open; several share one thread. Callbacks must not block and must not call libvirt functions that ask the host.
///
/// libvirt's own implementation iterates GLib's default main context, which Qt's main thread uses as well, so that each
/// thread would run the other's sources. This one waits on its own descriptors.
class EventLoop
{
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;
};

} // namespace penstock
