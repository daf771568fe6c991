# SPDX-License-Identifier: Apache-2.0
"""Random operations against a service that fails, hangs and dies at random, with all checks after each round.

    randomwalk.py [--seeds FROM COUNT] [--rounds N] [--replay LOG]

Every seed has a world of its own in the service's inventory: what it did is printed as a log when something is wrong, and
--replay does the same again. A model of what ought to be there is kept beside it.
"""

import argparse
import json
import os
import sys
import time

import faultworld

POINTS = ("beforeIntent", "afterIntent", "afterEffect", "afterResult")
NEEDS = {"vm.start": "stopped", "vm.powerOff": "running", "vm.reset": "running", "vm.pause": "running", "vm.resume": "paused",
         "vm.shutDown": "running", "vm.restart": "running", "vm.rename": "stopped"}
AFTER = {"vm.start": "running", "vm.powerOff": "stopped", "vm.reset": "running", "vm.pause": "paused", "vm.resume": "running",
         "vm.shutDown": "stopped", "vm.restart": "running", "vm.rename": "stopped"}


class Model:
    """What the outcomes of all calls so far say is there: state by name; None where a failure may have left any."""

    def __init__(self):
        self.machines = {}
        self.doomed = set()  # a deletion of them was begun

    def wrong(self, vms):
        there = {vm["name"]: vm["state"] for vm in vms}
        wrong = [f"machine {name} was made and is gone" for name in self.machines if name not in there and name not in self.doomed]
        for name in self.doomed - there.keys():
            self.machines.pop(name, None)  # the deletion had its effect, whatever its task says
        wrong += [f"machine {name} ought to be {state} and is {there[name]}" for name, state in self.machines.items()
                  if state and name in there and there[name] != state]
        return wrong + [f"machine {name} is there and nobody made it" for name in there if name not in self.machines]

    def apply(self, call, task):
        method, params, succeeded = call["method"], call["params"], task["state"] == "succeeded"
        if method == "vm.create":
            if succeeded:
                self.machines[params["name"]] = "running" if params["start"] else "stopped"
            return
        name = params["id"]
        self.machines[name] = AFTER.get(method) if succeeded else None
        if method == "vm.delete":
            self.doomed.add(name)
            if succeeded:
                del self.machines[name]
        elif method == "vm.rename" and succeeded:
            self.machines[params["name"]] = self.machines.pop(name)


def deletion(name):
    return {"method": "vm.delete", "params": {"id": name, "force": True, "disks": "delete"}}


class Walk:
    def __init__(self, world, seed, workflows):
        self.world = world
        self.random = faultworld.seeded(seed)
        self.workflows = workflows
        self.model = Model()
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
        verdict = self.random.choice(("fail", "fail", "hang", "kill"))
        point = self.random.choice(POINTS if verdict == "kill" else POINTS[1:3])
        return [{"workflow": workflow["name"], "step": step, "point": point, "verdict": verdict, "undoing": False}]

    def calls(self):
        """Some calls at once, each for another machine."""
        free = [name for name, state in self.model.machines.items() if state]
        self.random.shuffle(free)
        calls = []
        for _ in range(self.random.randint(1, 4)):
            if not free or self.random.random() < 0.4:
                calls.append(self.create())
            else:
                calls.append(self.change(free.pop()))
        return calls

    def create(self):
        params = {"name": self.world.name(), "host": self.world.host, "start": self.random.random() < 0.6,
                  "diskSize": self.random.choice((0, 16 << 20))}
        if self.random.random() < 0.3:
            params.update(image=self.world.image(), diskSize=16 << 20, sshKeys=["ssh-ed25519 AAAA walk"])
        return {"method": "vm.create", "params": params}

    def change(self, name):
        if self.random.random() < 0.25:
            return deletion(name)
        state = self.model.machines[name]
        method = self.random.choice([name for name, needed in NEEDS.items() if needed == state])
        params = {"id": name}
        if method == "vm.rename":
            params["name"] = self.world.name()
        elif method in ("vm.shutDown", "vm.restart"):
            params["timeout"] = 5
        return {"method": method, "params": params}

    def round(self, what):
        """Does it, lets everything come to rest, and says what is wrong."""
        self.log.append(what)
        self.world.arm(*what["rules"])
        accepted = []
        try:
            for call in what["calls"]:
                accepted.append((call, self.world.call(call["method"], **call["params"])["task"]))
            for _, task in accepted:
                self.world.ended(task)
        except (ConnectionError, OSError):
            pass
        if self.died():
            self.world.restart()
        self.world.arm()
        self.world.settle()
        wrong = self.outcome(what, accepted)
        for name in self.world.finish_deletions():
            self.model.machines.pop(name, None)
        return wrong + self.world.wrong()

    def died(self):
        try:
            self.world.call("service.info")
            return False
        except (ConnectionError, OSError):
            return True

    def outcome(self, what, accepted):
        """Takes over what the tasks say; those whose answer was lost are found by what they were to do."""
        tasks = {task["id"]: task for task in self.world.objects("task")}
        wrong = []
        for call, task in accepted:
            if task not in tasks:
                wrong.append(f"task {task} of {call['method']} was accepted and is gone")
            else:
                self.model.apply(call, tasks[task])
        known = {task for _, task in accepted}
        for call in what["calls"][len(accepted):]:
            lost = [t for t in tasks.values() if t["method"] == call["method"] and t["id"] not in known and self.is_of(t, call)]
            for task in sorted(lost, key=lambda t: t["created"])[-1:]:
                self.model.apply(call, task)
        return wrong + self.model.wrong(self.world.objects("vm"))

    @staticmethod
    def is_of(task, call):
        target = task["target"]
        return target["name"] in (call["params"].get("name"), call["params"].get("id"))

    def clean_up(self):
        wrong = self.round({"rules": [], "calls": [deletion(name) for name in self.model.machines]})
        return wrong + (["machines are left"] if self.model.machines else [])


def replay(path):
    world = faultworld.World()
    try:
        walk = Walk(world, 0, [])
        with open(path, encoding="utf-8") as log:
            for line in log:
                wrong = walk.round(json.loads(line))
                if wrong:
                    print(*wrong, sep="\n")
                    return 1
        return 0
    finally:
        world.close()


def walks(first, count, rounds):
    world = faultworld.World()
    failed = 0
    started = time.monotonic()
    try:
        workflows = [w for w in world.call("fault.workflows")["workflows"] if w["name"].startswith("vm.")]
        for seed in range(first, first + count):
            walk = Walk(world, seed, workflows)
            try:
                wrong = walk.rounds(rounds)
            except AssertionError as stuck:
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
    parser.add_argument("--replay")
    options = parser.parse_args()
    return replay(options.replay) if options.replay else walks(*options.seeds, options.rounds)


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
