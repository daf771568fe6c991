// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace penstock {

class ResourceTable;

/// Tells how long it took from the start of the process until a table with enough rows was on the screen.
class StartMeasure final : public QObject
{
    Q_OBJECT

public:
    StartMeasure(ResourceTable *table, int rows, QObject *parent = nullptr);

signals:
    /// One line of JSON has been printed, or it took too long.
    void finished(bool measured);

private:
    void painted(int rows);

    int m_rows;
    bool m_done = false;
};

} // namespace penstock
