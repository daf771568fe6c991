// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/summary/summarytab.h"

#include <QHash>

namespace penstock {

/// What is known about an object of any type, in the order its type gives the fields, and which machines use it.
class DetailsTab final : public SummaryTab
{
    Q_OBJECT

public:
    DetailsTab(const WorkspaceContext &context, const ObjectRef &object, QWidget *parent = nullptr);

private:
    void refresh(const QJsonObject &object) override;
    /// Names of what a schedule is called with are shown as well.
    void followParameters();
    void refreshFields(const QJsonObject &object);
    void refreshUsers();
    [[nodiscard]] bool isUsedBy(const QJsonObject &machine) const;

    KeyValueGrid *m_fields;
    KeyValueGrid *m_users = nullptr; ///< none where nothing can use the object
    QHash<QString, ObjectRef> m_links;
    QStringList m_shownUsers;
};

} // namespace penstock
