// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/volume/volumesweep.h"

#include "service/events/eventlog.h"
#include "service/plugins/host/hosts.h"
#include "service/plugins/image/imageplugin.h"
#include "service/tasks/taskrunner.h"
#include "shared/core/log.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto everySoOften = 10min;
constexpr auto afterConnecting = 1s; // first the machines
constexpr int hostsAtOnce = 4;

Condition madeHere(const QString &hostId)
{
    return bothOf(whereEqual(u"host"_s, hostId), whereEqual(u"managed"_s, true));
}

QSet<QString> asSet(const Result<QStringList> &list)
{
    return list ? QSet<QString>(list->cbegin(), list->cend()) : QSet<QString>();
}

} // namespace

/// One look at one host.
struct VolumeSweep::Look {
    QString host;
    HostConnection *connection = nullptr;
    QStringList directories;       ///< to be read
    QHash<QString, QString> known; ///< a file that is recorded, by directory
    QSet<QString> read;            ///< directories whose files are known
    QSet<QString> there;           ///< files
    QStringList gone;              ///< to be confirmed
    QStringList unknown;
    QSet<QString> leftBehind; ///< names
};

VolumeSweep::VolumeSweep(Kernel &kernel, Hosts &hosts, ImagePlugin &images, Table<Volume> &volumes, QObject *parent)
    : QObject(parent), m_kernel(kernel), m_hosts(hosts), m_images(images), m_volumes(volumes)
{
    connect(&hosts, &Hosts::connected, this, [this](const QString &hostId) {
        QTimer::singleShot(afterConnecting, this, [this, hostId] { look(hostId); });
    });
    connect(&m_timer, &QTimer::timeout, this, &VolumeSweep::lookAtAll);
    m_timer.start(everySoOften);
}

VolumeSweep::~VolumeSweep() = default;

void VolumeSweep::look(const QString &hostId)
{
    if (!m_waiting.contains(hostId)) {
        m_waiting.enqueue(hostId);
    }
    beginSome();
}

void VolumeSweep::lookAtAll()
{
    const auto hosts = m_kernel.repository.texts(u"host"_s, u"id"_s, whereEqual(u"state"_s, u"connected"_s));
    for (const QString &hostId : hosts ? *hosts : QStringList()) {
        look(hostId);
    }
}

void VolumeSweep::beginSome()
{
    for (qsizetype i = m_waiting.size(); i > 0 && m_looking.size() < hostsAtOnce; --i) {
        const QString hostId = m_waiting.dequeue();
        if (m_looking.contains(hostId)) {
            m_waiting.enqueue(hostId); // once more, after the present look
        } else {
            begin(hostId);
        }
    }
}

void VolumeSweep::begin(const QString &hostId)
{
    const auto connection = m_hosts.connection(hostId);
    if (!connection || !(*connection)->volumeOperations()) {
        return;
    }
    const auto look = std::make_shared<Look>();
    look->host = hostId;
    look->connection = *connection;
    look->directories << QDir::cleanPath(m_kernel.paths.volumes);
    for (const QString &path : asSet(m_kernel.repository.texts(u"volume"_s, u"path"_s, madeHere(hostId)))) {
        const QString directory = QFileInfo(path).path();
        look->known.insert(directory, path);
        if (!look->directories.contains(directory)) {
            look->directories << directory;
        }
    }
    m_looking.insert(hostId, look);
    readNext(look);
}

void VolumeSweep::readNext(const LookPointer &look)
{
    const auto connection = m_hosts.connection(look->host);
    if (!connection || *connection != look->connection) {
        end(look);
        return;
    }
    if (look->directories.isEmpty()) {
        compare(look);
        return;
    }
    const QString directory = look->directories.takeFirst();
    if (!look->known.contains(directory)) {
        list(look, directory);
        return;
    }
    // Looking for a file lets the host open the directory, should it not have done so yet.
    whenDone(look->connection->volumeOperations()->read(look->known.value(directory)), this,
             [this, look, directory](const Result<VolumeState> &) { list(look, directory); });
}

void VolumeSweep::list(const LookPointer &look, const QString &directory)
{
    const auto connection = m_hosts.connection(look->host);
    if (!connection || *connection != look->connection) {
        end(look);
        return;
    }
    whenDone(look->connection->volumeOperations()->list(directory), this, [this, look, directory](const Result<QStringList> &files) {
        if (files) {
            look->read.insert(directory);
            look->there.unite(QSet<QString>(files->cbegin(), files->cend()));
        }
        readNext(look);
    });
}

void VolumeSweep::compare(const LookPointer &look)
{
    const Condition missing = bothOf(madeHere(look->host), whereEqual(u"state"_s, u"missing"_s));
    const QSet<QString> wasGone = asSet(m_kernel.repository.texts(u"volume"_s, u"path"_s, missing));
    const QSet<QString> records = asSet(m_kernel.repository.texts(u"volume"_s, u"path"_s, whereEqual(u"host"_s, look->host)));
    const QSet<QString> made = asSet(m_kernel.repository.texts(u"volume"_s, u"path"_s, madeHere(look->host)));
    for (const QString &path : made) {
        const bool isThere = look->there.contains(path);
        if (isThere && wasGone.contains(path)) {
            noteBack(look, path);
        } else if (!isThere && !wasGone.contains(path) && look->read.contains(QFileInfo(path).path())) {
            look->gone << path;
        }
    }
    const QString own = QDir::cleanPath(m_kernel.paths.volumes);
    for (const QString &path : std::as_const(look->there)) {
        const bool isTold = m_told.contains(look->host + u' ' + path);
        if (!isTold && !records.contains(path) && QFileInfo(path).path() == own && !isKnown(path)) {
            look->unknown << path;
        }
    }
    if (!look->unknown.isEmpty() && m_origins.leftBehind) {
        look->leftBehind = m_origins.leftBehind();
    }
    confirmNext(look);
}

void VolumeSweep::confirmNext(const LookPointer &look)
{
    const auto connection = m_hosts.connection(look->host);
    const bool isGone = !look->gone.isEmpty();
    if (!connection || *connection != look->connection || (!isGone && look->unknown.isEmpty())) {
        end(look);
        return;
    }
    const QString path = isGone ? look->gone.takeFirst() : look->unknown.takeFirst();
    const auto answered = [this, look, path, isGone](const Result<VolumeState> &file) {
        if (isGone && !file && file.error().code == ErrorCode::NotFound) {
            noteGone(look, path);
        } else if (!isGone && file && file->format != "dir"_L1) {
            noteUnknown(look, path);
        }
        confirmNext(look);
    };
    whenDone(look->connection->volumeOperations()->read(path), this, answered);
}

void VolumeSweep::end(const LookPointer &look)
{
    m_looking.remove(look->host);
    QTimer::singleShot(0, this, &VolumeSweep::beginSome);
}

Result<Volume> VolumeSweep::recorded(const LookPointer &look, const QString &path) const
{
    const auto volumes = m_volumes.all(bothOf(madeHere(look->host), whereEqual(u"path"_s, path)));
    if (!volumes || volumes->isEmpty()) {
        return failure(ErrorCode::NotFound, {});
    }
    return volumes->first();
}

void VolumeSweep::noteGone(const LookPointer &look, const QString &path)
{
    auto volume = recorded(look, path);
    // Tasks make files after their records, and remove them before.
    if (!volume || m_kernel.tasks.isBusy(u"volume:"_s + volume->id) || m_kernel.tasks.isBusy(u"vm:"_s + volume->vm)) {
        return;
    }
    volume->state = VolumeFile::Missing;
    if (m_volumes.update(*volume)) {
        (void)m_kernel.events.append({.name = u"volume/missing"_s,
                                      .object = {u"volume"_s, volume->id, volume->name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "The file of volume {volume} is gone from host {host}."),
                                               {{u"volume"_s, volume->name}, {u"host"_s, hostName(look->host)}}},
                                      .severity = Severity::Error,
                                      .payload = {{u"path"_s, path}}});
    }
}

void VolumeSweep::noteBack(const LookPointer &look, const QString &path)
{
    auto volume = recorded(look, path);
    if (!volume) {
        return;
    }
    volume->state = VolumeFile::Present;
    if (m_volumes.update(*volume)) {
        (void)m_kernel.events.append({.name = u"volume/found"_s,
                                      .object = {u"volume"_s, volume->id, volume->name},
                                      .text = {QT_TRANSLATE_NOOP("Text", "The file of volume {volume} is back on host {host}."),
                                               {{u"volume"_s, volume->name}, {u"host"_s, hostName(look->host)}}},
                                      .payload = {{u"path"_s, path}}});
    }
}

/// Whether anything has to do with a file: a disk on another host that shares the directory, an image, a machine that is
/// there or being made.
bool VolumeSweep::isKnown(const QString &path) const
{
    return m_kernel.repository.count(u"volume"_s, whereEqual(u"path"_s, path)).value_or(1) > 0
           || m_kernel.repository.count(m_images.images().type().name(), whereEqual(u"path"_s, path)).value_or(1) > 0
           || (m_origins.isExpected && m_origins.isExpected(QFileInfo(path).fileName()));
}

void VolumeSweep::noteUnknown(const LookPointer &look, const QString &path)
{
    if (isKnown(path)) {
        return;
    }
    if (look->leftBehind.contains(QFileInfo(path).fileName())) {
        clean(look, path);
        return;
    }
    m_told.insert(look->host + u' ' + path);
    (void)m_kernel.events.append({.name = u"volume/unknown"_s,
                                  .object = {u"host"_s, look->host, hostName(look->host)},
                                  .text = {QT_TRANSLATE_NOOP("Text", "Nothing on host {host} uses the file {path}."),
                                           {{u"host"_s, hostName(look->host)}, {u"path"_s, path}}},
                                  .severity = Severity::Warning,
                                  .payload = {{u"path"_s, path}}});
}

void VolumeSweep::clean(const LookPointer &look, const QString &path)
{
    whenDone(look->connection->volumeOperations()->remove(path), this, [this, host = look->host, path](const Result<void> &gone) {
        if (!gone) {
            log::warning("volume", gone.error().plain(), {{u"path"_s, path}});
            return;
        }
        (void)m_kernel.events.append({.name = u"volume/cleaned"_s,
                                      .object = {u"host"_s, host, hostName(host)},
                                      .text = {QT_TRANSLATE_NOOP("Text", "A failed task had left the file {path} on host {host}. It was removed."),
                                               {{u"host"_s, hostName(host)}, {u"path"_s, path}}},
                                      .payload = {{u"path"_s, path}}});
    });
}

QString VolumeSweep::hostName(const QString &hostId) const
{
    const auto host = m_hosts.table().find(hostId);
    return host ? host->name : QString();
}

} // namespace penstock
