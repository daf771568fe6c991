// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/macaddresses.h"

#include "service/store/database.h"
#include "shared/core/log.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 10'000;  // with a million machines, one in 16 is taken
constexpr qsizetype numbers = 1 << 24;
constexpr int atOnce = 250;       // records between two looks at the clock
constexpr int sliceLength = 15;   // milliseconds
constexpr int betweenSlices = 30; // milliseconds, for everybody else
constexpr QLatin1StringView prefix{"52:54:00:"}; // locally administered, QEMU's

QString addressFrom(quint32 number)
{
    return prefix + u"%1:%2:%3"_s.arg(number & 0xff, 2, 16, QLatin1Char('0'))
                        .arg((number >> 8) & 0xff, 2, 16, QLatin1Char('0'))
                        .arg((number >> 16) & 0xff, 2, 16, QLatin1Char('0'));
}

} // namespace

MacAddresses::MacAddresses(Repository &repository, Random random)
    : m_repository(repository), m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generate(); }),
      m_held(numbers)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (const auto read = readOn(); !read) {
            log::warning("vm", u"MAC addresses could not be read"_s, {{u"cause"_s, read.error().plain()}});
            m_next.start(1000);
        }
    });
    connect(&repository, &Repository::committed, this, &MacAddresses::committed);
    connect(&repository.database(), &Database::takenBack, this, &MacAddresses::forgetUncommitted);
}

MacAddresses::Number MacAddresses::numberOf(const QString &address)
{
    const QStringList bytes = address.startsWith(prefix) ? address.mid(prefix.size()).split(u':') : QStringList();
    if (bytes.size() != 3) {
        return {};
    }
    quint32 number = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool isByte = false;
        number |= bytes.at(i).toUInt(&isByte, 16) << (8 * i);
        if (!isByte) {
            return {};
        }
    }
    return number < numbers ? Number(number) : Number();
}

QList<quint32> MacAddresses::numbersOf(const QJsonValue &nics)
{
    QList<quint32> found;
    const QJsonArray entries = nics.toArray();
    for (const auto &nic : entries) {
        if (const Number number = numberOf(nic["mac"_L1].toString())) {
            found << *number;
        }
    }
    return found;
}

Result<void> MacAddresses::open()
{
    m_held.fill(false);
    m_more.clear();
    m_reached = 0;
    m_isComplete = false;
    return readOn();
}

/// A record that changes before it is reached counts twice, and until all are read nothing is taken off: at worst an address is
/// not used again.
Result<void> MacAddresses::readOn()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceLength) {
        const auto rows = m_repository.database().read(
            u"SELECT rowid, nics FROM vm WHERE rowid > ? ORDER BY rowid LIMIT ?"_s, {m_reached, atOnce});
        if (!rows) {
            return failure(rows.error());
        }
        for (const auto &row : *rows) {
            m_reached = row.at(0).toLongLong();
            count({{u"nics"_s, QJsonDocument::fromJson(row.at(1).toString().toUtf8()).array()}}, 1);
        }
        if (rows->size() < atOnce) {
            m_isComplete = true;
            return {};
        }
    }
    m_next.start(betweenSlices);
    return {};
}

Result<bool> MacAddresses::isTaken(quint32 number)
{
    if (m_held.at(number) || m_uncommitted.contains(number) || m_isComplete) {
        return m_held.at(number) || m_uncommitted.contains(number);
    }
    const auto rows = m_repository.database().read(u"SELECT 1 FROM vm WHERE rowid > ? AND nics LIKE ? LIMIT 1"_s,
                                                   {m_reached, u'%' + addressFrom(number) + u'%'});
    return rows ? Result<bool>(!rows->isEmpty()) : failure(rows.error());
}

Result<QString> MacAddresses::draw()
{
    readUncommitted();
    for (int i = 0; i < attempts; ++i) {
        const quint32 number = m_random() % numbers;
        const auto taken = isTaken(number);
        if (!taken) {
            return failure(taken.error());
        }
        if (!*taken) {
            m_uncommitted.insert(number);
            return addressFrom(number);
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
        const bool isRemoved = change.kind == Change::Kind::Removed;
        if (m_isComplete) {
            count(isRemoved ? change.object : change.before, -1);
        }
        if (!isRemoved) {
            count(change.object, 1);
        }
    }
}

void MacAddresses::count(const QJsonObject &machine, int difference)
{
    const QList<quint32> held = numbersOf(machine.value("nics"_L1));
    for (const quint32 number : held) {
        if (difference > 0 && !m_held.testBit(number)) {
            m_held.setBit(number);
        } else if (difference > 0) {
            ++m_more[number];
        } else if (const auto more = m_more.find(number); more == m_more.end()) {
            m_held.clearBit(number);
        } else if (--*more == 0) {
            m_more.erase(more);
        }
    }
}

void MacAddresses::readUncommitted()
{
    const QList<Change> &changes = m_repository.uncommitted();
    for (; m_readUncommitted < changes.size(); ++m_readUncommitted) {
        const Change &change = changes.at(m_readUncommitted);
        if (change.type == "vm"_L1 && change.kind != Change::Kind::Removed) {
            const QList<quint32> held = numbersOf(change.object.value("nics"_L1));
            m_uncommitted.unite(QSet<quint32>(held.cbegin(), held.cend()));
        }
    }
}

void MacAddresses::forgetUncommitted()
{
    m_uncommitted.clear();
    m_readUncommitted = 0;
}

} // namespace penstock
