// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/consolepane.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/features/console/serviceconsolestream.h"
#include "app/features/console/terminalview.h"
#include "app/features/console/vncview.h"
#include "app/theme/widgets/emptystate.h"

#include <QStackedLayout>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int looksAtMost = 20;
constexpr int sampleStep = 7;

/// A guest that draws nothing is possible, a picture that has not come yet is likelier.
bool showsSomething(const QImage &picture)
{
    if (picture.isNull()) {
        return false;
    }
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += sampleStep) {
        for (int x = 0; x < picture.width(); x += sampleStep) {
            if (picture.pixel(x, y) != first) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

ConsolePane::ConsolePane(const WorkspaceContext &context, const ObjectRef &machine, ConsoleSession::Kind kind,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_machine(machine), m_notice(new EmptyState({}, {}, {}, this)),
      m_stack(new QStackedLayout(this)), m_session(new ConsoleSession(context, machine, kind, this))
{
    m_notice->setAutoFillBackground(true);
    if (kind == ConsoleSession::Kind::Graphical) {
        connectScreen();
    } else {
        connectTerminal();
    }
    m_stack->addWidget(m_notice);
    m_stack->addWidget(mainWidget());
    connect(m_session, &ConsoleSession::stateChanged, this, &ConsolePane::refresh);
    connect(m_notice, &EmptyState::primaryActivated, this, &ConsolePane::primaryActivated);
    connect(context.actions, &ActionRegistry::availabilityChanged, this, [this] {
        if (m_session->state() == ConsoleSession::State::Off) {
            explainOff();
        }
    });
    refresh();
}

ConsolePane::~ConsolePane()
{
    m_session->disconnect(this);
}

void ConsolePane::connectScreen()
{
    m_screen = new VncView(this);
    m_screen->setAccessibleName(tr("Screen of the virtual machine"));
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, &ConsolePane::lookForPicture);
    connect(m_session, &ConsoleSession::opened, m_screen, &VncView::open);
    connect(m_screen, &VncView::ended, m_session, &ConsoleSession::viewEnded);
    connect(m_screen, &VncView::connected, this, [this] {
        m_looks = 0;
        m_look.start();
    });
}

void ConsolePane::connectTerminal()
{
    m_terminal = new TerminalView(this);
    m_terminal->setAccessibleName(tr("Serial console of the virtual machine"));
    m_look.setSingleShot(true);
    m_look.setInterval(1s); // a serial line may have nothing to say
    connect(&m_look, &QTimer::timeout, this, &ConsolePane::setArrived);
    connect(m_session, &ConsoleSession::opened, this, [this](ServiceConsoleStream *stream) {
        m_terminal->open(stream);
        connect(stream, &ConsoleStream::received, this, [this] {
            m_look.stop();
            setArrived();
        });
        connect(stream, &ServiceConsoleStream::ready, &m_look, qOverload<>(&QTimer::start));
    });
    connect(m_terminal, &TerminalView::ended, m_session, &ConsoleSession::viewEnded);
}

bool ConsolePane::isShowingConsole() const
{
    return m_session->state() == ConsoleSession::State::Open;
}

QWidget *ConsolePane::mainWidget() const
{
    return m_screen ? static_cast<QWidget *>(m_screen) : static_cast<QWidget *>(m_terminal);
}

QString ConsolePane::machineName() const
{
    return m_context.cache->nameOf(m_machine.type, m_machine.id);
}

void ConsolePane::lookForPicture()
{
    if (showsSomething(m_screen->screenshot()) || ++m_looks >= looksAtMost) {
        m_look.stop();
        setArrived();
    }
}

void ConsolePane::setArrived()
{
    if (!m_hasContent) {
        m_hasContent = true;
        emit contentArrived();
    }
}

void ConsolePane::explain(const QString &icon, const QString &title, const QString &sentence, const QString &button,
                          const QString &buttonIcon)
{
    m_notice->setTexts(icon, title, sentence);
    m_notice->setPrimary(button, buttonIcon);
}

void ConsolePane::explainOff()
{
    const QString state = m_context.cache->object(m_machine.type, m_machine.id).value("state"_L1).toString();
    if (state == "creating"_L1) {
        explain(u"loader-2"_s, tr("%1 is being created").arg(machineName()), tr("Its console opens when it runs."), {});
        return;
    }
    const bool startable = bool(m_context.actions->availability(u"vm.start"_s, {m_machine}));
    explain(u"device-desktop"_s, tr("%1 is not running").arg(machineName()), tr("Its console opens when it runs."),
            startable ? tr("Start") : QString(), u"player-play"_s);
}

void ConsolePane::refresh()
{
    using State = ConsoleSession::State;
    const State state = m_session->state();
    if (state == State::Off) {
        explainOff();
    } else if (state == State::Waiting) {
        explain(u"plug-connected-x"_s, tr("No contact with %1").arg(machineName()),
                tr("The console opens again as soon as that is possible."), {});
    } else if (state == State::Connecting) {
        explain(u"loader-2"_s, tr("Opening the console"), {}, {});
    } else if (state == State::Refused) {
        const Error error = m_session->error();
        QString title = translated(error.what);
        if (title.endsWith(u'.') || title.endsWith(u'。')) {
            title.chop(1); // a headline, not a sentence
        }
        explain(u"alert-circle"_s, title,
                QStringList{translated(error.why), translated(error.fix)}.join(u' ').trimmed(), tr("Try again"), u"refresh"_s);
    } else if (state == State::InUse) {
        const Error error = m_session->error();
        explain(u"users"_s, tr("The serial console is in use"),
                translated(error.why).isEmpty() ? translated(error.what) : translated(error.why), tr("Take over"));
    } else if (state == State::TakenOver) {
        explain(u"users"_s, tr("The console was taken over"), m_session->reason(), tr("Take over"));
    }
    m_wasOpen = m_wasOpen || state == State::Open;
    // A terminal keeps what it shows while its line is interrupted for a moment; a screen would be out of date.
    const bool keeps = m_terminal && m_wasOpen && (state == State::Waiting || state == State::Connecting);
    m_stack->setCurrentWidget(isShowingConsole() || keeps ? mainWidget() : m_notice);
    if (state != State::Open && state != State::Connecting && state != State::Waiting) {
        setArrived();
    }
    emit shownChanged();
}

void ConsolePane::primaryActivated()
{
    switch (m_session->state()) {
    case ConsoleSession::State::Off:
        m_context.actions->trigger(u"vm.start"_s, {m_machine});
        break;
    case ConsoleSession::State::InUse:
    case ConsoleSession::State::TakenOver:
        m_session->takeOver();
        break;
    default:
        m_session->tryAgain();
    }
}

} // namespace penstock
