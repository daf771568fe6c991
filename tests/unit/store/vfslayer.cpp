// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/store/vfslayer.h"

#include <new>

namespace penstock {

/// As SQLite sees it; the file of the layer below lies behind it.
struct VfsLayer::OpenFile {
    sqlite3_file head;
    VfsLayer *layer;
    const char *path; ///< SQLite keeps it as long as the file is open

    [[nodiscard]] sqlite3_file *below() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] File file() { return {path, below()}; }
    static OpenFile *of(sqlite3_file *file) { return reinterpret_cast<OpenFile *>(file); }
};

VfsLayer::VfsLayer() : m_below(sqlite3_vfs_find(nullptr)), m_vfs(*m_below)
{
    m_vfs.zName = "penstock-test";
    m_vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_below->szOsFile;
    m_vfs.pAppData = this;
    m_vfs.xOpen = open;
    m_vfs.xDelete = [](sqlite3_vfs *vfs, const char *path, int syncDirectory) {
        return static_cast<VfsLayer *>(vfs->pAppData)->remove(path, syncDirectory);
    };
    sqlite3_vfs_register(&m_vfs, 1);
}

VfsLayer::~VfsLayer()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

void VfsLayer::opening(const char *) {}

int VfsLayer::write(const File &file, const void *data, int size, sqlite3_int64 offset)
{
    return file.below->pMethods->xWrite(file.below, data, size, offset);
}

int VfsLayer::truncate(const File &file, sqlite3_int64 size)
{
    return file.below->pMethods->xTruncate(file.below, size);
}

int VfsLayer::sync(const File &file, int flags)
{
    return file.below->pMethods->xSync(file.below, flags);
}

int VfsLayer::remove(const char *path, int syncDirectory)
{
    return m_below->xDelete(m_below, path, syncDirectory);
}

int VfsLayer::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *layer = static_cast<VfsLayer *>(vfs->pAppData);
    auto *own = new (file) OpenFile{.head = {}, .layer = layer, .path = path};
    layer->opening(path);
    const int code = layer->m_below->xOpen(layer->m_below, path, own->below(), flags, outFlags);
    own->head.pMethods = own->below()->pMethods ? &methods() : nullptr;
    return code;
}

namespace {

/// The methods of the layer below that go through unchanged, for files of which `below` gives theirs.
template <auto below>
void passThrough(sqlite3_io_methods &methods)
{
    methods.xClose = [](sqlite3_file *f) { return below(f)->pMethods->xClose(below(f)); };
    methods.xRead = [](sqlite3_file *f, void *data, int size, sqlite3_int64 offset) {
        return below(f)->pMethods->xRead(below(f), data, size, offset);
    };
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

const sqlite3_io_methods &VfsLayer::methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = 2; // without memory mapping: every change goes through here
        passThrough<[](sqlite3_file *f) { return OpenFile::of(f)->below(); }>(made);
        made.xWrite = [](sqlite3_file *f, const void *data, int size, sqlite3_int64 offset) {
            return OpenFile::of(f)->layer->write(OpenFile::of(f)->file(), data, size, offset);
        };
        made.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return OpenFile::of(f)->layer->truncate(OpenFile::of(f)->file(), size);
        };
        made.xSync = [](sqlite3_file *f, int flags) { return OpenFile::of(f)->layer->sync(OpenFile::of(f)->file(), flags); };
        return made;
    }();
    return all;
}

} // namespace penstock
