// SPDX-License-Identifier: Apache-2.0
// Rules that hold for every widget of the window and of its dialogs.
#include "app/views/activitydock.h"
#include "app/views/confirmdialog.h"
#include "app/views/preferencesdialog.h"
#include "app/views/renamedialog.h"
#include "app/views/shortcutsdialog.h"
#include "app/views/taskdetails.h"
#include "app/views/verbmenu.h"
#include "app/views/workspace.h"
#include "tests/gui/shell/sampledata.h"
#include "tests/gui/shell/shell.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace penstock {

class EveryWidgetTest : public QObject
{
    Q_OBJECT

private slots:
    void hasAName();
    void buttonsAreNotClipped_data();
    void buttonsAreNotClipped();
    void mnemonicsAreUnique();
    void menuEntriesHaveAReason();

private:
    static QStringList nameless(const QWidget &root);
    static QStringList clipped(const QWidget &root);
    static QList<QDialog *> dialogs(Shell &shell);
};

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget()) {
        parts.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return parts.join(u'/');
}

} // namespace

QStringList EveryWidgetTest::nameless(const QWidget &root)
{
    QStringList found;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isInner = qobject_cast<QScrollBar *>(widget) || widget->focusProxy()
                             || widget->objectName().startsWith(u"qt_"_s);
        // What is hidden cannot be reached; an empty banner has nothing to say yet.
        if (widget->focusPolicy() == Qt::NoFocus || isInner || !widget->isVisibleTo(&root)) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            found += pathOf(widget);
        }
    }
    return found;
}

QStringList EveryWidgetTest::clipped(const QWidget &root)
{
    QStringList found;
    const QList<QAbstractButton *> buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        const QRect inWindow(button->mapTo(&root, QPoint()), button->size());
        const bool outside = !root.rect().contains(inWindow) || !button->parentWidget()->rect().contains(button->geometry());
        const bool tooSmall = button->width() < button->minimumSizeHint().width() || button->height() < button->minimumSizeHint().height();
        if (outside || tooSmall) {
            found += pathOf(button) + u" \""_s + button->text() + u'"';
        }
    }
    return found;
}

QList<QDialog *> EveryWidgetTest::dialogs(Shell &shell)
{
    const QJsonObject machine = shell.cache.object(u"vm"_s, u"vm-web-10"_s);
    const Verb *remove = shell.actions.verb(u"vm.delete"_s);
    auto *details = new TaskDetails(shell.context(), u"sample-4"_s, &shell.window());
    return {new ConfirmDialog(remove->question({machine}), [](const QJsonObject &) {}, &shell.window()),
            new RenameDialog(shell.context(), {u"vm"_s, u"vm-web-10"_s}, &shell.window()),
            new PreferencesDialog(shell.context(), &shell.window()), new ShortcutsDialog(&shell.window()), details};
}

void EveryWidgetTest::hasAName()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    shell.window().dock()->showTab(1);
    QCOMPARE(nameless(shell.window()).join(u'\n'), QString());
    for (const Place &place : {Place{{u"vm"_s, u"vm-web-01"_s}, {}}, Place{{u"host"_s, u"h1"_s}, u"machines"_s}}) {
        shell.navigation.open(place);
        QCOMPARE(nameless(shell.window()).join(u'\n'), QString());
    }
    for (QDialog *dialog : dialogs(shell)) {
        dialog->open();
        QCOMPARE(nameless(*dialog).join(u'\n'), QString());
        QVERIFY(!dialog->windowTitle().isEmpty());
    }
}

void EveryWidgetTest::buttonsAreNotClipped_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void EveryWidgetTest::buttonsAreNotClipped()
{
    QFETCH(Theme::Mode, mode);
    Shell shell(sampledata::fill);
    QVERIFY(shell.open({1024, 768}));
    shell.theme.setMode(mode);
    QCOMPARE(shell.window().size(), QSize(1024, 768));
    QCOMPARE(clipped(shell.window()).join(u'\n'), QString());
    for (const Place &place : {Place{{u"vm"_s, u"vm-web-01"_s}, {}}, Place{{u"vm"_s, u"vm-build-agent"_s}, {}},
                               Place{{u"host"_s, u"h1"_s}, u"machines"_s}}) {
        shell.navigation.open(place);
        QTest::qWait(20);
        QCOMPARE(clipped(shell.window()).join(u'\n'), QString());
    }
    for (QDialog *dialog : dialogs(shell)) {
        dialog->open();
        QTest::qWait(20);
        QCOMPARE(clipped(*dialog).join(u'\n'), QString());
        dialog->close();
    }
}

void EveryWidgetTest::mnemonicsAreUnique()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    QStringList keys;
    const QList<QAction *> menus = shell.window().menuBar()->actions();
    for (const QAction *menu : menus) {
        const qsizetype mark = menu->text().indexOf(u'&');
        QVERIFY2(mark >= 0, qPrintable(menu->text()));
        const QString key = menu->text().mid(mark + 1, 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(menu->text()));
        keys += key;
    }
}

void EveryWidgetTest::menuEntriesHaveAReason()
{
    Shell shell(sampledata::fill);
    QVERIFY(shell.open());
    for (const QString &machine : {u"vm-web-01"_s, u"vm-web-10"_s, u"vm-mail"_s, u"vm-branch-files"_s}) {
        QMenu menu;
        verbmenu::fill(&menu, &shell.actions, u"vm"_s, {{u"vm"_s, machine}});
        const QList<QAction *> actions = menu.actions();
        QVERIFY(actions.size() > 8);
        for (const QAction *action : actions) {
            QVERIFY2(action->isSeparator() || action->isEnabled() || !action->statusTip().isEmpty(),
                     qPrintable(action->text()));
        }
    }
}

} // namespace penstock

QTEST_MAIN(penstock::EveryWidgetTest)
#include "tst_everywidget.moc"
