# SPDX-License-Identifier: Apache-2.0
"""What simulated hosts hold, read from the files they keep beyond the end of the service (docs/simulator.md)."""

import json


class Host:
    """`machines` by uuid: name, power, disks (paths), macs. `files`: paths of all disk files; `made`: those ever made."""

    def __init__(self):
        self.machines = {}
        self.files = set()
        self.made = set()
        self.unfinished = set()

    def apply(self, line):
        if machine := line.get("machine"):
            self.machines[machine["uuid"]] = {"name": machine["name"], "power": machine["power"],
                                              "disks": [disk["path"] for disk in machine["disks"] if disk["path"]],
                                              "macs": [nic["mac"] for nic in machine["nics"] if nic["mac"]]}
        elif volume := line.get("volume"):
            self.files.add(volume["path"])
            self.made.add(volume["path"])
            (self.unfinished.discard if volume["whole"] else self.unfinished.add)(volume["path"])
        elif uuid := line.get("machineRemoved"):
            self.machines.pop(uuid, None)
        elif path := line.get("volumeRemoved"):
            self.files.discard(path)


def uri(name):
    return f"simulator://{name}?machines=0&latency=0&retry=50&patience=300"


def read_all(world):
    """Every host there ever was, by name."""
    hosts = {}
    for path in world.host_states.glob("*.jsonl"):
        host = hosts[path.stem] = Host()
        for line in path.read_text().splitlines(keepends=True):
            if line.endswith("\n"):
                host.apply(json.loads(line))
    for record in world.objects("host"):
        hosts.setdefault(record["name"], Host())
    return hosts
