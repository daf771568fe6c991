// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

namespace penstock {

/// A layer between SQLite and its files, through which every change of a file goes. Made before a database is opened and
/// the default as long as it lives; databases opened meanwhile are closed before it goes.
class VfsLayer
{
public:
    VfsLayer();
    virtual ~VfsLayer();
    VfsLayer(const VfsLayer &) = delete;
    VfsLayer &operator=(const VfsLayer &) = delete;

protected:
    /// A file that SQLite has open: its path (null for a temporary one) and the file of the layer below.
    struct File {
        const char *path;
        sqlite3_file *below;
    };

    /// Before SQLite opens a file; nothing of this process has locked it if it is the first time.
    virtual void opening(const char *path);
    // All answer with a code of SQLite. What is not changed here goes through.
    virtual int write(const File &file, const void *data, int size, sqlite3_int64 offset);
    virtual int truncate(const File &file, sqlite3_int64 size);
    virtual int sync(const File &file, int flags);
    virtual int remove(const char *path, int syncDirectory);

private:
    struct OpenFile;

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags);
    static const sqlite3_io_methods &methods();

    sqlite3_vfs *m_below;
    sqlite3_vfs m_vfs;
};

} // namespace penstock
