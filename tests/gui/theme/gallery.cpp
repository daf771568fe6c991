// SPDX-License-Identifier: Apache-2.0
#include "app/theme/theme.h"
#include "tests/gui/theme/consolepage.h"
#include "tests/gui/theme/controlspage.h"
#include "tests/gui/theme/iconspage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Shows one page in both themes, switched while it is open, and saves a picture of each.
void save(penstock::Theme &theme, QWidget &page, const QString &name, const QDir &folder)
{
    page.show();
    for (const auto mode : {penstock::Theme::Mode::Light, penstock::Theme::Mode::Dark}) {
        theme.setMode(mode);
        QApplication::processEvents();
        const QString scale = QString::number(page.devicePixelRatioF());
        const QString file = u"%1-%2-%3x.png"_s.arg(name, theme.isDark() ? u"dark"_s : u"light"_s, scale);
        page.grab().save(folder.filePath(file));
        QTextStream(stdout) << folder.filePath(file) << '\n';
    }
    page.hide();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"output"_s, u"Save pictures into this folder."_s, u"folder"_s, u"."_s},
                       {u"show"_s, u"Show the pages instead of saving pictures."_s},
                       {u"dark"_s, u"Begin dark."_s}});
    parser.addHelpOption();
    parser.process(application);
    penstock::Theme theme;
    theme.apply(application);
    const auto console = std::make_unique<penstock::ConsolePage>();
    const auto controls = std::make_unique<penstock::ControlsPage>();
    const auto icons = std::make_unique<penstock::IconsPage>();
    if (parser.isSet(u"show"_s)) {
        theme.setMode(parser.isSet(u"dark"_s) ? penstock::Theme::Mode::Dark : penstock::Theme::Mode::Light);
        console->show();
        controls->show();
        icons->show();
        return QApplication::exec();
    }
    const QDir folder(parser.value(u"output"_s));
    folder.mkpath(u"."_s);
    save(theme, *console, u"console"_s, folder);
    save(theme, *controls, u"controls"_s, folder);
    save(theme, *icons, u"icons"_s, folder);
    return 0;
}
