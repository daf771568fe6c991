// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace penstock {

class Settings;

/// Arrangements of a list that were given names: filter, columns, order. They belong to the user and to one type.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    SavedViews(Settings *settings, const QString &list, QObject *parent = nullptr);

    /// In the order of the alphabet.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QJsonObject view(const QString &name) const;
    /// Replaces one of the same name.
    void save(const QString &name, const QJsonObject &view);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

signals:
    void changed();

private:
    [[nodiscard]] QJsonObject all() const;
    void write(const QJsonObject &views);

    Settings *m_settings;
    QString m_key;
};

} // namespace penstock
