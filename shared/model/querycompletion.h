// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/querytokens.h"
#include "shared/model/typeregistry.h"

#include <QList>
#include <QString>

namespace penstock {

/// What could come next in a condition, an order or a limit that is being written: names of fields and relations,
/// operators, values, words of the language.
class QueryCompletion
{
public:
    enum class Kind { Name, Operator, Value, Word };

    struct Item {
        QString text;  ///< as it is to be written, with quotes where they are needed
        QString label; ///< what it is called for people (English, context "Model"); may be empty
        Kind kind = Kind::Word;
    };

    struct Offer {
        int start = 0;       ///< what is replaced by an item begins here
        int length = 0;
        QString typed;       ///< of the word being written, without quotes
        QList<Item> items;   ///< all that begin with it, or have it inside after those that begin with it
        QString namesOf;     ///< a type, the names of whose objects are values too; the caller asks for them
        QString namePrefix;  ///< goes before such a name: "host.name = " where a reference itself was compared
    };

    QueryCompletion(const TypeRegistry &types, const ResourceType &type) : m_types(types), m_type(type) {}

    /// For the word that ends at the cursor.
    [[nodiscard]] Offer at(const QString &text, int cursor) const;
    /// A value as it is written in a condition.
    [[nodiscard]] static QString quoted(const QString &value);

private:
    struct Place;

    [[nodiscard]] Place placeAfter(const QList<QueryToken> &tokens) const;
    void offerNames(Offer &offer, bool own) const;
    void offerValues(Offer &offer, const Place &place) const;
    void offerWords(Offer &offer, const Place &place) const;

    const TypeRegistry &m_types;
    const ResourceType &m_type;
};

} // namespace penstock
