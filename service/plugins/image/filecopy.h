// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/async.h"
#include "shared/core/bytes.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace penstock {

/// Copies a file in a thread of its own and computes its SHA-256 on the way. The copy appears under its name when it is
/// complete and on disk; before, it is "NAME.part", which is removed when the copy fails or is cancelled.
class FileCopy final : public QObject
{
    Q_OBJECT

public:
    FileCopy(const QString &from, const QString &to, QObject *parent = nullptr);
    ~FileCopy() override; ///< cancels

    /// The checksum, hexadecimal.
    [[nodiscard]] Async<QString> start();
    void cancel() { m_cancelled->store(true); }

signals:
    void progressed(qint64 done, qint64 total);

private:
    QString m_from;
    QString m_to;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace penstock
