// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolepanel.h"

#include "app/client/resourcecache.h"
#include "app/features/console/consolestream.h"
#include "app/features/console/consoletools.h"
#include "app/features/console/terminalview.h"
#include "app/features/console/typetextdialog.h"
#include "app/features/console/vncview.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/segmentedswitch.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>

namespace penstock {

using namespace Qt::StringLiterals;

ConsolePanel::ConsolePanel(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent)
    : QWidget(parent), m_context(context), m_machine(machine),
      m_graphical(new ConsolePane(context, machine, ConsoleSession::Kind::Graphical, this)),
      m_serial(new ConsolePane(context, machine, ConsoleSession::Kind::Serial, this)), m_stack(new QStackedWidget(this)),
      m_bar(new QWidget(this)), m_switch(new SegmentedSwitch(m_bar)), m_tools(new ConsoleTools(m_bar))
{
    layOut();
    for (ConsolePane *pane : {m_graphical, m_serial}) {
        connect(pane, &ConsolePane::shownChanged, this, &ConsolePanel::refresh);
        connect(pane, &ConsolePane::contentArrived, this, &ConsolePanel::contentArrived);
    }
    connect(m_graphical->screen(), &VncView::keyboardGrabChanged, this, &ConsolePanel::refresh);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &ConsolePanel::showKind);
    connect(m_tools, &ConsoleTools::typeTextRequested, this, &ConsolePanel::typeText);
    connect(m_tools, &ConsoleTools::screenshotRequested, this, &ConsolePanel::saveScreenshot);
    connect(m_tools, &ConsoleTools::windowRequested, this, &ConsolePanel::windowRequested);
    connect(m_tools, &ConsoleTools::fullScreenRequested, this, &ConsolePanel::fullScreenRequested);
    auto *fullScreen = new QShortcut(Qt::Key_F11, this);
    fullScreen->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fullScreen, &QShortcut::activated, this, &ConsolePanel::fullScreenRequested);
    showKind(firstKind());
}

void ConsolePanel::layOut()
{
    m_switch->addSegment(u"graphical"_s, u"device-desktop"_s, tr("Graphical"));
    m_switch->addSegment(u"serial"_s, u"terminal-2"_s, tr("Serial"));
    m_switch->setAccessibleName(tr("Kind of console"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metrics::Page, metrics::Gap, metrics::Page, metrics::Gap);
    row->setSpacing(metrics::Block);
    row->addWidget(m_switch);
    row->addWidget(m_tools, 1);
    m_stack->addWidget(m_graphical);
    m_stack->addWidget(m_serial);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

QString ConsolePanel::firstKind() const
{
    const QJsonObject machine = m_context.cache->object(m_machine.type, m_machine.id);
    const QString graphics = machine.value("graphics"_L1).toString();
    const bool onlySerial = machine.value("serial"_L1).toBool() && graphics != "vnc"_L1;
    return onlySerial ? u"serial"_s : u"graphical"_s;
}

ConsolePane *ConsolePanel::currentPane() const
{
    return m_stack->currentWidget() == m_serial ? m_serial : m_graphical;
}

void ConsolePanel::showKind(const QString &id)
{
    m_switch->setCurrent(id);
    m_stack->setCurrentWidget(id == "serial"_L1 ? m_serial : m_graphical);
    m_tools->setPane(currentPane());
    if (isVisible()) {
        currentPane()->session()->want();
        currentPane()->mainWidget()->setFocus();
    }
    refresh();
}

void ConsolePanel::setBarShown(bool shown)
{
    m_bar->setVisible(shown);
}

void ConsolePanel::setDetached(bool detached, bool fullScreen)
{
    m_tools->setDetached(detached, fullScreen);
}

void ConsolePanel::refresh()
{
    m_tools->refresh();
}

void ConsolePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    currentPane()->session()->want();
}

void ConsolePanel::typeText()
{
    auto *dialog = new TypeTextDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypeTextDialog::entered, this, [this](const QString &text) {
        const int left = m_graphical->screen()->typeText(text);
        m_graphical->screen()->setFocus();
        if (left > 0) {
            auto *box = new QMessageBox(QMessageBox::Information, tr("Type text"),
                                        tr("%n character(s) are not on a US keyboard and were left out.", nullptr, left),
                                        QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}

void ConsolePanel::saveScreenshot()
{
    const QImage picture = m_graphical->screen()->screenshot();
    const QString name = m_context.cache->nameOf(m_machine.type, m_machine.id);
    auto *dialog = new QFileDialog(this, tr("Save a picture of the screen"), {}, tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(QString(name).replace(u'/', u'-') + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &file) {
        if (!picture.save(file)) {
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Save a picture of the screen"),
                                        tr("The picture cannot be written to %1. Choose another folder.").arg(file),
                                        QMessageBox::Ok, this);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        }
    });
    dialog->open();
}

} // namespace penstock
