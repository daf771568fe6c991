// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace penstock {

/// What the desktop prefers: light or dark. Asks the desktop portal once there is a session bus, and keeps listening;
/// without a portal the palette the platform started with decides.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    /// platformIsDark is the answer to give while nobody knows better.
    explicit SystemAppearance(bool platformIsDark, QObject *parent = nullptr);

    bool prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void adopt(uint scheme);

    const bool m_platformIsDark;
    bool m_prefersDark;
};

} // namespace penstock
