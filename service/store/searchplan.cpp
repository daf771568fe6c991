// SPDX-License-Identifier: Apache-2.0
#include "service/store/searchplan.h"

#include "service/store/searchedtexts.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRanked = 10000;
constexpr int mostSequences = 24; // of all words together; the table decides about the rest
constexpr int excerptLength = 80;

/// All sequences of three signs in the words, as the index wants to be asked; empty when all words are shorter.
QString sequences(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words) {
        const QList<uint> signs = word.toUcs4();
        for (qsizetype i = 0; i + 3 <= signs.size() && parts.size() < mostSequences; ++i) {
            const QString three = QString::fromUcs4(reinterpret_cast<const char32_t *>(signs.constData() + i), 3);
            parts << u'"' + QString(three).replace(u'"', "\"\""_L1) + u'"';
        }
    }
    parts.removeDuplicates();
    return parts.join(" AND "_L1);
}

SqlStatement each(const QStringList &words, const QString &pattern, int valuesOfAWord)
{
    SqlStatement result{u"1"_s, {}};
    for (const QString &word : words) {
        result.sql += " AND "_L1 + pattern;
        for (int i = 0; i < valuesOfAWord; ++i) {
            result.values << word;
        }
    }
    return result;
}

/// The part of a text around a word.
QString excerptOf(const QString &text, const QString &word)
{
    const QString line = text.simplified();
    if (line.size() <= excerptLength) {
        return line;
    }
    const qsizetype found = qMax(qsizetype(0), line.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype start = qBound(qsizetype(0), found - excerptLength / 3, line.size() - excerptLength);
    return (start > 0 ? u"…"_s : QString()) + line.mid(start, excerptLength).trimmed()
           + (start + excerptLength < line.size() ? u"…"_s : QString());
}

} // namespace

SearchPlan SearchPlan::of(const TypeRegistry &types, const SearchText &search, const Visibility &visible, bool isCurrent)
{
    SearchPlan plan;
    plan.m_isCurrent = isCurrent;
    plan.m_types = types;
    plan.m_limit = search.limit;
    for (const QString &word : search.words) {
        plan.m_words << searchedtexts::folded(word);
    }
    for (const ResourceType &type : types.all()) {
        if (searchedtexts::hasAny(type) && (search.types.isEmpty() || search.types.contains(type.name()))) {
            plan.m_within << type.name();
        }
    }
    const SqlStatement condition = plan.condition(visible);
    if (plan.m_words.size() == 1) {
        plan.m_statements << SqlStatement{"SELECT s.type, s.id FROM search_text AS s WHERE s.id = ? AND "_L1 + condition.sql + " LIMIT ?"_L1,
                                          QList<QVariant>{search.words.first()} + condition.values};
    }
    const QString first = plan.m_words.first();
    const SqlStatement words = each(plan.m_words, u"(instr(s.name, ?) OR instr(s.body, ?))"_s, 2);
    plan.m_statements << SqlStatement{"SELECT s.type, s.id FROM search_text AS s WHERE s.name >= ? AND s.name < ? AND "_L1 + words.sql
                                          + " AND "_L1 + condition.sql + " ORDER BY s.name LIMIT ?"_L1,
                                      QList<QVariant>{first, first + QString::fromUcs4(U"\U0010FFFF", 1)} + words.values
                                          + condition.values};
    const QString three = sequences(plan.m_words);
    const SqlStatement named = each(plan.m_words, u"instr(s.name, ?)"_s, 1);
    const QString from = three.isEmpty() ? u"search_text AS s WHERE "_s
                                         : u"search_index JOIN search_text AS s ON s.number = search_index.rowid "
                                           "WHERE search_index MATCH ? AND "_s;
    plan.m_statements << SqlStatement{
        u"SELECT type, id FROM (SELECT s.type AS type, s.id AS id, s.name AS name, (%1) AS named FROM %2 %3 AND %4 LIMIT %5) "
        "ORDER BY named DESC, name LIMIT ?"_s.arg(named.sql, from, words.sql, condition.sql, QString::number(mostRanked)),
        named.values + (three.isEmpty() ? QList<QVariant>() : QList<QVariant>{three}) + words.values + condition.values};
    return plan;
}

/// What may be found: objects of types that are wanted and known, and among them those that the asker sees.
SqlStatement SearchPlan::condition(const Visibility &visible) const
{
    SqlStatement result;
    QStringList open;
    QStringList parts;
    for (const QString &name : m_within) {
        const Condition limits = visible.condition ? visible.condition(name) : Condition();
        if (limits.kind == Condition::Kind::Always) {
            open << name;
            continue;
        }
        result.values << name;
        const QString where = ConditionCompiler(*m_types.find(name), u"o"_s).compiled(limits, result.values);
        parts << u"(+s.type = ? AND EXISTS (SELECT 1 FROM \"%1\" AS o WHERE o.\"id\" = s.id AND %2))"_s.arg(name, where);
    }
    QStringList places;
    for (const QString &name : std::as_const(open)) {
        result.values << name;
        places << u"?"_s;
    }
    parts << u"+s.type IN (%1)"_s.arg(places.join(u','));
    result.sql = u'(' + parts.join(" OR "_L1) + u')';
    return result;
}

Result<QList<SearchPlan::Hit>> SearchPlan::hits(const RowReader &read) const
{
    QList<Hit> found;
    QSet<QString> known;
    for (const SqlStatement &statement : m_statements) {
        if (found.size() > m_limit) {
            break;
        }
        const auto rows = read(statement.sql, statement.values + QList<QVariant>{2 * m_limit + 2});
        if (!rows) {
            return failure(rows.error());
        }
        for (const QList<QVariant> &row : *rows) {
            const Hit hit{row.at(0).toString(), row.at(1).toString()};
            if (const QString key = hit.type + u'/' + hit.id; !known.contains(key)) {
                known.insert(key);
                found.append(hit);
            }
        }
    }
    return found;
}

Result<QHash<QString, QJsonObject>> SearchPlan::objects(const QList<Hit> &hits, const RowReader &read) const
{
    QHash<QString, QJsonArray> ids;
    for (const Hit &hit : hits) {
        ids[hit.type].append(hit.id);
    }
    QHash<QString, QJsonObject> objects;
    for (auto type = ids.cbegin(); type != ids.cend(); ++type) {
        Query query;
        query.where = whereEqual(u"id"_s, type.value());
        query.where.op = Condition::Operator::In;
        query.limit = int(hits.size());
        const auto plan = PagePlan::of(*m_types.find(type.key()), query);
        const auto page = plan ? plan->run(read) : Result<Page>(failure(plan.error()));
        if (!page) {
            return failure(page.error());
        }
        for (const QJsonObject &object : page->items) {
            objects.insert(type.key() + u'/' + object.value("id"_L1).toString(), object);
        }
    }
    return objects;
}

/// What was found, and where: in the name, unless a word is only elsewhere.
QJsonObject SearchPlan::item(const ResourceType &type, const QJsonObject &object) const
{
    const QList<SearchedText> texts = searchedtexts::of(type, object);
    const QString name = object.value("name"_L1).toString();
    const QString foldedName = searchedtexts::folded(name);
    SearchedText where{u"name"_s, name};
    QString word = m_words.first();
    const auto elsewhere = std::find_if(m_words.cbegin(), m_words.cend(), [&](const QString &w) { return !foldedName.contains(w); });
    if (elsewhere != m_words.cend()) {
        word = *elsewhere;
        const auto text = std::find_if(texts.cbegin(), texts.cend(), [&](const SearchedText &t) {
            return searchedtexts::folded(t.text).contains(word);
        });
        where = text == texts.cend() ? SearchedText{u"id"_s, object.value("id"_L1).toString()} : *text;
    }
    return {{u"type"_s, type.name()},
            {u"id"_s, object.value("id"_L1)},
            {u"name"_s, name},
            {u"field"_s, where.field},
            {u"excerpt"_s, excerptOf(where.text, word)}};
}

Result<QJsonObject> SearchPlan::run(const RowReader &read) const
{
    const auto found = hits(read);
    if (!found) {
        return failure(found.error());
    }
    const QList<Hit> shown = found->mid(0, m_limit);
    const auto known = objects(shown, read);
    const auto filling = known ? read(u"SELECT EXISTS (SELECT 1 FROM search_progress WHERE reached IS NOT NULL)"_s, {})
                               : Result<QList<QList<QVariant>>>(failure(known.error()));
    if (!filling) {
        return failure(filling.error());
    }
    QJsonArray items;
    for (const Hit &hit : shown) {
        const QJsonObject object = known->value(hit.type + u'/' + hit.id);
        if (!object.isEmpty()) {
            items.append(item(*m_types.find(hit.type), object));
        }
    }
    return QJsonObject{{u"items"_s, items},
                       {u"more"_s, found->size() > m_limit},
                       {u"complete"_s, m_isCurrent && !filling->first().first().toBool()}};
}

} // namespace penstock
