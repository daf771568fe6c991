// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/store/volatilefiles.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace penstock {

/// The power of the computer on which a test service runs. When it fails, the process is gone at once, and a folder gets the
/// files of the database as a disk would hold them then.
class PowerSwitch
{
public:
    /// Needed before any database is opened; null unless PENSTOCK_TEST_DISK names a folder for what is left. PENSTOCK_TEST_POWER
    /// may say when it fails, as for arm().
    [[nodiscard]] static std::unique_ptr<PowerSwitch> fromEnvironment();
    explicit PowerSwitch(QString folder);

    /// {"changes", "survival": none some all, "seed"}: it fails when so many changes of files have been made from now on. Empty:
    /// never.
    void arm(const QJsonObject &when);
    /// The disk only says that it syncs.
    void lie() { m_files.lie(); }

private:
    struct Failure {
        qint64 changes = 0;
        VolatileFiles::Survival survival;
        quint32 seed;
    };

    void beforeChange();
    [[noreturn]] void fail(const Failure &failure) const;

    QString m_folder;
    std::mutex m_mutex;
    std::optional<Failure> m_failure;
    VolatileFiles m_files;
};

} // namespace penstock
