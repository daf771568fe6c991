// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace penstock {

/// Carries Latin-1 text between this computer's clipboard and a guest's, as long as it is enabled.
class ClipboardLink : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardLink(QObject *parent = nullptr);

    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }

    /// Offers what this computer's clipboard holds, unless the guest has it already. Text that is marked as a
    /// password and text beyond Latin-1 stays here.
    void offer();
    /// Puts the guest's text on this computer's clipboard.
    void take(const QByteArray &latin1);

signals:
    void offered(const QByteArray &latin1);

private:
    bool m_enabled = false;
    QString m_common; ///< what both sides hold
};

} // namespace penstock
