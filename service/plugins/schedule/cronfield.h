// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <QStringList>

#include <bitset>

namespace penstock {

/// One of the five parts of a cron expression: which values it allows, and how it reads a text.
struct CronField {
    int lowest = 0;
    int highest = 59;
    QStringList names = {};      ///< of the values, from the lowest on
    const char *allowed = "";    ///< sentence that says what there can be, context "Text"

    using Values = std::bitset<64>;

    /// Values, ranges and steps, joined by commas: "*", "5", "1-5", "*/15", "10-20/2,30", "mon-fri". `column` is where the
    /// text begins in the whole expression, from 1; an error points there ("column=N length=N" as detail).
    [[nodiscard]] Result<Values> read(const QString &text, qsizetype column) const;

private:
    [[nodiscard]] Result<void> readItem(const QString &item, qsizetype column, Values &values) const;
    [[nodiscard]] int number(const QString &text) const; ///< negative when it is none
    [[nodiscard]] tl::unexpected<Error> wrong(const QString &part, qsizetype column) const;
};

/// The refusal of a part of an expression.
[[nodiscard]] tl::unexpected<Error> wrongCron(const Text &why, const Text &fix, qsizetype column, qsizetype length);

} // namespace penstock
