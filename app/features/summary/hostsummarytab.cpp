// SPDX-License-Identifier: Apache-2.0
#include "app/features/summary/hostsummarytab.h"

#include "app/actions/actionregistry.h"
#include "app/client/resourcecache.h"
#include "app/client/serviceclient.h"
#include "app/client/translatedtext.h"
#include "app/models/timetext.h"
#include "app/theme/widgets/banner.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "app/views/statelook.h"
#include "shared/core/bytes.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

using namespace Qt::StringLiterals;

HostSummaryTab::HostSummaryTab(const WorkspaceContext &context, const ObjectRef &host, QWidget *parent)
    : SummaryTab(context, host, parent), m_problem(new Banner(Banner::Kind::Error, {}, this)),
      m_host(new KeyValueGrid), m_processor(new KeyValueGrid), m_machines(new KeyValueGrid), m_networks(new KeyValueGrid)
{
    m_problem->hide();
    addOnTop(m_problem);
    connect(m_problem->addAction(tr("Try again")), &QPushButton::clicked, this,
            [this] { this->context().actions->trigger(u"host.reconnect"_s, {object()}); });
    const std::initializer_list<std::pair<QString, KeyValueGrid *>> cards{{tr("Host"), m_host},
                                                                          {tr("Processor and memory"), m_processor},
                                                                          {tr("Virtual machines"), m_machines},
                                                                          {tr("Networks"), m_networks}};
    for (const auto &[title, grid] : cards) {
        auto *card = new Card(title, this);
        card->body()->addWidget(grid);
        card->body()->addStretch();
        addCard(card);
        if (grid == m_machines) {
            card->setLink(tr("Show all"));
            connect(card, &Card::linkActivated, this, [this] { open(u"host"_s, object().id, u"machines"_s); });
        }
    }
    addAttributes();
    connect(m_networks, &KeyValueGrid::linkActivated, this, [this](const QString &id) { open(u"network"_s, id); });
    follow(u"vm"_s);
    follow(u"network"_s);
    refreshNow();
}

void HostSummaryTab::refresh(const QJsonObject &host)
{
    refreshProblem(host);
    refreshHost(host);
    refreshProcessor(host);
    refreshMachines();
    refreshNetworks();
}

void HostSummaryTab::refreshProblem(const QJsonObject &host)
{
    const QJsonObject problem = host.value("problem"_L1).toObject();
    const bool shown = !problem.isEmpty() && host.value("state"_L1).toString() != "connected"_L1;
    m_problem->setVisible(shown);
    if (shown) {
        const Error error = Error::fromJson(problem);
        m_problem->setText(translated(error.what));
        m_problem->setDetail(QStringList{translated(error.why), translated(error.fix)}.join(u' ').trimmed());
    }
}

void HostSummaryTab::refreshHost(const QJsonObject &host)
{
    const QString state = host.value("state"_L1).toString();
    m_host->setValue(u"state"_s, tr("State"), choiceText(u"state"_s, state), lookOf(u"host"_s, state).tone);
    const QString address = host.value("address"_L1).toString();
    put(m_host, u"address"_s, tr("Address"), address);
    m_host->setCopyable(u"address"_s, !address.isEmpty());
    put(m_host, u"uri"_s, tr("Connection"), host.value("uri"_L1).toString());
    const QStringList hypervisor{host.value("hypervisor"_L1).toString(), host.value("hypervisorVersion"_L1).toString()};
    put(m_host, u"hypervisor"_s, tr("Hypervisor"), hypervisor.join(u' ').trimmed());
    put(m_host, u"libvirt"_s, tr("libvirt"), host.value("libvirtVersion"_L1).toString());
    const QDateTime contact = timetext::fromWire(host.value("lastContact"_L1).toString());
    if (state == "connected"_L1) {
        m_host->remove(u"contact"_s);
    } else {
        put(m_host, u"contact"_s, tr("Last contact"), timetext::relative(contact, QDateTime::currentDateTimeUtc()));
    }
}

void HostSummaryTab::refreshProcessor(const QJsonObject &host)
{
    const int cpus = host.value("cpus"_L1).toInt();
    const qint64 memory = host.value("memory"_L1).toInteger();
    put(m_processor, u"cpu"_s, tr("Model"), host.value("cpuModel"_L1).toString());
    put(m_processor, u"cpus"_s, tr("CPUs"), cpus > 0 ? QString::number(cpus) : QString());
    put(m_processor, u"memory"_s, tr("Memory"), memory > 0 ? Bytes(memory).shown() : QString());
    put(m_processor, u"architecture"_s, tr("Architecture"), host.value("architecture"_L1).toString());
    const QString acceleration = host.value("acceleration"_L1).toString();
    const bool slow = !acceleration.isEmpty() && acceleration != "kvm"_L1;
    put(m_processor, u"acceleration"_s, tr("Acceleration"), choiceText(u"acceleration"_s, acceleration));
    const QString note = translated(host.value("accelerationNote"_L1));
    if (slow && !note.isEmpty()) {
        m_processor->setValue(u"note"_s, tr("Note"), note, Tone::Warn);
    } else {
        m_processor->remove(u"note"_s);
    }
}

void HostSummaryTab::refreshMachines()
{
    QHash<QString, int> counts;
    const auto &machines = context().cache->objects(u"vm"_s);
    int all = 0;
    for (const QJsonObject &machine : machines) {
        if (machine.value("host"_L1).toString() == object().id) {
            ++counts[machine.value("state"_L1).toString()];
            ++all;
        }
    }
    m_machines->setValue(u"all"_s, tr("In all"), QString::number(all));
    const ResourceType *type = context().client->type(u"vm"_s);
    const Field *field = type ? type->field(u"state"_s) : nullptr;
    for (const Choice &choice : field ? field->choices : QList<Choice>()) {
        const int count = counts.value(choice.value);
        const bool always = choice.value == "running"_L1 || choice.value == "stopped"_L1;
        if (count > 0 || always) {
            const Tone tone = count > 0 ? lookOf(u"vm"_s, choice.value).tone : Tone::Dim;
            m_machines->setValue(choice.value, translatedLabel(choice.label), QString::number(count), tone);
        } else {
            m_machines->remove(choice.value);
        }
    }
}

void HostSummaryTab::refreshNetworks()
{
    QStringList shown;
    const auto &networks = context().cache->objects(u"network"_s);
    for (auto network = networks.cbegin(); network != networks.cend(); ++network) {
        if (network->value("host"_L1).toString() != object().id) {
            continue;
        }
        const QString forward = network->value("forward"_L1).toString();
        QStringList words{forward == "nat"_L1 ? u"NAT"_s : forward, network->value("bridge"_L1).toString()};
        if (network->value("state"_L1).toString() == "inactive"_L1) {
            words += tr("inactive");
        }
        words.removeAll(QString());
        put(m_networks, network.key(), network->value("name"_L1).toString(), words.join(u", "_s));
        m_networks->setLink(network.key(), !words.isEmpty());
        shown += network.key();
    }
    for (const QString &key : std::as_const(m_shownNetworks)) {
        if (!shown.contains(key)) {
            m_networks->remove(key);
        }
    }
    if (shown.isEmpty()) {
        m_networks->setValue(u"none"_s, tr("None"), {});
        shown += u"none"_s;
    }
    m_shownNetworks = shown;
}

} // namespace penstock
