// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/store/faultyfiles.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace penstock {

namespace {

// SQLite knows its files by plain functions, so the state they share is the process's.
struct State {
    sqlite3_vfs *below = nullptr;
    sqlite3_vfs layer{};
    sqlite3_io_methods methods{};
    int left = 0; ///< changes until one fails; 0: none does
    bool lasting = false;
    bool failed = false;
    FaultyFiles::Fault fault = FaultyFiles::Fault::DiskFull;
};

State &state()
{
    static State shared;
    return shared;
}

struct File {
    sqlite3_file head;
    sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->below();
}

/// Whether this change is the one that fails.
bool fails()
{
    State &now = state();
    if (now.failed && now.lasting) {
        return true;
    }
    if (now.left > 0 && --now.left == 0) {
        now.failed = true;
        return true;
    }
    return false;
}

int writeCode()
{
    return state().fault == FaultyFiles::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (state().fault != FaultyFiles::Fault::SyncError && fails()) {
        // A disk that fills up takes a part.
        (void)below(file)->pMethods->xWrite(below(file), data, size / 2, offset);
        return writeCode();
    }
    return below(file)->pMethods->xWrite(below(file), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return state().fault != FaultyFiles::Fault::SyncError && fails() ? SQLITE_IOERR_TRUNCATE
                                                                    : below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return state().fault == FaultyFiles::Fault::SyncError && fails() ? SQLITE_IOERR_FSYNC
                                                                    : below(file)->pMethods->xSync(below(file), flags);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = new (file) File{};
    const int code = state().below->xOpen(state().below, name, own->below(), flags, outFlags);
    own->head.pMethods = own->below()->pMethods ? &state().methods : nullptr;
    return code;
}

void fillMethods(sqlite3_io_methods &methods)
{
    methods.iVersion = 2;
    methods.xClose = [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); };
    methods.xRead = [](sqlite3_file *f, void *data, int size, sqlite3_int64 offset) {
        return below(f)->pMethods->xRead(below(f), data, size, offset);
    };
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return below(f)->pMethods->xFileSize(below(f), size); };
    methods.xLock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xLock(below(f), level); };
    methods.xUnlock = [](sqlite3_file *f, int level) { return below(f)->pMethods->xUnlock(below(f), level); };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *held) {
        return below(f)->pMethods->xCheckReservedLock(below(f), held);
    };
    methods.xFileControl = [](sqlite3_file *f, int what, void *data) {
        return below(f)->pMethods->xFileControl(below(f), what, data);
    };
    methods.xSectorSize = [](sqlite3_file *f) { return below(f)->pMethods->xSectorSize(below(f)); };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) { return below(f)->pMethods->xDeviceCharacteristics(below(f)); };
    methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **memory) {
        return below(f)->pMethods->xShmMap(below(f), page, size, extend, memory);
    };
    methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
        return below(f)->pMethods->xShmLock(below(f), offset, n, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *f) { below(f)->pMethods->xShmBarrier(below(f)); };
    methods.xShmUnmap = [](sqlite3_file *f, int remove) { return below(f)->pMethods->xShmUnmap(below(f), remove); };
}

} // namespace

FaultyFiles::FaultyFiles()
{
    State &now = state();
    now.below = sqlite3_vfs_find(nullptr);
    now.layer = *now.below;
    now.layer.zName = "faulty";
    now.layer.szOsFile = static_cast<int>(sizeof(File)) + now.below->szOsFile;
    now.layer.xOpen = openFile;
    fillMethods(now.methods);
    sqlite3_vfs_register(&now.layer, 1);
}

FaultyFiles::~FaultyFiles()
{
    sqlite3_vfs_unregister(&state().layer);
    sqlite3_vfs_register(state().below, 1);
}

void FaultyFiles::failAt(int n, Fault fault, bool lasting)
{
    state().left = n;
    state().fault = fault;
    state().lasting = lasting;
    state().failed = false;
}

void FaultyFiles::heal()
{
    state().left = 0;
    state().lasting = false;
}

bool FaultyFiles::hasFailed() const
{
    return state().failed;
}

} // namespace penstock
