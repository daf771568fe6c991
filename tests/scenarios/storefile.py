# SPDX-License-Identifier: Apache-2.0
"""The file the service keeps everything in: copies of it, putting one back, and one that a newer service has written. And
sums over what is in it, from the command line."""

import contextlib
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

import rpc
import world


class StoreFile(unittest.TestCase):

    def setUp(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        self.addCleanup(shutil.rmtree, self.directory, ignore_errors=True)
        self.service = world.Service(self.directory / "s", "--demo")
        self.addCleanup(self.service.stop)
        self.database = self.service.directory / "data/penstock.db"

    def penstockd(self, *options):
        """Runs it until it ends by itself."""
        folder = self.service.directory
        return subprocess.run([str(world.BUILD / "bin/penstockd"), "--runtime-dir", str(folder / "run"), "--data-dir",
                               str(folder / "data"), "--log-file", "none", *options],
                              capture_output=True, text=True, timeout=60, env=self.service.environment())

    def form(self, wanted=None):
        """The number of the form the database is in; sets another one."""
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            present = connection.execute("PRAGMA user_version").fetchone()[0]
            if wanted is not None:
                connection.execute(f"PRAGMA user_version = {wanted}")
        return present

    def test_what_a_newer_service_wrote_is_left_alone(self):
        self.service.call("project", "create", "kept")
        self.service.stop()
        known = self.form(99)
        before = self.database.read_bytes()
        ended = self.penstockd()
        self.assertEqual(ended.returncode, 1)
        for words in ("newer version", "form 99", str(known)):
            self.assertIn(words, ended.stderr)
        self.assertEqual(self.database.read_bytes(), before)
        self.form(known)
        self.service.start()
        self.assertEqual(self.service.call("project", "show", "kept")["name"], "kept")

    def test_a_backup_is_put_back(self):
        backup = self.directory / "copy.db"
        self.service.call("project", "create", "kept")
        written = self.service.call("service", "backup", str(backup))
        self.assertEqual(written["path"], str(backup))
        self.assertEqual(written["size"], backup.stat().st_size)
        with self.assertRaises(world.CommandFailed) as caught:
            self.service.call("service", "backup", str(backup))
        self.assertEqual(caught.exception.error.get("error", caught.exception.error).get("code"), "alreadyExists")
        self.service.call("project", "create", "later")
        in_use = self.penstockd("--restore", str(backup))
        self.assertEqual(in_use.returncode, 1, in_use.stdout)
        self.assertTrue(in_use.stderr.strip())
        self.service.stop()
        wrong = self.directory / "wrong.db"
        wrong.write_text("no database")
        self.assertEqual(self.penstockd("--restore", str(wrong)).returncode, 1)
        restored = self.penstockd("--restore", str(backup))
        self.assertEqual(restored.returncode, 0, restored.stderr)
        self.assertIn(str(backup), restored.stdout)
        self.service.start()
        self.assertEqual({project["name"] for project in self.service.objects("project")}, {"default", "kept"})
        self.assertTrue(backup.exists())

    def test_a_repeated_call_has_no_second_effect_after_a_kill(self):
        for number in range(3):
            project = {"name": f"p{number}", "token": f"t{number}"}
            first = rpc.Client(self.service.directory / "run").call("project.create", **project)
            self.service.kill()
            self.service.start()
            self.assertEqual(rpc.Client(self.service.directory / "run").call("project.create", **project), first)
        self.assertEqual(len(self.service.objects("project")), 4)

    def test_sums_and_groups(self):
        world.wait_for(lambda: self.service.call("vm", "count")["count"], 30, "simulated machines")
        machines = self.service.objects("vm")
        states = {vm["state"] for vm in machines}
        expected = sorted((state, sum(vm["state"] == state for vm in machines),
                           sum(vm["memory"] for vm in machines if vm["state"] == state)) for state in states)
        rows = self.service.call("vm", "aggregate", "--by", "state", "--functions", "count", "--functions", "sum memory")["rows"]
        self.assertEqual(sorted((row["state"], row["count"], row["sum(memory)"]) for row in rows), expected)
        counted = self.service.call("vm", "query", "count by state")
        self.assertEqual(sorted((row["state"], row["count"]) for row in counted), [row[:2] for row in expected])
        largest = self.service.call("vm", "aggregate", "--functions", "max cpus", "--where", "state = running")["rows"]
        self.assertEqual(largest[0]["max(cpus)"], max(vm["cpus"] for vm in machines if vm["state"] == "running"))
        with self.assertRaises(world.CommandFailed) as caught:
            self.service.call("vm", "aggregate", "--by", "statee", "--functions", "count")
        self.assertIn("state", str(caught.exception.error))


if __name__ == "__main__":
    unittest.main()
