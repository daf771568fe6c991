// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/store/faultyfiles.h"

namespace penstock {

bool FaultyFiles::fails()
{
    if (m_failed && m_lasting) {
        return true;
    }
    if (m_left > 0 && --m_left == 0) {
        m_failed = true;
        return true;
    }
    return false;
}

int FaultyFiles::write(const File &file, const void *data, int size, sqlite3_int64 offset)
{
    if (m_fault != Fault::SyncError && fails()) {
        // A disk that fills up takes a part.
        (void)VfsLayer::write(file, data, size / 2, offset);
        return m_fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return VfsLayer::write(file, data, size, offset);
}

int FaultyFiles::truncate(const File &file, sqlite3_int64 size)
{
    return m_fault != Fault::SyncError && fails() ? SQLITE_IOERR_TRUNCATE : VfsLayer::truncate(file, size);
}

int FaultyFiles::sync(const File &file, int flags)
{
    return m_fault == Fault::SyncError && fails() ? SQLITE_IOERR_FSYNC : VfsLayer::sync(file, flags);
}

void FaultyFiles::failAt(int n, Fault fault, bool lasting)
{
    m_left = n;
    m_fault = fault;
    m_lasting = lasting;
    m_failed = false;
}

void FaultyFiles::heal()
{
    m_left = 0;
    m_lasting = false;
}

} // namespace penstock
