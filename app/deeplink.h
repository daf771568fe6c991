// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/views/place.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

class ResourceCache;

/// A place by name, "vm:web-01:console", as it is given on the command line.
class DeepLink
{
    Q_DECLARE_TR_FUNCTIONS(penstock::DeepLink)

public:
    DeepLink() = default;
    DeepLink(const QString &text, const QStringList &tabIds);

    [[nodiscard]] bool isNull() const { return m_type.isEmpty(); }
    [[nodiscard]] const QString &type() const { return m_type; }
    [[nodiscard]] const QString &name() const { return m_name; }

    /// The place, once the object is known.
    [[nodiscard]] std::optional<Place> resolve(const ResourceCache &cache) const;
    /// Why it leads nowhere, once that is certain; empty until then.
    [[nodiscard]] QString problem(const ResourceCache &cache) const;

private:
    QString m_type;
    QString m_name;
    QString m_tab;
};

} // namespace penstock
