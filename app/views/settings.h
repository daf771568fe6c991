// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariant>

namespace penstock {

/// What the user has arranged: layout, columns, theme, language. Written a moment after the last change and at the end.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// In the user's configuration directory, or in the given file.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// Forgets everything below a group such as "layout".
    void removeGroup(const QString &group);
    void flush();

signals:
    /// What was arranged there goes back to how it is at first.
    void groupRemoved(const QString &group);

private:
    QSettings m_file;
    QHash<QString, QVariant> m_unwritten;
    QTimer m_writer;
};

} // namespace penstock
