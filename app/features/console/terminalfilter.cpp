// SPDX-License-Identifier: Apache-2.0
#include "app/features/console/terminalfilter.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <utility>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t bell = 0x07;
constexpr char32_t cancel = 0x18;
constexpr char32_t substitute = 0x1a;
constexpr char32_t escape = 0x1b;
constexpr int mostCombining = 8;
constexpr int longestEscape = 3;
constexpr int longestControl = 128;
constexpr int longestString = 2048;
constexpr int mostRepeated = 1000;
constexpr int mostParameters = 16;
constexpr qsizetype mostDigits = 5;

/// What a terminal does something about; the rest are leftovers of teletypes.
bool isUsefulControl(char32_t character)
{
    return character >= bell && character <= 0x0f;
}

bool isInvisible(char32_t character)
{
    return QChar::isMark(character) || QChar::category(character) == QChar::Other_Format;
}

/// Whether libvterm has room for the parameters between the introducer and the final character.
bool isModest(QStringView parameters)
{
    int count = 1;
    qsizetype digits = 0;
    for (const QChar character : parameters) {
        const bool separator = character == u';' || character == u':';
        count += separator ? 1 : 0;
        digits = character.isDigit() ? digits + 1 : 0;
        if (count > mostParameters || digits > mostDigits) {
            return false;
        }
    }
    return true;
}

} // namespace

QString TerminalFilter::decode(const QByteArray &bytes)
{
    const QByteArray all = std::exchange(m_tail, {}) + bytes;
    qsizetype end = all.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, all.size()); ++back) {
        const auto byte = static_cast<unsigned char>(all[all.size() - back]);
        const qsizetype needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        if (byte < 0x80 || needed > 1) {
            end -= needed > back ? back : 0;
            break;
        }
    }
    m_tail = all.sliced(end);
    return QString::fromUtf8(all.first(end));
}

QByteArray TerminalFilter::pass(const QByteArray &bytes)
{
    const QString text = decode(bytes);
    for (const char32_t character : text.toUcs4()) {
        if (character == cancel || character == substitute) {
            m_state = State::Text;
        } else if (m_state == State::Text) {
            takeText(character);
        } else if (m_state == State::Escape) {
            takeEscape(character);
        } else if (m_state == State::Control) {
            takeControl(character);
        } else {
            takeString(character);
        }
    }
    return std::exchange(m_passed, {}).toUtf8();
}

void TerminalFilter::begin(State state, char32_t introducer)
{
    m_state = state;
    m_tooLong = false;
    m_sequence.clear();
    if (introducer != 0) {
        keep(introducer, longestEscape);
    }
}

void TerminalFilter::pass(char32_t character)
{
    m_passed += QString::fromUcs4(&character, 1);
}

void TerminalFilter::keep(char32_t character, int most)
{
    m_tooLong = m_tooLong || m_sequence.size() >= most;
    if (!m_tooLong) {
        m_sequence += QString::fromUcs4(&character, 1);
    }
}

void TerminalFilter::takeText(char32_t character)
{
    if (character == escape) {
        begin(State::Escape, 0);
        return;
    }
    // libvterm gives the second set of control characters a width of -1.
    const bool control = character < 0x20 || (character >= 0x7f && character < 0xa0);
    m_combining = isInvisible(character) ? m_combining + 1 : 0;
    if ((!control || isUsefulControl(character)) && m_combining <= mostCombining) {
        pass(character);
    }
    if (!control && m_combining == 0) {
        m_last = character;
    }
}

void TerminalFilter::takeEscape(char32_t character)
{
    if (character == escape) {
        begin(State::Escape, 0);
    } else if (character < 0x20) {
        takeText(character);
    } else if (character >= 0x7f) {
        m_state = State::Text;
    } else if (character < 0x30) {
        keep(character, longestEscape);
    } else if (m_sequence.isEmpty() && character == U'[') {
        begin(State::Control, character);
    } else if (m_sequence.isEmpty() && std::u32string_view(U"P]X^_").find(character) != std::u32string_view::npos) {
        begin(State::String, character);
    } else {
        m_state = State::Text;
        // libvterm takes "#[" for the begin of a control sequence, and "#]" for that of a string.
        const bool ambiguous = !m_sequence.isEmpty() && std::u32string_view(U"P[]").find(character) != std::u32string_view::npos;
        keep(character, longestEscape);
        if (!m_tooLong && !ambiguous) {
            // The short way to restore the cursor does not check that it is still on the screen.
            m_passed += u'\x1b' + (m_sequence == "8"_L1 ? u"[?1048l"_s : m_sequence);
        }
    }
}

void TerminalFilter::takeControl(char32_t character)
{
    if (character == escape) {
        begin(State::Escape, 0);
    } else if (character < 0x20) {
        takeText(character);
    } else if (character >= 0x7f) {
        m_state = State::Text;
    } else if (character < 0x40) {
        keep(character, longestControl);
    } else {
        finishControl(character);
    }
}

void TerminalFilter::finishControl(char32_t final)
{
    m_state = State::Text;
    if (final == U'b') {
        repeatLast();
    } else if (!m_tooLong && isModest(m_sequence)) {
        m_passed += u'\x1b' + m_sequence;
        pass(final);
    }
}

void TerminalFilter::repeatLast()
{
    const int count = QStringView(m_sequence).sliced(1).toInt();
    for (int i = 0; i < std::clamp(count, 1, mostRepeated); ++i) {
        pass(m_last);
    }
}

void TerminalFilter::takeString(char32_t character)
{
    if (m_state == State::StringEscape) {
        finishString();
        if (character != U'\\') {
            begin(State::Escape, 0);
            takeEscape(character);
        }
    } else if (character == escape) {
        m_state = State::StringEscape;
    } else if (character == bell) {
        finishString();
    } else if (character >= 0x20 && !(character >= 0x7f && character < 0xa0)) {
        keep(character, longestString);
    }
}

void TerminalFilter::finishString()
{
    m_state = State::Text;
    // Of the five kinds of strings, titles are worth passing; libvterm stumbles over a device's questions.
    if (m_sequence.startsWith(u']') && !m_tooLong) {
        m_passed += u'\x1b' + m_sequence + u"\x1b\\"_s;
    }
}

} // namespace penstock
