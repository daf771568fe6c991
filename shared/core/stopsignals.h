// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace penstock {

/// Ctrl+C, a closed terminal and a polite kill, as a Qt signal. Made after the application object; one at a time per
/// process.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    /// Keeps these signals from ending the process. All threads have to inherit it: where the application object starts
    /// threads, as those with windows do, it is called before.
    static void hold();

signals:
    void received();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace penstock
