// SPDX-License-Identifier: Apache-2.0
// Counts what a program waits for the disk. Loaded into it with LD_PRELOAD; SYNCCOUNT_FILE receives two numbers of eight bytes:
// how often fsync and fdatasync were called, and how many nanoseconds they took. With SYNCCOUNT_SKIP_LOG those of files
// named *-wal are left out, as SQLite does with synchronous=NORMAL but for one a checkpoint.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

struct Counters {
    std::atomic<uint64_t> calls;
    std::atomic<uint64_t> nanoseconds;
};

Counters *counters()
{
    static Counters *const mapped = [] {
        const char *path = std::getenv("SYNCCOUNT_FILE");
        const int file = path ? ::open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
        if (file < 0 || ::ftruncate(file, sizeof(Counters)) != 0) {
            return static_cast<Counters *>(nullptr);
        }
        void *memory = ::mmap(nullptr, sizeof(Counters), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        ::close(file);
        return memory == MAP_FAILED ? nullptr : static_cast<Counters *>(memory);
    }();
    return mapped;
}

bool isLeftOut(int file)
{
    static const bool skips = std::getenv("SYNCCOUNT_SKIP_LOG") != nullptr;
    if (!skips) {
        return false;
    }
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(link.data(), path.data(), path.size() - 1);
    return size > 4 && std::strcmp(path.data() + size - 4, "-wal") == 0;
}

int counted(const char *name, int file)
{
    using Function = int (*)(int);
    if (isLeftOut(file)) {
        return 0;
    }
    const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
    timespec begin{};
    timespec end{};
    ::clock_gettime(CLOCK_MONOTONIC, &begin);
    const int result = real(file);
    ::clock_gettime(CLOCK_MONOTONIC, &end);
    if (Counters *count = counters()) {
        count->calls += 1;
        count->nanoseconds += uint64_t(end.tv_sec - begin.tv_sec) * 1'000'000'000 + uint64_t(end.tv_nsec) - uint64_t(begin.tv_nsec);
    }
    return result;
}

} // namespace

extern "C" int fsync(int file)
{
    return counted("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return counted("fdatasync", file);
}
