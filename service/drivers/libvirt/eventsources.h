// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libvirt/libvirt.h>

#include <chrono>
#include <list>
#include <mutex>
#include <vector>

struct pollfd;

namespace penstock {

/// The descriptors and timers libvirt asked to be called for. All functions may be called in any thread; callbacks run
/// in the thread that calls runOnce(), without the lock.
class EventSources
{
public:
    EventSources();
    ~EventSources();
    EventSources(const EventSources &) = delete;
    EventSources &operator=(const EventSources &) = delete;

    int addHandle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release);
    void updateHandle(int watch, int events);
    int removeHandle(int watch);
    int addTimer(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release);
    void updateTimer(int id, int interval);
    int removeTimer(int id);

    /// Waits for the next event and runs what is due.
    void runOnce();
    void wake();

private:
    using Clock = std::chrono::steady_clock;

    struct Handle {
        int watch;
        int fd;
        int events;
        virEventHandleCallback callback;
        void *opaque;
        virFreeCallback release;
        bool removed = false;
    };
    struct Timer {
        int id;
        int interval; ///< milliseconds; negative: off
        Clock::time_point due;
        virEventTimeoutCallback callback;
        void *opaque;
        virFreeCallback release;
        bool removed = false;
    };

    [[nodiscard]] int timeToNext() const;
    std::vector<pollfd> pollSet(std::vector<int> &watches) const;
    void runTimers(std::unique_lock<std::mutex> &lock);
    void runHandles(std::unique_lock<std::mutex> &lock, const std::vector<pollfd> &polled,
                    const std::vector<int> &watches);
    void releaseRemoved(std::unique_lock<std::mutex> &lock);

    mutable std::mutex m_mutex;
    std::list<Handle> m_handles;
    std::list<Timer> m_timers;
    int m_nextWatch = 1;
    int m_nextTimer = 1;
    int m_wakeFd = -1;
};

} // namespace penstock
