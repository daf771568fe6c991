// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "shared/core/bytes.h"

#include <QMap>

namespace penstock
{

class DelayedAnswers;

/// Disk files of a simulated host. They exist in memory only; a base image may also be a file of this computer.
class SimulatedVolumes : public VolumeOperations
{
public:
    SimulatedVolumes(const DelayedAnswers &answers, Bytes room) : m_answers(answers), m_room(room) {}

    [[nodiscard]] Async<VolumeState> create(const VolumeSpec &spec) override;
    [[nodiscard]] Async<void> remove(const QString &path) override;
    [[nodiscard]] Async<VolumeState> read(const QString &path) override;
    [[nodiscard]] Async<VolumeState> write(const VolumeSpec &spec, const QByteArray &content) override;

    /// Zero when there is no such file.
    [[nodiscard]] Bytes capacityOf(const QString &path) const { return m_files.value(path).state.capacity; }

private:
    struct File {
        VolumeState state;
        QString backingPath;
    };

    [[nodiscard]] Result<VolumeState> created(const VolumeSpec &spec, const Text &what);
    [[nodiscard]] Result<VolumeState> written(const VolumeSpec &spec, Bytes size, const Text &what);
    [[nodiscard]] Result<VolumeState> stored(const File &file, const Text &what);

    const DelayedAnswers &m_answers;
    Bytes m_room;
    QMap<QString, File> m_files;
};

} // namespace penstock
