// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace penstock {

class ConsoleStream;

/// Joins a ConsoleStream to a file descriptor, for libraries that speak only to sockets.
class StreamPump : public QObject
{
    Q_OBJECT

public:
    explicit StreamPump(ConsoleStream *stream, QObject *parent = nullptr);
    ~StreamPump() override;

    /// Makes the pair of sockets; the returned end belongs to the caller. -1 when the system has none left.
    int open();

signals:
    /// The stream has ended; all it delivered has been passed on before.
    void ended(const QString &reason);
    /// Bytes were handed to the library's end.
    void delivered();

private:
    void toLibrary(const QByteArray &bytes);
    void flush();
    void fromLibrary();
    void onClosed(const QString &reason);
    void finishWhenEmpty();
    void shut();

    QPointer<ConsoleStream> m_stream;
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_resume;
    QByteArray m_pending;
    QString m_reason;
    bool m_closing = false;
};

} // namespace penstock
