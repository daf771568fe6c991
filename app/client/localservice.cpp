// SPDX-License-Identifier: Apache-2.0
#include "app/client/localservice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString installedProgram()
{
    const QString name = u"penstockd"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

LocalService::LocalService() : m_program(installedProgram()) {}

Result<Text> LocalService::start(const QString &runtimeDirectory) const
{
    if (m_program.isEmpty()) {
        return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Text", "The Penstock service was not started."),
                       QT_TRANSLATE_NOOP("Text", "The program “penstockd” is neither beside this one nor in PATH."),
                       QT_TRANSLATE_NOOP("Text", "Install the Penstock service."));
    }
    QProcess process;
    process.setProgram(m_program);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!runtimeDirectory.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PENSTOCK_RUNTIME_DIR"_s, runtimeDirectory);
        process.setProcessEnvironment(environment);
    }
    if (!process.startDetached()) {
        return failure(
            ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Text", "The Penstock service was not started."),
            Text(QT_TRANSLATE_NOOP("Text", "The system could not run {program}."), {{u"program"_s, m_program}}),
            QT_TRANSLATE_NOOP("Text", "Reinstall the Penstock service."), process.errorString());
    }
    return Text(QT_TRANSLATE_NOOP("Text", "No service was running, so Penstock has started one for you ({program})."),
                {{u"program"_s, m_program}});
}

} // namespace penstock
