// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/consolestream.h"

namespace penstock {

/// The other end of a serial line, in the hand of the test.
class LineEnd : public ConsoleStream
{
    Q_OBJECT

public:
    QByteArray typed;
    bool isOpen = true;

    void write(const QByteArray &bytes) override { typed += bytes; }
    void close() override { isOpen = false; }
    void say(const QByteArray &bytes) { emit received(bytes); }
    void hangUp(const QString &reason) { emit closed(reason); }
};

} // namespace penstock
