// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace penstock::cards {

/// The cards of a made-up virtual machine's summary.
QWidget *summary();

} // namespace penstock::cards
