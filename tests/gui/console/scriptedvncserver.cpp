// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/console/scriptedvncserver.h"

#include <QPainter>
#include <QTimer>
#include <QtEndian>

namespace penstock {

namespace {

QByteArray big16(int value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray big32(qint64 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

QByteArray little32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

ScriptedVncServer::ScriptedVncServer(QSize size, QObject *parent)
    : ConsoleStream(parent), m_picture(size, QImage::Format_RGB32)
{
    m_picture.fill(Qt::black);
}

void ScriptedVncServer::greet()
{
    send("RFB 003.008\n");
}

void ScriptedVncServer::write(const QByteArray &bytes)
{
    m_input.append(bytes);
    while (readMessage()) {
    }
}

void ScriptedVncServer::close()
{
    if (isOpen) {
        isOpen = false;
        emit closed({});
    }
}

void ScriptedVncServer::hangUp(const QString &reason)
{
    isOpen = false;
    emit closed(reason);
}

bool ScriptedVncServer::readMessage()
{
    switch (m_stage) {
    case Stage::Version:
        if (m_input.size() < 12) {
            return false;
        }
        m_input.remove(0, 12);
        m_stage = Stage::Security;
        send(QByteArray("\x01\x01", 2));
        return true;
    case Stage::Security:
        if (m_input.isEmpty()) {
            return false;
        }
        m_input.remove(0, 1);
        m_stage = Stage::Init;
        send(big32(0));
        return true;
    case Stage::Init:
        if (m_input.isEmpty()) {
            return false;
        }
        m_input.remove(0, 1);
        m_stage = Stage::Running;
        sendServerInit();
        return true;
    case Stage::Running:
        return readRunning();
    }
    return false;
}

void ScriptedVncServer::sendServerInit()
{
    // 32 bits, depth 24, little endian, true colour, 8 bits each.
    const QByteArray format("\x20\x18\x00\x01\x00\xff\x00\xff\x00\xff\x10\x08\x00\x00\x00\x00", 16);
    const QByteArray name("scripted");
    send(big16(m_picture.width()) + big16(m_picture.height()) + format + big32(name.size()) + name);
}

bool ScriptedVncServer::readRunning()
{
    if (m_input.size() < 4) {
        return false;
    }
    const auto type = static_cast<quint8>(m_input.at(0));
    qsizetype length = 0;
    switch (type) {
    case 0: length = 20; break;
    case 2: length = 4 + 4 * word(2); break;
    case 3: length = 10; break;
    case 4: length = 8; break;
    case 5: length = 6; break;
    case 6: length = m_input.size() < 8 ? 8 : 8 + longWord(4); break;
    case 255: length = 12; break;
    default: qFatal("message of unknown type %d", type);
    }
    if (m_input.size() < length) {
        return false;
    }
    if (type == 2) {
        for (int i = 0; i < word(2); ++i) {
            encodings.append(static_cast<qint32>(longWord(4 + 4 * i)));
        }
    } else if (type == 3) {
        ++updateRequests;
        if (m_input.at(1) == 0) {
            ++fullRequests;
            sendRect(m_picture.rect(), 0, pixels(m_picture.rect()));
        }
    } else if (type == 4) {
        keys.append({m_input.at(1) != 0, longWord(4), 0});
    } else if (type == 5) {
        pointers.append({m_input.at(1), QPoint(word(2), word(4))});
    } else if (type == 6) {
        cutTexts.append(m_input.mid(8, longWord(4)));
    } else if (type == 255) {
        keys.append({word(2) != 0, longWord(4), longWord(8)});
    }
    m_input.remove(0, length);
    return true;
}

void ScriptedVncServer::paint(const QRect &rect, QRgb color)
{
    QPainter(&m_picture).fillRect(rect, QColor::fromRgb(color));
    sendRect(rect, 0, pixels(rect));
}

void ScriptedVncServer::resize(QSize size)
{
    m_picture = QImage(size, QImage::Format_RGB32);
    m_picture.fill(Qt::black);
    sendRect(QRect(QPoint(), size), -223, {});
}

void ScriptedVncServer::sendCursor(const QImage &shape, QPoint hotSpot)
{
    QByteArray colors;
    QByteArray mask((shape.width() + 7) / 8 * shape.height(), '\0');
    for (int y = 0; y < shape.height(); ++y) {
        for (int x = 0; x < shape.width(); ++x) {
            const QRgb pixel = shape.pixel(x, y);
            colors += little32(pixel & 0xffffff);
            if (qAlpha(pixel) > 0) {
                const auto at = y * ((shape.width() + 7) / 8) + x / 8;
                mask[at] = static_cast<char>(mask[at] | (0x80 >> (x % 8)));
            }
        }
    }
    sendRect(QRect(hotSpot, shape.size()), -239, colors + mask);
}

void ScriptedVncServer::sendPointerMode(bool absolute)
{
    sendRect(QRect(absolute ? 1 : 0, 0, m_picture.width(), m_picture.height()), -257, {});
}

void ScriptedVncServer::acceptExtendedKeys()
{
    sendRect(m_picture.rect(), -258, {});
}

void ScriptedVncServer::sendCutText(const QByteArray &text)
{
    send(QByteArray("\x03\x00\x00\x00", 4) + big32(text.size()) + text);
}

void ScriptedVncServer::sendNonsense()
{
    send(QByteArray(64, '\x7f'));
}

void ScriptedVncServer::sendRect(const QRect &rect, qint32 encoding, const QByteArray &body)
{
    send(QByteArray("\0\0", 2) + big16(1) + big16(rect.x()) + big16(rect.y()) + big16(rect.width())
         + big16(rect.height()) + big32(encoding) + body);
}

QByteArray ScriptedVncServer::pixels(const QRect &rect) const
{
    QByteArray result;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            result += little32(m_picture.pixel(x, y) & 0xffffff);
        }
    }
    return result;
}

void ScriptedVncServer::send(const QByteArray &bytes)
{
    // As from a network: later, and in pieces.
    QTimer::singleShot(0, this, [this, bytes] {
        const auto half = bytes.size() / 2;
        emit received(bytes.first(half));
        emit received(bytes.sliced(half));
    });
}

quint16 ScriptedVncServer::word(qsizetype at) const
{
    return qFromBigEndian<quint16>(m_input.constData() + at);
}

quint32 ScriptedVncServer::longWord(qsizetype at) const
{
    return qFromBigEndian<quint32>(m_input.constData() + at);
}

} // namespace penstock
