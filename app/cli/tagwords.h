// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

/// The words of "penstockctl TYPE tag NAME key=value key=": what each of them does.
namespace penstock::tagwords {

/// The words as the options that they stand for; an empty value takes the tag away. Words of other forms stay as they are.
[[nodiscard]] QStringList asOptions(const QStringList &arguments);

} // namespace penstock::tagwords
