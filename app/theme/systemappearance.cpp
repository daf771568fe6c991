// SPDX-License-Identifier: Apache-2.0
#include "app/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace penstock {
namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Group = u"org.freedesktop.appearance"_s;
const auto Key = u"color-scheme"_s;

constexpr uint PreferDark = 1;
constexpr uint PreferLight = 2;

/// Read wraps its answer in one variant more than ReadOne and the signal do.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

SystemAppearance::SystemAppearance(bool platformIsDark, QObject *parent)
    : QObject(parent), m_platformIsDark(platformIsDark), m_prefersDark(platformIsDark)
{
    listen();
}

void SystemAppearance::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // the header only declares it, so the slot is found by this name
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << Group << Key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid()) {
            adopt(unwrapped(reply.value().variant()));
        }
    });
}

void SystemAppearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Key) {
        adopt(unwrapped(value.variant()));
    }
}

void SystemAppearance::adopt(uint scheme)
{
    const bool dark = scheme == PreferDark || (scheme != PreferLight && m_platformIsDark);
    if (dark != m_prefersDark) {
        m_prefersDark = dark;
        Q_EMIT changed();
    }
}

} // namespace penstock
