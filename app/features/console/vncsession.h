// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRect>
#include <QTimer>

#include <memory>

struct _VncConnection;
struct _VncFramebuffer;

namespace penstock {

class ConsoleStream;
class GLibLoop;
class StreamPump;

/// One VNC connection over a ConsoleStream: keeps the guest's picture and sends input.
///
/// Runs in the thread of its owner. After ended() it is spent; a new connection needs a new session.
class VncSession : public QObject
{
    Q_OBJECT

public:
    explicit VncSession(QObject *parent = nullptr);
    ~VncSession() override;

    /// The stream stays its owner's. Nothing is asked for until the server has greeted.
    void open(ConsoleStream *stream);
    /// Ends the connection without a signal.
    void close();

    /// Used when the server asks for one.
    void setPassword(const QString &password) { m_password = password; }

    bool isReady() const { return m_ready; }
    /// The live picture: copy it to keep it.
    const QImage &picture() const { return m_picture; }
    bool isPointerAbsolute() const { return m_absolute; }

    void sendKey(bool down, quint32 symbol, quint16 scanCode);
    /// Absolute: guest pixels. Relative: the distance moved.
    void sendPointer(int buttons, QPoint position);
    void sendCutText(const QByteArray &latin1);
    /// Asks the guest for another screen size; false when it cannot be asked.
    bool requestSize(QSize size);

signals:
    void ready();
    void ended(const QString &reason);
    void resized(QSize size);
    void damaged(const QRect &rect);
    /// An empty image: the guest shows no cursor of its own.
    void cursorChanged(const QImage &shape, QPoint hotSpot);
    void pointerModeChanged(bool absolute);
    void cutTextReceived(const QByteArray &latin1);

private:
    struct Handlers;

    void connectHandlers();
    void disconnectHandlers();
    void initialize();
    void chooseAuthentication(const QList<int> &offered);
    void answerCredentials(const QList<int> &wanted);
    void adoptSize(QSize size);
    void requestSoon();
    void requestUpdate();
    void kick();
    void finish();
    void release();

    _VncConnection *m_connection = nullptr;
    _VncFramebuffer *m_framebuffer = nullptr;
    std::unique_ptr<GLibLoop> m_glibLoop;
    std::unique_ptr<StreamPump> m_pump;
    QTimer m_requestTimer;
    QImage m_picture;
    QString m_password;
    QString m_error;
    QString m_libraryError;
    bool m_ready = false;
    bool m_absolute = true;
    bool m_finished = false;
};

} // namespace penstock
