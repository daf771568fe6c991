// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace penstock {

/// Milliseconds that each of `runs` calls takes, after a few to warm up; empty when one fails.
[[nodiscard]] QList<double> timed(int runs, const std::function<bool(int run)> &call);
/// Prints one line of JSON with the figures.
void report(const QString &name, int machines, QList<double> values, const QJsonObject &more = {});

/// A call that is measured.
using Call = std::function<bool(int run)>;
/// The same of several calls in turn, so that what else the machine does meets all of them alike.
[[nodiscard]] QList<QList<double>> timedInTurn(int runs, const QList<Call> &calls);
[[nodiscard]] double median(QList<double> values);

/// The same work by SQLite alone: prepared once, every column read.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    /// The number of rows, or -1.
    int rows(const QByteArray &sql, const QList<QByteArray> &texts);

private:
    struct Parts;
    Parts *m_parts;
};

} // namespace penstock
