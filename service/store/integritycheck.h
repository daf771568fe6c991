// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <atomic>
#include <memory>

namespace penstock {

/// Reads the whole database file for damage, beside the service: with a large file that takes longer than anybody wants to
/// wait for a start.
class IntegrityCheck
{
public:
    /// Files up to this size are read when they are opened.
    static constexpr qint64 atOnce = 32 * 1024 * 1024; // bytes

    /// A check that is under way ends when it can, and tells nobody.
    ~IntegrityCheck();

    /// Nothing, or what is wrong with the file.
    [[nodiscard]] Async<void> run(const QString &path);

private:
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace penstock
