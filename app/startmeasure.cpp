// SPDX-License-Identifier: Apache-2.0
#include "app/startmeasure.h"

#include "app/views/resourcetable.h"
#include "shared/core/compactjson.h"

#include <QFile>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Milliseconds since the kernel started this process, to a hundredth of a second.
double processAge()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1000;
}

double residentMebibytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

} // namespace

StartMeasure::StartMeasure(ResourceTable *table, int rows, QObject *parent) : QObject(parent), m_rows(rows)
{
    connect(table, &ResourceTable::painted, this, &StartMeasure::painted);
    QTimer::singleShot(30s, this, [this] { emit finished(false); });
}

void StartMeasure::painted(int rows)
{
    if (m_done || rows < m_rows) {
        return;
    }
    m_done = true;
    // What was painted goes to the screen when the paint event is over.
    QTimer::singleShot(0, this, [this, rows] {
        const QJsonObject line{{u"name"_s, u"app.start.table"_s}, {u"value"_s, qRound(processAge())}, {u"unit"_s, u"ms"_s},
                               {u"rows"_s, rows}, {u"residentMiB"_s, qRound(residentMebibytes() * 10) / 10.0}};
        std::puts(compactJson(line).constData());
        std::fflush(stdout);
        emit finished(true);
    });
}

} // namespace penstock
