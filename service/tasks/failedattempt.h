// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QDateTime>
#include <QJsonArray>

#include <chrono>
#include <optional>

namespace penstock {

/// An attempt of a step that went wrong, as the log of a task keeps it.
struct FailedAttempt {
    int step = 0;
    int attempt = 0; ///< 0: the service was stopped meanwhile, and nobody counted
    bool undoing = false;
    QDateTime ended;
    std::optional<std::chrono::milliseconds> took;
    Error error;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Adds it to the log of its task. Of very many the first and the latest ones stay: how it began, and how it stands.
void append(QJsonArray &log, const FailedAttempt &attempt);

} // namespace penstock
