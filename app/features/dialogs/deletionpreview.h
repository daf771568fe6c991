// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace penstock {

/// What the deletion of some objects takes with it, added up from what the service answered for each.
class DeletionPreview
{
public:
    struct Victims {
        int count = 0;
        QStringList names; ///< of the first ones
    };

    /// The answer to a call that was only tried.
    void add(const QJsonObject &answer);
    void add(const Error &refusal) { m_blocks.append(refusal); }

    [[nodiscard]] const QMap<QString, Victims> &victims() const { return m_victims; } ///< by type
    [[nodiscard]] int fileCount() const { return m_fileCount; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] const QStringList &paths() const { return m_paths; } ///< of the first files
    [[nodiscard]] const QList<Error> &blocks() const { return m_blocks; }

private:
    QMap<QString, Victims> m_victims;
    int m_fileCount = 0;
    qint64 m_bytes = 0;
    QStringList m_paths;
    QList<Error> m_blocks;
};

} // namespace penstock
