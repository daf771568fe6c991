# SPDX-License-Identifier: Apache-2.0
"""libvirtd of a real host is killed in the middle of every workflow of the service, present and future, that does not only write
to the database. When it is back, every task ends, and database, host and journal agree.

    daemonkilled.py [--every] [--only WORKFLOW] [--seed N]

One moment for each workflow, which the seed chooses; with --every all of them: before, during and after each step's call.
"""

import argparse
import os
import random
import sys
import time
import traceback

import faultworld
import labworld
import outcomes
import world
from recipes import RECIPES

DELAYS = (0, 5, 30, 150)  # milliseconds after the step began


def moments_of(workflow):
    return [(step, delay) for step, about in enumerate(workflow["steps"]) if not about["local"] for delay in DELAYS]


class Suite:
    def __init__(self):
        self.world = labworld.LabWorld()
        self.wrong = []

    def moments(self, every, only, seed):
        """(workflow, step, delay) for all of them, or one for each workflow."""
        for workflow in sorted(self.world.call("fault.workflows")["workflows"], key=lambda each: each["name"]):
            moments = moments_of(workflow)
            if moments and only in ("", workflow["name"]):
                chosen = moments if every else [random.Random(f"{seed} {workflow['name']}").choice(moments)]
                yield from ((workflow["name"], *moment) for moment in chosen)

    def run(self, workflow, step, delay):
        """What is wrong after the daemon was killed in that step; the recipes are tried until one reaches it."""
        for recipe in RECIPES[workflow]:
            self.world.used = "one"
            method, params = recipe(self.world)
            self.world.arm({"workflow": workflow, "step": step, "point": "afterIntent", "undoing": False, "verdict": "killOther",
                            "process": self.world.daemon(), "delay": delay})
            calling = self.world.call_aside(method, params)
            is_reached = self.is_reached(calling)
            if is_reached:
                world.wait_for(self.world.daemon_is_dead, 10, "the daemon is dead")
                self.world.start_daemon()
            calling.join(faultworld.ENOUGH)
            self.world.settle()
            untrue = outcomes.untrue(self.world, method, params)
            self.world.finish_deletions()
            wrong = self.world.wrong() + untrue
            self.world.clear()
            self.world.turn_over()
            if wrong or is_reached:
                return wrong
        return ["this never came about"]

    def is_reached(self, calling):
        """Whether the step began; it never will when everything has ended. Who waits for a guest gets what he waits for."""
        begin = time.monotonic()
        is_pulled = False
        while time.monotonic() < begin + faultworld.ENOUGH:
            is_answered = not calling.is_alive()
            has_ended = is_answered and not self.world.unfinished()
            if not self.world.call("fault.left")["rules"]:
                return True
            if has_ended:
                return False
            if time.monotonic() > begin + 2 and not is_pulled:
                self.world.pull_plugs()
                is_pulled = True
            time.sleep(0.02)
        return False

    def carry_out(self, moments):
        for workflow, step, delay in moments:
            began = time.monotonic()
            try:
                wrong = self.run(workflow, step, delay)
            except Exception:  # like a failure; the rest still runs
                wrong = [traceback.format_exc(limit=4)]
            where = f"{workflow}: {delay} ms after step {step} began"
            print("FAIL" if wrong else "ok", where, f"({time.monotonic() - began:.0f} s)", *wrong[:6], sep="\n     " if wrong else " ",
                  flush=True)
            if wrong:
                self.wrong.append(where)
                self.world.close()
                self.world = labworld.LabWorld()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("needs root for the private libvirt host")
        return 77
    suite = Suite()
    try:
        moments = list(suite.moments(options.every, options.only, options.seed))
        suite.carry_out(moments)
    finally:
        suite.world.close()
    print(f"{len(moments)} moments of {len({workflow for workflow, _, _ in moments})} workflows, {len(suite.wrong)} wrong")
    return int(bool(suite.wrong) or not moments)


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
