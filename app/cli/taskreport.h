// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exitcode.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

namespace penstock {

class Output;

/// Prints how a task comes on and how it ended.
class TaskReport
{
public:
    explicit TaskReport(const Output &output) : m_output(output) { m_since.start(); }

    void progress(const QJsonObject &task);
    /// Prints the outcome; returns what to exit with.
    ExitCode end(const QJsonObject &task);

private:
    [[nodiscard]] static QString title(const QJsonObject &task);

    const Output &m_output;
    QElapsedTimer m_since;
    QString m_last;
};

} // namespace penstock
