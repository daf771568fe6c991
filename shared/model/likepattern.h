// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace penstock {

/// A pattern in which "*" stands for anything. Upper and lower case are the same, in every alphabet; signs that are no
/// ASCII letters never equal one (the Kelvin sign is no "k"), so that an index over ASCII case finds what matches.
class LikePattern
{
public:
    explicit LikePattern(const QString &pattern);

    /// Whether the whole text, which is not empty, has this form.
    [[nodiscard]] bool matches(QStringView text) const;
    /// What a matching text begins with, in any ASCII case; empty when that cannot be said.
    [[nodiscard]] QString prefix() const;

private:
    QString m_folded;
};

} // namespace penstock
