// SPDX-License-Identifier: Apache-2.0
#include "service/plugins/image/imageheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerBytes = 4096;
constexpr quint32 qcow2Magic = 0x514649fb;
constexpr qint64 largestDisk = Q_INT64_C(64) << 40;

tl::unexpected<Error> refused(const QString &path, Text why, Text fix = {}, const QString &detail = {})
{
    Error error = failure(ErrorCode::InvalidArgument,
                          {QT_TRANSLATE_NOOP("Text", "“{path}” cannot be used as an image."), {{u"path"_s, path.left(300)}}},
                          std::move(why),
                          fix.isEmpty() ? Text{QT_TRANSLATE_NOOP("Text", "Choose a qcow2 or raw disk image.")} : std::move(fix),
                          detail)
                      .value();
    error.field = u"path"_s;
    return failure(error);
}

/// Opens a regular file and nothing else: no pipe or device that would block or have effects.
Result<int> openRegular(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "The file cannot be read.")},
                       {QT_TRANSLATE_NOOP("Text", "Check the path and its permissions.")}, qt_error_string(errno));
    }
    struct stat status {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return refused(path, {QT_TRANSLATE_NOOP("Text", "It is not a regular file.")});
    }
    return fd;
}

Result<ImageHeader> qcow2Header(const QString &path, const QByteArray &bytes, ImageHeader header)
{
    const auto big32 = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const auto big64 = [&](qsizetype at) { return qFromBigEndian<quint64>(bytes.constData() + at); };
    const quint32 version = big32(4);
    if (version != 2 && version != 3) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "Its qcow2 version {version} is not known."), {{u"version"_s, qint64(version)}}});
    }
    if (big64(8) != 0) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "It depends on another file (a backing file).")},
                       {QT_TRANSLATE_NOOP("Text", "Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.")});
    }
    if (big32(32) != 0) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "It is encrypted.")},
                       {QT_TRANSLATE_NOOP("Text", "Import a copy without encryption.")});
    }
    // Known and harmless: dirty, corrupt-not-set, compression type. Bit 2 is an external data file.
    const quint64 incompatible = version == 3 ? big64(72) : 0;
    if ((incompatible & ~quint64(0b01001)) != 0) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "It keeps its data in another file or uses unknown features.")},
                       {QT_TRANSLATE_NOOP("Text", "Flatten it first: qemu-img convert -O qcow2 IMAGE NEW.")});
    }
    const auto size = static_cast<qint64>(big64(24));
    const quint32 clusterBits = big32(20);
    if (size <= 0 || size > largestDisk || clusterBits < 9 || clusterBits > 21) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "Its header is damaged.")});
    }
    header.format = ImageFormat::Qcow2;
    header.virtualSize = Bytes(size);
    return header;
}

} // namespace

Result<ImageHeader> readImageHeader(const QString &path)
{
    const auto fd = openRegular(path);
    if (!fd) {
        return failure(fd.error());
    }
    QFile file;
    if (!file.open(*fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(*fd);
        return refused(path, {QT_TRANSLATE_NOOP("Text", "The file cannot be read.")});
    }
    ImageHeader header{.format = ImageFormat::Raw, .size = Bytes(file.size()), .virtualSize = Bytes(file.size())};
    const QByteArray bytes = file.read(headerBytes);
    if (bytes.size() >= 104 && qFromBigEndian<quint32>(bytes.constData()) == qcow2Magic) {
        return qcow2Header(path, bytes, header);
    }
    const bool bootSector = bytes.size() >= 512 && quint8(bytes[510]) == 0x55 && quint8(bytes[511]) == 0xaa;
    if (!bootSector || file.size() % 512 != 0) {
        return refused(path, {QT_TRANSLATE_NOOP("Text", "It is neither a qcow2 image nor a raw disk with a boot sector.")});
    }
    return header;
}

} // namespace penstock
