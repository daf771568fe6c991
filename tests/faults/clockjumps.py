# SPDX-License-Identifier: Apache-2.0
"""The clock on the wall of the service jumps by a day, forwards and backwards, in the middle of everything: nothing ends
early, nothing waits for a day, nothing is forgotten."""

import datetime
import time
import unittest

import faultworld

DAY = 86400


def rule(workflow, step, point, verdict, undoing=False):
    return {"workflow": workflow, "step": step, "point": point, "verdict": verdict, "undoing": undoing}


class ClockJumps(unittest.TestCase):
    def setUp(self):
        self.world = faultworld.World(options=("--event-days", "1", "--audit-days", "1", "--bin-days", "1"))
        self.addCleanup(self.world.close)

    def jump(self, seconds):
        self.world.call("fault.clock", seconds=seconds)

    def each_way(self):
        for seconds in (DAY, -DAY, -DAY, DAY):
            with self.subTest(seconds=seconds):
                yield seconds

    def create(self, **more):
        return self.world.call("vm.create", name=self.world.name(), host="one", network="", start=False, diskSize=16 << 20, **more)

    def nothing_wrong(self):
        self.assertEqual(self.world.wrong(), [])

    def test_the_clock_moves(self):
        before = datetime.datetime.fromisoformat(self.world.call("fault.clock", seconds=0)["now"].rstrip("Z"))
        after = datetime.datetime.fromisoformat(self.world.call("fault.clock", seconds=DAY)["now"].rstrip("Z"))
        self.assertAlmostEqual((after - before).total_seconds(), DAY, delta=5)
        machine = self.world.machine()
        self.assertEqual(self.world.call("vm.get", id=machine)["created"][:10], after.isoformat()[:10])

    def test_a_step_has_the_time_it_has(self):
        for seconds in self.each_way():
            self.world.arm(rule("vm.create", 1, "afterIntent", "hang"))
            begin = time.monotonic()
            task = self.create()["task"]
            self.jump(seconds)
            ended = self.world.ended(task)
            took = time.monotonic() - begin
            self.assertEqual(ended["state"], "succeeded", ended)  # at the second attempt
            self.assertGreater(took, faultworld.PATIENCE / 1000 - 0.1)
            self.assertLess(took, 15)
        self.nothing_wrong()

    def test_undoing_is_tried_again_in_time(self):
        for seconds in self.each_way():
            self.world.arm(rule("vm.create", 3, "afterEffect", "fail"), rule("vm.create", 3, "afterIntent", "fail", undoing=True))
            task = self.create()["task"]
            self.jump(seconds)
            self.assertEqual(self.world.ended(task)["state"], "failed")
        self.nothing_wrong()

    def test_who_waits_gets_a_turn(self):
        machine = self.world.machine()
        for seconds in self.each_way():
            self.world.arm(rule("vm.pause", 0, "afterIntent", "hang"))
            tasks = [self.world.call("vm.pause", id=machine)["task"], self.world.call("vm.resume", id=machine)["task"]]
            self.jump(seconds)
            begin = time.monotonic()
            for task in tasks:
                self.world.ended(task)
            self.assertLess(time.monotonic() - begin, 15)
        self.nothing_wrong()

    def test_an_answer_is_remembered(self):
        for seconds in self.each_way():
            parameters = {"name": self.world.name(), "host": "one", "network": "", "start": False, "diskSize": 0, "token": f"once {time.time()}"}
            first = self.world.call("vm.create", **parameters)
            self.jump(seconds)
            self.assertEqual(self.world.call("vm.create", **parameters), first)
            self.world.ended(first["task"])

    def test_a_restart_in_between(self):
        for seconds in self.each_way():
            self.world.arm(rule("vm.create", 2 if seconds > 0 else 1, "afterEffect", "kill"))
            try:
                self.world.ended(self.world.call("vm.create", name=self.world.name(), host="one", image=self.world.image(),
                                                 network="", hostName="x", start=False)["task"])
            except (ConnectionError, OSError):
                pass
            self.world.restart()  # the clock is right again: it has jumped back
            self.jump(seconds)
            self.nothing_wrong()

    def test_nothing_is_forgotten_early(self):
        self.world.machine(running=False)
        events = [event["id"] for event in self.world.objects("event")]
        self.jump(3 * DAY)
        time.sleep(6)  # the log of events is looked through every five seconds
        self.assertLessEqual(set(events), {event["id"] for event in self.world.objects("event")})

    def test_the_bin_keeps_what_is_not_due(self):
        before, due, after = (self.world.machine(running=False) for _ in range(3))
        self.world.done("vm.discard", id=before)
        self.jump(-3 * DAY)
        self.world.done("vm.discard", id=due)
        self.world.service.stop()
        self.world.service.start()  # the clock is right again
        self.world.settle()
        self.world.done("vm.discard", id=after)
        self.jump(3 * DAY)
        # The bin is looked through for the first time when the service has run for half a minute, and all of it at once.
        faultworld.world.wait_for(lambda: self.is_gone(due), 60, "what is due has gone from the bin")
        self.world.settle()
        for machine in (before, after):
            self.assertTrue(self.world.call("vm.get", id=machine)["discarded"])
        self.nothing_wrong()

    def is_gone(self, machine):
        return machine not in {vm["id"] for vm in self.world.objects("vm")}


if __name__ == "__main__":
    unittest.main(warnings="ignore")
