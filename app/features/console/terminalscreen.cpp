// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalscreen.h"

#include <vterm.h>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// libvterm's mark for the right half of a wide character.
constexpr uint32_t rightHalf = 0xffffffff;
constexpr qsizetype pieceSize = 2048;
/// A wide character on a line of double width takes four.
constexpr int fewestColumns = 4;
constexpr int mostCells = 1000;

TerminalColor colorOf(const VTermColor &color)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) {
        return {};
    }
    return VTERM_COLOR_IS_INDEXED(&color) ? TerminalColor::indexed(color.indexed.idx)
                                          : TerminalColor::rgb(color.rgb.red, color.rgb.green, color.rgb.blue);
}

TerminalCell cellOf(const VTermScreenCell &from)
{
    TerminalCell cell;
    cell.style.foreground = colorOf(from.fg);
    cell.style.background = colorOf(from.bg);
    cell.style.bold = from.attrs.bold;
    cell.style.italic = from.attrs.italic;
    cell.style.inverse = from.attrs.reverse;
    cell.style.struck = from.attrs.strike;
    cell.style.underlines = from.attrs.underline & 3u;
    if (from.chars[0] == rightHalf) {
        cell.width = 0;
        return cell;
    }
    cell.width = static_cast<quint8>(std::clamp<int>(from.width, 1, 2));
    for (size_t i = 0; i < cell.characters.size() && from.chars[i] != 0; ++i) {
        cell.characters[i] = from.chars[i];
    }
    return cell;
}

/// Only the characters and colours: enough to put a line back on the screen.
VTermScreenCell cellFor(const TerminalCell &from)
{
    VTermScreenCell cell{};
    const auto put = [](VTermColor &color, TerminalColor value, uint8_t defaultKind) {
        if (value.isDefault()) {
            vterm_color_indexed(&color, 0);
            color.type |= defaultKind;
        } else if (value.isIndexed()) {
            vterm_color_indexed(&color, value.index());
        } else {
            const auto rgb = value.value();
            vterm_color_rgb(&color, uint8_t(rgb >> 16), uint8_t(rgb >> 8), uint8_t(rgb));
        }
    };
    put(cell.fg, from.style.foreground, VTERM_COLOR_DEFAULT_FG);
    put(cell.bg, from.style.background, VTERM_COLOR_DEFAULT_BG);
    cell.attrs.bold = from.style.bold;
    cell.attrs.italic = from.style.italic;
    cell.attrs.reverse = from.style.inverse;
    cell.attrs.strike = from.style.struck;
    cell.attrs.underline = from.style.underlines;
    cell.width = static_cast<char>(std::max<int>(from.width, 1));
    for (size_t i = 0; i < from.characters.size(); ++i) {
        cell.chars[i] = from.characters[i];
    }
    if (from.width == 0) {
        cell.chars[0] = rightHalf;
    }
    return cell;
}

void trim(TerminalLine &line)
{
    const TerminalCell nothing;
    while (!line.empty() && (line.back() == nothing)) {
        line.pop_back();
    }
}

} // namespace

struct TerminalScreen::Callbacks {
    static TerminalScreen *screen(void *user) { return static_cast<TerminalScreen *>(user); }

    static void output(const char *bytes, size_t length, void *user)
    {
        screen(user)->m_output.append(bytes, static_cast<qsizetype>(length));
    }

    static int damage(VTermRect rect, void *user)
    {
        auto *self = screen(user);
        const bool none = self->m_firstChanged < 0;
        self->m_firstChanged = none ? rect.start_row : std::min(self->m_firstChanged, rect.start_row);
        self->m_lastChanged = std::max(self->m_lastChanged, rect.end_row - 1);
        return 1;
    }

    static int moveCursor(VTermPos position, VTermPos, int visible, void *user)
    {
        auto *self = screen(user);
        self->m_cursor.row = position.row;
        self->m_cursor.column = position.col;
        self->m_cursor.visible = visible != 0;
        self->m_cursorMoved = true;
        return 1;
    }

    static int setProperty(VTermProp property, VTermValue *value, void *user)
    {
        auto *self = screen(user);
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE:
            self->m_cursor.visible = value->boolean != 0;
            self->m_cursorMoved = true;
            break;
        case VTERM_PROP_CURSORBLINK:
            self->m_cursor.blinking = value->boolean != 0;
            self->m_cursorMoved = true;
            break;
        case VTERM_PROP_CURSORSHAPE:
            self->m_cursor.shape = value->number == VTERM_PROP_CURSORSHAPE_UNDERLINE ? CursorShape::Underline
                : value->number == VTERM_PROP_CURSORSHAPE_BAR_LEFT                   ? CursorShape::Bar
                                                                                     : CursorShape::Block;
            self->m_cursorMoved = true;
            break;
        case VTERM_PROP_ALTSCREEN:
            self->m_alternate = value->boolean != 0;
            emit self->alternateChanged();
            break;
        case VTERM_PROP_TITLE:
            self->m_title = QString::fromUtf8(value->string);
            emit self->titleChanged(self->m_title);
            break;
        case VTERM_PROP_MOUSE:
            self->m_mouseMode = static_cast<MouseMode>(std::clamp(value->number, 0, 3));
            break;
        default:
            break;
        }
        return 1;
    }

    static int ring(void *user)
    {
        emit screen(user)->bell();
        return 1;
    }

    static int pushLine(int columns, const VTermScreenCell *cells, void *user)
    {
        auto *self = screen(user);
        TerminalLine line(static_cast<size_t>(columns));
        std::transform(cells, cells + columns, line.begin(), cellOf);
        trim(line);
        self->m_scrollback.push(std::move(line));
        ++self->m_topLine;
        self->m_scrolled = true;
        return 1;
    }

    static int popLine(int columns, VTermScreenCell *cells, void *user)
    {
        auto *self = screen(user);
        if (self->m_scrollback.size() == 0) {
            return 0;
        }
        TerminalLine line = self->m_scrollback.pop();
        --self->m_topLine;
        self->m_scrolled = true;
        line.resize(static_cast<size_t>(columns));
        // Half a wide character must not come back alone.
        if (line.back().width == 2) {
            line.back() = {};
        }
        std::transform(line.begin(), line.end(), cells, cellFor);
        return 1;
    }
};

TerminalScreen::TerminalScreen(int rows, int columns, QObject *parent)
    : QObject(parent), m_terminal(vterm_new(rows, columns)), m_screen(vterm_obtain_screen(m_terminal)), m_rows(rows),
      m_columns(columns)
{
    static constexpr VTermScreenCallbacks callbacks{
        .damage = &Callbacks::damage,
        .moverect = nullptr,
        .movecursor = &Callbacks::moveCursor,
        .settermprop = &Callbacks::setProperty,
        .bell = &Callbacks::ring,
        .resize = nullptr,
        .sb_pushline = &Callbacks::pushLine,
        .sb_popline = &Callbacks::popLine,
    };
    vterm_set_utf8(m_terminal, 1);
    vterm_output_set_callback(m_terminal, &Callbacks::output, this);
    vterm_screen_set_callbacks(m_screen, &callbacks, this);
    vterm_screen_enable_altscreen(m_screen, 1);
    vterm_screen_set_damage_merge(m_screen, VTERM_DAMAGE_SCROLL);
    vterm_screen_reset(m_screen, 1);
    flush();
}

TerminalScreen::~TerminalScreen()
{
    vterm_free(m_terminal);
}

void TerminalScreen::feed(const QByteArray &bytes)
{
    write(m_filter.pass(bytes));
    flush();
}

void TerminalScreen::write(const QByteArray &bytes)
{
    // libvterm keeps what it decodes of one piece on the stack.
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(at + pieceSize, bytes.size());
        while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80) {
            --end;
        }
        vterm_input_write(m_terminal, bytes.constData() + at, static_cast<size_t>(end - at));
        at = end;
    }
}

void TerminalScreen::resize(int rows, int columns)
{
    rows = std::clamp(rows, 1, mostCells);
    columns = std::clamp(columns, fewestColumns, mostCells);
    if (rows == m_rows && columns == m_columns) {
        return;
    }
    m_rows = rows;
    m_columns = columns;
    vterm_set_size(m_terminal, rows, columns);
    dropMargins();
    m_firstChanged = 0;
    m_lastChanged = rows - 1;
    m_scrolled = true;
    flush();
}

void TerminalScreen::dropMargins()
{
    // libvterm would keep scrolling margins that are no longer on the screen. Setting them moves the cursor.
    const int row = m_cursor.row;
    const int column = m_cursor.column;
    write("\x1b[r\x1b[s\x1b[" + QByteArray::number(row + 1) + ';' + QByteArray::number(column + 1) + 'H');
}

void TerminalScreen::reset()
{
    m_filter.reset();
    vterm_screen_reset(m_screen, 1);
    flush();
}

void TerminalScreen::clearScrollback()
{
    m_scrollback.clear();
    emit scrollbackChanged();
}

TerminalLine TerminalScreen::line(qint64 number) const
{
    if (number < firstLine() || number >= endLine()) {
        return {};
    }
    return number < m_topLine ? m_scrollback.at(static_cast<int>(number - firstLine()))
                              : screenRow(static_cast<int>(number - m_topLine));
}

TerminalLine TerminalScreen::screenRow(int row) const
{
    TerminalLine line;
    line.reserve(static_cast<size_t>(m_columns));
    for (int column = 0; column < m_columns; ++column) {
        VTermScreenCell cell{};
        vterm_screen_get_cell(m_screen, VTermPos{row, column}, &cell);
        line.push_back(cellOf(cell));
    }
    return line;
}

QString TerminalScreen::textOf(const TerminalLine &line)
{
    QString text;
    for (const auto &cell : line) {
        if (cell.width == 0) {
            continue;
        }
        if (cell.characters[0] == 0) {
            text += QLatin1Char(' ');
        }
        for (const char32_t character : cell.characters) {
            if (character != 0) {
                text += QString::fromUcs4(&character, 1);
            }
        }
    }
    return text;
}

void TerminalScreen::sendKey(int key, int modifiers)
{
    vterm_keyboard_key(m_terminal, static_cast<VTermKey>(key), static_cast<VTermModifier>(modifiers));
    flush();
}

void TerminalScreen::sendBytes(const QByteArray &bytes)
{
    m_output.append(bytes);
    flush();
}

void TerminalScreen::paste(const QString &text)
{
    QString typed = text;
    typed.replace(QLatin1String("\r\n"), QLatin1String("\r")).replace(QLatin1Char('\n'), QLatin1Char('\r'));
    typed.removeIf([](QChar character) {
        const auto code = character.unicode();
        return (code < 0x20 && code != '\r' && code != '\t') || (code >= 0x7f && code < 0xa0);
    });
    vterm_keyboard_start_paste(m_terminal);
    m_output.append(typed.toUtf8());
    vterm_keyboard_end_paste(m_terminal);
    flush();
}

void TerminalScreen::sendMouseButton(int row, int column, int button, bool pressed, int modifiers)
{
    // libvterm itself reports buttons that nobody asked for.
    if (m_mouseMode == MouseMode::None) {
        return;
    }
    vterm_mouse_move(m_terminal, row, column, static_cast<VTermModifier>(modifiers));
    vterm_mouse_button(m_terminal, button, pressed, static_cast<VTermModifier>(modifiers));
    flush();
}

void TerminalScreen::sendMouseMove(int row, int column, int modifiers)
{
    vterm_mouse_move(m_terminal, row, column, static_cast<VTermModifier>(modifiers));
    flush();
}

void TerminalScreen::flush()
{
    vterm_screen_flush_damage(m_screen);
    if (std::exchange(m_scrolled, false)) {
        emit scrollbackChanged();
    }
    if (m_firstChanged >= 0) {
        const int first = std::exchange(m_firstChanged, -1);
        const int last = std::exchange(m_lastChanged, -1);
        emit rowsChanged(first, std::min(last, m_rows - 1));
    }
    if (std::exchange(m_cursorMoved, false)) {
        emit cursorChanged();
    }
    if (!m_output.isEmpty()) {
        emit output(std::exchange(m_output, {}));
    }
}

} // namespace penstock
