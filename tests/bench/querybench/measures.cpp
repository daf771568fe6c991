// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/querybench/measures.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

namespace penstock {

using namespace Qt::StringLiterals;

struct RawSqlite::Parts {
    sqlite3 *connection = nullptr;
    QHash<QByteArray, sqlite3_stmt *> statements;
};

QList<double> timed(int runs, const std::function<bool(int run)> &call)
{
    return timedInTurn(runs, {call}).first();
}

QList<QList<double>> timedInTurn(int runs, const QList<Call> &calls)
{
    QList<QList<double>> values(calls.size());
    QList<bool> failed(calls.size(), false);
    for (int run = -2; run < runs; ++run) {
        for (qsizetype turn = 0; turn < calls.size(); ++turn) {
            const qsizetype i = (turn + run + 2) % calls.size(); // none has always the data that another one just read
            QElapsedTimer timer;
            timer.start();
            failed[i] = failed.at(i) || !calls.at(i)(std::max(0, run));
            if (run >= 0 && !failed.at(i)) {
                values[i].append(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    for (qsizetype i = 0; i < calls.size(); ++i) {
        values[i] = failed.at(i) ? QList<double>() : values.at(i);
    }
    return values;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0.0 : values.at(values.size() / 2);
}

void report(const QString &name, int machines, QList<double> values, const QJsonObject &more)
{
    QJsonObject line = more;
    line.insert("name"_L1, name);
    line.insert("machines"_L1, machines);
    line.insert("ok"_L1, !values.isEmpty());
    if (!values.isEmpty()) {
        std::sort(values.begin(), values.end());
        const double value = values.at(values.size() / 2);
        const bool largerIsBetter = line.value("unit"_L1).toString() == "1/s"_L1;
        if (const QJsonValue goal = line.value("goal"_L1); goal.isDouble()) {
            line.insert("ok"_L1, largerIsBetter ? value >= goal.toDouble() : value <= goal.toDouble());
        }
        line.insert("value"_L1, value);
        line.insert("spread"_L1, QJsonArray{values.first(), values.last()});
        line.insert("runs"_L1, values.size());
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

RawSqlite::RawSqlite(const QString &path) : m_parts(new Parts)
{
    sqlite3_open_v2(QFile::encodeName(path).constData(), &m_parts->connection, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_exec(m_parts->connection, "PRAGMA cache_size = -16000", nullptr, nullptr, nullptr);
}

RawSqlite::~RawSqlite()
{
    for (sqlite3_stmt *statement : std::as_const(m_parts->statements)) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_parts->connection);
    delete m_parts;
}

int RawSqlite::rows(const QByteArray &sql, const QList<QByteArray> &texts)
{
    sqlite3_stmt *&statement = m_parts->statements[sql];
    if (!statement && sqlite3_prepare_v2(m_parts->connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        return -1;
    }
    for (int i = 0; i < texts.size(); ++i) {
        sqlite3_bind_text(statement, i + 1, texts.at(i).constData(), -1, SQLITE_TRANSIENT);
    }
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            (void)sqlite3_column_text(statement, i);
        }
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

} // namespace penstock
