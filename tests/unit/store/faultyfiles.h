// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace penstock {

/// A layer below SQLite that lets the n-th change of a file fail, as a full or a broken disk would. Made before a database
/// is opened; databases opened meanwhile are closed before it goes.
class FaultyFiles
{
public:
    enum class Fault { DiskFull, WriteError, SyncError };

    FaultyFiles();
    ~FaultyFiles();
    FaultyFiles(const FaultyFiles &) = delete;
    FaultyFiles &operator=(const FaultyFiles &) = delete;

    /// The n-th change from now fails, and with `lasting` every one after it.
    void failAt(int n, Fault fault, bool lasting);
    void heal();
    /// Whether the fault has happened.
    [[nodiscard]] bool hasFailed() const;
};

} // namespace penstock
