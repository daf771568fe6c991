// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/eventsources.h"

#include <algorithm>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace penstock {

namespace {

short toPoll(int events)
{
    int flags = 0;
    flags |= (events & VIR_EVENT_HANDLE_READABLE) ? POLLIN : 0;
    flags |= (events & VIR_EVENT_HANDLE_WRITABLE) ? POLLOUT : 0;
    flags |= (events & VIR_EVENT_HANDLE_ERROR) ? POLLERR : 0;
    flags |= (events & VIR_EVENT_HANDLE_HANGUP) ? POLLHUP : 0;
    return static_cast<short>(flags);
}

int fromPoll(short flags)
{
    int events = 0;
    events |= (flags & POLLIN) ? VIR_EVENT_HANDLE_READABLE : 0;
    events |= (flags & POLLOUT) ? VIR_EVENT_HANDLE_WRITABLE : 0;
    events |= (flags & (POLLERR | POLLNVAL)) ? VIR_EVENT_HANDLE_ERROR : 0;
    events |= (flags & POLLHUP) ? VIR_EVENT_HANDLE_HANGUP : 0;
    return events;
}

template <typename List, typename Member, typename Value>
auto findActive(List &list, Member member, Value value)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const auto &item) { return !item.removed && item.*member == value; });
}

} // namespace

EventSources::EventSources() : m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

EventSources::~EventSources()
{
    close(m_wakeFd);
}

void EventSources::wake()
{
    const uint64_t one = 1;
    [[maybe_unused]] const auto written = write(m_wakeFd, &one, sizeof one);
}

int EventSources::addHandle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    m_handles.push_back({m_nextWatch, fd, events, callback, opaque, release});
    wake();
    return m_nextWatch++;
}

void EventSources::updateHandle(int watch, int events)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = findActive(m_handles, &Handle::watch, watch); found != m_handles.end()) {
        found->events = events;
        wake();
    }
}

int EventSources::removeHandle(int watch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = findActive(m_handles, &Handle::watch, watch);
    if (found == m_handles.end()) {
        return -1;
    }
    found->removed = true;
    wake();
    return 0;
}

int EventSources::addTimer(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    const auto due = Clock::now() + std::chrono::milliseconds(std::max(interval, 0));
    m_timers.push_back({m_nextTimer, interval, due, callback, opaque, release});
    wake();
    return m_nextTimer++;
}

void EventSources::updateTimer(int id, int interval)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = findActive(m_timers, &Timer::id, id); found != m_timers.end()) {
        found->interval = interval;
        found->due = Clock::now() + std::chrono::milliseconds(std::max(interval, 0));
        wake();
    }
}

int EventSources::removeTimer(int id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = findActive(m_timers, &Timer::id, id);
    if (found == m_timers.end()) {
        return -1;
    }
    found->removed = true;
    wake();
    return 0;
}

int EventSources::timeToNext() const
{
    const auto now = Clock::now();
    int wait = -1;
    for (const Timer &timer : m_timers) {
        if (!timer.removed && timer.interval >= 0) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer.due - now).count();
            const int milliseconds = static_cast<int>(std::clamp<long long>(left, 0, 60'000));
            wait = wait < 0 ? milliseconds : std::min(wait, milliseconds);
        }
    }
    return wait;
}

std::vector<pollfd> EventSources::pollSet(std::vector<int> &watches) const
{
    std::vector<pollfd> set{{m_wakeFd, POLLIN, 0}};
    watches.push_back(0);
    for (const Handle &handle : m_handles) {
        if (!handle.removed && handle.events != 0) {
            set.push_back({handle.fd, toPoll(handle.events), 0});
            watches.push_back(handle.watch);
        }
    }
    return set;
}

void EventSources::runOnce()
{
    std::unique_lock lock(m_mutex);
    std::vector<int> watches;
    std::vector<pollfd> set = pollSet(watches);
    const int wait = timeToNext();
    lock.unlock();
    const int ready = poll(set.data(), set.size(), wait);
    lock.lock();
    if (ready > 0 && set.front().revents != 0) {
        uint64_t count = 0;
        [[maybe_unused]] const auto drained = read(m_wakeFd, &count, sizeof count);
    }
    runTimers(lock);
    if (ready > 0) {
        runHandles(lock, set, watches);
    }
    releaseRemoved(lock);
}

void EventSources::runTimers(std::unique_lock<std::mutex> &lock)
{
    const auto now = Clock::now();
    std::vector<int> due;
    for (const Timer &timer : m_timers) {
        if (!timer.removed && timer.interval >= 0 && timer.due <= now) {
            due.push_back(timer.id);
        }
    }
    for (const int id : due) {
        // An earlier callback may have removed or stopped this one.
        const auto found = findActive(m_timers, &Timer::id, id);
        if (found == m_timers.end() || found->interval < 0) {
            continue;
        }
        found->due = now + std::chrono::milliseconds(found->interval);
        const auto callback = found->callback;
        void *opaque = found->opaque;
        lock.unlock();
        callback(id, opaque);
        lock.lock();
    }
}

void EventSources::runHandles(std::unique_lock<std::mutex> &lock, const std::vector<pollfd> &polled,
                              const std::vector<int> &watches)
{
    for (size_t i = 1; i < polled.size(); ++i) {
        if (polled[i].revents == 0) {
            continue;
        }
        const auto found = findActive(m_handles, &Handle::watch, watches[i]);
        if (found == m_handles.end() || found->events == 0) {
            continue;
        }
        const auto callback = found->callback;
        void *opaque = found->opaque;
        const int fd = found->fd;
        lock.unlock();
        callback(watches[i], fd, fromPoll(polled[i].revents), opaque);
        lock.lock();
    }
}

void EventSources::releaseRemoved(std::unique_lock<std::mutex> &lock)
{
    std::vector<std::pair<virFreeCallback, void *>> releases;
    const auto collect = [&](auto &list) {
        for (auto item = list.begin(); item != list.end();) {
            if (!item->removed) {
                ++item;
                continue;
            }
            if (item->release) {
                releases.emplace_back(item->release, item->opaque);
            }
            item = list.erase(item);
        }
    };
    collect(m_handles);
    collect(m_timers);
    lock.unlock();
    for (const auto &[release, opaque] : releases) {
        release(opaque);
    }
    lock.lock();
}

} // namespace penstock
