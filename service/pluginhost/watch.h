// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/repository.h"
#include "shared/model/query.h"

#include <QObject>
#include <QSet>

namespace penstock {

class Session;

/// One client's view of a query: sends the exact differences that each committed transaction makes to it. Ends with the
/// session.
class Watch final : public QObject
{
    Q_OBJECT

public:
    Watch(Session *session, Repository &repository, const QString &type, const Condition &where, const QString &id);

    /// The objects that meet the condition now; differences count from here.
    [[nodiscard]] Result<QList<QJsonObject>> begin();
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    void tell(const QList<Change> &changes);

    Session *m_session;
    Repository &m_repository;
    QString m_type;
    Condition m_where;
    QString m_id;
    QSet<QString> m_members;
};

} // namespace penstock
