// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/guestviewport.h"

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>
#include <QPointer>

#include <memory>

namespace penstock {

class ClipboardLink;
class ConsoleStream;
class GuestKeyboard;
class GuestPointer;
class TextTyper;
class VncSession;

/// Shows and operates a guest's screen over VNC.
///
/// A click, or Enter while it has the focus, hands the keyboard to the guest; Ctrl+Alt alone takes it back.
class VncView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Scaling = GuestViewport::Scaling;

    explicit VncView(QWidget *parent = nullptr);
    ~VncView() override;

    /// Starts over with a stream, which stays its owner's and must not deliver bytes before.
    void open(ConsoleStream *stream);
    /// Ends the connection; ended() is not emitted.
    void close();
    bool isConnected() const;

    void setPassword(const QString &password);
    /// What is read while there is no connection.
    void setPlaceholder(const QString &text);
    void setScaling(Scaling scaling);
    Scaling scaling() const { return m_scaling; }
    /// Neither keys nor mouse reach the guest.
    void setViewOnly(bool viewOnly);
    bool isViewOnly() const { return m_viewOnly; }
    /// Shares Latin-1 text both ways; off at first.
    void setClipboardShared(bool shared);
    bool isClipboardShared() const;

    QSize guestSize() const;
    QImage screenshot() const;
    /// Asks the guest to change its screen size; false when it cannot be asked.
    bool requestGuestSize(QSize size);

    /// Presses the Linux key codes in order and releases them in reverse.
    void sendKeys(const QList<int> &codes);
    void sendCtrlAltDel();
    /// Types as on a US keyboard; returns how many characters such a keyboard does not have.
    int typeText(const QString &text);
    void stopTyping();

    bool isKeyboardGrabbed() const { return m_grabbed; }
    void setKeyboardGrabbed(bool grabbed);

    const GuestViewport &guestViewport() const { return m_area; }
    QSize sizeHint() const override;

signals:
    void connected();
    void ended(const QString &reason);
    void guestSizeChanged(QSize size);
    void keyboardGrabChanged(bool grabbed);
    void typingFinished();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectSession();
    void dropSession();
    void onReady();
    void onEnded(const QString &reason);
    void onDamaged(const QRect &rect);
    void onCursorChanged(const QImage &shape, QPoint hotSpot);
    void applyCursor();
    void layoutPicture();
    void drawPicture(QPainter &painter);
    bool takesInput() const;
    bool followsMovement() const;
    QPoint pointerPosition(const QPointF &point);
    void recentrePointer();
    void grabSystemKeys();

    QPointer<ConsoleStream> m_stream;
    std::unique_ptr<VncSession> m_session;
    GuestKeyboard *m_keyboard;
    GuestPointer *m_pointer;
    TextTyper *m_typer;
    ClipboardLink *m_clipboard;
    GuestViewport m_area;
    QImage m_reduced; ///< the picture made small, while it is shown much smaller than it is
    QImage m_cursorShape;
    QPoint m_cursorHotSpot;
    QPointF m_lastPoint;
    QString m_placeholder;
    QString m_password;
    Scaling m_scaling = Scaling::Fit;
    qreal m_laidOutRatio = 0.0;
    bool m_grabbed = false;
    bool m_grabWanted = false;
    bool m_viewOnly = false;
    bool m_cursorKnown = false;
};

} // namespace penstock
