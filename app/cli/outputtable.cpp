// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputtable.h"

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60) ||
           (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x1F300 && character <= 0x1FAFF) ||
           (character >= 0x20000 && character <= 0x3FFFD);
}

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const bool isMark = QChar::category(character) == QChar::Mark_NonSpacing;
        columns += isMark ? 0 : (isWide(character) ? 2 : 1);
    }
    return columns;
}

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString blanks(std::max(0, width - columnsOf(text)), u' ');
    return toTheRight ? blanks + text : text + blanks;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

} // namespace

QString OutputTable::printable(const QString &text, bool keepLines)
{
    QString result;
    for (const QChar character : text) {
        const bool isLine = character == u'\n' && keepLines;
        const auto category = character.category();
        if (!isLine && (category == QChar::Other_Control || category == QChar::Other_Format)) {
            result += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            result += character;
        }
    }
    return result;
}

void OutputTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells) {
        row << (cell.isEmpty() ? u"-"_s : printable(cell));
    }
    m_rows.append(row);
}

QString OutputTable::text() const
{
    QList<int> widths(m_headers.size(), 0);
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        widths[column] = columnsOf(m_headers.at(column));
        for (const QStringList &row : m_rows) {
            widths[column] = std::max(widths[column], columnsOf(row.value(column)));
        }
    }
    QString result;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            line += (column > 0 ? u"  "_s : QString()) +
                    padded(cells.at(column), widths.value(column), m_right.contains(column));
        }
        result += trimmedEnd(line) + u'\n';
    };
    QStringList headers;
    for (const QString &header : m_headers) {
        headers << header.toUpper();
    }
    addLine(headers);
    std::for_each(m_rows.cbegin(), m_rows.cend(), addLine);
    return result;
}

QString OutputTable::details(const QList<std::pair<QString, QString>> &values)
{
    int width = 0;
    for (const auto &[name, value] : values) {
        width = std::max(width, columnsOf(name) + 1);
    }
    QString result;
    for (const auto &[name, value] : values) {
        const QStringList lines = printable(value.isEmpty() ? u"-"_s : value, true).split(u'\n');
        result += padded(name + u':', width, false) + u"  "_s + lines.join(u'\n' + QString(width + 2, u' ')) + u'\n';
    }
    return result;
}

} // namespace penstock
