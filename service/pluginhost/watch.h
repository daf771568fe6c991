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

    struct Snapshot {
        QList<QJsonObject> items;
        bool complete = true;
    };

    /// The objects that meet the condition now, or a first page of them; differences count from here. Further pages go
    /// out as additions whenever the client has read what was sent before, the last one marked as such.
    [[nodiscard]] Result<Snapshot> begin(int pageSize);
    [[nodiscard]] const QString &id() const { return m_id; }

private:
    void tell(const QList<Change> &changes);
    [[nodiscard]] Result<QList<QJsonObject>> nextPage();
    void sendPage();
    /// Whether an object lies beyond the pages sent so far: the page that brings it will bring its latest state.
    [[nodiscard]] bool isToCome(const QString &id) const { return !m_complete && id > m_sentUpTo; }

    Session *m_session;
    Repository &m_repository;
    QString m_type;
    Condition m_where;
    QString m_id;
    QSet<QString> m_members;
    Query m_pages; ///< what is left of the snapshot, ordered by id
    QString m_sentUpTo;
    bool m_complete = false;
};

} // namespace penstock
