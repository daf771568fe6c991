# SPDX-License-Identifier: Apache-2.0
"""A random walk: rounds of calls at once, and after each call what is there compared with what ought to be."""

import time

import faultworld
import invariants
from walkcalls import SHARED, VERDICTS, Choice
from walkmodel import CHANGES, KINDS, Model, kind_of, name_of, state_of

GUARDED = ("vm.unprotect", "volume.unprotect", "image.unprotect")
LAST = ("vm.delete", "volume.delete", "image.delete", "project.deleteAll", "schedule.delete")


class Walk:
    """A round is {"rules", "calls"}, with "power" where that fails; it gets an "outcome"."""

    def __init__(self, world, seed, workflows, verdicts=VERDICTS, power=False):
        self.world = world
        self.model = Model()
        self.choice = Choice(world, faultworld.seeded(seed), self.model, workflows, verdicts)
        self.power = power
        self.volumes = {}  # their ids by the names that the log has for them
        self.log = []
        self.checks = 0

    def rounds(self, count):
        for _ in range(count):
            calls = self.choice.calls()
            what = {"rules": self.choice.faults(calls), "calls": calls}
            if self.power:
                what["power"] = self.choice.power()
            wrong = self.round(what)
            if wrong:
                return wrong
        return self.clean_up()

    def round(self, what):
        """Does it, lets everything come to rest, and says what is wrong."""
        self.log.append(what)
        if any(call["params"].get("image") for call in what["calls"]):
            self.world.image()
        self.world.arm(*what["rules"], power=what.get("power"))
        calls = Round(self, what["calls"])
        wrong = calls.carry_out()
        if wrong:
            return wrong
        if self.world.died():
            self.world.restart(what.get("power", {}).get("again"))
        self.world.arm()
        self.world.settle()
        wrong = self.outcome(what, calls)
        self.world.finish_deletions()
        self.model.forget(self.seen())
        self.checks += 1
        wrong += self.world.wrong()
        if not wrong:
            self.world.turn_over()
        return wrong

    def outcome(self, what, calls):
        """Takes over what became of the calls that the service did not live to tell of; those whose answer was lost are found by
        what they were to do."""
        tasks = {task["id"]: task for task in self.world.tasks()}
        seen = self.seen()
        wrong = []
        for number, call in calls.open.items():
            task = calls.tasks.get(number)
            if task is None:
                self.find(call, tasks, seen, calls.tasks.values())
            elif task in tasks:
                calls.ended(number, tasks[task]["state"])
            else:
                wrong.append(f"task {task} of {call['method']} was accepted and is gone")
        for task, state in calls.told.items():
            if tasks.get(task, {}).get("state") != state:
                wrong.append(f"task {task} was {state} and is {tasks.get(task, {}).get('state', 'gone')}")
        what["outcome"] = {"calls": [calls.results[number] for number in sorted(calls.results)], "there": seen}
        return wrong + self.model.wrong(seen)

    def find(self, call, tasks, seen, others):
        lost = [t for t in tasks.values() if t["method"] == call["method"] and t["id"] not in others and self.is_of(t, call)]
        if lost:
            self.take_over(call, max(lost, key=lambda t: t["sequence"])["state"])
        elif "refused" not in call:
            self.model.lost(call, seen)

    def take_over(self, call, state):
        self.model.succeeded(call) if state == "succeeded" else self.model.failed(call)

    def is_of(self, task, call):
        names = (call["params"].get("name"), call["params"].get("id"), self.volumes.get(name_of(call)))
        return task["target"]["name"] in names or task["target"]["id"] in names

    def seen(self, records=None):
        """States of what is there, by kind and name."""
        names = {volume: name for name, volume in self.volumes.items()}
        seen = {kind: {} for kind in KINDS}
        for kind in KINDS:
            for item in records[kind] if records else self.world.objects(kind):
                name = names.get(item["id"]) if kind == "volume" else item["name"]
                is_other = kind == "volume" and item["vm"] or name in (None, SHARED, "default")
                if not is_other:
                    seen[kind][name] = state_of(kind, item)
        return seen

    def clean_up(self):
        wrong = self.round({"rules": [], "calls": self.all_calls(GUARDED)}) or self.round({"rules": [], "calls": self.all_calls(LAST)})
        return wrong + [f"{kind}s are left" for kind in KINDS if self.model.things[kind]]

    def all_calls(self, methods):
        """One for each thing whose state allows it, or is not known."""
        more = {"vm.delete": {"force": True, "disks": "delete"}, "image.delete": {"file": True}, "project.deleteAll": {"force": True}}
        return [{"method": method, "params": {"id": f"@{name}" if kind == "volume" else name, **more.get(method, {})}}
                for method in methods for kind in [kind_of({"method": method})]
                for name, state in self.model.things[kind].items()
                if state in CHANGES[method][0] or (state is None and method in LAST)]


class Round:
    """The calls of one round on their way. Everything is checked when one of them is answered and when its task has ended, but for
    what the others are still at work on."""

    def __init__(self, walk, calls):
        self.walk = walk
        self.world = walk.world
        self.open = dict(enumerate(calls))  # no outcome yet
        self.asked = set()
        self.tasks = {}  # of those that began one
        self.told = {}  # states in which tasks were seen to end
        self.results = {}

    def carry_out(self):
        """What is wrong; everything that has not ended when the service dies stays open."""
        try:
            for number in sorted(self.open):
                if wrong := self.ask(number) or self.check():
                    return wrong
            end = time.monotonic() + faultworld.ENOUGH
            while self.open:
                if (wrong := self.look()) or time.monotonic() > end:
                    return wrong or [f"{len(self.open)} tasks never end"]
        except (ConnectionError, OSError):
            pass
        return []

    def ask(self, number):
        call = self.open[number]
        params = self.parameters(call)
        try:
            self.asked.add(number)
            answer = self.world.call(call["method"], **params)
        except faultworld.Refused as refused:
            self.results[number] = f"refused: {refused.error['data']['code']}"
            del self.open[number]
            return [] if refused.error["data"]["code"] == call.get("refused") else [
                f"{call['method']} of {name_of(call)} was {refused.error['message']}"]
        if "refused" in call:
            return [f"{call['method']} of {name_of(call)} was accepted"]
        if "task" in answer:
            self.tasks[number] = answer["task"]
        else:
            self.ended(number, "succeeded")
            del self.open[number]
        return []

    def parameters(self, call):
        params = dict(call["params"])
        if call.get("leaves"):
            self.walk.volumes[call["leaves"]] = self.world.disk_of(params["id"])
        if params.get("path") == "@image":
            params["path"] = str(self.world.image_file)
        if params.get("id", "").startswith("@"):
            params["id"] = self.walk.volumes.get(params["id"].removeprefix("@"), "nothing")
        return params

    def look(self):
        """Whether tasks have ended meanwhile, and what is wrong then."""
        time.sleep(0.004)
        for number in list(self.open):
            task = self.world.call("task.get", id=self.tasks[number])
            if task["state"] in invariants.UNFINISHED:
                continue
            self.told[task["id"]] = task["state"]
            self.ended(number, task["state"])
            del self.open[number]
            if wrong := self.check():
                return wrong
        return []

    def ended(self, number, state):
        self.results[number] = state
        call = self.open[number]
        self.walk.take_over(call, state)

    def check(self):
        """Database, host, journal and model, but for what is under way."""
        busy = self.busy()
        self.walk.checks += 1
        return self.world.wrong(busy, KINDS, lambda records: self.walk.model.wrong(self.walk.seen(records), busy))

    def busy(self):
        """Names and ids of what open calls are changing, and of what a failure may have left in any state."""
        busy = {name for things in self.walk.model.things.values() for name, state in things.items() if state is None}
        for number, call in self.open.items():
            if number in self.asked:
                names = {name_of(call), call["params"].get("name"), call.get("leaves")}
                busy |= names | set(self.walk.model.machines_of(name_of(call)))
        return (busy | {self.walk.volumes.get(name) for name in busy}) - {None}
