// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/libvirtvolumes.h"

#include "service/drivers/libvirt/hostlink.h"
#include "service/drivers/libvirt/volumeactions.h"

#include <QCoreApplication>

namespace penstock {

namespace {

/// Runs `work` when no other volume operation of the host runs. A stuck one does not hold others for ever.
template <typename T, typename Work>
Async<T> inTurn(HostLink &link, const std::shared_ptr<std::timed_mutex> &turn, const Text &what, Work work)
{
    const auto limit = link.limits().longCalls;
    const auto waiting = [turn, what, limit, work = std::move(work)](virConnectPtr connection) -> Result<T> {
        const std::unique_lock lock(*turn, limit / 2);
        if (!lock.owns_lock()) {
            return failure(ErrorCode::Timeout, what,
                           {QT_TRANSLATE_NOOP("Text", "The host is busy with another disk.")},
                           {QT_TRANSLATE_NOOP("Text", "Try again later.")});
        }
        return work(connection);
    };
    return link.run<T>(Lane::Operation, what, limit, waiting);
}

} // namespace

Async<VolumeState> LibvirtVolumes::create(const VolumeSpec &spec)
{
    return inTurn<VolumeState>(m_link, m_turn, {QT_TRANSLATE_NOOP("Text", "The disk was not created.")},
                               [spec](virConnectPtr connection) { return createVolume(connection, spec); });
}

Async<void> LibvirtVolumes::remove(const QString &path)
{
    return inTurn<void>(m_link, m_turn, {QT_TRANSLATE_NOOP("Text", "The disk was not deleted.")},
                        [path](virConnectPtr connection) { return removeVolume(connection, path); });
}

Async<VolumeState> LibvirtVolumes::read(const QString &path)
{
    return inTurn<VolumeState>(m_link, m_turn, {QT_TRANSLATE_NOOP("Text", "The disk could not be read.")},
                               [path](virConnectPtr connection) { return readVolume(connection, path); });
}

Async<QStringList> LibvirtVolumes::list(const QString &directory)
{
    return inTurn<QStringList>(m_link, m_turn, {QT_TRANSLATE_NOOP("Text", "The disks could not be listed.")},
                               [directory](virConnectPtr connection) { return listVolumes(connection, directory); });
}

Async<VolumeState> LibvirtVolumes::write(const VolumeSpec &spec, const QByteArray &content)
{
    return inTurn<VolumeState>(
        m_link, m_turn, {QT_TRANSLATE_NOOP("Text", "The file was not written.")},
        [spec, content](virConnectPtr connection) { return writeVolume(connection, spec, content); });
}

} // namespace penstock
