// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/theme/consolecards.h"

#include "app/theme/colors.h"
#include "app/theme/metrics.h"
#include "app/theme/widgets/card.h"
#include "app/theme/widgets/keyvaluegrid.h"
#include "app/theme/widgets/statepill.h"
#include "app/theme/widgets/usagebar.h"

#include <QBoxLayout>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace penstock::cards {
namespace {

QWidget *capacityCard()
{
    auto *card = new Card(u"Capacity and usage"_s);
    const QList<std::tuple<QString, double, QString>> rows{{u"CPU"_s, 0.34, u"34 % of 4 vCPU"_s},
                                                           {u"Memory"_s, 0.64, u"5.1 of 8 GiB"_s},
                                                           {u"Storage"_s, 0.51, u"61 of 120 GiB"_s}};
    for (const auto &[label, share, words] : rows) {
        auto *bar = new UsageBar(label);
        bar->setValue(share, words);
        card->body()->addWidget(bar);
    }
    auto *nearlyFull = new UsageBar(u"ssd-pool"_s);
    nearlyFull->setValue(0.93, u"6.7 of 7.2 TiB"_s);
    nearlyFull->setTone(Tone::Warn);
    card->body()->addWidget(nearlyFull);
    card->body()->addStretch();
    return card;
}

QWidget *hardwareCard()
{
    auto *card = new Card(u"Hardware"_s);
    card->setLink(u"Edit settings"_s);
    auto *grid = new KeyValueGrid;
    grid->setLabelWidth(96);
    grid->setValue(u"cpu"_s, u"CPU"_s, u"4 vCPU, 1 socket"_s);
    grid->setValue(u"memory"_s, u"Memory"_s, u"8 GiB"_s);
    grid->setNote(u"memory"_s, u"12 GiB at next power-on"_s);
    grid->setValue(u"disk1"_s, u"Disk 1"_s, u"60 GiB, virtio, ssd-pool"_s);
    grid->setValue(u"disk2"_s, u"Disk 2"_s, u"60 GiB, virtio, ssd-pool"_s);
    grid->setValue(u"nic"_s, u"NIC 1"_s, u"office-lan, VLAN 20"_s);
    grid->setValue(u"cd"_s, u"CD/DVD"_s, u"empty"_s, Tone::Dim);
    grid->setValue(u"firmware"_s, u"Firmware"_s, u"UEFI, Secure Boot, TPM 2.0"_s);
    card->body()->addWidget(grid);
    card->body()->addStretch();
    return card;
}

QWidget *guestCard()
{
    auto *card = new Card(u"Guest"_s);
    card->setLink(u"Open console"_s);
    auto *screen = new QWidget;
    screen->setMinimumHeight(118);
    QPalette palette = screen->palette();
    palette.setColor(QPalette::Window, Colors::light().screen);
    screen->setPalette(palette);
    screen->setAutoFillBackground(true);
    auto *grid = new KeyValueGrid;
    grid->setLabelWidth(96);
    grid->setValue(u"address"_s, u"Address"_s, u"10.20.0.14"_s);
    grid->setCopyable(u"address"_s, true);
    grid->setValue(u"elastic"_s, u"Elastic IP"_s, u"192.0.2.40"_s);
    grid->setValue(u"agent"_s, u"Guest agent"_s, u"running, 7.2"_s, Tone::Ok);
    grid->setValue(u"uptime"_s, u"Uptime"_s, u"12 days"_s);
    card->body()->addWidget(screen);
    card->body()->addWidget(grid);
    return card;
}

QWidget *groupsCard()
{
    auto *card = new Card(u"Security groups"_s);
    card->setLink(u"Edit"_s);
    auto *grid = new KeyValueGrid;
    grid->setLabelWidth(60);
    grid->setValue(u"erp"_s, u"erp"_s, u"TCP 443 from anywhere\nTCP 8080 from group proxy"_s);
    grid->setValue(u"admin"_s, u"admin"_s, u"TCP 22 from 10.20.0.0/24"_s);
    card->body()->addWidget(grid);
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget *summary()
{
    auto *related = new Card(u"Related objects"_s);
    auto *grid = new KeyValueGrid;
    const QStringList labels{u"Cluster"_s, u"Folder"_s, u"Instance type"_s, u"Image"_s};
    const QStringList objects{u"Production"_s, u"ERP"_s, u"m.large"_s, u"debian-12"_s};
    for (int index = 0; index < labels.size(); ++index) {
        grid->setValue(labels.at(index), labels.at(index), objects.at(index));
        grid->setLink(labels.at(index), true);
    }
    related->body()->addWidget(grid);
    related->body()->addStretch();
    auto *tags = new Card(u"Tags and notes"_s);
    tags->setLink(u"Edit"_s);
    auto *pills = new QHBoxLayout;
    for (const QString &tag : {u"owner = finance"_s, u"tier = 1"_s, u"backup = daily"_s}) {
        pills->addWidget(new StatePill(tag, Tone::Text));
    }
    pills->addStretch();
    tags->body()->addLayout(pills);
    tags->body()->addStretch();
    auto *page = new QWidget;
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(metrics::Page, 14, metrics::Page, metrics::Page);
    layout->setSpacing(metrics::Block);
    layout->addWidget(guestCard(), 0, 0);
    layout->addWidget(capacityCard(), 0, 1);
    layout->addWidget(hardwareCard(), 0, 2);
    layout->addWidget(groupsCard(), 1, 0);
    layout->addWidget(related, 1, 1);
    layout->addWidget(tags, 1, 2);
    layout->setRowStretch(2, 1);
    for (int column = 0; column < 3; ++column) {
        layout->setColumnStretch(column, 1);
    }
    return page;
}

} // namespace penstock::cards
