// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace penstock {

/// Makes a guest's bytes safe for libvterm 0.1, which writes beyond its buffers on broken UTF-8, on control sequences with
/// many parameters and on a saved cursor outside of the screen, and which repeats characters beyond the last column.
///
/// Passes valid UTF-8 and whole sequences of bounded length only, so that libvterm stands between sequences after each
/// call.
class TerminalFilter
{
public:
    QByteArray pass(const QByteArray &bytes);
    void reset() { *this = TerminalFilter(); }

private:
    enum class State { Text, Escape, Control, String, StringEscape };

    QString decode(const QByteArray &bytes);
    void takeText(char32_t character);
    void takeEscape(char32_t character);
    void takeControl(char32_t character);
    void takeString(char32_t character);
    void begin(State state, char32_t introducer);
    void pass(char32_t character);
    void keep(char32_t character, int most);
    void finishControl(char32_t final);
    void repeatLast();
    void finishString();

    QByteArray m_tail; ///< the begin of a character whose rest is yet to come
    QString m_sequence; ///< what follows the escape character
    QString m_passed;
    State m_state = State::Text;
    char32_t m_last = U' ';
    int m_combining = 0;
    bool m_tooLong = false;
};

} // namespace penstock
