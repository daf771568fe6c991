// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/plugins/access/privileges.h"
#include "service/plugins/access/records.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace penstock {

/// One role for one part of the inventory.
struct Right {
    Privileges privileges;
    QString scope; ///< "*" or "type:id"
};

/// What each account may do, made from its grants and kept until one of them changes.
class Rights final : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView everything{"*"};

    explicit Rights(Records &records, QObject *parent = nullptr);

    /// Nothing for an account that is disabled or not there.
    [[nodiscard]] const QList<Right> &of(const QString &account);
    [[nodiscard]] bool hasEverywhere(const QString &account, const QString &privilege);
    /// Names of the roles that contain a privilege.
    [[nodiscard]] QStringList rolesWith(const QString &privilege) const;
    /// Names of the accounts that have a privilege for everything.
    [[nodiscard]] QStringList accountsWith(const QString &privilege);

    /// How often the rights of an account have changed, or what they are for.
    [[nodiscard]] quint64 revision(const QString &account) const { return m_revisions.value(account); }

signals:
    /// These accounts may do something else than before, or with something else; told with the transaction that changed it.
    void changed(const QSet<QString> &accounts);
    /// What these accounts proved when they signed in proves nothing any more.
    void disproved(const QSet<QString> &accounts);

private:
    [[nodiscard]] QList<Right> read(const QString &account) const;
    [[nodiscard]] bool isMove(const Change &change) const;
    void look(const QList<Change> &changes);
    void accountsOfRole(const QString &role, QSet<QString> &accounts) const;

    Records &m_records;
    QHash<QString, QList<Right>> m_known;
    QHash<QString, quint64> m_revisions;
};

} // namespace penstock
