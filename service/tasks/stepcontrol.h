// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/text.h"

#include <QObject>

namespace penstock {

/// What a running step may tell and ask of its task. Lives as long as the task runs; may be used from its thread only.
class StepControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Share of this step that is done, 0 to 1, and what it does, for people who watch.
    void report(double fraction, const Text &doing = {}) { emit reported(fraction, doing); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void cancel();

signals:
    void reported(double fraction, const penstock::Text &doing);
    /// Someone asked to stop: a cancellable step ends soon with Cancelled.
    void cancelled();

private:
    bool m_cancelled = false;
};

} // namespace penstock
