# SPDX-License-Identifier: Apache-2.0
"""A service whose workflows can be made to fail, hang and die, and a host that outlives it."""

import json
import pathlib
import random
import shutil
import sqlite3
import struct
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/scenarios"))

import rpc
import world

import invariants
import simulatedhost

UNFINISHED = ("queued", "running")
PATIENCE = 1500  # milliseconds that a step has in these tests; a simulated guest shuts down in 1000
ENOUGH = 60  # seconds after which something is certainly stuck


class FaultService(world.Service):
    program = "bin/faultserviced"

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError("the service ended: " + (self.directory / "penstockd.log").read_text()[-2000:])
        try:
            self.client = rpc.Client(str(self.directory / "run"))
        except (OSError, ConnectionError, ValueError, KeyError):
            return False
        return True


class Refused(Exception):
    """The service refused a call; `error` is its error."""

    def __init__(self, method, error):
        super().__init__(f"{method}: {error}")
        self.error = error


class NeverEnds(AssertionError):
    """A task that was accepted does not end."""


class World:
    """The service, a simulated host, an image file."""

    def __init__(self, defect=None, options=()):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-faults-", dir="/tmp"))
        self.image_file = self.directory / "small.qcow2"
        self.image_file.write_bytes(qcow2_header(1 << 20))
        self.defect = defect
        self.counter = 0
        self.host_states = self.directory / "hosts"
        self.service = FaultService(self.directory / "s", "--simulator-state", str(self.host_states), *options)
        self.add_host("one")
        self.host = "one"
        self._image = None

    def close(self):
        self.service.stop()
        shutil.rmtree(self.directory, ignore_errors=True)

    # What recipes ask for.

    def name(self):
        self.counter += 1
        return f"thing-{self.counter}"

    def host_uri(self, name):
        return simulatedhost.uri(name)

    def add_host(self, name):
        self.done("host.add", uri=self.host_uri(name), name=name)

    def image(self):
        """Name of an image that is there."""
        if self._image is None:
            self._image = "small"
            self.done("image.import", path=str(self.image_file), name=self._image)
        return self._image

    def machine(self, running=True, image=None):
        """Id of a new machine."""
        params = {"name": self.name(), "host": self.host, "start": running, "diskSize": 16 << 20}
        if image:
            params["image"] = image
        return self.done("vm.create", **params)["result"]["vm"]

    # Calls.

    def call(self, method, /, **params):  # schedules have a parameter of this name
        try:
            return self.service.client.call(method, **params)
        except RuntimeError as refused:
            raise Refused(method, refused.args[0]) from None

    def ended(self, task):
        """The task, once it has ended; ConnectionError when the service dies first."""
        end = time.monotonic() + ENOUGH
        while time.monotonic() < end:
            found = self.call("task.get", id=task)
            if found["state"] not in UNFINISHED:
                return found
            time.sleep(0.004)
        raise NeverEnds(f"the task never ends: {json.dumps(found)[:1500]}")

    def done(self, method, **params):
        task = self.ended(self.call(method, **params)["task"])
        if task["state"] != "succeeded":
            raise AssertionError(f"{method} did not succeed: {json.dumps(task)[:1500]}")
        return task

    def arm(self, *rules):
        self.call("fault.arm", rules=list(rules), patience=PATIENCE, **({"defect": self.defect} if self.defect else {}))

    def is_alive(self):
        return self.service.process.poll() is None

    def restart(self):
        """After a death: the service again, with everything it left unfinished brought to an end."""
        self.service.process.wait(10)
        self.service.log.close()
        self.service.start()
        self.settle()

    def settle(self):
        try:
            world.wait_for(self.is_settled, ENOUGH, "every task has ended and every host is there")
        except AssertionError as late:
            if tasks := self.unfinished():
                raise NeverEnds(f"tasks never end: {json.dumps(tasks)[:1500]}") from late
            raise

    def unfinished(self):
        return self.call("task.query", where="state in (queued, running)")["items"]

    def is_settled(self):
        hosts = self.call("host.query")["items"]
        return not self.unfinished() and all(host["state"] == "connected" for host in hosts)

    def finish_deletions(self):
        """A deletion that failed half-way leaves the object, so that it can be deleted again; names of machines that were."""
        failed = {task["target"]["id"] for task in self.objects("task")
                  if task["method"] == "volume.delete" and task["state"] != "succeeded"}
        for volume in failed & {volume["id"] for volume in self.objects("volume")}:
            self.done("volume.delete", id=volume)
        there = {vm["id"]: vm["name"] for vm in self.objects("vm")}
        begun = {task["target"]["id"] for task in self.objects("task")
                 if task["method"] == "vm.delete" and task["state"] != "succeeded"}
        for machine in there.keys() & begun:
            self.done("vm.delete", id=machine, force=True, disks="delete")
        return {there[machine] for machine in there.keys() & begun}

    def objects(self, kind):
        everything = {"where": "discarded is null or discarded is not null"} if kind in ("vm", "volume", "image") else {}
        return self.call(f"{kind}.query", limit=10000, **everything)["items"]

    def wrong(self):
        """What the checks find, when they still find it a moment later: a guest may just be shutting down."""
        end = time.monotonic() + 4
        while True:
            wrong = invariants.check(self, simulatedhost.read_all(self))
            if not wrong or time.monotonic() > end:
                return wrong
            time.sleep(0.2)

    def journal(self):
        """Unfinished work, as the database has it."""
        path = self.service.directory / "data/penstock.db"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            return database.execute("SELECT task, workflow FROM journal").fetchall()


def qcow2_header(size):
    """A sparse image of `size` bytes that image.import accepts."""
    head = struct.pack(">4sIQIIQIIQQIIQ", b"QFI\xfb", 3, 0, 0, 16, size, 0, 1, 3 << 16, 1 << 16, 1, 0, 0)
    head += struct.pack(">QQQII", 0, 0, 0, 4, 104)
    return head.ljust(4 << 16, b"\0")


def seeded(seed):
    return random.Random(seed)
