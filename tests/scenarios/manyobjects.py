# SPDX-License-Identifier: Apache-2.0
"""Lists that are larger than what the service lets wait for a client. Simulated machines: this is about numbers."""

import pathlib
import shutil
import tempfile
import time
import unittest

import rpc
import world

MACHINES = 20_000


class ManyObjects(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.service = world.Service(cls.directory / "s")
        cls.addClassCleanup(cls.service.stop)
        cls.service.call("host", "add", "--uri", f"simulator://many?machines={MACHINES}&latency=0", "--name", "many")
        world.wait_for(lambda: cls.service.call("vm", "count")["count"] == MACHINES, 120, "all machines")

    def client(self):
        return rpc.Client(str(self.service.directory / "run"))

    def listed(self):
        """Everything, page by page."""
        client, after, objects = self.client(), None, {}
        while True:
            page = client.call("vm.query", orderBy="id", limit=5000, **({"after": after} if after else {}))
            objects.update({item["id"]: item for item in page["items"]})
            after = page["next"]
            if not after:
                return objects

    def test_pages_of_a_watch_are_exact_while_objects_change(self):
        watcher, actor = self.client(), self.client()
        answer = watcher.call("vm.watch", pageSize=1000)
        self.assertFalse(answer["complete"])
        self.assertEqual(len(answer["items"]), 1000)
        seen = {item["id"]: item for item in answer["items"]}
        # Machines on sent, present and coming pages change while the watcher has read only the first.
        ids = sorted(self.listed())
        for index in range(0, MACHINES, 1000):
            actor.call("vm.start", id=ids[index])
        doubles, complete = 0, False
        while not complete:
            change = watcher.notification()
            for item in change["added"]:
                doubles += item["id"] in seen
                seen[item["id"]] = item
            for item in change["changed"]:
                self.assertIn(item["id"], seen, "a change of what has not been sent")
                seen[item["id"]] = item
            complete = change.get("complete", False)
        self.assertEqual(doubles, 0)
        self.assertEqual(len(seen), MACHINES)
        world.wait_for(lambda: all(self.listed()[ids[i]]["state"] == "running" for i in range(0, MACHINES, 1000)), 30, "starts")
        wanted, deadline = self.listed(), time.monotonic() + 20
        while seen != wanted and time.monotonic() < deadline:
            change = watcher.notification()
            seen.update({item["id"]: item for item in change["added"] + change["changed"]})
        self.assertEqual(seen, wanted)

    def test_the_window_shows_them_all(self):
        done = world.subprocess.run(
            [str(world.BUILD / "bin/penstock"), "--runtime-dir", str(self.service.directory / "run"), "--measure",
             "--measure-rows", str(MACHINES)], capture_output=True, text=True, timeout=90,
            env=dict(world.os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(self.directory / "config")))
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("sent away", (self.service.directory / "penstockd.log").read_text())


if __name__ == "__main__":
    unittest.main()
