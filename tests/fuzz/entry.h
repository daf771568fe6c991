// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

/// Called with every input by libFuzzer, and by the replay of kept inputs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the process when something that must hold does not; in every kind of build.
inline void mustHold(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

/// Holds one input to a tenth of a second of processor time, which busy machines do not change.
class Quick
{
public:
    Quick() : m_start(used()) {}
    ~Quick() { mustHold(used() - m_start < 0.1, "an input takes less than 100 ms"); }
    Quick(const Quick &) = delete;
    Quick &operator=(const Quick &) = delete;

private:
    static double used()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
    }

    double m_start;
};
