# SPDX-License-Identifier: Apache-2.0
"""Events reach those who follow them although the service and the followers are killed at any moment. Needs no host."""

import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from rpc import Client
from world import BUILD, ROOT, Service, wait_for

WHERE = 'name = "project/created"'


class Follower:
    """A program that prints the events it gets, one a line, into a file that outlives it."""

    def __init__(self, service, path, *command):
        self.command = [str(word) for word in command]
        self.environment = dict(os.environ, PENSTOCK_RUNTIME_DIR=str(service.directory / "run"))
        self.path = path
        self.start()

    def start(self):
        with open(self.path, "ab") as output:
            self.process = subprocess.Popen(self.command, stdout=output, stderr=subprocess.DEVNULL, env=self.environment)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def ensure(self):
        """What began while there was no service has ended, and is started again as whoever runs it would."""
        if self.process.poll() is not None:
            self.start()

    def sequences(self):
        lines = self.path.read_bytes().split(b"\n")
        return [json.loads(line)["sequence"] for line in lines if line.endswith(b"}")]


class Follow(unittest.TestCase):
    def setUp(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self.service = Service(self.directory / "s")
        self.addCleanup(self.service.stop)

    def follower(self, name, *command):
        started = Follower(self.service, self.directory / name, *command)
        self.addCleanup(started.kill)
        wait_for(lambda: self.service.named("subscription", name), 20, f"{name} follows")
        return started

    def make_projects(self, name, stop):
        """As fast as it goes, until the service is gone."""
        try:
            client = Client(str(self.service.directory / "run"))
            for number in range(100000):
                client.call("batch", calls=[{"method": "project.create", "params": {"name": f"{name}-{number}-{i}"}} for i in range(5)])
                if stop.wait(0.002 if number < 40 else 0.1):  # a session may make 50 changes a second in the long run
                    return
        except (OSError, RuntimeError):
            pass

    def expected(self):
        client = Client(str(self.service.directory / "run"))
        page = client.call("event.query", where=WHERE, orderBy="sequence", limit=10000)
        return [event["sequence"] for event in page["items"]]

    def check(self, followers):
        wanted = self.expected()
        self.assertGreater(len(wanted), 100)
        for follower in followers:
            wait_for(lambda: follower.ensure() or wanted[-1] in follower.sequences(), 30, f"{follower.path.name} has come to the end")
            got = follower.sequences()
            self.assertEqual(list(dict.fromkeys(got)), wanted, "none is missing, and the order is kept")

    def test_kills_at_any_moment(self):
        seed = int(os.environ.get("PENSTOCK_SEED", random.randrange(10**6)))
        print(f"PENSTOCK_SEED={seed}", file=sys.stderr)
        chance = random.Random(seed)
        tool = [BUILD / "bin/penstockctl", "--json", "event", "follow"]
        followers = [self.follower("example", sys.executable, ROOT / "docs/examples/follow.py", "example", WHERE),
                     self.follower("tool", *tool, "tool", "--where", WHERE)]
        for life in range(6):
            stop = threading.Event()
            work = threading.Thread(target=self.make_projects, args=(f"p{life}", stop))
            work.start()
            time.sleep(chance.uniform(0.1, 0.8))
            victim = chance.choice(followers)
            victim.kill()
            victim.start()
            time.sleep(chance.uniform(0, 0.8))
            self.service.kill()
            stop.set()
            work.join()
            self.service.start()
            for follower in followers:
                follower.ensure()
        self.check(followers)


if __name__ == "__main__":
    unittest.main()
