// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// Watches every step from inside and may let it go wrong: the seam at which tests of faults take hold of each workflow,
/// present and future. A service has none.
class TaskProbe
{
public:
    enum class Point {
        BeforeIntent, ///< nothing on disk says that the step begins
        AfterIntent,  ///< the disk says so; nothing has been done
        AfterEffect,  ///< done, and the answer is there; the disk does not say so
        AfterResult,  ///< the disk says that it is done
    };
    enum class Verdict {
        Proceed,
        Fail, ///< the step fails, with or without its effect; at AfterIntent and AfterEffect
        Hang, ///< the answer never comes; at AfterIntent and AfterEffect
    };

    struct Moment {
        QString task;
        QString workflow;
        int step = 0;
        bool undoing = false; ///< the rollback of the step
        Point point = Point::BeforeIntent;
    };

    virtual ~TaskProbe() = default;
    virtual Verdict reached(const Moment &moment) = 0;
};

} // namespace penstock
