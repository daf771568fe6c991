// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/console/colourfuloutput.h"

namespace penstock {

QByteArray colourfulOutput()
{
    QByteArray bytes("\x1b[1mPenstock terminal\x1b[0m  \x1b[4munderlined\x1b[0m \x1b[3mitalic\x1b[0m \x1b[7minverse\x1b[0m "
                     "\x1b[9mstruck\x1b[0m \x1b[21mdouble\x1b[0m \x1b[4:3mwavy\x1b[0m\r\n");
    for (int bright = 0; bright < 2; ++bright) {
        for (int i = 0; i < 8; ++i) {
            bytes += "\x1b[" + QByteArray::number((bright ? 90 : 30) + i) + "m colour" + QByteArray::number(i) + "\x1b[0m";
        }
        bytes += "\r\n";
    }
    for (int bright = 0; bright < 2; ++bright) {
        for (int i = 0; i < 8; ++i) {
            bytes += "\x1b[" + QByteArray::number((bright ? 100 : 40) + i) + "m ground" + QByteArray::number(i) + "\x1b[0m";
        }
        bytes += "\r\n";
    }
    for (int row = 0; row < 3; ++row) {
        for (int i = 0; i < 72; ++i) {
            bytes += "\x1b[38;5;" + QByteArray::number(16 + row * 72 + i) + "m#";
        }
        bytes += "\x1b[0m\r\n";
    }
    for (int i = 0; i < 72; ++i) {
        bytes += "\x1b[48;2;" + QByteArray::number(i * 255 / 71) + ";80;" + QByteArray::number(255 - i * 255 / 71) + "m ";
    }
    bytes += "\x1b[0m\r\n中文终端 日本語 한국어 |grid|\r\n0123456789012345678|grid|\r\n"
             "┌──────────┬─────┐\r\n│ tree     │ ██▓▒│\r\n├── erp-app│ ▁▂▃▄│\r\n└──────────┴─────┘\r\n"
             "\x1b[32mroot@erp-app\x1b[0m:\x1b[34m/var/log\x1b[0m# ";
    return bytes;
}

} // namespace penstock
