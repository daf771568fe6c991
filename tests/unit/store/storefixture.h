// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/database.h"
#include "service/store/repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

/// A database in a folder of its own, which can be closed and opened again.
class StoreFixture
{
public:
    StoreFixture() { open(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("penstock.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Repository &repository() { return *m_repository; }

    void close()
    {
        m_repository.reset();
        m_database.reset();
    }
    bool open()
    {
        close();
        auto opened = Database::open(path());
        if (!opened) {
            return false;
        }
        m_database = std::move(*opened);
        m_repository = std::make_unique<Repository>(*m_database);
        return true;
    }
    [[nodiscard]] QStringList column(const QString &sql, const QList<QVariant> &values = {})
    {
        QStringList list;
        const auto rows = m_database->read(sql, values);
        for (const auto &row : rows ? *rows : QList<Database::Row>()) {
            list << row.first().toString();
        }
        return list;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repository> m_repository;
};

inline ResourceType hostType()
{
    ResourceType type(QStringLiteral("host"), "Host", "Hosts");
    type.add(QStringLiteral("name"), FieldKind::Text).unique();
    return type;
}

inline ResourceType machineType()
{
    ResourceType type(QStringLiteral("vm"), "Machine", "Machines");
    type.add(QStringLiteral("name"), FieldKind::Text).uniqueWithin(QStringLiteral("host"));
    type.add(QStringLiteral("host"), FieldKind::Reference).target(QStringLiteral("host")).parent().indexed();
    type.add(QStringLiteral("image"), FieldKind::Reference)
        .target(QStringLiteral("image"))
        .onDelete(OnDelete::Clear)
        .indexed();
    type.add(QStringLiteral("pool"), FieldKind::Reference).target(QStringLiteral("pool"));
    return type;
}

} // namespace penstock
