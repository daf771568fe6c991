// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/vncview.h"

#include "app/features/console/clipboardlink.h"
#include "app/features/console/consolecolors.h"
#include "app/features/console/consolestream.h"
#include "app/features/console/evdev.h"
#include "app/features/console/guestcursor.h"
#include "app/features/console/guestkeyboard.h"
#include "app/features/console/guestpointer.h"
#include "app/features/console/texttyper.h"
#include "app/features/console/vncsession.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {
/// Below this scale, a filter that weighs only four neighbours loses lines of text.
constexpr qreal reduceBelow = 0.6;
constexpr int placeholderMargin = 24;
constexpr int focusRingWidth = 2;
} // namespace

VncView::VncView(QWidget *parent)
    : QAbstractScrollArea(parent), m_keyboard(new GuestKeyboard(this)), m_pointer(new GuestPointer(this)),
      m_typer(new TextTyper(this)), m_clipboard(new ClipboardLink(this))
{
    setAccessibleName(tr("Screen of the virtual machine"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setContextMenuPolicy(Qt::PreventContextMenu);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_NoSystemBackground);
    connect(m_typer, &TextTyper::struck, m_keyboard, &GuestKeyboard::strike);
    connect(m_typer, &TextTyper::finished, this, &VncView::typingFinished);
    connect(m_keyboard, &GuestKeyboard::escaped, this, [this] { setKeyboardGrabbed(false); });
}

VncView::~VncView()
{
    // The session's last bytes must not come back to a half destroyed widget.
    dropSession();
}

void VncView::open(ConsoleStream *stream)
{
    close();
    m_stream = stream;
    m_session = std::make_unique<VncSession>();
    m_session->setPassword(m_password);
    connectSession();
    m_session->open(stream);
}

void VncView::close()
{
    setKeyboardGrabbed(false);
    m_typer->stop();
    dropSession();
    layoutPicture();
    applyCursor();
    viewport()->update();
}

void VncView::connectSession()
{
    connect(m_session.get(), &VncSession::ready, this, &VncView::onReady);
    connect(m_session.get(), &VncSession::ended, this, &VncView::onEnded);
    connect(m_session.get(), &VncSession::damaged, this, &VncView::onDamaged);
    connect(m_session.get(), &VncSession::cursorChanged, this, &VncView::onCursorChanged);
    connect(m_session.get(), &VncSession::cutTextReceived, m_clipboard, &ClipboardLink::take);
    connect(m_session.get(), &VncSession::pointerModeChanged, this, &VncView::applyCursor);
    connect(m_session.get(), &VncSession::resized, this, [this](QSize size) {
        layoutPicture();
        emit guestSizeChanged(size);
    });
    connect(m_keyboard, &GuestKeyboard::keySent, m_session.get(), &VncSession::sendKey);
    connect(m_pointer, &GuestPointer::pointerSent, m_session.get(), &VncSession::sendPointer);
    connect(m_clipboard, &ClipboardLink::offered, m_session.get(), &VncSession::sendCutText);
}

void VncView::dropSession()
{
    m_session.reset();
    if (m_stream) {
        m_stream->close();
    }
    m_stream.clear();
    m_cursorShape = {};
    m_cursorKnown = false;
    m_reduced = {};
}

bool VncView::isConnected() const
{
    return m_session && m_session->isReady();
}

void VncView::setPassword(const QString &password)
{
    m_password = password;
}

void VncView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void VncView::setScaling(Scaling scaling)
{
    m_scaling = scaling;
    const auto policy = scaling == Scaling::Fit ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
    layoutPicture();
}

void VncView::setViewOnly(bool viewOnly)
{
    if (viewOnly) {
        setKeyboardGrabbed(false);
        m_pointer->releaseAll(pointerPosition(m_lastPoint));
    }
    m_viewOnly = viewOnly;
    applyCursor();
}

void VncView::setClipboardShared(bool shared)
{
    m_clipboard->setEnabled(shared);
    if (isConnected()) {
        m_clipboard->offer();
    }
}

bool VncView::isClipboardShared() const
{
    return m_clipboard->isEnabled();
}

QSize VncView::guestSize() const
{
    return isConnected() ? m_session->picture().size() : QSize();
}

QImage VncView::screenshot() const
{
    return isConnected() ? m_session->picture().copy() : QImage();
}

bool VncView::requestGuestSize(QSize size)
{
    return isConnected() && m_session->requestSize(size);
}

void VncView::sendKeys(const QList<int> &codes)
{
    if (takesInput()) {
        m_keyboard->strike(codes);
    }
}

void VncView::sendCtrlAltDel()
{
    sendKeys({evdev::LeftCtrl, evdev::LeftAlt, evdev::Delete});
}

int VncView::typeText(const QString &text)
{
    return takesInput() ? m_typer->type(text) : 0;
}

void VncView::stopTyping()
{
    m_typer->stop();
}

QSize VncView::sizeHint() const
{
    const QSize guest = guestSize();
    return guest.isEmpty() ? QSize(720, 400) : guest;
}

void VncView::onReady()
{
    layoutPicture();
    applyCursor();
    m_clipboard->offer();
    emit connected();
    if (m_grabWanted && hasFocus()) {
        setKeyboardGrabbed(true);
    }
}

void VncView::onEnded(const QString &reason)
{
    const bool wanted = m_grabWanted || m_grabbed;
    setKeyboardGrabbed(false);
    m_grabWanted = wanted;
    m_typer->stop();
    layoutPicture();
    applyCursor();
    if (m_stream) {
        m_stream->close();
    }
    emit ended(reason);
}

void VncView::onDamaged(const QRect &rect)
{
    m_reduced = {};
    viewport()->update(m_area.toView(rect));
}

void VncView::onCursorChanged(const QImage &shape, QPoint hotSpot)
{
    m_cursorShape = shape;
    m_cursorHotSpot = hotSpot;
    m_cursorKnown = true;
    applyCursor();
}

void VncView::applyCursor()
{
    if (!takesInput()) {
        viewport()->unsetCursor();
    } else if (followsMovement()) {
        viewport()->setCursor(Qt::BlankCursor);
    } else if (m_cursorKnown && m_session->isPointerAbsolute()) {
        viewport()->setCursor(GuestCursor::make(m_cursorShape, m_cursorHotSpot, m_area.factor(), m_laidOutRatio));
    } else {
        viewport()->unsetCursor();
    }
}

void VncView::layoutPicture()
{
    const qreal factor = m_area.factor();
    m_laidOutRatio = viewport()->devicePixelRatioF();
    m_reduced = {};
    const QSize guest = guestSize();
    const QPoint scroll(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_area = GuestViewport(guest, maximumViewportSize(), m_laidOutRatio, m_scaling, scroll);
    if (!m_area.scrollRange().isNull()) {
        m_area = GuestViewport(guest, viewport()->size(), m_laidOutRatio, m_scaling, scroll);
    }
    const QSize range = m_area.scrollRange();
    horizontalScrollBar()->setRange(0, range.width());
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, range.height());
    verticalScrollBar()->setPageStep(viewport()->height());
    if (m_area.factor() != factor) {
        applyCursor();
    }
    viewport()->update();
}

void VncView::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(m_laidOutRatio, viewport()->devicePixelRatioF())) {
        layoutPicture();
    }
    QPainter painter(viewport());
    painter.fillRect(event->rect(), QColor::fromRgb(consolecolors::ground));
    if (!isConnected()) {
        painter.setPen(QColor::fromRgb(consolecolors::dimText));
        const QRect room = viewport()->rect().adjusted(placeholderMargin, 0, -placeholderMargin, 0);
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    drawPicture(painter);
    if (hasFocus() && !m_grabbed && !m_viewOnly) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), focusRingWidth));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void VncView::drawPicture(QPainter &painter)
{
    const QImage &picture = m_session->picture();
    if (m_area.factor() >= reduceBelow) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_area.isExact());
        painter.drawImage(m_area.target(), picture);
        return;
    }
    if (m_reduced.isNull()) {
        const QSize size = (m_area.target().size() * m_laidOutRatio).toSize();
        m_reduced = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    painter.drawImage(m_area.target(), m_reduced);
}

void VncView::resizeEvent(QResizeEvent *)
{
    layoutPicture();
}

void VncView::scrollContentsBy(int, int)
{
    layoutPicture();
}

} // namespace penstock
