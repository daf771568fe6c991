// SPDX-License-Identifier: Apache-2.0
#include "service/drivers/libvirt/screenshot.h"

#include "service/drivers/libvirt/handles.h"
#include "service/drivers/libvirt/libvirterror.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

#include <cctype>

namespace penstock {

namespace {

constexpr qsizetype largest = 64 * 1024 * 1024;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    const QByteArray body = type + content;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<quint32>(content.size())) + body + bigEndian(static_cast<quint32>(sum));
}

QByteArray deflated(const QByteArray &content)
{
    uLongf size = compressBound(static_cast<uLong>(content.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(content.constData()),
              static_cast<uLong>(content.size()), Z_BEST_SPEED);
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

struct PpmHeader {
    int width = 0;
    int height = 0;
    qsizetype end = 0; ///< where the pixels begin; zero when it is no such picture
};

PpmHeader readHeader(const QByteArray &ppm)
{
    PpmHeader header;
    if (!ppm.startsWith("P6")) {
        return header;
    }
    int numbers[3] = {};
    qsizetype at = 2;
    for (int &number : numbers) {
        while (at < ppm.size() && (std::isspace(static_cast<unsigned char>(ppm[at])) || ppm[at] == '#')) {
            at = ppm[at] == '#' ? ppm.indexOf('\n', at) : at + 1;
            if (at < 0) {
                return header;
            }
        }
        while (at < ppm.size() && ppm[at] >= '0' && ppm[at] <= '9' && number < 100'000) {
            number = number * 10 + (ppm[at++] - '0');
        }
    }
    ++at; // one blank before the pixels
    const qsizetype pixels = qsizetype(3) * numbers[0] * numbers[1];
    if (numbers[0] > 0 && numbers[1] > 0 && numbers[2] == 255 && ppm.size() - at >= pixels) {
        header = {numbers[0], numbers[1], at};
    }
    return header;
}

} // namespace

QByteArray pngFromPpm(const QByteArray &ppm)
{
    const PpmHeader header = readHeader(ppm);
    if (header.end == 0) {
        return {};
    }
    const qsizetype lineSize = qsizetype(3) * header.width;
    QByteArray lines;
    lines.reserve((lineSize + 1) * header.height);
    for (int y = 0; y < header.height; ++y) {
        lines.append('\0'); // no filter
        lines.append(ppm.constData() + header.end + y * lineSize, lineSize);
    }
    const QByteArray form("\x08\x02\x00\x00\x00", 5); // eight bits, red green blue
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", bigEndian(static_cast<quint32>(header.width)) +
                             bigEndian(static_cast<quint32>(header.height)) + form) +
           chunk("IDAT", deflated(lines)) + chunk("IEND", {});
}

Result<QByteArray> takeScreenshot(virConnectPtr connection, virDomainPtr domain, const Text &what)
{
    const StreamHandle stream(virStreamNew(connection, 0));
    const CharsHandle type(stream ? virDomainScreenshot(domain, stream.get(), 0, 0) : nullptr);
    if (!type) {
        return tl::unexpected(libvirtError(what));
    }
    QByteArray picture;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    while (picture.size() <= largest) {
        const int count = virStreamRecv(stream.get(), piece.data(), static_cast<size_t>(piece.size()));
        if (count < 0) {
            return tl::unexpected(libvirtError(what));
        }
        if (count == 0) {
            virStreamFinish(stream.get());
            const QByteArray png = picture.startsWith("\x89PNG") ? picture : pngFromPpm(picture);
            if (png.isEmpty()) {
                return failure(ErrorCode::Unsupported, what,
                               {QT_TRANSLATE_NOOP("Text", "The host sends pictures of an unknown kind.")}, {},
                               QString::fromLatin1(type.get()));
            }
            return png;
        }
        picture.append(piece.constData(), count);
    }
    virStreamAbort(stream.get());
    return failure(ErrorCode::ResourceExhausted, what, {QT_TRANSLATE_NOOP("Text", "The picture is too large.")});
}

} // namespace penstock
