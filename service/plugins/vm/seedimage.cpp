// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/vm/seedimage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

using Archive = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

/// JSON is YAML: no quoting rules of our own.
QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray userData(const SeedContent &content)
{
    if (!content.userData.isEmpty()) {
        return content.userData.toUtf8();
    }
    QJsonObject config;
    if (!content.sshKeys.isEmpty()) {
        config.insert("ssh_authorized_keys"_L1, QJsonArray::fromStringList(content.sshKeys));
    }
    return "#cloud-config\n" + json(config);
}

bool addFile(archive *out, const char *name, const QByteArray &content)
{
    const Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0444);
    return archive_write_header(out, entry.get()) == ARCHIVE_OK
           && archive_write_data(out, content.constData(), static_cast<size_t>(content.size())) == content.size();
}

} // namespace

Result<QByteArray> seedImage(const SeedContent &content)
{
    // Both values are identifiers by the rules of their fields; plain lines are understood by every reader of seeds.
    const QByteArray meta = "instance-id: " + content.instanceId.toUtf8() + "\nlocal-hostname: " + content.hostName.toUtf8() + '\n';
    const QByteArray user = userData(content);
    QByteArray image(1024 * 1024 + 2 * user.size(), Qt::Uninitialized);
    size_t used = 0;
    const Archive out(archive_write_new(), archive_write_free);
    const bool written = archive_write_set_format_iso9660(out.get()) == ARCHIVE_OK
                         && archive_write_set_options(out.get(), "volume-id=cidata,rockridge=useful,joliet=1,zisofs=0,pad=0")
                                != ARCHIVE_FATAL
                         && archive_write_open_memory(out.get(), image.data(), static_cast<size_t>(image.size()), &used)
                                == ARCHIVE_OK
                         && addFile(out.get(), "meta-data", meta) && addFile(out.get(), "user-data", user)
                         && archive_write_close(out.get()) == ARCHIVE_OK;
    if (!written) {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("Text", "The first-boot settings could not be written.")}, {},
                       {QT_TRANSLATE_NOOP("Text", "Shorten the user data and try again.")},
                       QString::fromUtf8(archive_error_string(out.get())));
    }
    image.truncate(static_cast<qsizetype>(used));
    return image;
}

} // namespace penstock
