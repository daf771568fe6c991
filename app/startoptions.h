// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

namespace penstock {

/// The command line of `penstock`.
struct StartOptions {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)

public:
    QString runtimeDirectory; ///< empty: the usual places
    QString open;             ///< TYPE:NAME[:TAB]
    QString verb;             ///< done with what is open: "note.create"; empty: nothing
    QString theme;            ///< "light", "dark", "system"; empty: as set
    QString language;         ///< "en", "zh_CN"; empty: as set
    QSize size;
    QString screenshot;       ///< file to write the window to; empty: none
    int delay = 250;          ///< ms between the last content and the picture
    bool selfTest = false;
    bool measure = false;
    int measureRows = 1;
    bool measureChanges = false;

    /// Runs by itself and ends: no settings are read or written, no other instance is looked for.
    [[nodiscard]] bool isUnattended() const { return selfTest || measure || measureChanges || !screenshot.isEmpty(); }

    /// Ends the process for --help, --version and mistakes.
    [[nodiscard]] static StartOptions parse(const QStringList &arguments);
    /// Chooses the off-screen platform where there is no display. Returns false, with a word on stderr, when there is
    /// none and a window is wanted. Call before the QApplication is made.
    [[nodiscard]] static bool preparePlatform(int argc, char **argv);
};

} // namespace penstock
