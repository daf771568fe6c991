// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace penstock {

class ResourceTable;

/// Tells, one line of JSON each time the table has been painted, when that was and what its first row then said.
class RepaintMeasure final : public QObject
{
    Q_OBJECT

public:
    explicit RepaintMeasure(ResourceTable *table, QObject *parent = nullptr);

private:
    void painted();

    ResourceTable *m_table;
};

} // namespace penstock
