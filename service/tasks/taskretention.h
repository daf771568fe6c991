// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

namespace penstock {

class Repository;

/// Keeps the latest of the tasks that have ended and forgets the others, a few at a time. Those that need attention stay.
class TaskRetention final : public QObject
{
public:
    static constexpr qint64 kept = 1000;

    explicit TaskRetention(Repository &repository, QObject *parent = nullptr);

    /// Counts what is there.
    void open();
    void taskEnded();
    void cleared() { open(); }

private:
    void forgetSome();

    Repository &m_repository;
    QTimer m_forgetting;
    qint64 m_ended = 0;
};

} // namespace penstock
