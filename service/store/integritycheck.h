// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"

#include <QThreadPool>

#include <atomic>

namespace penstock {

/// Reads the whole database file for damage, beside the service: with a large file that takes longer than anybody wants to
/// wait for a start.
class IntegrityCheck
{
public:
    /// Files up to this size are read when they are opened.
    static constexpr qint64 atOnce = 32 * 1024 * 1024; // bytes

    /// Ends a check that is under way.
    ~IntegrityCheck();

    /// Nothing, or what is wrong with the file.
    [[nodiscard]] Async<void> run(const QString &path);

private:
    std::atomic_bool m_stop = false;
    QThreadPool m_thread;
};

} // namespace penstock
