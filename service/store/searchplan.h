// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/queryplan.h"
#include "shared/model/searchtext.h"

namespace penstock {

/// What to run for a search. Made where the model is known, run wherever there is a connection.
///
/// Names that begin with the first word come first, in their order, then other names with the words in them, then objects
/// with words elsewhere. Of the latter two a bounded number is ranked: who finds more than that looks for something else.
class SearchPlan
{
public:
    [[nodiscard]] static SearchPlan of(const TypeRegistry &types, const SearchText &search, const Visibility &visible = {},
                                       bool isCurrent = true);

    /// {"items": [{type, id, name, field, excerpt}], "more": there would be more of them, "complete": all texts are in}
    [[nodiscard]] Result<QJsonObject> run(const RowReader &read) const;
    [[nodiscard]] const QList<SqlStatement> &statements() const { return m_statements; }

private:
    struct Hit {
        QString type;
        QString id;
    };
    [[nodiscard]] Result<QList<Hit>> hits(const RowReader &read) const;
    [[nodiscard]] Result<QHash<QString, QJsonObject>> objects(const QList<Hit> &hits, const RowReader &read) const;
    [[nodiscard]] QJsonObject item(const ResourceType &type, const QJsonObject &object) const;
    [[nodiscard]] SqlStatement condition(const Visibility &visible) const;

    TypeRegistry m_types;
    QStringList m_within; ///< names of types
    QStringList m_words;  ///< folded
    int m_limit = 0;
    bool m_isCurrent = true; ///< no changed object waits to be written to the index
    QList<SqlStatement> m_statements; ///< each brings types and ids, the best first; the last value is the limit
};

} // namespace penstock
