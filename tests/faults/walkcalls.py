# SPDX-License-Identifier: Apache-2.0
"""What a random walk does next, out of what its model says is there."""

from walkmodel import CHANGES, KINDS, REFUSED, kind_of

POINTS = ("beforeIntent", "afterIntent", "afterEffect", "afterResult")
VERDICTS = ("fail", "fail", "hang", "kill")
SURVIVALS = ("none", "some", "some", "all")
SHARED = "small"  # the image on which machines are based
PARTS = {"project.deleteAll": ["contents.delete", "vm.delete"]}  # workflows of a method that is none itself
NEVER = {"cron": "0 0 29 2 *", "timeZone": "UTC", "method": "service.info"}


class Choice:
    """Calls and faults by chance, the same ones for the same seed and the same outcomes."""

    def __init__(self, world, random, model, workflows, verdicts):
        self.world = world
        self.random = random
        self.model = model
        self.workflows = workflows
        self.verdicts = verdicts

    def faults(self, calls):
        """Mostly none; at times one, mostly in what these calls begin, and another one while that is undone."""
        if self.random.random() < 0.6:
            return []
        begun = {part for call in calls for part in PARTS.get(call["method"], [call["method"]])}
        fitting = [workflow for workflow in self.workflows if workflow["name"] in begun]
        workflow = self.random.choice(fitting if fitting and self.random.random() < 0.8 else self.workflows)
        first = self.fault(workflow["name"], self.random.randrange(len(workflow["steps"])), undoing=False)
        if first["verdict"] != "fail" or self.random.random() < 0.6:
            return [first]
        return [first, self.fault(workflow["name"], self.random.randrange(first["step"] + 1), undoing=True)]

    def fault(self, workflow, step, undoing):
        verdict = self.random.choice(self.verdicts)
        point = self.random.choice(POINTS if verdict == "kill" else POINTS[1:3])
        return {"workflow": workflow, "step": step, "point": point, "verdict": verdict, "undoing": undoing}

    def power(self):
        """When the power fails: mostly while the calls are at work; at times once more while the service recovers."""
        again = {"again": self.failure()} if self.random.random() < 0.3 else {}
        return self.failure() | again

    def failure(self):
        return {"changes": int(self.random.expovariate(1 / 150)), "survival": self.random.choice(SURVIVALS),
                "seed": self.random.randrange(1 << 31)}

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
            if method == "vm.delete" and name not in self.model.owners and self.random.random() < 0.5 and self.world.disk_of(name):
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
