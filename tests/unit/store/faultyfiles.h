// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/store/vfslayer.h"

namespace penstock {

/// Lets the n-th change of a file fail, as a full or a broken disk would.
class FaultyFiles : private VfsLayer
{
public:
    enum class Fault { DiskFull, WriteError, SyncError };

    /// The n-th change from now fails, and with `lasting` every one after it.
    void failAt(int n, Fault fault, bool lasting);
    void heal();
    /// Whether the fault has happened.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    int write(const File &file, const void *data, int size, sqlite3_int64 offset) override;
    int truncate(const File &file, sqlite3_int64 size) override;
    int sync(const File &file, int flags) override;
    /// Whether this change is the one that fails.
    bool fails();

    int m_left = 0; ///< changes until one fails; 0: none does
    bool m_lasting = false;
    bool m_failed = false;
    Fault m_fault = Fault::DiskFull;
};

} // namespace penstock
