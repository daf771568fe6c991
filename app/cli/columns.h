// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/outputtable.h"
#include "app/models/fieldtext.h"
#include "shared/core/result.h"
#include "shared/model/resourcetype.h"
#include "shared/model/typeregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace penstock {

/// The columns of a table of objects on the command line.
class Columns
{
public:
    /// `names` as given by --columns: names of fields separated by commas, "all", or empty for the usual ones.
    [[nodiscard]] static Result<Columns> chosen(const ResourceType &type, const QString &names);

    /// Those among these fields that tables show.
    [[nodiscard]] static Columns listed(const QList<Field> &fields);
    /// By --select: paths such as "name, host.name", as the service understands them.
    [[nodiscard]] static Result<Columns> selected(const TypeRegistry &types, const ResourceType &type, const QString &paths);

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// Types whose names are needed to show the references.
    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QStringList cells(const QJsonObject &object, const FieldText &text) const;
    [[nodiscard]] OutputTable table(const QJsonArray &objects, const FieldText &text) const;
    /// Only these members, for JSON.
    [[nodiscard]] QJsonObject picked(const QJsonObject &object) const;

private:
    QList<Field> m_fields;
};

} // namespace penstock
