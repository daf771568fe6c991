// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace penstock::log {

enum class Level { Debug, Info, Warning, Error };

struct Options {
    QString file;               ///< path of a rotating file (10 MiB, five kept); empty: none
    bool standardError = true;  ///< also write to stderr
    Level level = Level::Info;
    QString name;               ///< of the program, on every line
};

/// Starts logging, once per process. Lines are one JSON object each in the file, and readable text on stderr.
/// Returns what is wrong with the file, or an empty string; logging to stderr works either way.
QString start(const Options &options);
void stop();

/// `area` names the part that speaks ("api", "host"); `fields` are searchable values such as {"vm": id}.
/// Control characters in texts and values are escaped, so that nobody can forge a line. Never pass a secret.
void debug(const char *area, const QString &message, const QJsonObject &fields = {});
void info(const char *area, const QString &message, const QJsonObject &fields = {});
void warning(const char *area, const QString &message, const QJsonObject &fields = {});
void error(const char *area, const QString &message, const QJsonObject &fields = {});

} // namespace penstock::log
