// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/core/result.h"
#include "shared/model/query.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

struct Caller;
struct Method;

/// Decides what a caller may do and see. The kernel asks it at two places: the dispatcher before a handler runs, and the
/// standard methods for everything that is read.
class AccessPolicy
{
public:
    virtual ~AccessPolicy() = default;

    /// Whether the caller may call the method with these parameters. The answer is the parameters to run it with: names
    /// of objects are replaced by ids, so that the handler cannot mean one which the caller does not see.
    ///
    /// NotFound for objects the caller does not see, in the words for those that do not exist; PermissionDenied for
    /// others.
    [[nodiscard]] virtual Result<QJsonObject> permits(const Caller &caller, const Method &method,
                                                      const QJsonObject &params) = 0;
    /// Which objects of a type the caller sees, as a condition that is joined to every read of them.
    [[nodiscard]] virtual Condition visible(const Caller &caller, const QString &type) = 0;
    /// Whether the caller has a privilege for all objects, not for some of them alone.
    [[nodiscard]] virtual bool hasEverywhere(const Caller &caller, const QString &privilege) = 0;
    /// Another number whenever the caller has been given something, or has lost it.
    [[nodiscard]] virtual quint64 revision(const Caller &caller) = 0;
};

} // namespace penstock
