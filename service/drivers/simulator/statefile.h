// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/hostfacts.h"

#include <QHash>
#include <QSet>
#include <QString>

class QJsonObject;

namespace penstock
{

/// What has become of a simulated host, one line of JSON a change, appended before the call that made it is answered: it
/// survives the end of the service, however sudden, but not of the computer. Without a path nothing is kept.
class StateFile
{
public:
    struct Volume {
        VolumeState state;
        QString backingPath;
        bool isWhole = true; ///< false when its making was interrupted
    };
    struct Contents {
        QHash<QString, MachineState> machines; ///< changed or new ones, by uuid
        QSet<QString> removedMachines;
        QHash<QString, Volume> volumes; ///< by path
    };

    explicit StateFile(const QString &path) : m_path(path) {}

    /// Also shortens a file in which most lines are outdated.
    [[nodiscard]] Contents read();
    void keep(const MachineState &machine);
    void keep(const Volume &volume);
    void dropMachine(const QString &uuid);
    void dropVolume(const QString &path);

private:
    void append(const QJsonObject &line) const;
    void rewrite(const Contents &contents) const;

    QString m_path;
};

} // namespace penstock
