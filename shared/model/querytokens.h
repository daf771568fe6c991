// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QList>
#include <QString>

namespace penstock {

/// A word, quoted text or sign of the query language.
struct QueryToken {
    enum class Kind { Word, Quoted, Sign, End };

    Kind kind = Kind::End;
    QString text;   ///< without quotes and escapes
    int column = 1; ///< where it starts, counted from 1
    int length = 0; ///< as it was written

    [[nodiscard]] bool isWord(QLatin1String word) const;
    [[nodiscard]] bool isSign(QLatin1String sign) const { return kind == Kind::Sign && text == sign; }
};

/// Splits a condition into tokens; the last one is the end.
[[nodiscard]] Result<QList<QueryToken>> queryTokens(const QString &text);

/// A condition that cannot be read: what is wrong at a token, and what to write instead. The detail of the error says
/// "column=N length=N", for an editor that marks the place.
[[nodiscard]] tl::unexpected<Error> unreadableQuery(const QueryToken &at, Text why, Text fix);

} // namespace penstock
