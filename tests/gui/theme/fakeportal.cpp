// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/theme/fakeportal.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace penstock {

bool FakePortal::serve(const QString &address)
{
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // not known by this name before something has asked for it
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"portal"_s);
    return bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
           bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

void FakePortal::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(uint(scheme)));
}

QDBusVariant FakePortal::Read(const QString &, const QString &)
{
    // The real one wraps the value twice here.
    return QDBusVariant(QVariant::fromValue(QDBusVariant(uint(m_scheme))));
}

} // namespace penstock
