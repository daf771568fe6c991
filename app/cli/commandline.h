// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

class Field;

/// The options that every command knows, taken out of the arguments; what is left is for the command itself, which can
/// only be read when the service has said what it offers.
struct CommandLine {
    bool json = false;
    bool help = false;
    bool version = false;
    bool selfTest = false;
    bool yes = false;              ///< do not ask before something is lost
    bool wait = true;              ///< for tasks
    std::optional<double> timeout; ///< seconds, when given before the first word
    QString runtimeDirectory;
    QString user; ///< account to sign in with
    QString url;  ///< of a service elsewhere
    QString ca;   ///< file with the certificates to trust
    QStringList words; ///< TYPE VERB and all that follows

    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);

    /// The global options, described for help and completion.
    [[nodiscard]] static const QList<Field> &options();
};

} // namespace penstock
