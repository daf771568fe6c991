// SPDX-License-Identifier: Apache-2.0
#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>
#include <string_view>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
}

bool runsUnattended(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        for (const std::string_view option : {"--screenshot", "--measure", "--self-test", "--version", "--help", "-h", "-v"}) {
            if (argument.substr(0, option.size()) == option) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

StartOptions StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Desktop console for libvirt hosts"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"runtime-dir"_s, tr("Looks for the service in this directory only."), u"DIR"_s},
        {u"open"_s, tr("Goes to an object, for example vm:web-01:console."), u"TYPE:NAME[:TAB]"_s},
        {u"do"_s, tr("Does something with what is open, for example vm.create."), u"VERB"_s},
        {u"theme"_s, tr("light, dark or system."), u"NAME"_s},
        {u"language"_s, tr("en or zh_CN."), u"NAME"_s},
        {u"size"_s, tr("Size of the window."), u"WxH"_s},
        {u"screenshot"_s, tr("Writes the window to this file once it shows its content, and ends."), u"FILE"_s},
        {u"delay"_s, tr("Milliseconds between the content and the picture."), u"MS"_s, u"250"_s},
        {u"measure"_s, tr("Tells how long it took until the table was painted, and ends.")},
        {u"measure-rows"_s, tr("How many rows the table must have for that."), u"N"_s, u"1"_s},
        {u"measure-changes"_s, tr("Tells each time the table has been painted, until it is ended.")},
        {u"self-test"_s, tr("Checks that everything the program brings along is there, and ends.")},
    });
    parser.process(arguments);
    StartOptions options;
    if (const QString directory = parser.value(u"runtime-dir"_s); !directory.isEmpty()) {
        options.runtimeDirectory = QDir(directory).absolutePath(); // a local socket's name is taken from elsewhere otherwise
    }
    options.open = parser.value(u"open"_s);
    options.verb = parser.value(u"do"_s);
    options.theme = parser.value(u"theme"_s);
    options.language = parser.value(u"language"_s);
    options.size = sizeFrom(parser.value(u"size"_s));
    options.screenshot = parser.value(u"screenshot"_s);
    options.delay = parser.value(u"delay"_s).toInt();
    options.measure = parser.isSet(u"measure"_s);
    options.measureRows = parser.value(u"measure-rows"_s).toInt();
    options.measureChanges = parser.isSet(u"measure-changes"_s);
    options.selfTest = parser.isSet(u"self-test"_s);
    return options;
}

bool StartOptions::preparePlatform(int argc, char **argv)
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!isChosen && !hasDisplay) {
        if (!runsUnattended(argc, argv)) {
            std::fputs("penstock: there is no display. Set DISPLAY or WAYLAND_DISPLAY, or use --screenshot FILE.\n", stderr);
            return false;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#else
    Q_UNUSED(argc) Q_UNUSED(argv) Q_UNUSED(isChosen) Q_UNUSED(hasDisplay)
#endif
    return true;
}

} // namespace penstock
