// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/volumeactions.h"

#include "service/drivers/libvirt/libvirterror.h"
#include "service/drivers/libvirt/storagepools.h"
#include "service/drivers/libvirt/volumedocument.h"

#include <libvirt/virterror.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace penstock {

namespace {

const char *const notCreated = QT_TRANSLATE_NOOP("Text", "The disk was not created.");
const char *const notWritten = QT_TRANSLATE_NOOP("Text", "The file was not written.");
const char *const notRead = QT_TRANSLATE_NOOP("Text", "The disk could not be read.");
const char *const notListed = QT_TRANSLATE_NOOP("Text", "The disks could not be listed.");
const char *const notRemoved = QT_TRANSLATE_NOOP("Text", "The disk was not deleted.");

tl::unexpected<Error> invalid(const Text &what, Text why, const QString &field)
{
    Error error{.code = ErrorCode::InvalidArgument,
                .what = what,
                .why = std::move(why),
                .fix = {},
                .field = field,
                .detail = {}};
    return failure(std::move(error));
}

Result<void> checkPlace(const QString &directory, const QString &name, const Text &what)
{
    if (!directory.startsWith(u'/') || directory.contains("/../"_L1) || directory.endsWith("/.."_L1)) {
        return invalid(what, {QT_TRANSLATE_NOOP("Text", "The directory must be an absolute path.")}, u"directory"_s);
    }
    const auto isControl = [](QChar c) { return c.unicode() < 0x20; };
    const bool good = !name.isEmpty() && !name.startsWith(u'.') && !name.startsWith(u'-') && !name.contains(u'/') &&
                      name.toUtf8().size() <= 255 && std::none_of(name.begin(), name.end(), isControl);
    if (!good) {
        return invalid(what, {QT_TRANSLATE_NOOP("Text", "The file name is not allowed.")}, u"name"_s);
    }
    return {};
}

Result<VolumeDescription> describe(virStorageVolPtr volume, const Text &what)
{
    const CharsHandle document(virStorageVolGetXMLDesc(volume, 0));
    if (!document) {
        return tl::unexpected(libvirtError(what));
    }
    return readVolumeDocument(document.get());
}

struct FoundVolume {
    VolumeHandle handle; ///< null when there is none
    VolumeDescription description;
};

/// libvirt remembers the files of a directory: where it knows none or one that has gone, it is asked to look again.
Result<FoundVolume> lookUp(virStoragePoolPtr pool, const QString &name, const Text &what)
{
    for (const bool isLast : {false, true}) {
        FoundVolume found;
        found.handle.reset(virStorageVolLookupByName(pool, name.toUtf8().constData()));
        if (found.handle) {
            auto description = describe(found.handle.get(), what);
            if (description) {
                found.description = std::move(*description);
                return found;
            }
            if (description.error().code != ErrorCode::NotFound) {
                return tl::unexpected(description.error());
            }
        } else if (libvirtErrorNumber() != VIR_ERR_NO_STORAGE_VOL) {
            return tl::unexpected(libvirtError(what));
        }
        if (!isLast && virStoragePoolRefresh(pool, 0) < 0) {
            return tl::unexpected(libvirtError(what));
        }
    }
    return FoundVolume();
}

/// Whether an existing volume is what was asked for, as after a repeated call.
bool fits(const VolumeDescription &volume, const VolumeSpec &spec)
{
    const bool sameBacking =
        QFileInfo(volume.backingPath) == QFileInfo(spec.backingPath) || volume.backingPath == spec.backingPath;
    return volume.type == "file"_L1 && volume.volume.format == spec.format && volume.volume.capacity >= spec.capacity &&
           sameBacking;
}

Result<VolumeHandle> make(virStoragePoolPtr pool, const VolumeSpec &spec, const Text &what, Bytes allocation = {})
{
    VolumeHandle volume(virStorageVolCreateXML(pool, writeVolumeDocument(spec, allocation).constData(), 0));
    if (!volume) {
        return tl::unexpected(libvirtError(what));
    }
    return volume;
}

Result<void> upload(virConnectPtr connection, virStorageVolPtr volume, const QByteArray &content, const Text &what)
{
    const StreamHandle stream(virStreamNew(connection, 0));
    if (!stream ||
        virStorageVolUpload(volume, stream.get(), 0, static_cast<unsigned long long>(content.size()), 0) < 0) {
        return tl::unexpected(libvirtError(what));
    }
    qsizetype sent = 0;
    while (sent < content.size()) {
        constexpr qsizetype piece = 64 * 1024;
        const auto size = static_cast<size_t>(std::min(piece, content.size() - sent));
        const int count = virStreamSend(stream.get(), content.constData() + sent, size);
        if (count < 0) {
            const Error error = libvirtError(what);
            virStreamAbort(stream.get());
            return tl::unexpected(error);
        }
        sent += count;
    }
    if (virStreamFinish(stream.get()) < 0) {
        return tl::unexpected(libvirtError(what));
    }
    return {};
}

/// Whether the volume holds the content. An upload that runs out of space is not always reported.
bool holds(virConnectPtr connection, virStorageVolPtr volume, const QByteArray &content)
{
    const StreamHandle stream(virStreamNew(connection, 0));
    const auto size = static_cast<unsigned long long>(content.size());
    if (!stream || virStorageVolDownload(volume, stream.get(), 0, size, 0) < 0) {
        return false;
    }
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    qsizetype at = 0;
    while (true) {
        const int count = virStreamRecv(stream.get(), piece.data(), static_cast<size_t>(piece.size()));
        if (count == 0) {
            return virStreamFinish(stream.get()) == 0 && at == content.size();
        }
        if (count < 0 || QByteArrayView(content).sliced(at).first(std::min<qsizetype>(count, content.size() - at)) !=
                             QByteArrayView(piece).first(count)) {
            virStreamAbort(stream.get());
            return false;
        }
        at += count;
    }
}

Result<void> fill(virConnectPtr connection, virStorageVolPtr volume, const QByteArray &content, const Text &what)
{
    if (auto uploaded = upload(connection, volume, content, what); !uploaded) {
        return uploaded;
    }
    if (!holds(connection, volume, content)) {
        return failure(ErrorCode::ResourceExhausted, what,
                       {QT_TRANSLATE_NOOP("Text", "The host did not keep all of it.")},
                       {QT_TRANSLATE_NOOP("Text", "Check the free space of the host's disk.")});
    }
    return {};
}

} // namespace

Result<VolumeState> createVolume(virConnectPtr connection, const VolumeSpec &spec)
{
    const Text what{notCreated};
    if (const auto checked = checkPlace(spec.directory, spec.name, what); !checked) {
        return tl::unexpected(checked.error());
    }
    const StoragePools pools(connection, what);
    const auto pool = pools.forDirectory(spec.directory, true);
    if (!pool) {
        return tl::unexpected(pool.error());
    }
    // The look also protects a file that libvirt does not know: qemu-img would overwrite it.
    const auto found = lookUp(pool->get(), spec.name, what);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->handle) {
        const auto made = make(pool->get(), spec, what);
        if (!made) {
            pools.releaseEmpty(pool->get(), spec.directory);
            return tl::unexpected(made.error());
        }
        const auto description = describe(made->get(), what);
        return description ? Result<VolumeState>(description->volume) : tl::unexpected(description.error());
    }
    if (!fits(found->description, spec)) {
        return failure(
            ErrorCode::AlreadyExists, what,
            {QT_TRANSLATE_NOOP("Text", "The host has another file named “{name}” there."), {{u"name"_s, spec.name}}},
            {QT_TRANSLATE_NOOP("Text", "Choose another name or delete the file.")});
    }
    return found->description.volume;
}

Result<VolumeState> writeVolume(virConnectPtr connection, VolumeSpec spec, const QByteArray &content)
{
    const Text what{notWritten};
    if (const auto checked = checkPlace(spec.directory, spec.name, what); !checked) {
        return tl::unexpected(checked.error());
    }
    spec.format = u"raw"_s;
    spec.capacity = Bytes(content.size());
    spec.backingPath.clear();
    const StoragePools pools(connection, what);
    const auto pool = pools.forDirectory(spec.directory, true);
    if (!pool) {
        return tl::unexpected(pool.error());
    }
    const auto old = lookUp(pool->get(), spec.name, what);
    if (!old) {
        return tl::unexpected(old.error());
    }
    if (old->handle && virStorageVolDelete(old->handle.get(), 0) < 0) {
        return tl::unexpected(libvirtError(what));
    }
    // All of the space at once: that it lacks is certain only now.
    auto volume = make(pool->get(), spec, what, spec.capacity);
    if (!volume) {
        pools.releaseEmpty(pool->get(), spec.directory);
        return tl::unexpected(volume.error());
    }
    if (const auto filled = fill(connection, volume->get(), content, what); !filled) {
        virStorageVolDelete(volume->get(), 0);
        pools.releaseEmpty(pool->get(), spec.directory);
        return tl::unexpected(filled.error());
    }
    // libvirt looks at the content again only when asked to.
    virStoragePoolRefresh(pool->get(), 0);
    auto description = describe(volume->get(), what);
    if (!description) {
        return tl::unexpected(description.error());
    }
    description->volume.format = u"raw"_s;
    return description->volume;
}

Result<VolumeState> readVolume(virConnectPtr connection, const QString &path)
{
    const Text what{notRead};
    const QFileInfo file(path);
    if (const auto checked = checkPlace(file.path(), file.fileName(), what); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto pool = StoragePools(connection, what).forDirectory(file.path(), false);
    if (!pool) {
        return tl::unexpected(pool.error());
    }
    const auto found = lookUp(pool->get(), file.fileName(), what);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!found->handle) {
        return failure(ErrorCode::NotFound, what, {QT_TRANSLATE_NOOP("Text", "The host has no such disk file.")});
    }
    return found->description.volume;
}

Result<QStringList> listVolumes(virConnectPtr connection, const QString &directory)
{
    const Text what{notListed};
    const auto pool = StoragePools(connection, what).existing(directory);
    if (!pool || !*pool) {
        return pool ? Result<QStringList>(QStringList()) : tl::unexpected(pool.error());
    }
    VolumeList volumes;
    volumes.count = virStoragePoolRefresh(pool->get(), 0) < 0 ? -1 : virStoragePoolListAllVolumes(pool->get(), &volumes.items, 0);
    if (volumes.count < 0) {
        return tl::unexpected(libvirtError(what));
    }
    QStringList paths;
    for (virStorageVolPtr volume : volumes) {
        paths << directory + u'/' + QString::fromUtf8(virStorageVolGetName(volume));
    }
    return paths;
}

Result<void> removeVolume(virConnectPtr connection, const QString &path)
{
    const Text what{notRemoved};
    const QFileInfo file(path);
    if (const auto checked = checkPlace(file.path(), file.fileName(), what); !checked) {
        return checked;
    }
    const StoragePools pools(connection, what);
    const auto pool = pools.forDirectory(file.path(), false);
    if (!pool) {
        // No directory, no file.
        return pool.error().code == ErrorCode::NotFound ? Result<void>() : tl::unexpected(pool.error());
    }
    const auto found = lookUp(pool->get(), file.fileName(), what);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (found->handle && virStorageVolDelete(found->handle.get(), 0) < 0) {
        return tl::unexpected(libvirtError(what));
    }
    pools.releaseEmpty(pool->get(), file.path());
    return {};
}

} // namespace penstock
