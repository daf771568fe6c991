# SPDX-License-Identifier: Apache-2.0
"""What is confidential in a call is nowhere in what the service writes down: not in the journal, whether its task succeeds, fails,
hangs, is undone or dies with the service at any point, not in tasks, events and audit entries, not in the log that tells most."""

import base64
import sqlite3
import unittest

import attention
import faultworld
import rpc
from everyworkflow import POINTS, rule
from world import wait_for

# Methods that begin a task, with those of their parameters that are confidential: what is called below.
CONFIDENTIAL_TASKS = {"vm.create": ["userData"]}


class NoSecrets(unittest.TestCase):
    def setUp(self):
        self.world = faultworld.World(options=("--log-level", "debug"))
        self.addCleanup(self.world.close)
        self.secrets = []

    def secret(self):
        self.secrets.append(f"hunter{len(self.secrets)}-{id(self)}-Swordfish")
        return self.secrets[-1]

    def create(self, **more):
        """Parameters of a machine whose first boot is confidential."""
        return {"name": self.world.name(), "host": "one", "network": "", "start": False, "diskSize": 16 << 20,
                "userData": f"#cloud-config\npassword: {self.secret()}\n", **more}

    # Where to look.

    def assert_nowhere(self):
        """Neither in the bytes of any file of the service nor, put together again, in any value of its database."""
        directory = self.world.service.directory
        texts = {str(path): path.read_bytes() for path in directory.rglob("*") if path.is_file()}
        self.assertTrue(any(name.endswith("penstock.db-wal") for name in texts), "the log of the database is there")
        self.assertIn(str(directory / "penstockd.log"), texts)
        texts |= self.values()
        for secret in self.secrets:
            for form in (secret.encode(), base64.b64encode(secret.encode())[:-4], secret.encode("utf-16-le")):
                self.assertEqual([name for name, text in texts.items() if form in text], [], f"{secret} was written down")

    def values(self):
        path = self.world.service.directory / "data/penstock.db"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            tables = [name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            return {f"table {table}": repr(database.execute(f'SELECT * FROM "{table}"').fetchall()).encode() for table in tables
                    if "_fts" not in table}

    def test_the_search_finds(self):
        """What is not confidential is found, so that what is not found is not there."""
        self.world.done("vm.create", **self.create(notes=self.secret()))
        with self.assertRaises(AssertionError):
            self.assert_nowhere()

    # Tasks.

    def test_all_methods_are_known(self):
        """Whoever adds a method that begins a task with a secret adds it above, and calls it below."""
        self.assertEqual(self.world.call("fault.confidential")["methods"], CONFIDENTIAL_TASKS)

    def test_a_task_that_succeeds(self):
        self.world.done("vm.create", **self.create())
        self.world.done("vm.create", **self.create(start=True, network="default", image=self.world.image()))
        self.assert_nowhere()

    def test_a_task_that_goes_wrong(self):
        steps = self.steps("vm.create")
        for step in range(steps):
            for point, verdict in (("afterIntent", "fail"), ("afterEffect", "fail"), ("afterEffect", "hang")):
                with self.subTest(step=step, point=point, verdict=verdict):
                    self.world.arm(rule("vm.create", step, point, verdict))
                    task = self.world.call("vm.create", **self.create(start=True))["task"]
                    self.assert_nowhere()
                    self.world.ended(task)
                    self.assert_nowhere()

    def test_a_task_that_dies_with_the_service(self):
        for step in range(self.steps("vm.create")):
            for point in POINTS:
                with self.subTest(step=step, point=point):
                    self.world.arm(rule("vm.create", step, point, "kill"))
                    try:
                        self.world.ended(self.world.call("vm.create", **self.create(start=True))["task"])
                    except (ConnectionError, OSError):
                        pass
                    self.assertTrue(self.world.died())
                    self.assert_nowhere()  # the journal of the dead one
                    self.world.restart()
                    self.assert_nowhere()
        self.assertEqual(self.world.wrong(), [])

    def test_a_task_that_needs_attention(self):
        self.world.arm(rule("vm.create", 3, "afterEffect", "fail"), rule("vm.create", 1, "afterIntent", "fail", undoing=True, stays=True))
        task = self.world.call("vm.create", **self.create())["task"]
        wait_for(lambda: attention.hurried(self.world), 60, "the task has ended")
        self.assertEqual(self.world.call("task.get", id=task)["state"], "attention")
        self.assertTrue(self.world.journal())
        self.assert_nowhere()

    def steps(self, workflow):
        return next(len(each["steps"]) for each in self.world.call("fault.workflows")["workflows"] if each["name"] == workflow)

    # Other calls.

    def test_calls_that_are_refused(self):
        for wrong in ({"host": "nowhere"}, {"cpus": -1}, {"unknown": 1}, {"name": ""}, {"diskSize": "much"}):
            with self.assertRaises(faultworld.Refused) as refused:
                self.world.call("vm.create", **{**self.create(), **wrong})
            self.assertNotIn(self.secrets[-1], str(refused.exception))
        with self.assertRaises(faultworld.Refused):
            self.world.call("schedule.create", name="nightly", cron="0 0 * * *", timeZone="UTC", method="vm.create",
                            parameters=self.create())
        self.assert_nowhere()

    def test_a_call_that_is_only_tried(self):
        told = self.world.call("vm.create", **self.create(), dryRun=True)
        self.assertTrue(told["dryRun"])
        self.assertNotIn(self.secrets[-1], str(told))
        self.assert_nowhere()

    def test_accounts(self):
        first, second = self.secret(), self.secret()
        self.world.call("account.create", name="ann", password=first)
        key = self.world.call("accessKey.create", name="script", account="ann")
        self.secrets.append(key["secret"])
        self.sign_in(user="ann", password=first).call("session.changePassword", password=first, newPassword=second)
        self.sign_in(user="ann", password=second)
        self.sign_in(accessKey=key["id"], secret=key["secret"])
        for wrong in ({"user": "ann", "password": self.secret()}, {"user": self.world.name(), "password": self.secret()},
                      {"accessKey": key["id"], "secret": self.secret()}, {"token": self.secret()}, {"ticket": self.secret()}):
            with self.assertRaises(RuntimeError):
                self.sign_in(**wrong)
        self.world.call("account.update", id="ann", password=self.secret())
        self.assert_nowhere()

    def sign_in(self, **proof):
        return rpc.Client(str(self.world.service.directory / "run"), **proof)


if __name__ == "__main__":
    unittest.main(warnings="ignore")
