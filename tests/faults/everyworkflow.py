# SPDX-License-Identifier: Apache-2.0
"""Every workflow of the service, present and future, goes wrong at every step: it fails, it hangs, the service is killed
before and after each intent and effect, forwards and while it undoes. Afterwards database, hosts and journal agree.

    everyworkflow.py [--shard N/M] [--only WORKFLOW] [--defect noRollback|noIntent|noAnswer]

With --defect every workflow has that fault, and the run succeeds when the checks notice it.
"""

import argparse
import collections
import os
import sys
import time
import traceback

import faultworld
from recipes import RECIPES

POINTS = ("beforeIntent", "afterIntent", "afterEffect", "afterResult")

Case = collections.namedtuple("Case", "workflow recipe rules")


def rule(workflow, step, point, verdict, undoing=False):
    return {"workflow": workflow, "step": step, "point": point, "verdict": verdict, "undoing": undoing}


def cases_of(workflow, recipe):
    """All the ways in which one workflow goes wrong."""
    name, steps = workflow["name"], workflow["steps"]
    for step, about in enumerate(steps):
        for point in ("afterIntent", "afterEffect"):
            yield Case(name, recipe, [rule(name, step, point, "fail")])
            yield Case(name, recipe, [rule(name, step, point, "hang")])
        for point in POINTS:
            yield Case(name, recipe, [rule(name, step, point, "kill")])
        if about["rollback"]:
            failing = rule(name, step, "afterEffect", "fail")
            for point in POINTS:
                yield Case(name, recipe, [failing, rule(name, step, point, "kill", undoing=True)])
            yield Case(name, recipe, [failing, rule(name, step, "afterIntent", "fail", undoing=True)])
            yield Case(name, recipe, [failing, rule(name, step, "afterEffect", "hang", undoing=True)])


def text(case):
    return f"{case.workflow}/{case.recipe}: " + ", ".join(
        f"{r['verdict']} {r['point']} of {'undoing ' if r['undoing'] else ''}step {r['step']}" for r in case.rules)


class Suite:
    def __init__(self, defect):
        self.world = faultworld.World(defect)
        self.reached = set()
        self.wrong = []

    def workflows(self):
        return self.world.call("fault.workflows")["workflows"]

    def run(self, case):
        """What is wrong after it; nothing when all is well."""
        self.world.defect, defect = None, self.world.defect
        method, params = RECIPES[case.workflow][case.recipe](self.world)
        self.world.defect = defect
        self.world.arm(*case.rules)
        try:
            self.carry(method, params)
            left = self.world.call("fault.left")["rules"]
            if len(left) < len(case.rules):
                self.reached.add((case.workflow, case.rules[0]["step"]))
        except (ConnectionError, OSError):
            self.reached.add((case.workflow, case.rules[0]["step"]))
        if not self.world.is_alive() or any(r["verdict"] == "kill" for r in case.rules) and self.died():
            self.world.restart()
        self.world.settle()
        self.world.finish_deletions()
        return self.world.wrong()

    def carry(self, method, params):
        """Until the task has ended; some methods answer only then, with what became of it."""
        try:
            answer = self.world.call(method, **params)
        except faultworld.Refused:
            return
        if "task" in answer:
            self.world.ended(answer["task"])

    def died(self):
        """Whether the service is gone; it may be just going."""
        try:
            self.world.call("service.info")
        except (ConnectionError, OSError):
            self.world.service.process.wait(10)
            return True
        return False

    def renew(self):
        """Another world, so that one failure does not show up in the cases after it."""
        defect = self.world.defect
        self.world.close()
        self.world = faultworld.World(defect)

    def carry_out(self, cases):
        for case in cases:
            try:
                wrong = self.run(case)
            except Exception:  # a case that cannot be completed is a failure like others, and the rest still runs
                wrong = [traceback.format_exc(limit=4)]
            if wrong:
                self.wrong.append((case, wrong))
                print(f"FAIL {text(case)}", *wrong[:6], sep="\n     ", flush=True)
                if self.world.defect:
                    return  # noticed
                self.renew()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shard", default="1/1")
    parser.add_argument("--only", default="")
    parser.add_argument("--defect", choices=("noRollback", "noIntent", "noAnswer"))
    return parser.parse_args()


def main():
    options = arguments()
    shard, shards = map(int, options.shard.split("/"))
    suite = Suite(options.defect)
    started = time.monotonic()
    try:
        workflows = suite.workflows()
        without = [w["name"] for w in workflows if not RECIPES.get(w["name"])]
        if without:
            print("no recipe for", ", ".join(without))
            return 1
        cases = [case for w in workflows for recipe in range(len(RECIPES[w["name"]])) for case in cases_of(w, recipe)
                 if options.only in ("", w["name"])]
        cases = cases[shard - 1::shards]
        suite.carry_out(cases)
        missed = set() if options.defect else {(c.workflow, c.rules[0]["step"]) for c in cases} - suite.reached
        for workflow, step in sorted(missed):
            print(f"FAIL no recipe of {workflow} reaches step {step}")
        seconds = time.monotonic() - started
        print(f"{len(cases)} cases of {len(workflows)} workflows in {seconds:.0f} s, {len(suite.wrong)} wrong")
        return int(not suite.wrong) if options.defect else int(bool(suite.wrong or missed))
    finally:
        suite.world.close()


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
