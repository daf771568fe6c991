// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <QString>

namespace penstock {

class Database;

/// Encrypts the values of secret fields with a key that lies in a file of its own, so that a copy of the database alone
/// tells nothing. Each value is bound to its object and field: moved elsewhere it does not open.
class SecretBox
{
public:
    /// Reads the key, and makes one for a database that has never had one. Fails when the database has been used with a
    /// key and the file is missing, is another one, or can be read by others.
    [[nodiscard]] static Result<SecretBox> open(Database &database, const QString &keyFile);
    ~SecretBox();
    SecretBox(const SecretBox &) = default;
    SecretBox &operator=(const SecretBox &) = default;

    /// `place` names where the value belongs: "type/id/field".
    [[nodiscard]] QString seal(const QString &value, const QString &place) const;
    [[nodiscard]] Result<QString> open(const QString &sealed, const QString &place) const;

private:
    explicit SecretBox(QByteArray key) : m_key(std::move(key)) {}

    QByteArray m_key;
};

} // namespace penstock
