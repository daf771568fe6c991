// SPDX-License-Identifier: Apache-2.0
#include "app/theme/colors.h"
#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace penstock;

/// Colours one can read, icons one can see, and a theme that changes while windows are open.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheAgreedColours();
    void wordsKeepTheirContrast_data();
    void wordsKeepTheirContrast();
    void everyIconShows_data();
    void everyIconShows();
    void unknownIconIsNull();
    void iconFollowsTheTheme();
    void switchesLive();
    void rowsGrowWithTheFont();
    void dialogsStandOut();

private:
    Theme m_theme;
};

namespace {

constexpr double Readable = 4.5;

/// The number of pixels with ink, and the strongest of them.
std::pair<int, QColor> inkOf(const QImage &image)
{
    int count = 0;
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            count += color.alpha() > 40 ? 1 : 0;
            strongest = color.alpha() > strongest.alpha() ? color : strongest;
        }
    }
    return {count, strongest};
}

} // namespace

void ThemeTest::initTestCase()
{
    m_theme.apply(*qApp);
    m_theme.setMode(Theme::Mode::Light);
}

void ThemeTest::keepsTheAgreedColours()
{
    const Colors &light = Colors::light();
    QCOMPARE(light.ground.name(), u"#f4f6f8"_s);
    QCOMPARE(light.panel.name(), u"#ffffff"_s);
    QCOMPARE(light.line.name(), u"#dfe4ea"_s);
    QCOMPARE(light.text(Tone::Text).name(), u"#1f2933"_s);
    QCOMPARE(light.text(Tone::Dim).name(), u"#64707d"_s);
    QCOMPARE(light.accent.name(), u"#0b6bcb"_s);
    QCOMPARE(light.selection.name(), u"#dcebfb"_s);
    QCOMPARE(light.mark(Tone::Ok).name(), u"#1f8a55"_s);
    QCOMPARE(light.mark(Tone::Warn).name(), u"#b7791f"_s);
    QCOMPARE(light.mark(Tone::Error).name(), u"#c53030"_s);
    const Colors &dark = Colors::dark();
    QCOMPARE(dark.ground.name(), u"#1b1f24"_s);
    QCOMPARE(dark.panel.name(), u"#22272e"_s);
    QCOMPARE(dark.line.name(), u"#363d47"_s);
    QCOMPARE(dark.text(Tone::Text).name(), u"#d7dde4"_s);
    QCOMPARE(dark.text(Tone::Dim).name(), u"#8b96a3"_s);
    QCOMPARE(dark.accent.name(), u"#4ea1f3"_s);
    QCOMPARE(dark.selection.name(), u"#24415f"_s);
    QCOMPARE(dark.mark(Tone::Ok).name(), u"#4cc38a"_s);
    QCOMPARE(dark.mark(Tone::Warn).name(), u"#f0b429"_s);
    QCOMPARE(dark.mark(Tone::Error).name(), u"#ef6a6a"_s);
}

void ThemeTest::wordsKeepTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("paper");
    const QList<std::pair<const char *, Tone>> tones{{"text", Tone::Text}, {"dim", Tone::Dim},
                                                     {"accent", Tone::Accent}, {"ok", Tone::Ok},
                                                     {"warn", Tone::Warn}, {"error", Tone::Error}};
    for (const bool dark : {false, true}) {
        const Colors &colors = dark ? Colors::dark() : Colors::light();
        const char *theme = dark ? "dark" : "light";
        for (const auto &[name, tone] : tones) {
            QTest::addRow("%s %s on ground", theme, name) << colors.text(tone) << colors.ground;
            QTest::addRow("%s %s on panel", theme, name) << colors.text(tone) << colors.panel;
            QTest::addRow("%s %s on raised", theme, name) << colors.text(tone) << colors.raised;
            QTest::addRow("%s %s on selection", theme, name) << colors.text(tone, true) << colors.selection;
        }
        QTest::addRow("%s text on hover", theme) << colors.text(Tone::Text) << colors.hover;
        QTest::addRow("%s text on pressed", theme) << colors.text(Tone::Text) << colors.pressed;
        QTest::addRow("%s on accent", theme) << colors.text(Tone::OnAccent) << colors.accent;
        QTest::addRow("%s on accent, hovered", theme) << colors.text(Tone::OnAccent) << colors.accentHover;
        QTest::addRow("%s on error", theme) << colors.text(Tone::OnAccent) << colors.error;
        QTest::addRow("%s screen", theme) << colors.screenText << colors.screen;
    }
}

void ThemeTest::wordsKeepTheirContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, paper);
    const double ratio = contrast(ink, paper);
    QVERIFY2(ratio >= Readable, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), paper.name()).arg(ratio)));
}

void ThemeTest::everyIconShows_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = icons::names();
    QVERIFY(names.size() > 90);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ThemeTest::everyIconShows()
{
    QFETCH(QString, name);
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme.setMode(mode);
        const QIcon icon = icons::icon(name);
        QVERIFY(!icon.isNull());
        for (const qreal ratio : {1.0, 2.0}) {
            const QPixmap picture = icon.pixmap(QSize(16, 16), ratio);
            QCOMPARE(picture.size(), QSize(16, 16) * ratio);
            const auto [count, strongest] = inkOf(picture.toImage());
            QVERIFY2(count >= 4, qPrintable(name));
            QVERIFY(contrast(QColor(strongest.rgb()), m_theme.colors().panel) >= Readable);
        }
    }
}

void ThemeTest::unknownIconIsNull()
{
    QVERIFY(icons::icon(u"no-such-icon"_s).isNull());
    QVERIFY(icons::pixmap(u"no-such-icon"_s, 16, 1, Qt::black).isNull());
}

void ThemeTest::iconFollowsTheTheme()
{
    m_theme.setMode(Theme::Mode::Light);
    const QIcon icon = icons::icon(u"power"_s);
    const QRgb before = inkOf(icon.pixmap(QSize(32, 32), 1).toImage()).second.rgb();
    m_theme.setMode(Theme::Mode::Dark);
    const QRgb after = inkOf(icon.pixmap(QSize(32, 32), 1).toImage()).second.rgb();
    QCOMPARE(QColor(before), Colors::light().text(Tone::Text));
    QCOMPARE(QColor(after), Colors::dark().text(Tone::Text));
    const QRgb disabled = inkOf(icon.pixmap(QSize(32, 32), 1, QIcon::Disabled).toImage()).second.rgb();
    QCOMPARE(QColor(disabled), Colors::dark().disabled);
}

void ThemeTest::switchesLive()
{
    m_theme.setMode(Theme::Mode::Light);
    QPushButton button(u"Create"_s);
    button.show();
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme.isDark());
    QTRY_COMPARE(button.palette().color(QPalette::Window), Colors::dark().ground);
    m_theme.setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    m_theme.setMode(Theme::Mode::Light);
    QCOMPARE(changed.count(), 2);
    QTRY_COMPARE(button.palette().color(QPalette::Window), Colors::light().ground);
}

void ThemeTest::rowsGrowWithTheFont()
{
    QTreeView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.fontMetrics = view.fontMetrics();
    const QSize usual = view.style()->sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), &view);
    QCOMPARE(usual.height(), 26);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    option.font = large;
    option.fontMetrics = QFontMetrics(large);
    const QSize grown = view.style()->sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), &view);
    QVERIFY(grown.height() > 26);
    QVERIFY(grown.height() >= QFontMetrics(large).height());
}

/// Their ground is another one than that of the window behind, with an outline; text boxes in them have round corners.
void ThemeTest::dialogsStandOut()
{
    m_theme.setMode(Theme::Mode::Dark);
    QDialog dialog;
    dialog.resize(200, 100);
    auto *text = new QPlainTextEdit(&dialog);
    text->setGeometry(20, 20, 160, 60);
    const QImage shown = dialog.grab().toImage();
    const Colors &colors = Colors::dark();
    QCOMPARE(shown.pixelColor(10, 10), colors.raised);
    QCOMPARE(shown.pixelColor(0, 50), colors.field);
    QVERIFY(colors.raised.lightness() > colors.panel.lightness());
    for (const QPoint corner : {QPoint(21, 21), QPoint(178, 21), QPoint(21, 78), QPoint(178, 78)}) {
        QVERIFY2(shown.pixelColor(corner) != colors.panel, qPrintable(shown.pixelColor(corner).name()));
    }
    QCOMPARE(shown.pixelColor(100, 60), colors.panel);
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
