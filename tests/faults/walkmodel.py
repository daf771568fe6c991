# SPDX-License-Identifier: Apache-2.0
"""What a random walk says ought to be there: things by kind and name, each in one state, and how calls change them."""

KINDS = ("vm", "volume", "image", "project", "schedule")
GONE = "gone"

# Method: the states from which it is done, and the one to which it leads.
CHANGES = {
    "vm.start": ({"stopped"}, "running"),
    "vm.shutDown": ({"running"}, "stopped"),
    "vm.powerOff": ({"running"}, "stopped"),
    "vm.restart": ({"running"}, "running"),
    "vm.reset": ({"running"}, "running"),
    "vm.pause": ({"running"}, "paused"),
    "vm.resume": ({"paused"}, "running"),
    "vm.rename": ({"stopped"}, "stopped"),
    "vm.discard": ({"stopped", "running"}, "binned"),
    "vm.restore": ({"binned"}, "stopped"),
    "vm.protect": ({"stopped"}, "guarded"),
    "vm.unprotect": ({"guarded"}, "stopped"),
    "vm.delete": ({"stopped", "running", "paused", "binned"}, GONE),
    "volume.discard": ({"ready"}, "binned"),
    "volume.restore": ({"binned"}, "ready"),
    "volume.protect": ({"ready"}, "guarded"),
    "volume.unprotect": ({"guarded"}, "ready"),
    "volume.delete": ({"ready", "binned"}, GONE),
    "image.discard": ({"ready"}, "binned"),
    "image.restore": ({"binned"}, "ready"),
    "image.protect": ({"ready"}, "guarded"),
    "image.unprotect": ({"guarded"}, "ready"),
    "image.delete": ({"ready", "binned"}, GONE),
    "project.deleteAll": ({"ready"}, GONE),
    "schedule.delete": ({"ready"}, GONE),
}
# What is refused in a state.
REFUSED = {
    ("vm", "guarded"): ("vm.delete", "vm.discard"),
    ("vm", "binned"): ("vm.start",),
    ("volume", "guarded"): ("volume.delete", "volume.discard"),
    ("image", "guarded"): ("image.delete", "image.discard"),
}
CREATED = {"vm.create": "stopped", "image.import": "ready", "project.create": "ready", "schedule.create": "ready"}


def kind_of(call):
    return call["method"].split(".")[0]


def name_of(call):
    """Of what a call makes or changes."""
    return call["params"]["name" if call["method"] in CREATED else "id"].removeprefix("@")


def state_of(kind, item):
    if item.get("discarded"):
        return "binned"
    if item.get("protected"):
        return "guarded"
    return item["state"] if kind in ("vm", "host") else "ready"


class Model:
    """What the outcomes of all calls so far say is there. A state is None where a failure may have left any."""

    def __init__(self):
        self.things = {kind: {} for kind in KINDS}
        self.doomed = set()  # a deletion of them was begun
        self.owners = {}  # project of a machine

    def wrong(self, seen, busy=frozenset()):
        """What differs from `seen`, states by kind and name, but for names in `busy`; forgets what was to go and has gone, whatever
        its task says."""
        self.forget(seen)
        wrong = []
        for kind in self.things:
            things, there = ({name: state for name, state in each.items() if name not in busy}
                             for each in (self.things[kind], seen[kind]))
            wrong += [f"{kind} {name} was made and is gone" for name in things.keys() - there.keys()]
            wrong += [f"{kind} {name} is there and nobody made it" for name in there.keys() - things.keys()]
            wrong += [f"{kind} {name} ought to be {state} and is {there[name]}" for name, state in things.items()
                      if state and there.get(name, state) != state]
        return wrong

    def forget(self, seen):
        for kind, name in set(self.doomed):
            if name not in seen[kind]:
                self.things[kind].pop(name, None)
                self.doomed.discard((kind, name))

    def succeeded(self, call):
        kind, name, method = kind_of(call), name_of(call), call["method"]
        if method in CREATED:
            self.things[kind][name] = "running" if call["params"].get("start") else CREATED[method]
            if project := call["params"].get("project"):
                self.owners[name] = project
            return
        after = CHANGES[method][1]
        if after != GONE:
            self.things[kind][name] = after
        else:
            self.things[kind].pop(name, None)  # it may have been seen to be gone
            for machine in self.machines_of(name) if kind == "project" else ():
                self.things["vm"].pop(machine, None)
        if method == "vm.rename":
            self.things[kind][call["params"]["name"]] = self.things[kind].pop(name)
            if name in self.owners:
                self.owners[call["params"]["name"]] = self.owners.pop(name)
        if disk := call.get("leaves"):
            self.things["volume"][disk] = "ready"

    def failed(self, call):
        kind, name, method = kind_of(call), name_of(call), call["method"]
        if method in CREATED:
            return
        affected = [(kind, name)] + [("vm", vm) for vm in (self.machines_of(name) if kind == "project" else ())]
        affected += [("volume", call["leaves"])] if "leaves" in call else []
        for each in affected:
            self.things[each[0]][each[1]] = None
            if CHANGES[method][1] == GONE:
                self.doomed.add(each)

    def lost(self, call, seen):
        """It began no task, and its answer is not known: what is seen tells whether it was done."""
        kind, name, method = kind_of(call), name_of(call), call["method"]
        after = CREATED[method] if method in CREATED else CHANGES[method][1]
        there = seen[kind].get(name, GONE)
        if there == after and there != self.things[kind].get(name, GONE):
            self.succeeded(call)

    def machines_of(self, project):
        return [vm for vm in self.things["vm"] if self.owners.get(vm) == project]
