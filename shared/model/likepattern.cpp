// SPDX-License-Identifier: Apache-2.0
#include "shared/model/likepattern.h"

#include <algorithm>

namespace penstock {

namespace {

char16_t foldedUnit(QChar c)
{
    if (c.unicode() < 128) {
        return c.toLower().unicode();
    }
    const char16_t folded = c.toCaseFolded().unicode();
    return folded < 128 ? c.unicode() : folded;
}

/// Folding sign by sign keeps the length, so that a "*" stands for the same signs before and after.
QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t both = QChar::toCaseFolded(QChar::surrogateToUcs4(c, text.at(i + 1)));
            result[i] = QChar(QChar::highSurrogate(both));
            result[++i] = QChar(QChar::lowSurrogate(both));
        } else {
            result[i] = QChar(foldedUnit(c));
        }
    }
    return result;
}

bool hasNoCase(QChar c)
{
    return c.unicode() >= 128 && !c.isSurrogate() && c.toLower() == c && c.toUpper() == c && c.toCaseFolded() == c;
}

} // namespace

LikePattern::LikePattern(const QString &pattern) : m_folded(folded(pattern)) {}

bool LikePattern::matches(QStringView original) const
{
    // Greedy with one point to return to: time grows with text times pattern.
    const QString text = folded(original);
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < m_folded.size() && m_folded.at(p) == u'*') {
            star = p++;
            resume = t;
        } else if (p < m_folded.size() && m_folded.at(p) == text.at(t)) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return !text.isEmpty() && std::all_of(m_folded.cbegin() + p, m_folded.cend(), [](QChar c) { return c == u'*'; });
}

QString LikePattern::prefix() const
{
    const auto end = std::find_if(m_folded.cbegin(), m_folded.cend(),
                                  [](QChar c) { return c == u'*' || (c.unicode() >= 128 && !hasNoCase(c)); });
    return m_folded.left(end - m_folded.cbegin());
}

} // namespace penstock
