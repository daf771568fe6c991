// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/field.h"
#include "shared/model/resourcetype.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

namespace penstock {

/// What the columns of a result are in the JSON form of an object.
class RowColumns
{
public:
    struct Column {
        QString name;
        FieldKind kind;
        bool hidden = false;        ///< read for other purposes than the object
        QList<Field> secretive = {}; ///< the field, where parts of its values are secret
    };

    /// The id and the version.
    RowColumns() : m_columns{{QStringLiteral("id"), FieldKind::Text}, {QStringLiteral("version"), FieldKind::Integer}} {}
    /// Everything an object of the type has.
    explicit RowColumns(const ResourceType &type);

    void add(const Field &field);
    /// Unless it is there already.
    void addHidden(const Field &field);

    [[nodiscard]] const QList<Column> &list() const { return m_columns; }
    [[nodiscard]] QJsonObject object(const QList<QVariant> &row, bool withHidden = false) const;
    /// What clients get of the object, without its secrets, as JSON text, appended.
    void append(const QList<QVariant> &row, QByteArray &json) const;

private:
    QList<Column> m_columns;
};

} // namespace penstock
