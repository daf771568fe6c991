// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace penstock {

class FakeService;

/// A small company's inventory, for tests of the window and for pictures of it.
namespace sampledata {

/// The methods of virtual machines, hosts and tasks that the fake service does not bring along.
void addMethods(FakeService &service);
/// Two hosts, one of them lost, with machines in every state, tasks in every state, and events.
void fill(FakeService &service);
/// One host with this many machines.
void fillWith(FakeService &service, int machines);

/// A host alone.
[[nodiscard]] QJsonObject oneHost();

} // namespace sampledata

} // namespace penstock
