# SPDX-License-Identifier: Apache-2.0
"""What simulated hosts hold, from the directory that penstockd --simulator-state keeps; also after the service was killed."""

import json
import pathlib


class Host:
    """Machines by uuid and volumes by path, as dictionaries. Machines that came with the host and never changed are missing."""

    def __init__(self, file):
        self.name = pathlib.Path(file).stem
        self.machines, self.volumes = {}, {}
        for text in pathlib.Path(file).read_text().splitlines(keepends=True):
            if text.endswith("\n"):  # the last one may be torn
                self._apply(json.loads(text))

    def _apply(self, line):
        if "machine" in line:
            self.machines[line["machine"]["uuid"]] = line["machine"]
        elif "volume" in line:
            self.volumes[line["volume"]["path"]] = line["volume"]
        elif "machineRemoved" in line:
            self.machines.pop(line["machineRemoved"], None)
        else:
            self.volumes.pop(line["volumeRemoved"], None)

    @property
    def macs(self):
        """Of all network adapters, with those that are there twice."""
        return [nic["mac"] for machine in self.machines.values() for nic in machine["nics"]]

    @property
    def disks(self):
        """Paths that machines use."""
        return {disk["path"] for machine in self.machines.values() for disk in machine["disks"]}


def hosts(directory):
    """→ {name: Host}"""
    return {file.stem: Host(file) for file in sorted(pathlib.Path(directory).glob("*.jsonl"))}
