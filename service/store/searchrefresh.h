// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/searchindex.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace penstock {

class Repository;

/// Brings the index of the search up to date with what has been marked as stale: in short slices once nothing has been
/// marked for a moment, so that what changes often is written once, and before a search. Marks outlive the process.
class SearchRefresh final : public QObject
{
    Q_OBJECT

public:
    SearchRefresh(Repository &repository, SearchIndex &index, QObject *parent = nullptr);

    /// Something has been marked, or may have been when the service ended.
    void wake();
    /// Brings a limited number of objects up to date; whether that is all of them.
    [[nodiscard]] Result<bool> now();

private:
    void slice();
    /// Whether any are left.
    [[nodiscard]] Result<bool> refresh(int count);
    [[nodiscard]] Result<void> refresh(const QString &type, const QString &id);

    Repository &m_repository;
    SearchIndex &m_index;
    QTimer m_timer;
    QElapsedTimer m_awake; ///< since the first mark
    QElapsedTimer m_quiet; ///< since the latest one
};

} // namespace penstock
