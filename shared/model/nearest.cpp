// SPDX-License-Identifier: Apache-2.0
#include "shared/model/nearest.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace penstock {

namespace {

/// Levenshtein's distance: single-character insertions, deletions and replacements.
int distance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.last();
}

} // namespace

QString nearest(const QString &mistyped, const QStringList &candidates)
{
    if (mistyped.size() > 100) {
        return {};
    }
    QString best;
    int bestDistance = std::max(2, static_cast<int>(mistyped.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const int d = distance(mistyped.toLower(), candidate.toLower());
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace penstock
