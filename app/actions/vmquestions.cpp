// SPDX-License-Identifier: Apache-2.0
#include "app/actions/vmquestions.h"

#include "shared/core/bytes.h"

#include <QJsonArray>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QJsonObject &machine)
{
    return machine.value("name"_L1).toString();
}

QStringList namesOf(const QList<QJsonObject> &machines)
{
    QStringList names;
    if (machines.size() > 1) {
        for (const QJsonObject &machine : machines) {
            names += nameOf(machine);
        }
        names.sort(Qt::CaseInsensitive);
    }
    return names;
}

QStringList disksOf(const QJsonObject &machine)
{
    QStringList paths;
    const QJsonArray disks = machine.value("disks"_L1).toArray();
    for (const QJsonValue &disk : disks) {
        const QString path = disk.toObject().value("path"_L1).toString();
        if (!path.isEmpty() && disk.toObject().value("device"_L1).toString(u"disk"_s) == "disk"_L1) {
            const qint64 size = disk.toObject().value("capacity"_L1).toInteger();
            paths += size > 0 ? u"%1 (%2)"_s.arg(path, Bytes(size).shown()) : path;
        }
    }
    return paths;
}

int countOf(const QList<QJsonObject> &machines)
{
    return static_cast<int>(machines.size());
}

} // namespace

Question VmQuestions::shutDown(const QList<QJsonObject> &machines)
{
    const int n = countOf(machines);
    return {.title = n == 1 ? tr("Shut down %1?").arg(nameOf(machines.first()))
                            : tr("Shut down %n virtual machine(s)?", nullptr, n),
            .text = n == 1 ? tr("Its operating system is asked to shut down.")
                           : tr("Their operating systems are asked to shut down."),
            .verb = tr("Shut down"),
            .icon = u"power"_s,
            .names = namesOf(machines),
            .choices = {}};
}

Question VmQuestions::restart(const QList<QJsonObject> &machines)
{
    const int n = countOf(machines);
    return {.title = n == 1 ? tr("Restart %1?").arg(nameOf(machines.first()))
                            : tr("Restart %n virtual machine(s)?", nullptr, n),
            .text = n == 1 ? tr("Its operating system is asked to restart.")
                           : tr("Their operating systems are asked to restart."),
            .verb = tr("Restart"),
            .icon = u"refresh"_s,
            .names = namesOf(machines),
            .choices = {}};
}

Question VmQuestions::powerOff(const QList<QJsonObject> &machines)
{
    const int n = countOf(machines);
    return {.title = n == 1 ? tr("Power off %1?").arg(nameOf(machines.first()))
                            : tr("Power off %n virtual machine(s)?", nullptr, n),
            .text = tr("This is like pulling the power plug: what has not been written to disk is lost."),
            .verb = tr("Power off"),
            .icon = u"plug-connected-x"_s,
            .names = namesOf(machines),
            .choices = {}};
}

Question VmQuestions::reset(const QList<QJsonObject> &machines)
{
    const int n = countOf(machines);
    return {.title = n == 1 ? tr("Reset %1?").arg(nameOf(machines.first()))
                            : tr("Reset %n virtual machine(s)?", nullptr, n),
            .text = tr("This is like pressing the reset button: what has not been written to disk is lost."),
            .verb = tr("Reset"),
            .icon = u"rotate"_s,
            .names = namesOf(machines),
            .choices = {}};
}

Question VmQuestions::remove(const QList<QJsonObject> &machines)
{
    const int n = countOf(machines);
    Question question{.title = n == 1 ? tr("Delete %1?").arg(nameOf(machines.first()))
                                      : tr("Delete %n virtual machine(s)?", nullptr, n),
                      .text = n == 1 ? tr("It is removed from its host. This cannot be undone.")
                                     : tr("They are removed from their hosts. This cannot be undone."),
                      .verb = tr("Delete"),
                      .icon = u"trash"_s,
                      .names = namesOf(machines),
                      .choices = {}};
    QStringList disks;
    for (const QJsonObject &machine : machines) {
        disks += disksOf(machine);
    }
    if (!disks.isEmpty()) {
        const int count = static_cast<int>(disks.size());
        QString deleteText = tr("Delete %n disk(s) as well", nullptr, count);
        if (count <= 4) {
            deleteText += u'\n' + disks.join(u'\n');
        }
        question.choices = {{tr("Keep %n disk(s)", nullptr, count), {{u"disks"_s, u"keep"_s}}},
                            {deleteText, {{u"disks"_s, u"delete"_s}}}};
    }
    return question;
}

} // namespace penstock
