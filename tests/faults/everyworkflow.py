# SPDX-License-Identifier: Apache-2.0
"""Every workflow of the service, present and future, goes wrong at every step: it fails, it hangs, the service is killed
before and after each intent and effect, forwards and while it undoes. Afterwards database, hosts and journal agree. Where an
undo keeps failing the task needs attention, says why, and ends when it is tried again without the fault, or dismissed.

    everyworkflow.py [--shard N/M] [--only WORKFLOW] [--defect noRollback|noIntent|noAnswer]

Every case has to come about: all of its rules take effect, with one recipe of the workflow at least. With --defect every
workflow has that fault, and the run succeeds when the checks find what such a fault leads to.
"""

import argparse
import collections
import os
import re
import signal
import sys
import time
import traceback

import attention
import faultworld
import outcomes
from recipes import RECIPES

POINTS = ("beforeIntent", "afterIntent", "afterEffect", "afterResult")

# What a run with a defect has to find; a harness that breaks for another reason does not count.
NEVER_ENDS = "never ends"
FINDINGS = {"noRollback": "is not in the database|is nobody's|is not on its host|has no file",
            "noIntent": NEVER_ENDS,
            "noAnswer": NEVER_ENDS}

# `ending`: what becomes of a task that needs attention (attention.ENDINGS); empty where none does.
Case = collections.namedtuple("Case", "workflow recipe rules ending", defaults=("",))


def rule(workflow, step, point, verdict, undoing=False, stays=False):
    return {"workflow": workflow, "step": step, "point": point, "verdict": verdict, "undoing": undoing, "stays": stays}


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
            for point, ending in zip(("afterIntent", "afterEffect", "afterIntent"), attention.ENDINGS):
                yield Case(name, recipe, [failing, rule(name, step, point, "fail", undoing=True, stays=True)], ending)


def text(case):
    return f"{case.workflow}/{case.recipe}: " + ", ".join(
        f"{r['verdict']}{' always' if r['stays'] else ''} {r['point']} of {'undoing ' if r['undoing'] else ''}step {r['step']}"
        for r in case.rules) + (f", then {case.ending}" if case.ending else "")


def what_happens(case):
    """The case, whichever recipe sets it going."""
    return text(case._replace(recipe="*"))


class Suite:
    def __init__(self, defect):
        self.world = faultworld.World(defect)
        self.reached = set()
        self.wrong = []
        self.noticed = False

    def workflows(self):
        return self.world.call("fault.workflows")["workflows"]

    def run(self, case):
        """What is wrong after it; nothing when all is well."""
        self.world.defect, defect = None, self.world.defect
        try:
            method, params = RECIPES[case.workflow][case.recipe](self.world)
        finally:
            self.world.defect = defect
        self.world.arm(*case.rules)
        if case.ending:
            wrong = attention.case(self.world, method, params, case.ending, lambda is_reached: self.note(case, is_reached))
            if case.ending == attention.DISMISSED:
                self.renew()  # what was left behind would be cleaned up by hand
            return wrong
        try:
            self.carry(method, params)
            self.note(case, not self.world.call("fault.left")["rules"])
        except (ConnectionError, OSError):
            pass
        if not self.world.is_alive() or any(r["verdict"] == "kill" for r in case.rules) and self.world.died():
            self.world.service.process.wait(10)
            self.note(case, case.rules[-1]["verdict"] == "kill" and self.world.service.process.returncode == -signal.SIGKILL)
            self.world.restart()
        self.world.settle()
        wrong = outcomes.untrue(self.world, method, params)
        self.world.finish_deletions()
        wrong += self.world.wrong()
        if not wrong:
            self.world.turn_over()
        return wrong

    def note(self, case, is_reached):
        """The last rule of a case is met after the others only; of one that kills the death is the sign."""
        if is_reached:
            self.reached.add(what_happens(case))

    def carry(self, method, params):
        """Until the task has ended; some methods answer only then, with what became of it."""
        try:
            answer = self.world.call(method, **params)
        except faultworld.Refused:
            return
        if "task" in answer:
            self.world.ended(answer["task"])

    def renew(self):
        """Another world, so that one failure does not show up in the cases after it."""
        defect = self.world.defect
        self.world.close()
        self.world = faultworld.World(defect)

    def carry_out(self, cases):
        for case in cases:
            try:
                wrong = self.run(case)
                self.noticed = any(re.search(self.finding(), each) for each in wrong)
            except faultworld.NeverEnds as stuck:
                wrong = [str(stuck)]
                self.noticed = self.finding() == NEVER_ENDS
            except Exception:  # a case that cannot be completed is a failure like others, and the rest still runs
                wrong = [traceback.format_exc(limit=4)]
            if wrong:
                self.wrong.append((case, wrong))
                print(f"FAIL {text(case)}", *wrong[:6], sep="\n     ", flush=True)
                if self.world.defect:
                    return
                self.renew()

    def finding(self):
        """What a defect leads to; nothing is like this without one."""
        return FINDINGS.get(self.world.defect, "(?!)")


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
        mine = set(list(dict.fromkeys(map(what_happens, cases)))[shard - 1::shards])  # with all their recipes
        cases = [case for case in cases if what_happens(case) in mine]
        suite.carry_out(cases)
        missed = set() if options.defect else {what_happens(case) for case in cases} - suite.reached
        for case in sorted(missed):
            print(f"FAIL never came about: {case}")
        seconds = time.monotonic() - started
        print(f"{len(cases)} cases of {len(workflows)} workflows in {seconds:.0f} s, {len(suite.wrong)} wrong")
        return int(not suite.noticed) if options.defect else int(bool(suite.wrong or missed))
    finally:
        suite.world.close()


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
