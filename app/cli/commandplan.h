// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/optionreader.h"
#include "shared/model/field.h"
#include "shared/model/method.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

class CommandTable;

/// How the command TYPE VERB is called: which options it takes and which of them bare words fill.
struct CommandPlan {
    enum class Kind { List, Query, Show, Watch, Follow, Wait, Console, Password, Export, Set, Tag, Call };

    Kind kind = Kind::Call;
    QList<Field> options{};
    QStringList positional{};
    Method method{};         ///< for Call, Set and Tag
    bool ownTimeout = false; ///< "timeout" is a parameter of the method

    /// Noun and verb must have passed CommandTable::check().
    [[nodiscard]] static CommandPlan of(const CommandTable &table, const QString &noun, const QString &verb);

    [[nodiscard]] OptionReader reader() const { return OptionReader(options, positional); }
    /// The options without those that are refused anyway, with a reason: fields that never change are none to set.
    [[nodiscard]] QList<Field> listedOptions() const;
    [[nodiscard]] OptionReader listedReader() const { return OptionReader(listedOptions(), positional); }
};

} // namespace penstock
