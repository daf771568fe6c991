// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/store/vfslayer.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>

namespace penstock {

/// Knows what a disk would hold if the power failed now: what was synced for certain, of what was written since then any
/// part, sector by sector. What is there when SQLite opens a file counts as synced.
class VolatileFiles : private VfsLayer
{
public:
    /// Which of the unsynced sectors reach the disk.
    enum class Survival { None, Some, All };
    using Image = QMap<QString, QByteArray>; ///< contents by file name

    /// What would be left by a power failure at this moment.
    [[nodiscard]] Image afterPowerFailure(Survival survival, QRandomGenerator &random) const;
    /// Called before each change of a file.
    void beforeChange(std::function<void()> action) { m_beforeChange = std::move(action); }
    /// From now on the disk says that it has synced and has not, as some do.
    void lie() { m_lies = true; }

private:
    struct Change {
        qint64 offset = 0;
        QByteArray data;
        bool truncates = false; ///< to offset
    };
    struct Content {
        bool exists = false; ///< for certain
        QByteArray synced;
        QList<Change> unsynced;
    };

    void opening(const char *path) override;
    int write(const File &file, const void *data, int size, sqlite3_int64 offset) override;
    int truncate(const File &file, sqlite3_int64 size) override;
    int sync(const File &file, int flags) override;
    int remove(const char *path, int syncDirectory) override;

    void note(const File &file, const Change &change);
    void tell();
    static void apply(QByteArray &content, const Change &change);

    mutable std::mutex m_mutex; ///< those who read have connections of their own, in other threads
    QMap<QString, Content> m_files;
    std::atomic_bool m_lies = false;
    std::function<void()> m_beforeChange;
};

} // namespace penstock
