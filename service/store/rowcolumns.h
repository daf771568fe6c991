// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/rowview.h"
#include "shared/core/objectshape.h"
#include "shared/model/field.h"
#include "shared/model/resourcetype.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// What the columns of a result are in the JSON form of an object.
class RowColumns
{
public:
    struct Column {
        QString name;
        FieldKind kind;
        bool hidden = false;         ///< read for other purposes than the object
        QList<Field> secretive = {}; ///< the field, where parts of its values are secret
        QByteArray label{};          ///< the name as JSON text, with its colon
    };

    /// The id and the version.
    RowColumns();
    /// Everything an object of the type has.
    explicit RowColumns(const ResourceType &type);

    void add(const Field &field);
    /// Unless it is there already.
    void addHidden(const Field &field);

    [[nodiscard]] const QList<Column> &list() const { return m_columns; }
    [[nodiscard]] QJsonObject object(const RowView &row) const;
    /// The object with what is hidden.
    [[nodiscard]] QJsonObject whole(const RowView &row) const;
    /// What clients get of the object, without its secrets, as JSON text.
    [[nodiscard]] QByteArray text(const RowView &row) const;

private:
    void append(Column column);

    QList<Column> m_columns;
    QList<int> m_shown; ///< the columns that make the object
    ObjectShape m_shape; ///< of these
};

} // namespace penstock
