// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/features/console/consolestream.h"

#include <QImage>
#include <QList>
#include <QPoint>

namespace penstock {

/// A VNC server of the tests' own: shows what it is told to show, and notes down what a client sends.
class ScriptedVncServer : public ConsoleStream
{
    Q_OBJECT

public:
    struct Key {
        bool down = false;
        quint32 symbol = 0;
        quint32 scanCode = 0; ///< 0 for the plain key message
        bool operator==(const Key &) const = default;
    };
    struct Pointer {
        int buttons = 0;
        QPoint position;
        bool operator==(const Pointer &) const = default;
    };

    explicit ScriptedVncServer(QSize size, QObject *parent = nullptr);

    /// To be called when the client listens.
    void greet();

    void write(const QByteArray &bytes) override;
    void close() override;

    void paint(const QRect &rect, QRgb color);
    void resize(QSize size);
    void sendCursor(const QImage &shape, QPoint hotSpot);
    void sendPointerMode(bool absolute);
    void acceptExtendedKeys();
    void sendCutText(const QByteArray &text);
    void sendNonsense();
    void hangUp(const QString &reason);

    QList<Key> keys;
    QList<Pointer> pointers;
    QList<QByteArray> cutTexts;
    QList<qint32> encodings;
    int fullRequests = 0;
    int updateRequests = 0;
    bool isOpen = true;

private:
    enum class Stage { Version, Security, Init, Running };

    bool readMessage();
    bool readRunning();
    void sendServerInit();
    void sendRect(const QRect &rect, qint32 encoding, const QByteArray &body);
    QByteArray pixels(const QRect &rect) const;
    void send(const QByteArray &bytes);
    quint16 word(qsizetype at) const;
    quint32 longWord(qsizetype at) const;

    QImage m_picture;
    QByteArray m_input;
    Stage m_stage = Stage::Version;
};

} // namespace penstock
