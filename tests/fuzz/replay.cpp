// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/entry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

/// Runs every file of a folder through the entry point. An input that takes longer than a moment is a failure too.
int main(int argc, char *argv[])
{
    constexpr int slowest = 1000; // ms; an ordinary one takes less than 1, sanitizers and busy machines more
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        const QByteArray input = file.readAll();
        QElapsedTimer timer;
        timer.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), static_cast<std::size_t>(input.size()));
        if (timer.elapsed() > slowest) {
            std::fprintf(stderr, "%s took %lld ms\n", qPrintable(name), static_cast<long long>(timer.elapsed()));
            return 1;
        }
    }
    std::printf("%lld inputs\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
