// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QJsonObject>

namespace penstock {

class Repository;

/// The tree of folders: it has no circles and is only so deep, so that everything about a folder is found in a few steps.
class Folders
{
public:
    static constexpr int mostLevels = 16;

    explicit Folders(Repository &repository) : m_repository(repository) {}

    /// Whether a folder, as it was, may go where `changes` put it. `before` is empty for a new one.
    [[nodiscard]] Result<void> check(const QJsonObject &changes, const QJsonObject &before) const;

private:
    /// Levels of a folder with all in it; at most one more than are allowed.
    [[nodiscard]] Result<int> height(const QString &id) const;

    Repository &m_repository;
};

} // namespace penstock
