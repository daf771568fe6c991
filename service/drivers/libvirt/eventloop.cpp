// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/eventloop.h"

#include "service/drivers/libvirt/eventsources.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <atomic>
#include <thread>

namespace penstock {

namespace {

/// The one thread that serves the sources, while anybody uses it.
struct LoopThread {
    EventSources sources;
    std::mutex mutex;
    int users = 0;
    std::atomic<bool> ending = false;
    std::thread thread;

    void start()
    {
        const std::lock_guard lock(mutex);
        if (users++ == 0) {
            ending = false;
            thread = std::thread([this] { run(); });
        }
    }

    void stop()
    {
        const std::lock_guard lock(mutex);
        if (--users == 0) {
            ending = true;
            sources.wake();
            thread.join();
        }
    }

    void run()
    {
        while (!ending) {
            sources.runOnce();
        }
        // Connections that were closed just now release their descriptors from here.
        for (int round = 0; round < 3; ++round) {
            sources.wake();
            sources.runOnce();
        }
    }
};

// libvirt takes plain functions without a context and keeps them until the process ends.
LoopThread &loopThread()
{
    static auto *const thread = new LoopThread;
    return *thread;
}

void ignoreError(void *, virErrorPtr) {}

void registerOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        virEventRegisterImpl(
            [](int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release) {
                return loopThread().sources.addHandle(fd, events, callback, opaque, release);
            },
            [](int watch, int events) { loopThread().sources.updateHandle(watch, events); },
            [](int watch) { return loopThread().sources.removeHandle(watch); },
            [](int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release) {
                return loopThread().sources.addTimer(interval, callback, opaque, release);
            },
            [](int timer, int interval) { loopThread().sources.updateTimer(timer, interval); },
            [](int timer) { return loopThread().sources.removeTimer(timer); });
        // Errors are returned to callers; libvirt would print each one as well.
        virSetErrorFunc(nullptr, ignoreError);
        virInitialize();
    });
}

} // namespace

EventLoop::EventLoop()
{
    registerOnce();
    loopThread().start();
}

EventLoop::~EventLoop()
{
    loopThread().stop();
}

} // namespace penstock
