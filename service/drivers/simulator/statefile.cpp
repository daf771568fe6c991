// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/simulator/statefile.h"

#include "service/drivers/simulator/machinejson.h"
#include "shared/core/compactjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace penstock
{

namespace
{

QByteArray text(const QJsonObject &line)
{
    return compactJson(line) + '\n';
}

QJsonObject toJson(const StateFile::Volume &volume)
{
    return {{u"path"_s, volume.state.path},
            {u"format"_s, volume.state.format},
            {u"capacity"_s, volume.state.capacity.count()},
            {u"allocation"_s, volume.state.allocation.count()},
            {u"backing"_s, volume.backingPath},
            {u"whole"_s, volume.isWhole}};
}

StateFile::Volume volumeFrom(const QJsonObject &json)
{
    return {{json.value("path"_L1).toString(), json.value("format"_L1).toString(),
             Bytes(json.value("capacity"_L1).toInteger()), Bytes(json.value("allocation"_L1).toInteger())},
            json.value("backing"_L1).toString(),
            json.value("whole"_L1).toBool()};
}

void apply(const QJsonObject &line, StateFile::Contents &contents)
{
    if (const QJsonObject json = line.value("machine"_L1).toObject(); !json.isEmpty()) {
        const MachineState machine = machinejson::from(json);
        contents.removedMachines.remove(machine.uuid);
        contents.machines.insert(machine.uuid, machine);
    } else if (const QJsonObject volume = line.value("volume"_L1).toObject(); !volume.isEmpty()) {
        contents.volumes.insert(volume.value("path"_L1).toString(), volumeFrom(volume));
    } else if (const QString uuid = line.value("machineRemoved"_L1).toString(); !uuid.isEmpty()) {
        contents.machines.remove(uuid);
        contents.removedMachines.insert(uuid);
    } else {
        contents.volumes.remove(line.value("volumeRemoved"_L1).toString());
    }
}

} // namespace

StateFile::Contents StateFile::read()
{
    Contents contents;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return contents;
    }
    qsizetype lines = 0;
    bool isTorn = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        isTorn = !line.endsWith('\n');
        if (!isTorn) {
            apply(QJsonDocument::fromJson(line).object(), contents);
            ++lines;
        }
    }
    const qsizetype needed = contents.machines.size() + contents.removedMachines.size() + contents.volumes.size();
    if (isTorn || lines > 2 * needed + 100) {
        rewrite(contents);
    }
    return contents;
}

void StateFile::rewrite(const Contents &contents) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    for (const MachineState &machine : contents.machines) {
        file.write(text({{u"machine"_s, machinejson::to(machine)}}));
    }
    for (const QString &uuid : contents.removedMachines) {
        file.write(text({{u"machineRemoved"_s, uuid}}));
    }
    for (const Volume &volume : contents.volumes) {
        file.write(text({{u"volume"_s, toJson(volume)}}));
    }
    file.commit();
}

void StateFile::append(const QJsonObject &line) const
{
    // Opened for each line: thousands of hosts would otherwise hold thousands of files.
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        file.write(text(line));
    }
}

void StateFile::keep(const MachineState &machine)
{
    if (!m_path.isEmpty()) {
        append({{u"machine"_s, machinejson::to(machine)}});
    }
}

void StateFile::keep(const Volume &volume)
{
    if (!m_path.isEmpty()) {
        append({{u"volume"_s, toJson(volume)}});
    }
}

void StateFile::dropMachine(const QString &uuid)
{
    if (!m_path.isEmpty()) {
        append({{u"machineRemoved"_s, uuid}});
    }
}

void StateFile::dropVolume(const QString &path)
{
    if (!m_path.isEmpty()) {
        append({{u"volumeRemoved"_s, path}});
    }
}

} // namespace penstock
