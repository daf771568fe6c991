// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace penstock {

/// The part of the desktop portal that tells whether the desktop is light or dark.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    enum Scheme : uint { NoPreference, Dark, Light };

    /// Answers on the bus at this address from now on.
    bool serve(const QString &address);
    void setScheme(Scheme scheme);

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key);

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Scheme m_scheme = NoPreference;
};

} // namespace penstock
