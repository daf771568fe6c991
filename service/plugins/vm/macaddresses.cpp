// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/macaddresses.h"

#include "service/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 10'000; // with a million machines, one in 16 is taken

QStringList addressesOf(const QJsonArray &nics)
{
    QStringList addresses;
    for (const auto &nic : nics) {
        addresses << nic["mac"_L1].toString().toLower();
    }
    return addresses;
}

/// Locally administered.
QString addressFrom(quint32 bits)
{
    return u"52:54:00:%1:%2:%3"_s.arg(bits & 0xff, 2, 16, QLatin1Char('0'))
        .arg((bits >> 8) & 0xff, 2, 16, QLatin1Char('0'))
        .arg((bits >> 16) & 0xff, 2, 16, QLatin1Char('0'));
}

} // namespace

MacAddresses::MacAddresses(Repository &repository, Random random)
    : m_repository(repository), m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate(); })
{
    connect(&repository, &Repository::committed, this, &MacAddresses::committed);
    connect(&repository.database(), &Database::takenBack, this, &MacAddresses::forgetUncommitted);
}

Result<void> MacAddresses::open()
{
    const auto machines = m_repository.texts(u"vm"_s, u"nics"_s);
    if (!machines) {
        return failure(machines.error());
    }
    m_holders.clear();
    for (const QString &nics : *machines) {
        const QStringList addresses = addressesOf(QJsonDocument::fromJson(nics.toUtf8()).array());
        for (const QString &address : addresses) {
            ++m_holders[address];
        }
    }
    return {};
}

Result<QString> MacAddresses::draw()
{
    readUncommitted();
    for (int i = 0; i < attempts; ++i) {
        const QString address = addressFrom(m_random());
        if (!m_holders.contains(address) && !m_uncommitted.contains(address)) {
            m_uncommitted.insert(address);
            return address;
        }
    }
    return failure(ErrorCode::ResourceExhausted, {QT_TRANSLATE_NOOP("Text", "The virtual machine was not created.")},
                   {QT_TRANSLATE_NOOP("Text", "No free MAC address was found among those that begin with 52:54:00.")},
                   {QT_TRANSLATE_NOOP("Text", "Delete virtual machines that are not needed, or create it without a network.")});
}

void MacAddresses::committed(const QList<Change> &changes)
{
    forgetUncommitted();
    for (const Change &change : changes) {
        if (change.type != "vm"_L1) {
            continue;
        }
        if (change.kind == Change::Kind::Changed && change.object.value("nics"_L1) == change.before.value("nics"_L1)) {
            continue;
        }
        count(change.before, -1);
        count(change.object, change.kind == Change::Kind::Removed ? -1 : 1);
    }
}

void MacAddresses::count(const QJsonObject &machine, int difference)
{
    const QStringList addresses = addressesOf(machine.value("nics"_L1).toArray());
    for (const QString &address : addresses) {
        int &holders = m_holders[address];
        holders += difference;
        if (holders <= 0) {
            m_holders.remove(address);
        }
    }
}

void MacAddresses::readUncommitted()
{
    const QList<Change> &changes = m_repository.uncommitted();
    for (; m_readUncommitted < changes.size(); ++m_readUncommitted) {
        const Change &change = changes.at(m_readUncommitted);
        if (change.type == "vm"_L1 && change.kind != Change::Kind::Removed) {
            const QStringList addresses = addressesOf(change.object.value("nics"_L1).toArray());
            m_uncommitted.unite(QSet<QString>(addresses.cbegin(), addresses.cend()));
        }
    }
}

void MacAddresses::forgetUncommitted()
{
    m_uncommitted.clear();
    m_readUncommitted = 0;
}

} // namespace penstock
