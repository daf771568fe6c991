# SPDX-License-Identifier: Apache-2.0
"""What simulated hosts hold, read from the files they keep beyond the end of the service (docs/simulator.md)."""

import json
import os


class Host:
    """`machines` by uuid: name, power, disks (paths), macs. `files`: paths of all disk files; `made`: those ever made."""

    def __init__(self, before=None):
        self.machines = {}
        self.files = set()
        self.made = before.made if before else set()
        self.unfinished = set()

    def apart_from(self, busy, is_busy):
        """What it holds without machines whose name or uuid is in `busy`, and without files that are busy."""
        other = Host()
        other.machines = {uuid: each for uuid, each in self.machines.items() if not busy & {uuid, each["name"]}}
        gone = {path for uuid, each in self.machines.items() if uuid not in other.machines for path in each["disks"]}
        other.files = {path for path in self.files - gone if not is_busy(path)}
        other.made = self.made
        return other

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


class Hosts:
    """Every host there ever was; what was read once is not read again, unless the host begins its file anew."""

    def __init__(self, directory):
        self.directory = directory
        self.known = {}  # by name
        self.places = {}  # file and how far it was read, by name

    def read(self, records):
        """By name; those of `records` are there also when nothing ever happened on them."""
        for path in self.directory.glob("*.jsonl"):
            with path.open("rb") as file:
                inode = os.fstat(file.fileno()).st_ino
                before, place = self.places.get(path.stem, (None, 0))
                if before != inode:
                    self.known[path.stem] = Host(self.known.get(path.stem))
                    place = 0
                file.seek(place)
                for line in file:
                    if line.endswith(b"\n"):
                        self.known[path.stem].apply(json.loads(line))
                        place += len(line)
                self.places[path.stem] = (inode, place)
        for record in records:
            self.known.setdefault(record["name"], Host())
        return dict(self.known)
