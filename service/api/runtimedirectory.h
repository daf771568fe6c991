// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

namespace penstock
{

/// The directory in which a running service can be found, held by one service at a time. It must not be a symbolic
/// link, and nobody but its owner, who is this process's user or root, may write to it; files are made relative to the
/// opened directory, so that it cannot be exchanged meanwhile.
class RuntimeDirectory
{
public:
    enum class Access {
        Owner, ///< mode 0700
        Group, ///< mode 0755: files decide who may use them
    };

    RuntimeDirectory() = default;
    ~RuntimeDirectory();
    RuntimeDirectory(const RuntimeDirectory &) = delete;
    RuntimeDirectory &operator=(const RuntimeDirectory &) = delete;

    /// Makes the directory where it is missing, checks it, and claims it. AlreadyExists, with the process id, while
    /// another service holds it.
    [[nodiscard]] Result<void> claim(const QString &path, Access access);
    /// Gives it up for the next service; the directory stays.
    void release();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A path to a file in the directory that stays right whatever happens to the directory's name.
    [[nodiscard]] QByteArray pinned(const QString &name) const;

    /// Replaces a file in one step; only its owner can read it.
    [[nodiscard]] Result<void> writePrivate(const QString &name, const QByteArray &content);
    void remove(const QString &name);

private:
    [[nodiscard]] Result<void> open(const QString &path, Access access);
    [[nodiscard]] Result<void> lock();

    QString m_path;
    int m_directory = -1;
    int m_lock = -1;
};

} // namespace penstock
