# SPDX-License-Identifier: Apache-2.0
"""A service whose workflows can be made to fail, hang and die, and a host that outlives it."""

import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import struct
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/scenarios"))

import rpc
import world

import invariants
import simulatedhost

PATIENCE = 1500  # milliseconds that a step has in these tests; a simulated guest shuts down in 1000
ENOUGH = 60  # seconds after which something is certainly stuck


class FaultService(world.Service):
    """With `left`, a folder, power can fail: then it gets the files of the database that are left."""

    program = "bin/faultserviced"

    def __init__(self, directory, *options, left=None):
        self.left = left
        self.power = None  # when it fails during the next start
        if left:
            left.mkdir(parents=True)
        super().__init__(directory, *options)

    def environment(self):
        more = {"PENSTOCK_TEST_POWER": json.dumps(self.power)} if self.power else {}
        return {**os.environ, "PENSTOCK_TEST_DISK": str(self.left), **more} if self.left else None

    def launch(self):
        if self.left and any(self.left.iterdir()):
            for lost in (self.directory / "data").glob("penstock.db*"):
                lost.unlink()
            for kept in self.left.iterdir():
                shutil.move(kept, self.directory / "data")
        super().launch()

    def start(self):
        self.launch()
        try:
            world.wait_for(self.answers, ENOUGH, "the service answers")
        except AssertionError as late:
            log = (self.directory / "penstockd.log").read_text()[-2000:]
            raise AssertionError(f"{late}; its log: {log}") from None

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError("the service ended")
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

    patience = PATIENCE

    def __init__(self, defect=None, options=(), power=False):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-faults-", dir="/tmp"))
        self.image_file = self.directory / "small.qcow2"
        self.image_file.write_bytes(qcow2_header(1 << 20))
        self.defect = defect
        self.counter = self.deaths = 0
        self.settled = 0  # sequence of the last task before the last turn
        self.host_states = self.directory / "hosts"
        self.hosts = simulatedhost.Hosts(self.host_states)
        self.service = FaultService(self.directory / "s", "--simulator-state", str(self.host_states), *options,
                                    left=self.directory / "left" if power else None)
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

    def call_aside(self, method, params):
        """A thread that calls, for methods that answer when their task has ended only; what it is told is found in the task."""
        def call():
            try:
                rpc.Client(str(self.service.directory / "run")).call(method, **params)
            except (RuntimeError, ConnectionError, OSError):
                pass
        calling = threading.Thread(target=call)
        calling.start()
        return calling

    def ended(self, task):
        """The task, once it has ended; ConnectionError when the service dies first."""
        end = time.monotonic() + ENOUGH
        while time.monotonic() < end:
            found = self.call("task.get", id=task)
            if found["state"] not in invariants.UNFINISHED:
                return found
            time.sleep(0.004)
        raise NeverEnds(f"the task never ends: {json.dumps(found)[:1500]}")

    def done(self, method, **params):
        task = self.ended(self.call(method, **params)["task"])
        if task["state"] != "succeeded":
            raise AssertionError(f"{method} did not succeed: {json.dumps(task)[:1500]}")
        return task

    def arm(self, *rules, power=None):
        more = {key: value for key, value in (("defect", self.defect), ("power", power)) if value}
        self.call("fault.arm", rules=list(rules), patience=self.patience, **more)

    def disk_of(self, machine):
        """Id of the file, where there is one."""
        disks = self.call("vm.get", id=machine)["disks"]
        return disks[0].get("volume") if disks else None

    def died(self):
        """Whether the service is gone; it may be just going."""
        try:
            self.call("service.info")
            return False
        except (ConnectionError, OSError):
            self.service.process.wait(10)
            return True

    def is_alive(self):
        return self.service.process.poll() is None

    def restart(self, power=None):
        """After a death: the service again, with everything it left unfinished brought to an end. `power`: when that fails again."""
        self.service.process.wait(10)
        self.deaths += 1
        self.service.log.close()
        self.service.power = power
        try:
            self.service.start()
            self.settle()
        except (AssertionError, ConnectionError, OSError):
            if not power or not self.died() or self.service.process.returncode != -signal.SIGKILL:
                raise
            self.restart()

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
        """A deletion that failed half-way leaves the object, so that it can be deleted again."""
        failed = {(task["method"], task["target"]["id"]) for task in self.tasks() if task["state"] != "succeeded"}
        for volume in {each for method, each in failed if method == "volume.delete"} & self.ids("volume"):
            self.done("volume.delete", id=volume)
        for machine in {each for method, each in failed if method == "vm.delete"} & self.ids("vm"):
            self.done("vm.delete", id=machine, force=True, disks="delete")

    def turn_over(self):
        """Everything is fine, and the tasks up to now are not looked at any more."""
        self.settled = max((task["sequence"] for task in self.tasks()), default=self.settled)

    def tasks(self):
        """Those after the last turn."""
        return self.call("task.query", where=f"sequence > {self.settled}", limit=10000)["items"]

    def ids(self, kind):
        return {each["id"] for each in self.objects(kind)}

    def objects(self, kind):
        everything = {"where": "discarded is null or discarded is not null"} if kind in ("vm", "volume", "image") else {}
        return self.call(f"{kind}.query", limit=10000, **everything)["items"]

    def wrong(self, busy=frozenset(), kinds=(), also=lambda records: []):
        """What the checks find, and `also` in the records of invariants.KINDS and `kinds`, when they still find it a moment later: a
        guest may just be shutting down. `busy`: names and ids of what calls are at work on."""
        end = time.monotonic() + 4
        while True:
            records = {"task": self.tasks()} | {kind: self.objects(kind) for kind in (*invariants.KINDS, *kinds)}
            wrong = invariants.check(self, records, self.read_hosts(records["host"]), busy) + also(records)
            if not wrong or time.monotonic() > end:
                return wrong
            time.sleep(0.1)

    def read_hosts(self, records):
        """What each host of `records` holds, by name."""
        return self.hosts.read(records)

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
