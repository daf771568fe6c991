// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/theme/widgets/card.h"
#include "app/views/workspacecontext.h"

#include <QHash>
#include <QJsonObject>

namespace penstock {

class KeyValueGrid;

/// What plugins have added to an object, in the order and with the words of its type. Not there while there is none.
class AttributesCard final : public Card
{
    Q_OBJECT

public:
    explicit AttributesCard(const WorkspaceContext &context, QWidget *parent = nullptr);

    void refresh(const QString &type, const QJsonObject &object);
    [[nodiscard]] KeyValueGrid *grid() const { return m_grid; }
    /// The types of the objects it names.
    [[nodiscard]] QStringList targets(const QString &type) const;

signals:
    void opened(const QString &type, const QString &id);

private:
    WorkspaceContext m_context;
    KeyValueGrid *m_grid;
    QHash<QString, std::pair<QString, QString>> m_links; ///< by field: type and id
    QStringList m_shown;
};

} // namespace penstock
