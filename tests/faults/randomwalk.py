# SPDX-License-Identifier: Apache-2.0
"""Random operations against a service that fails, hangs and dies at random, with all checks after each round.

    randomwalk.py [--seeds FROM COUNT] [--rounds N]
    randomwalk.py --replay LOG
    randomwalk.py --check-replay SEED [--rounds N]

A round is up to four calls at once, each for another thing, and one fault at most; when all has come to rest, invariants.py and
a model of what ought to be there (walkmodel.py) are compared with the service, its files and the host. Every seed has a world
of its own in the service's inventory. What it did is printed as a log when something is wrong, a line for each round; --replay
does the same again and tells where the outcome differs. --check-replay walks one seed, without hangs and deaths, whose moment
nobody can repeat, and succeeds when the log of it leads to the same outcomes.
"""

import argparse
import json
import os
import pathlib
import sys
import tempfile
import time

import faultworld
from walkmodel import CHANGES, CREATED, KINDS, REFUSED, Model, kind_of, name_of, state_of

POINTS = ("beforeIntent", "afterIntent", "afterEffect", "afterResult")
VERDICTS = ("fail", "fail", "hang", "kill")
WORKFLOWS = ("vm.", "volume.", "image.", "contents.")
SHARED = "small"  # the image on which machines are based
NEVER = {"cron": "0 0 29 2 *", "timeZone": "UTC", "method": "service.info"}
GUARDED = ("vm.unprotect", "volume.unprotect", "image.unprotect")
LAST = ("vm.delete", "volume.delete", "image.delete", "project.deleteAll", "schedule.delete")


class Walk:
    def __init__(self, world, seed, workflows, verdicts=VERDICTS):
        self.world = world
        self.random = faultworld.seeded(seed)
        self.workflows = workflows
        self.verdicts = verdicts
        self.model = Model()
        self.volumes = {}  # their ids by the names that the log has for them
        self.known = {task["id"] for task in world.objects("task")}
        self.log = []

    def rounds(self, count):
        for _ in range(count):
            wrong = self.round({"rules": self.faults(), "calls": self.calls()})
            if wrong:
                return wrong
        return self.clean_up()

    def faults(self):
        """Mostly none; at times one that will be met sooner or later."""
        if self.random.random() < 0.5:
            return []
        workflow = self.random.choice(self.workflows)
        step = self.random.randrange(len(workflow["steps"]))
        verdict = self.random.choice(self.verdicts)
        point = self.random.choice(POINTS if verdict == "kill" else POINTS[1:3])
        return [{"workflow": workflow["name"], "step": step, "point": point, "verdict": verdict, "undoing": False}]

    # What is called.

    def calls(self):
        """Some calls at once, each for another thing."""
        free = [(kind, name) for kind in KINDS for name, state in self.model.things[kind].items() if state]
        self.random.shuffle(free)
        calls = []
        for _ in range(self.random.randint(1, 4)):
            if not free or self.random.random() < 0.4:
                calls.append(self.create(free))
            else:
                calls += self.change(*free.pop(), free)
        return calls

    def create(self, free):
        method = self.random.choice(("vm.create",) * 5 + ("image.import", "project.create", "schedule.create"))
        params = {"name": self.world.name()}
        if method == "image.import":
            params["path"] = "@image"
        elif method == "schedule.create":
            params.update(NEVER)
        elif method == "vm.create":
            params.update(host=self.world.host, start=self.random.random() < 0.6, diskSize=self.random.choice((0, 16 << 20)))
            if self.random.random() < 0.3:
                params.update(image=SHARED, diskSize=16 << 20, sshKeys=["ssh-ed25519 AAAA walk"])
            projects = [name for kind, name in free if kind == "project"]
            if projects and self.random.random() < 0.5:
                params["project"] = projects[0]
                free.remove(("project", projects[0]))
        return {"method": method, "params": params}

    def change(self, kind, name, free):
        """One call; none where something else in this round is in the way."""
        state = self.model.things[kind][name]
        params = {"id": f"@{name}" if kind == "volume" else name}
        if self.random.random() < 0.4 and (kind, state) in REFUSED:
            return [{"method": self.random.choice(REFUSED[kind, state]), "params": params, "refused": "conflict"}]
        method = self.random.choice([m for m, (needed, _) in CHANGES.items() if kind_of({"method": m}) == kind and state in needed])
        if method == "project.deleteAll":
            return self.delete_project(name, free)
        call = {"method": method, "params": params}
        if method == "vm.rename":
            params["name"] = self.world.name()
        elif method in ("vm.shutDown", "vm.restart"):
            params["timeout"] = 5
        elif method in ("vm.discard", "vm.delete"):
            params.update(force=True, disks="delete")
            if method == "vm.delete" and name not in self.model.owners and self.random.random() < 0.5 and self.disk_of(name):
                params["disks"] = "keep"
                call["leaves"] = f"disk of {name}"
        elif method == "image.delete":
            params["file"] = True
        return [call]

    def delete_project(self, name, free):
        machines = {("vm", vm) for vm in self.model.machines_of(name)}
        if not machines <= set(free) or any(self.model.things["vm"][vm] not in ("stopped", "running") for _, vm in machines):
            return []
        free[:] = [each for each in free if each not in machines]
        return [{"method": "project.deleteAll", "params": {"id": name, "force": True}}]

    def disk_of(self, machine):
        """Id of the file, where there is one."""
        disks = self.world.call("vm.get", id=machine)["disks"]
        return disks[0].get("volume") if disks else None

    # What becomes of it.

    def round(self, what):
        """Does it, lets everything come to rest, and says what is wrong."""
        self.log.append(what)
        if any(call["params"].get("image") for call in what["calls"]):
            self.world.image()
        self.world.arm(*what["rules"])
        answers = self.answers(what["calls"])
        if self.died():
            self.world.restart()
        self.world.arm()
        self.world.settle()
        wrong = self.outcome(what, answers)
        self.world.finish_deletions()
        self.model.forget(self.seen())
        return wrong + self.world.wrong()

    def answers(self, calls):
        """Of those that were answered: {"task"}, where it began one, or {"refused"}."""
        answers = []
        try:
            for call in calls:
                try:
                    answers.append(self.call(call))
                except faultworld.Refused as refused:
                    answers.append({"refused": refused.error["data"]["code"], "why": refused.error["message"]})
            for answer in answers:
                if "task" in answer:
                    self.world.ended(answer["task"])
        except (ConnectionError, OSError):
            pass
        return answers

    def call(self, call):
        params = dict(call["params"])
        if call.get("leaves"):
            self.volumes[call["leaves"]] = self.disk_of(params["id"])
        if params.get("path") == "@image":
            params["path"] = str(self.world.image_file)
        if params.get("id", "").startswith("@"):
            params["id"] = self.volumes.get(params["id"].removeprefix("@"), "nothing")
        answer = self.world.call(call["method"], **params)
        return {"task": answer["task"]} if "task" in answer else {}

    def died(self):
        try:
            self.world.call("service.info")
            return False
        except (ConnectionError, OSError):
            return True

    def outcome(self, what, answers):
        """Takes over what became of the calls; those whose answer was lost are found by what they were to do."""
        tasks = {task["id"]: task for task in self.world.objects("task")}
        seen = self.seen()
        wrong, results = [], []
        for call, answer in zip(what["calls"], answers):
            task = answer.get("task")
            if "refused" in answer or "refused" in call:
                results.append(f"refused: {answer.get('refused')}")
                if answer.get("refused") != call.get("refused"):
                    wrong.append(f"{call['method']} of {name_of(call)} was {answer.get('why', 'accepted')}")
            elif task and task not in tasks:
                wrong.append(f"task {task} of {call['method']} was accepted and is gone")
            else:
                results.append(self.take_over(call, tasks[task]["state"] if task else "succeeded"))
        known = self.known | {answer.get("task") for answer in answers}
        for call in what["calls"][len(answers):]:
            lost = [t for t in tasks.values() if t["method"] == call["method"] and t["id"] not in known and self.is_of(t, call)]
            if lost:
                self.take_over(call, max(lost, key=lambda t: t["sequence"])["state"])
            elif "refused" not in call:
                self.model.lost(call, seen)
        self.known |= tasks.keys()
        what["outcome"] = {"calls": results, "there": seen}
        return wrong + self.model.wrong(seen)

    def take_over(self, call, state):
        self.model.succeeded(call) if state == "succeeded" else self.model.failed(call)
        return state

    def is_of(self, task, call):
        names = (call["params"].get("name"), call["params"].get("id"), self.volumes.get(name_of(call)))
        return task["target"]["name"] in names or task["target"]["id"] in names

    def seen(self):
        """States of what is there, by kind and name."""
        names = {volume: name for name, volume in self.volumes.items()}
        seen = {kind: {} for kind in KINDS}
        for kind in KINDS:
            for item in self.world.objects(kind):
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


def replay(lines):
    """Whether something is wrong, and in which rounds the outcome is another one than in the log."""
    world = faultworld.World()
    wrong, differs = [], []
    try:
        walk = Walk(world, 0, [])
        for number, line in enumerate(lines, 1):
            what = json.loads(line)
            before = what.pop("outcome", None)
            wrong = walk.round(what)
            if before not in (None, what["outcome"]):
                differs.append(f"round {number} had {json.dumps(before)} and has {json.dumps(what['outcome'])}")
            if wrong:
                break
        return wrong, differs
    finally:
        world.close()


def replay_log(path):
    wrong, differs = replay(pathlib.Path(path).read_text(encoding="utf-8").splitlines())
    print(*wrong, *differs, sep="\n")
    return int(bool(wrong))


def workflows_of(world):
    """In an order that is the same each time, so that a seed means the same."""
    workflows = sorted(world.call("fault.workflows")["workflows"], key=lambda w: w["name"])
    return [w for w in workflows if w["name"].startswith(WORKFLOWS)]


def check_replay(seed, rounds):
    world = faultworld.World()
    try:
        walk = Walk(world, seed, workflows_of(world), ("fail",))
        wrong = walk.rounds(rounds)
    finally:
        world.close()
    calls = [call for what in walk.log for call in what["calls"]]
    with tempfile.NamedTemporaryFile("w+", suffix=".log", encoding="utf-8") as log:
        log.writelines(json.dumps(what) + "\n" for what in walk.log)
        log.seek(0)
        again, differs = replay(log)
    missing = [what for what, there in (("an image", any("image" in call["params"] for call in calls)),
                                        ("a failure", any("failed" in what["outcome"]["calls"] for what in walk.log)),
                                        ("a refusal", any("refused" in call for call in calls))) if not there]
    for each in [*wrong, *again, *differs, *(f"seed {seed} has no call with {what}" for what in missing)]:
        print(each)
    print(f"seed {seed}: {len(calls)} calls in {len(walk.log)} rounds, {len(differs)} rounds differ")
    return int(bool(wrong or again or differs or missing))


def walks(first, count, rounds):
    world = faultworld.World()
    failed = 0
    started = time.monotonic()
    try:
        workflows = workflows_of(world)
        for seed in range(first, first + count):
            walk = Walk(world, seed, workflows)
            try:
                wrong = walk.rounds(rounds)
            except (AssertionError, faultworld.Refused) as stuck:
                wrong = [str(stuck)]
            if wrong:
                failed += 1
                print(f"FAIL seed {seed}", *wrong[:8], "log:", *map(json.dumps, walk.log), sep="\n     ", flush=True)
                world.close()
                world = faultworld.World()
    finally:
        world.close()
    print(f"seeds {first} to {first + count - 1}, {rounds} rounds each, {time.monotonic() - started:.0f} s, {failed} wrong")
    return int(failed > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", nargs=2, type=int, default=(1, 100), metavar=("FROM", "COUNT"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--replay", metavar="LOG")
    parser.add_argument("--check-replay", type=int, metavar="SEED")
    options = parser.parse_args()
    if options.replay:
        return replay_log(options.replay)
    if options.check_replay is not None:
        return check_replay(options.check_replay, options.rounds)
    return walks(*options.seeds, options.rounds)


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
