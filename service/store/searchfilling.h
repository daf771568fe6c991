// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/searchindex.h"

#include <QObject>
#include <QStringList>

namespace penstock {

class Repository;

/// Collects the texts of objects that were there before the index, or before the model searched these fields: a few in each
/// turn of the event loop, so that the service goes on meanwhile, also over restarts.
class SearchFilling final : public QObject
{
    Q_OBJECT

public:
    SearchFilling(Repository &repository, SearchIndex &index, QObject *parent = nullptr);

    /// Compares the types of the repository with what has been collected, and begins with what is missing.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] bool isDone() const { return m_types.isEmpty(); }

private:
    void step();
    [[nodiscard]] Result<void> advance(const ResourceType &type);

    Repository &m_repository;
    SearchIndex &m_index;
    QStringList m_types; ///< with objects to collect
};

} // namespace penstock
