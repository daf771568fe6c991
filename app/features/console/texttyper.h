// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace penstock {

/// Types text into a guest as strokes of a US keyboard, slowly enough for small keyboard buffers.
class TextTyper : public QObject
{
    Q_OBJECT

public:
    explicit TextTyper(QObject *parent = nullptr);

    /// Adds text to what is being typed; returns how many characters such a keyboard does not have.
    int type(const QString &text);
    void stop();
    bool isTyping() const { return m_timer.isActive(); }

signals:
    /// Linux key codes to press together.
    void struck(const QList<int> &codes);
    void finished();

private:
    void next();

    QTimer m_timer;
    QList<QList<int>> m_strokes;
};

} // namespace penstock
