// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/error.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace penstock {

/// Standard output for results, standard error for everything else, either for people or as JSON.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// Standard error is a terminal.
    [[nodiscard]] bool isInteractive() const;

    void print(const QString &text) const;
    void write(const QByteArray &bytes) const;
    /// Objects and arrays over several lines.
    void printJson(const QJsonValue &value) const;
    /// One value on one line, for streams of them.
    void printJsonLine(const QJsonValue &value) const;
    /// Something worth knowing that is not the result; not in JSON mode.
    void note(const QString &text) const;
    /// A line that the next one of its kind replaces, on a terminal; a line of its own elsewhere.
    void progress(const QString &text) const;
    void endProgress() const;
    /// error, cause and fix on lines of their own.
    void printError(const Error &error) const;

private:
    bool m_json;
};

} // namespace penstock
