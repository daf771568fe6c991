// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/terminalcell.h"
#include "app/features/console/terminalfilter.h"
#include "app/features/console/terminalscrollback.h"

#include <QByteArray>
#include <QObject>
#include <QString>

struct VTerm;
struct VTermScreen;

namespace penstock {

/// A terminal without a window: interprets bytes, keeps the screen and what scrolled off it, and says what is to be sent.
class TerminalScreen : public QObject
{
    Q_OBJECT

public:
    enum class CursorShape { Block, Underline, Bar };
    /// What the program at the other end wants to hear of the mouse.
    enum class MouseMode { None, Clicks, Drags, Moves };
    struct Cursor {
        int row = 0;
        int column = 0;
        bool visible = true;
        bool blinking = true;
        CursorShape shape = CursorShape::Block;
    };

    static constexpr int scrollbackCapacity = 20'000;

    TerminalScreen(int rows, int columns, QObject *parent = nullptr);
    ~TerminalScreen() override;

    /// Interprets bytes from the other end.
    void feed(const QByteArray &bytes);
    void resize(int rows, int columns);
    void reset();
    void clearScrollback();

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    const Cursor &cursor() const { return m_cursor; }
    MouseMode mouseMode() const { return m_mouseMode; }
    bool isAlternate() const { return m_alternate; }
    const QString &title() const { return m_title; }

    /// Lines are numbered from firstLine(), the oldest that is kept, to endLine(); the screen begins at topLine().
    qint64 firstLine() const { return m_topLine - m_scrollback.size(); }
    qint64 topLine() const { return m_topLine; }
    qint64 endLine() const { return m_topLine + m_rows; }
    TerminalLine line(qint64 number) const;
    static QString textOf(const TerminalLine &line);

    /// Key and modifiers in libvterm's numbering.
    void sendKey(int key, int modifiers);
    void sendBytes(const QByteArray &bytes);
    /// Without the control characters that could pass for something typed; bracketed where the other end asked for it.
    void paste(const QString &text);
    /// Buttons 1 to 3; 4 and 5 for the wheel.
    void sendMouseButton(int row, int column, int button, bool pressed, int modifiers);
    void sendMouseMove(int row, int column, int modifiers);

signals:
    void output(const QByteArray &bytes);
    void rowsChanged(int first, int last);
    void cursorChanged();
    void scrollbackChanged();
    void alternateChanged();
    void titleChanged(const QString &title);
    void bell();

private:
    struct Callbacks;

    TerminalLine screenRow(int row) const;
    void write(const QByteArray &bytes);
    void dropMargins();
    void flush();

    VTerm *m_terminal;
    VTermScreen *m_screen;
    TerminalFilter m_filter;
    TerminalScrollback m_scrollback{scrollbackCapacity};
    QByteArray m_output;
    QString m_title;
    Cursor m_cursor;
    MouseMode m_mouseMode = MouseMode::None;
    qint64 m_topLine = 0;
    int m_rows;
    int m_columns;
    int m_firstChanged = -1;
    int m_lastChanged = -1;
    bool m_cursorMoved = false;
    bool m_scrolled = false;
    bool m_alternate = false;
};

} // namespace penstock
