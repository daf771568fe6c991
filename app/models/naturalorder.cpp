// SPDX-License-Identifier: Apache-2.0
#include "app/models/naturalorder.h"

#include <QChar>

namespace penstock {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype pastZeros(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position] == u'0') {
        ++position;
    }
    return position;
}

qsizetype pastDigits(QStringView text, qsizetype position)
{
    while (position < text.size() && isDigit(text[position])) {
        ++position;
    }
    return position;
}

/// Compares the numbers that begin at both positions and moves past them. Any number of digits.
int compareNumbers(QStringView left, qsizetype &l, QStringView right, qsizetype &r)
{
    const qsizetype leftStart = pastZeros(left, l);
    const qsizetype rightStart = pastZeros(right, r);
    l = pastDigits(left, leftStart);
    r = pastDigits(right, rightStart);
    const qsizetype leftLength = l - leftStart;
    const qsizetype rightLength = r - rightStart;
    if (leftLength != rightLength) {
        return leftLength < rightLength ? -1 : 1;
    }
    return left.mid(leftStart, leftLength).compare(right.mid(rightStart, rightLength));
}

} // namespace

int naturalCompare(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        if (isDigit(left[l]) && isDigit(right[r])) {
            if (const int order = compareNumbers(left, l, right, r)) {
                return order;
            }
            continue;
        }
        const QChar a = left[l++].toCaseFolded();
        const QChar b = right[r++].toCaseFolded();
        if (a != b) {
            return a < b ? -1 : 1;
        }
    }
    const qsizetype rest = (left.size() - l) - (right.size() - r);
    return rest != 0 ? (rest < 0 ? -1 : 1) : left.compare(right);
}

QString naturalKey(QStringView text)
{
    QString key;
    key.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++].toCaseFolded();
            continue;
        }
        const qsizetype start = pastZeros(text, i);
        i = pastDigits(text, start);
        // A digit, so that numbers stand among the other characters as before; longer numbers are greater.
        key += u'0';
        key += QChar(static_cast<char16_t>(qMin<qsizetype>(i - start, 0xffff)));
        key += text.mid(start, i - start);
    }
    return key;
}

} // namespace penstock
