// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/drivers/driver.h"
#include "service/drivers/simulator/statefile.h"
#include "shared/core/bytes.h"

namespace penstock
{

class DelayedAnswers;

/// Disk files of a simulated host. They do not really exist; a base image may also be a file of this computer.
class SimulatedVolumes : public VolumeOperations
{
public:
    SimulatedVolumes(const DelayedAnswers &answers, Bytes room, const StateFile::Contents &contents, StateFile &file);

    [[nodiscard]] Async<VolumeState> create(const VolumeSpec &spec) override;
    [[nodiscard]] Async<void> remove(const QString &path) override;
    [[nodiscard]] Async<VolumeState> read(const QString &path) override;
    [[nodiscard]] Async<QStringList> list(const QString &directory) override;
    [[nodiscard]] Async<VolumeState> write(const VolumeSpec &spec, const QByteArray &content) override;

    /// Zero when there is no such file.
    [[nodiscard]] Bytes capacityOf(const QString &path) const { return m_files.value(path).state.capacity; }

private:
    using File = StateFile::Volume;

    [[nodiscard]] Result<VolumeState> created(const VolumeSpec &spec, const Text &what);
    [[nodiscard]] Result<VolumeState> written(const VolumeSpec &spec, Bytes size, const Text &what);
    [[nodiscard]] Result<VolumeState> stored(const File &file, const Text &what);
    /// What is there when the making of a file has been interrupted.
    void storeHalf(const VolumeSpec &spec);
    void put(const File &file);
    void drop(const QString &path);

    const DelayedAnswers &m_answers;
    Bytes m_room;
    StateFile &m_file;
    QHash<QString, File> m_files; ///< by path
    qint64 m_used = 0;
};

} // namespace penstock
