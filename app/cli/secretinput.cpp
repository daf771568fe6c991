// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secretinput.h"

#include <QFile>

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace penstock::secretinput {

using namespace Qt::StringLiterals;

namespace {

QString withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidArgument, Text("The file {path} cannot be read.", {{u"path"_s, path}}), {},
                       "Check its path and owner.");
    }
    return withoutLineEnd(file.readLine(4096));
}

Result<QString> typed(const QString &question)
{
    termios before{};
    const bool isTerminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        std::fprintf(stderr, "%s: ", qPrintable(question));
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::array<char, 4096> line{};
    const bool isRead = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    if (!isRead) {
        return failure(ErrorCode::InvalidArgument, Text("{question}: nothing was given.", {{u"question"_s, question}}), {},
                       "Type it, or read it from a file.");
    }
    return withoutLineEnd(QByteArray(line.data()));
}

} // namespace penstock::secretinput
