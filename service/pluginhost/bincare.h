// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/objectref.h"
#include "service/store/repository.h"
#include "shared/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace penstock {

struct Kernel;

/// The clocks of the care for the bin; other ones for tests.
struct BinClocks {
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<qint64()> steady = &BinClocks::sinceBoot; ///< milliseconds that nobody can set

    /// Counted while the machine sleeps as well.
    [[nodiscard]] static qint64 sinceBoot();
};

/// Deletes what has been in the bin for long enough, in the ordinary way, as the service itself.
///
/// Neither a clock that is put forward nor one that is put back makes anything go early: time since the start of the
/// process, and since an object was put into the bin during it, is also measured by a clock that nobody can set.
class BinCare final : public QObject
{
    Q_OBJECT

public:
    /// `days`: how long things are kept; 0: until somebody deletes them.
    BinCare(Kernel &kernel, int days, BinClocks clocks = {}, QObject *parent = nullptr);

    void run();
    /// Deletes what is due now. Called by itself every few minutes.
    void look();

private:
    struct Purge {
        ObjectRef object;
        QStringList scope;
        QJsonObject by; ///< the parameters of the deletion
    };

    void committed(const QList<Change> &changes);
    [[nodiscard]] bool isDue(const QString &key, const QJsonObject &object) const;
    void purge(const Purge &purge);
    void succeeded(const Purge &purge);
    void failed(const Purge &purge, const Error &error);

    Kernel &m_kernel;
    qint64 m_retention; ///< milliseconds
    BinClocks m_clocks;
    QDateTime m_started;
    qint64 m_startedSteady;
    QHash<QString, qint64> m_since;     ///< of objects put into the bin during this process: when, by the steady clock
    QHash<QString, qint64> m_notBefore; ///< of objects whose deletion failed: the next attempt
    qsizetype m_running = 0;
    QTimer m_timer;
};

} // namespace penstock
