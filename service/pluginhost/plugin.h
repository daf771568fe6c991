// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/pluginhost/kernel.h"
#include "shared/core/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace penstock {

/// One function of the service. Everything it registers is held by registrations of its own, so that destroying the
/// plugin takes all of it back; data stays.
class Plugin : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString id() const = 0;
    /// Ids of the plugins whose public headers this one uses; they are started before it.
    [[nodiscard]] virtual QStringList dependencies() const { return {}; }

    /// Registers types, methods and workflows.
    [[nodiscard]] virtual Result<void> start() = 0;
    /// Begins to act, once every plugin has been started and unfinished tasks are known.
    virtual void run() {}
    /// Lets go of hosts and files; finished() tells when that is done.
    virtual void stop() { emit stopped(); }

signals:
    void stopped();
};

} // namespace penstock
