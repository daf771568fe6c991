// SPDX-License-Identifier: Apache-2.0
#include "app/cli/restorecommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/optionreader.h"
#include "app/cli/output.h"
#include "app/client/localservice.h"

#include <QProcess>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr char usage[] = "Write: penstockctl service restore FILE [--data-dir DIR].";

Result<QStringList> serviceArguments(const QStringList &words)
{
    const OptionReader reader({FieldBuilder(u"file"_s, FieldKind::Text), FieldBuilder(u"dataDir"_s, FieldKind::Text)},
                              {u"file"_s});
    const auto values = reader.read(words);
    if (!values) {
        return failure(values.error());
    }
    const QString file = values->value("file"_L1).toString();
    if (file.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, "FILE is missing.", "It is the backup to restore.", usage);
    }
    const QString data = values->value("dataDir"_L1).toString();
    return QStringList{u"--restore"_s, file} + (data.isEmpty() ? QStringList() : QStringList{u"--data-dir"_s, data});
}

} // namespace

int restoreService(const QStringList &words, const Output &output)
{
    const auto arguments = serviceArguments(words);
    if (!arguments) {
        output.printError(arguments.error());
        return ExitUsage;
    }
    const QString program = LocalService().program();
    if (program.isEmpty()) {
        output.printError({.code = ErrorCode::Unavailable,
                           .what = "The backup was not restored.",
                           .why = "The program penstockd is not on this computer.",
                           .fix = "Run this on the service's computer."});
        return ExitFailed;
    }
    QProcess service;
    service.setProcessChannelMode(QProcess::ForwardedChannels);
    service.start(program, *arguments);
    const bool ended = service.waitForStarted() && service.waitForFinished(-1);
    return ended && service.exitStatus() == QProcess::NormalExit && service.exitCode() == 0 ? ExitDone : ExitFailed;
}

} // namespace penstock
