// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace penstock
{

/// Ends a TCP connection so that the last words arrive: closing while the peer still sends would make the kernel throw
/// away what the peer has not read yet. What still comes in is read and dropped, for a short time.
class LingeringClose final : public QObject
{
    Q_OBJECT

public:
    /// Takes the descriptor over. Deletes itself when done.
    LingeringClose(int descriptor, QObject *parent);
    ~LingeringClose() override;

private:
    void drain();

    int m_descriptor;
    QSocketNotifier *m_notifier;
};

} // namespace penstock
