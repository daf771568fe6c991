# SPDX-License-Identifier: Apache-2.0
"""Simulated hosts outlive the service, and tests can look at what they hold."""

import pathlib
import shutil
import tempfile
import unittest

import simulated
import world


class SimulatedHosts(unittest.TestCase):
    def setUp(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self.state = self.directory / "hosts"
        self.service = world.Service(self.directory / "s", "--simulator-state", str(self.state))
        self.addCleanup(lambda: self.service.stop())

    def create(self, name, *options):
        self.service.call("vm", "create", "--name", name, "--memory", "64MiB", "--disk-size", "1GiB", *options)
        return self.service.named("vm", name)

    def test_hosts_outlive_a_killed_service(self):
        self.service.call("host", "add", "--uri", "simulator://keep?latency=0", "--name", "keep")
        first, second = self.create("first"), self.create("second", "--no-start")
        self.service.call("vm", "delete", "second", "--disks", "delete")
        self.service.kill()
        held = simulated.hosts(self.state)["keep"]
        self.assertEqual({machine["name"]: machine["power"] for machine in held.machines.values()}, {"first": "running"})
        self.assertEqual(held.macs, [first["nics"][0]["mac"]])
        self.assertEqual(set(held.volumes), {first["disks"][0]["path"]})
        self.assertNotIn(second["id"], held.machines)
        self.service.start()
        world.wait_for(lambda: self.service.named("host", "keep")["state"] == "connected", 20, "the host is connected")
        again = self.service.named("vm", "first")
        self.assertEqual((again["id"], again["state"], again["disks"]), (first["id"], "running", first["disks"]))

    def test_a_slow_host_can_be_used_once_it_was_added(self):
        self.service.call("host", "add", "--uri", "simulator://slow?machines=0&latency=300", "--name", "slow")
        self.assertEqual(len(self.create("first")["nics"]), 1)  # in the host's default network

    def test_lost_answers_leave_nothing(self):
        uri = "simulator://loses?latency=0&patience=100&fault=define:lose"
        self.service.call("host", "add", "--uri", uri, "--name", "loses")
        with self.assertRaises(world.CommandFailed):
            self.create("lost")
        self.assertIsNone(self.service.named("vm", "lost"))
        held = simulated.hosts(self.state)["loses"]
        self.assertEqual((held.machines, held.volumes), ({}, {}))

    def test_a_broken_connection_comes_back(self):
        uri = "simulator://dies?latency=0&retry=200&fault=createVolume:die:1"
        self.service.call("host", "add", "--uri", uri, "--name", "dies")
        try:
            self.create("half")
        except world.CommandFailed:
            pass  # unless it is tried again
        world.wait_for(lambda: self.service.named("host", "dies")["state"] == "connected", 20, "the host is connected again")
        self.create("whole")
        held = simulated.hosts(self.state)["dies"]
        self.assertEqual(set(held.volumes), held.disks)
        self.assertTrue(all(volume["whole"] for volume in held.volumes.values()))


if __name__ == "__main__":
    unittest.main()
