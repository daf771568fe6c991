// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/typeregistry.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// A search for words in the texts of all objects, understood.
struct SearchText {
    QStringList words{}; ///< each occurs somewhere in what is found; as they were written, without quotes
    QStringList types{}; ///< empty: all types
    int limit = 20;

    /// The words of a text, separated by spaces; "quotes" keep spaces. At least one, 20 at most.
    [[nodiscard]] static Result<SearchText> ofWords(const QString &text);
    /// search WORDS over vm, host limit 50; what follows the words may be absent.
    [[nodiscard]] static Result<SearchText> fromQuery(const TypeRegistry &types, const QString &text);
    /// Whether a text is such a query.
    [[nodiscard]] static bool isQuery(const QString &text);

    static constexpr int largestLimit = 100;
};

} // namespace penstock
