// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/kernel.h"
#include "service/plugins/volume/volume.h"
#include "service/store/table.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace penstock {

class Hosts;
class ImagePlugin;

/// Compares the disk files of each host with what is recorded: when it is connected, now and then, and when asked to.
///
/// A file that the service made and that is gone makes its volume missing, until it is back. A file in the service's own
/// directory that nothing knows is reported; it is removed only when an attempt to make a machine, which failed, left it.
class VolumeSweep final : public QObject
{
    Q_OBJECT

public:
    /// What other plugins know of files that have no record.
    struct Origins {
        std::function<bool(const QString &fileName)> isExpected; ///< it belongs to something that is there or at work
        std::function<QSet<QString>()> leftBehind;               ///< names that work which was given up has used
    };

    VolumeSweep(Kernel &kernel, Hosts &hosts, ImagePlugin &images, Table<Volume> &volumes, QObject *parent = nullptr);
    ~VolumeSweep() override;

    void setOrigins(Origins origins) { m_origins = std::move(origins); }
    /// Looks at a host as soon as there is time for it.
    void look(const QString &hostId);

private:
    struct Look;
    using LookPointer = std::shared_ptr<Look>;

    void lookAtAll();
    void beginSome();
    void begin(const QString &hostId);
    /// Reads the next of the directories, or goes on to compare.
    void readNext(const LookPointer &look);
    void list(const LookPointer &look, const QString &directory);
    void compare(const LookPointer &look);
    /// Asks once more about the next file that seems to be gone or unknown.
    void confirmNext(const LookPointer &look);
    void end(const LookPointer &look);

    void noteGone(const LookPointer &look, const QString &path);
    void noteBack(const LookPointer &look, const QString &path);
    void noteUnknown(const LookPointer &look, const QString &path);
    void clean(const LookPointer &look, const QString &path);
    [[nodiscard]] bool isKnown(const QString &path) const;
    [[nodiscard]] QString hostName(const QString &hostId) const;
    [[nodiscard]] Result<Volume> recorded(const LookPointer &look, const QString &path) const;

    Kernel &m_kernel;
    Hosts &m_hosts;
    ImagePlugin &m_images;
    Table<Volume> &m_volumes;
    Origins m_origins;
    QTimer m_timer;
    QQueue<QString> m_waiting;             ///< hosts
    QHash<QString, LookPointer> m_looking; ///< by host
    QSet<QString> m_told;                  ///< "HOST PATH" of unknown files that were reported
};

} // namespace penstock
