// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/store/volatilefiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace penstock {

namespace {

constexpr qsizetype sector = 512; // what a disk writes whole or not at all

QString nameOf(const char *path)
{
    return QFileInfo(QString::fromUtf8(path)).fileName();
}

} // namespace

VolatileFiles::Image VolatileFiles::afterPowerFailure(Survival survival, QRandomGenerator &random) const
{
    Image image;
    const std::scoped_lock lock(m_mutex);
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        QByteArray content = it->synced;
        bool exists = it->exists;
        for (const Change &change : it->unsynced) {
            for (qsizetype start = 0; start < std::max<qsizetype>(1, change.data.size()); start += sector) {
                if (survival == Survival::All || (survival == Survival::Some && random.bounded(2) == 1)) {
                    apply(content, {change.offset + start, change.data.mid(start, sector), change.truncates});
                    exists = true;
                }
            }
        }
        if (exists) {
            image.insert(it.key(), content);
        }
    }
    return image;
}

void VolatileFiles::apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(change.offset); // SQLite only shortens
        return;
    }
    if (content.size() < change.offset + change.data.size()) {
        content.append(change.offset + change.data.size() - content.size(), '\0');
    }
    std::memcpy(content.data() + change.offset, change.data.constData(), static_cast<std::size_t>(change.data.size()));
}

void VolatileFiles::opening(const char *path)
{
    const QString full = QString::fromUtf8(path);
    const std::scoped_lock lock(m_mutex);
    if (path && !m_files.contains(nameOf(path))) { // reading it again would end the locks that this process has on it
        QFile file(full);
        const bool exists = file.open(QIODevice::ReadOnly);
        m_files.insert(nameOf(path), {.exists = exists, .synced = exists ? file.readAll() : QByteArray(), .unsynced = {}});
    }
}

void VolatileFiles::note(const File &file, const Change &change)
{
    if (file.path) {
        const std::scoped_lock lock(m_mutex);
        m_files[nameOf(file.path)].unsynced.append(change);
    }
}

void VolatileFiles::tell()
{
    if (m_beforeChange) {
        m_beforeChange();
    }
}

int VolatileFiles::write(const File &file, const void *data, int size, sqlite3_int64 offset)
{
    tell();
    note(file, {offset, QByteArray(static_cast<const char *>(data), size)});
    return VfsLayer::write(file, data, size, offset);
}

int VolatileFiles::truncate(const File &file, sqlite3_int64 size)
{
    tell();
    note(file, {.offset = size, .data = {}, .truncates = true});
    return VfsLayer::truncate(file, size);
}

int VolatileFiles::sync(const File &file, int flags)
{
    tell();
    if (file.path && !m_lies) {
        const std::scoped_lock lock(m_mutex);
        Content &content = m_files[nameOf(file.path)];
        for (const Change &change : std::as_const(content.unsynced)) {
            apply(content.synced, change);
        }
        content.unsynced.clear();
        content.exists = true;
    }
    return VfsLayer::sync(file, flags);
}

int VolatileFiles::remove(const char *path, int syncDirectory)
{
    tell();
    {
        const std::scoped_lock lock(m_mutex);
        m_files.remove(nameOf(path));
    }
    return VfsLayer::remove(path, syncDirectory);
}

} // namespace penstock
