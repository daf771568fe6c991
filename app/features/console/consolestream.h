// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace penstock {

/// A two-way byte stream to a screen or a serial line of a machine.
///
/// An implementation emits closed() exactly once, when no more bytes will come; the reason is meant for people and is
/// empty after an orderly close().
class ConsoleStream : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleStream(QObject *parent = nullptr) : QObject(parent) {}

    virtual void write(const QByteArray &bytes) = 0;
    virtual void close() = 0;

    /// Bytes accepted by write() that have not left yet; views hold back while it is large.
    virtual qint64 bytesToWrite() const { return 0; }

signals:
    void received(const QByteArray &bytes);
    void closed(const QString &reason);
};

} // namespace penstock
