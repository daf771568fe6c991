// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/kvmcheck.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace penstock {

namespace {

enum Outcome { Works = 0, NoDevice = 10, NoMachine = 11, NoProcessor = 12, WrongResult = 13 };

#if defined(__x86_64__)
constexpr unsigned char program[] = {
    0xb0, 0x2a, // mov al, 42
    0xe6, 0x10, // out 0x10, al
    0xf4,       // hlt
};

int prepareProcessor(int machine, int processor)
{
    constexpr size_t size = 0x1000;
    void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return NoMachine;
    }
    std::memcpy(memory, program, sizeof program);
    kvm_userspace_memory_region region{};
    region.guest_phys_addr = 0x1000;
    region.memory_size = size;
    region.userspace_addr = reinterpret_cast<uintptr_t>(memory);
    kvm_sregs special{};
    if (ioctl(machine, KVM_SET_USER_MEMORY_REGION, &region) < 0 || ioctl(processor, KVM_GET_SREGS, &special) < 0) {
        return NoProcessor;
    }
    special.cs.base = 0;
    special.cs.selector = 0;
    kvm_regs registers{};
    registers.rip = 0x1000;
    registers.rflags = 2;
    if (ioctl(processor, KVM_SET_SREGS, &special) < 0 || ioctl(processor, KVM_SET_REGS, &registers) < 0) {
        return NoProcessor;
    }
    return Works;
}
#endif

// Runs in the child: system calls only, because other threads' locks may be held for ever here.
int runProgram()
{
    const int device = ::open("/dev/kvm", O_RDWR | O_CLOEXEC);
    if (device < 0 || ioctl(device, KVM_GET_API_VERSION, 0) != KVM_API_VERSION) {
        return NoDevice;
    }
    const int machine = ioctl(device, KVM_CREATE_VM, 0);
    if (machine < 0) {
        return NoMachine;
    }
    const int processor = ioctl(machine, KVM_CREATE_VCPU, 0);
    if (processor < 0) {
        return NoProcessor;
    }
#if defined(__x86_64__)
    if (const int outcome = prepareProcessor(machine, processor); outcome != Works) {
        return outcome;
    }
    const auto size = static_cast<size_t>(ioctl(device, KVM_GET_VCPU_MMAP_SIZE, 0));
    void *shared = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, processor, 0);
    if (shared == MAP_FAILED) {
        return NoProcessor;
    }
    const auto *run = static_cast<kvm_run *>(shared);
    if (ioctl(processor, KVM_RUN, 0) < 0 || run->exit_reason != KVM_EXIT_IO || run->io.port != 0x10) {
        return WrongResult;
    }
    if (ioctl(processor, KVM_RUN, 0) < 0 || run->exit_reason != KVM_EXIT_HLT) {
        return WrongResult;
    }
#endif
    return Works;
}

/// The child's exit status, or -1 when it did not end in time.
int waitFor(pid_t child)
{
    using namespace std::chrono_literals;
    for (const auto end = std::chrono::steady_clock::now() + 900ms; std::chrono::steady_clock::now() < end;) {
        int status = 0;
        if (waitpid(child, &status, WNOHANG) == child) {
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        std::this_thread::sleep_for(2ms);
    }
    kill(child, SIGKILL);
    for (int i = 0; i < 20 && waitpid(child, nullptr, WNOHANG) == 0; ++i) {
        std::this_thread::sleep_for(2ms);
    }
    return -1;
}

/// Modules that stand in for the processor's virtualization and run only guests made for them.
bool isSubstitute()
{
    const auto has = [](const char *module) {
        return QFileInfo::exists(QLatin1String("/sys/module/") + QLatin1String(module));
    };
    return has("kvm_pvm") && !has("kvm_intel") && !has("kvm_amd");
}

} // namespace

Text whyKvmDoesNotWork()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/kvm"))) {
        return {QT_TRANSLATE_NOOP(
            "Text", "This computer has no /dev/kvm: hardware virtualization is switched off or missing.")};
    }
    if (isSubstitute()) {
        return {QT_TRANSLATE_NOOP("Text",
                                  "This computer's KVM is a software substitute (kvm_pvm), under which ordinary guests "
                                  "do not start.")};
    }
    const pid_t child = fork();
    if (child == 0) {
        _exit(runProgram());
    }
    switch (child < 0 ? static_cast<int>(NoMachine) : waitFor(child)) {
    case Works:
        return {};
    case NoDevice:
        return {QT_TRANSLATE_NOOP("Text", "The service may not use /dev/kvm. Add its user to the group “kvm”.")};
    case NoMachine:
    case NoProcessor:
        return {QT_TRANSLATE_NOOP("Text", "This computer's KVM does not create virtual machines.")};
    case WrongResult:
        return {QT_TRANSLATE_NOOP("Text", "This computer's KVM does not run a test program.")};
    default:
        return {QT_TRANSLATE_NOOP("Text", "This computer's KVM did not run a test program within a second.")};
    }
}

} // namespace penstock
