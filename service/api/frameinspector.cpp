// SPDX-License-Identifier: Apache-2.0
#include "service/api/frameinspector.h"

#include <QtEndian>

#include <algorithm>

namespace penstock
{

namespace
{

constexpr int protocolError = 1002;
constexpr int tooBig = 1009;

/// How many bytes the header has, as far as its first two tell.
qsizetype headerSize(QByteArrayView header)
{
    const int length = header.at(1) & 0x7f;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + 4;
}

quint64 payloadLength(QByteArrayView header)
{
    const int length = header.at(1) & 0x7f;
    if (length == 126) {
        return qFromBigEndian<quint16>(header.data() + 2);
    }
    return length == 127 ? qFromBigEndian<quint64>(header.data() + 2) : quint64(length);
}

} // namespace

std::optional<FrameInspector::Violation> FrameInspector::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_payloadLeft > 0) {
            const qint64 inside = std::min<qint64>(m_payloadLeft, bytes.size());
            skip(inside);
            bytes = bytes.sliced(inside);
            continue;
        }
        const qsizetype wanted = m_header.size() < 2 ? 2 : headerSize(m_header);
        const qsizetype taken = std::min(wanted - m_header.size(), bytes.size());
        m_header.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_header.size() == 2 && (m_header.at(1) & 0x80) == 0) {
            return Violation{protocolError, "Frames of a client must be masked."};
        }
        if (m_header.size() > 2 && m_header.size() == headerSize(m_header)) {
            if (auto violation = beginFrame(payloadLength(m_header))) {
                return violation;
            }
        }
    }
    return std::nullopt;
}

std::optional<FrameInspector::Violation> FrameInspector::beginFrame(quint64 length)
{
    const bool isControl = (m_header.at(0) & 0x08) != 0;
    const bool isLast = (m_header.at(0) & 0x80) != 0;
    const quint64 earlier = isControl ? 0 : quint64(m_message);
    if (length > quint64(m_limit) || earlier + length > quint64(m_limit)) {
        return Violation{tooBig, "A message may have at most " + QByteArray::number(m_limit) + " bytes here."};
    }
    if (!isControl) {
        m_message = isLast ? 0 : m_message + qint64(length);
    }
    m_payloadLeft = qint64(length);
    m_header.clear();
    return std::nullopt;
}

} // namespace penstock
