// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/conditioncompiler.h"
#include "shared/model/query.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace penstock {

/// A query as it is watched: what was asked for, and what the asker may see of the types it touches.
struct WatchQuery {
    QString type;
    Query query;           ///< as it was asked; what is not visible is taken away by the others
    Visibility visible{};
    QMap<QString, Condition> rights{}; ///< of each type that the query touches, at present
    bool isOverRelations = false;

    /// From the parameters of TYPE.watch, without pageSize.
    [[nodiscard]] static Result<WatchQuery> fromJson(const ResourceType &type, const QJsonObject &parameters,
                                                     const Visibility &visible);

    /// Asks again what the asker may see.
    void refresh();
    /// The condition, of objects that are visible themselves.
    [[nodiscard]] Condition where() const { return bothOf(rights.value(type), query.where); }
    /// Queries with the same key have the same answers.
    [[nodiscard]] QByteArray key() const;
    /// A field of the type itself and the text that it has in every object of the query; empty when there is no such field.
    [[nodiscard]] std::pair<QString, QString> pin() const;
    /// The fields of the type itself that decide who belongs to the query.
    [[nodiscard]] QStringList decisiveFields() const;
    /// A field that it needs and that its type has lost; empty when there is none.
    [[nodiscard]] QString missingField() const;
    /// What is sent of an object; for queries that are not over relations.
    [[nodiscard]] QJsonObject selected(const QJsonObject &object) const;
};

} // namespace penstock
