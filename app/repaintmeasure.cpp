// SPDX-License-Identifier: Apache-2.0
#include "app/repaintmeasure.h"

#include "app/views/resourcetable.h"
#include "shared/core/compactjson.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace penstock {

using namespace Qt::StringLiterals;
using namespace std::chrono;

RepaintMeasure::RepaintMeasure(ResourceTable *table, QObject *parent) : QObject(parent), m_table(table)
{
    connect(table, &ResourceTable::painted, this, [this] {
        // What was painted goes to the screen when the paint event is over.
        QTimer::singleShot(0, this, &RepaintMeasure::painted);
    });
}

void RepaintMeasure::painted()
{
    const QAbstractItemModel *model = m_table->model();
    QJsonArray words;
    for (int column = 0; model && model->rowCount() > 0 && column < model->columnCount(); ++column) {
        words.append(model->index(0, column).data().toString());
    }
    const double now = duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
    std::puts(compactJson(QJsonObject{{u"painted"_s, now}, {u"row"_s, words}}).constData());
    std::fflush(stdout);
}

} // namespace penstock
