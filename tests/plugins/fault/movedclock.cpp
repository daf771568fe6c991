// SPDX-License-Identifier: Apache-2.0
#include "tests/plugins/fault/movedclock.h"

#include <atomic>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {
std::atomic<qint64> moved = 0; ///< seconds
}

namespace penstock {

void moveClock(qint64 seconds)
{
    moved += seconds;
}

} // namespace penstock

// A program's own functions go before those of its libraries, for the libraries as well.
extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long failed = ::syscall(SYS_clock_gettime, clock, time);
    if (failed == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        time->tv_sec += moved;
    }
    return static_cast<int>(failed);
}

int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *result) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (result) {
        *result = now.tv_sec;
    }
    return now.tv_sec;
}
}
