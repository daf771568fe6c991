// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"
#include "app/features/console/terminalpainter.h"
#include "app/features/console/terminalselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>

class QMenu;

namespace penstock {

class ConsoleStream;
class TerminalScreen;

/// A terminal for a guest's serial line.
class TerminalView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TerminalView(QWidget *parent = nullptr);
    ~TerminalView() override;

    /// Talks over a stream, which stays its owner's. What was on the screen before stays.
    void open(ConsoleStream *stream);
    /// Ends the connection; ended() is not emitted.
    void close();
    bool isConnected() const { return m_stream != nullptr; }

    /// Shows bytes as if they had come from the other end.
    void feed(const QByteArray &bytes);
    /// Forgets screen and scroll-back.
    void reset();

    /// What is read while there is no connection.
    void setPlaceholder(const QString &text);

    int rows() const;
    int columns() const;
    /// All that is kept, scroll-back and screen, without blank lines at the end.
    QString plainText() const;
    QString selectedText() const;

    /// Steps away from the system's font size.
    int zoom() const { return m_zoom; }
    void setZoom(int steps);

    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

public slots:
    void copy();
    void paste();
    void pasteText(const QString &text);
    void selectAll();
    void clearScrollback();
    void zoomIn() { setZoom(m_zoom + 1); }
    void zoomOut() { setZoom(m_zoom - 1); }
    void resetZoom() { setZoom(0); }

signals:
    /// Everything typed, also while no stream is open.
    void output(const QByteArray &bytes);
    void ended(const QString &reason);
    void sizeChanged(int rows, int columns);
    void titleChanged(const QString &title);
    void zoomChanged(int steps);
    void bell();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void connectScreen();
    void applyFont();
    void layoutGrid();
    void updateScrollBar();
    void updateRows(int first, int last);
    void updateCursor();
    void restartBlinking();
    void paintNotice(QPainter &painter);
    void paintCursor(QPainter &painter);
    void onEnded(const QString &reason);

    bool runCommand(const QKeyEvent &event);
    bool isCommand(const QKeyEvent &event) const;
    void scrollToEnd();
    void extendSelection(const QPointF &point);
    void publishSelection();
    bool reportsMouse(Qt::KeyboardModifiers modifiers) const;
    void reportWheel(const QWheelEvent &event, int steps);
    void fillMenu(QMenu *menu);

    qint64 topLine() const;
    QPointF cornerOf(qint64 line, int column) const;
    QRect cursorRect() const;
    /// The cell under the point, or the nearest boundary between cells.
    TerminalPosition positionAt(const QPointF &point, bool boundary) const;

    TerminalScreen *m_screen;
    TerminalPainter m_painter;
    TerminalSelection m_selection;
    QPointer<ConsoleStream> m_stream;
    QString m_placeholder;
    QString m_preedit;
    QBasicTimer m_blinkTimer;
    QBasicTimer m_dragTimer;
    QElapsedTimer m_sinceDoubleClick;
    QPointF m_dragPoint;
    QRect m_cursorDrawn;
    TerminalPosition m_lastReported{-1, -1};
    qreal m_pixelRatio = 0.0;
    qint64 m_topRead = 0;
    int m_zoom = 0;
    int m_wheelRest = 0;
    bool m_following = true;
    bool m_cursorLit = true;
    bool m_selecting = false;
};

} // namespace penstock
