// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/machinesummarytab.h"

#include "app/client/resourcecache.h"
#include "app/features/summary/screenthumbnail.h"
#include "app/models/timetext.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "shared/core/bytes.h"

#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString shownSize(const QJsonValue &bytes)
{
    return bytes.toInteger() > 0 ? Bytes(bytes.toInteger()).shown() : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

KeyValueGrid *gridIn(Card *card)
{
    auto *grid = new KeyValueGrid(card);
    card->body()->addWidget(grid);
    card->body()->addStretch();
    return grid;
}

} // namespace

MachineSummaryTab::MachineSummaryTab(const WorkspaceContext &context, const ObjectRef &machine, QWidget *parent)
    : SummaryTab(context, machine, parent), m_guest(nullptr), m_hardware(nullptr), m_related(nullptr), m_notes(nullptr)
{
    addGuest();
    auto *hardware = new Card(tr("Hardware"), this);
    m_hardware = gridIn(hardware);
    addCard(hardware);
    auto *related = new Card(tr("Related objects"), this);
    m_related = gridIn(related);
    addCard(related);
    addAttributes();
    auto *notes = new Card(tr("Notes"), this);
    m_notes = new QLabel(notes);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    notes->body()->addWidget(m_notes);
    notes->body()->addStretch();
    addCard(notes);
    m_notesCard = notes;
    connect(m_related, &KeyValueGrid::linkActivated, this, [this](const QString &key) {
        open(key.section(u'-', 0, 0), m_links.value(key).toString());
    });
    for (const QString &type : {u"host"_s, u"image"_s, u"network"_s}) {
        follow(type);
    }
    refreshNow();
}

void MachineSummaryTab::addGuest()
{
    auto *card = new Card(tr("Guest"), this);
    card->setLink(tr("Open console"));
    m_thumbnail = new ScreenThumbnail(context(), object(), card);
    card->body()->addWidget(m_thumbnail);
    m_guest = gridIn(card);
    addCard(card);
    connect(card, &Card::linkActivated, this, &MachineSummaryTab::openConsole);
    connect(m_thumbnail, &QAbstractButton::clicked, this, &MachineSummaryTab::openConsole);
}

void MachineSummaryTab::openConsole()
{
    open(object().type, object().id, u"console"_s);
}

void MachineSummaryTab::refresh(const QJsonObject &machine)
{
    refreshScreen(machine);
    refreshGuest(machine);
    refreshHardware(machine);
    refreshRelated(machine);
    const QString notes = machine.value("notes"_L1).toString();
    m_notes->setText(notes);
    m_notesCard->setVisible(!notes.isEmpty());
}

void MachineSummaryTab::refreshScreen(const QJsonObject &machine)
{
    const QString state = machine.value("state"_L1).toString();
    const bool running = state == "running"_L1 || state == "paused"_L1;
    const bool hasScreen = machine.value("graphics"_L1).toString() == "vnc"_L1;
    m_thumbnail->setRunning(running && hasScreen && !context().cache->isStale(),
                            !running ? choiceText(u"state"_s, state) : hasScreen ? QString() : tr("No graphics"));
}

void MachineSummaryTab::refreshGuest(const QJsonObject &machine)
{
    const QStringList addresses = machine.value("addresses"_L1).toVariant().toStringList();
    put(m_guest, u"address"_s, tr("Address"), addresses.join(u'\n'));
    m_guest->setCopyable(u"address"_s, !addresses.isEmpty());
    const QDateTime started = timetext::fromWire(machine.value("started"_L1).toString());
    const QString state = machine.value("state"_L1).toString();
    const bool up = started.isValid() && (state == "running"_L1 || state == "paused"_L1);
    put(m_guest, u"started"_s, tr("Started"),
        up ? QLocale().toString(started.toLocalTime(), QLocale::ShortFormat) : QString());
    put(m_guest, u"uptime"_s, tr("Uptime"),
         up ? timetext::duration(qMax<qint64>(0, started.secsTo(QDateTime::currentDateTimeUtc()))) : QString());
}

void MachineSummaryTab::refreshHardware(const QJsonObject &machine)
{
    const int cpus = machine.value("cpus"_L1).toInt();
    put(m_hardware, u"cpu"_s, tr("CPU"), cpus > 0 ? tr("%n vCPU", nullptr, cpus) : QString());
    put(m_hardware, u"memory"_s, tr("Memory"), shownSize(machine.value("memory"_L1)));
    const QString firmware = machine.value("firmware"_L1).toString();
    put(m_hardware, u"firmware"_s, tr("Firmware"), firmware == "efi"_L1 ? u"UEFI"_s : firmware == "bios"_L1 ? u"BIOS"_s : firmware);
    put(m_hardware, u"machine"_s, tr("Machine type"), machine.value("machineType"_L1).toString());
    refreshDisks(machine);
    refreshAdapters(machine);
}

void MachineSummaryTab::refreshDisks(const QJsonObject &machine)
{
    const QJsonArray disks = machine.value("disks"_L1).toArray();
    for (int i = 0; i < disks.size(); ++i) {
        const QJsonObject disk = disks.at(i).toObject();
        const QString device = disk.value("device"_L1).toString();
        const QString label = device == "cdrom"_L1 ? tr("CD/DVD") : tr("Disk %1").arg(disk.value("target"_L1).toString());
        put(m_hardware, u"disk-%1"_s.arg(i), label,
             joined({shownSize(disk.value("capacity"_L1)), disk.value("format"_L1).toString(),
                     disk.value("path"_L1).toString().section(u'/', -1)}));
    }
    for (int i = static_cast<int>(disks.size()); i < m_disks; ++i) {
        m_hardware->remove(u"disk-%1"_s.arg(i));
    }
    m_disks = static_cast<int>(disks.size());
}

/// Adapters know their network by its name on their host.
QString MachineSummaryTab::networkId(const QString &network, const QString &host) const
{
    const auto &networks = context().cache->objects(u"network"_s);
    for (auto each = networks.cbegin(); each != networks.cend(); ++each) {
        if (each->value("name"_L1).toString() == network && each->value("host"_L1).toString() == host) {
            return each.key();
        }
    }
    return network;
}

QString MachineSummaryTab::networkName(const QString &network) const
{
    const QString name = context().cache->nameOf(u"network"_s, network);
    return name.isEmpty() ? network : name;
}

void MachineSummaryTab::refreshAdapters(const QJsonObject &machine)
{
    const QJsonArray adapters = machine.value("nics"_L1).toArray();
    for (int i = 0; i < adapters.size(); ++i) {
        const QJsonObject adapter = adapters.at(i).toObject();
        put(m_hardware, u"nic-%1"_s.arg(i), tr("NIC %1").arg(i + 1),
             joined({networkName(adapter.value("network"_L1).toString()), adapter.value("model"_L1).toString(),
                     adapter.value("mac"_L1).toString()}));
    }
    for (int i = static_cast<int>(adapters.size()); i < m_adapters; ++i) {
        m_hardware->remove(u"nic-%1"_s.arg(i));
    }
    m_adapters = static_cast<int>(adapters.size());
}

void MachineSummaryTab::refreshRelated(const QJsonObject &machine)
{
    m_links = {};
    const QString host = machine.value("host"_L1).toString();
    const QString image = machine.value("image"_L1).toString();
    putLink(u"host"_s, tr("Host"), host);
    put(m_related, u"origin"_s, tr("Origin"), choiceText(u"origin"_s, machine.value("origin"_L1)));
    putLink(u"image"_s, tr("Image"), image);
    QStringList networks;
    const QJsonArray adapters = machine.value("nics"_L1).toArray();
    for (const auto &adapter : adapters) {
        networks += networkId(adapter.toObject().value("network"_L1).toString(), host);
    }
    networks.removeAll(QString());
    networks.removeDuplicates();
    for (int i = 0; i < networks.size(); ++i) {
        putLink(u"network-%1"_s.arg(i), tr("Network"), networks.at(i));
    }
    for (int i = static_cast<int>(networks.size()); i < m_networks; ++i) {
        m_related->remove(u"network-%1"_s.arg(i));
    }
    m_networks = static_cast<int>(networks.size());
}

/// The type is the beginning of the key. What is not in the inventory, such as a bridge, is shown by its own name.
void MachineSummaryTab::putLink(const QString &key, const QString &label, const QString &id)
{
    const QString name = context().cache->nameOf(key.section(u'-', 0, 0), id);
    put(m_related, key, label, name.isEmpty() ? id : name);
    m_related->setLink(key, !name.isEmpty());
    m_links.insert(key, id);
}

} // namespace penstock
