// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

class CommandTable;

/// What --help prints.
namespace helptext {

/// Without a service: how commands are formed, the global options, the exit codes.
[[nodiscard]] QString general();
/// What can be done with a type.
[[nodiscard]] QString noun(const CommandTable &table, const QString &noun);
/// How one command is called.
[[nodiscard]] QString command(const CommandTable &table, const QString &noun, const QString &verb,
                              const QList<Field> &options, const QStringList &positional);

} // namespace helptext

} // namespace penstock
