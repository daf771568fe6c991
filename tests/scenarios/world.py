# SPDX-License-Identifier: Apache-2.0
"""A service and a libvirt host of their own for scenarios, driven through the public command line."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ.get("PENSTOCK_BUILD", ROOT / "build/dev"))
LAB_HOST = ROOT / "tests/lab/host"
GUEST_BUILD = ROOT / "packaging/guest-image/build"


class CommandFailed(Exception):
    """penstockctl refused; `code` is its exit code, `error` the error object of the service."""

    def __init__(self, arguments, code, error):
        super().__init__(f"penstockctl {' '.join(arguments)}: exit {code}: {error}")
        self.code = code
        self.error = error


class LabHost:
    """A private libvirtd in namespaces, with QEMU."""

    def __init__(self, directory, *options):
        self.directory = str(directory)
        self.run("up", self.directory, *options)

    def run(self, command, *arguments):
        return subprocess.run([str(LAB_HOST), command, *arguments], check=True, capture_output=True, text=True,
                              timeout=120).stdout.strip()

    @property
    def uri(self):
        return self.run("uri", self.directory)

    def virsh(self, *arguments):
        return self.run("virsh", self.directory, *arguments)

    def execute(self, *arguments):
        return self.run("exec", self.directory, *arguments)

    def names(self):
        return set(self.virsh("list", "--all", "--name").split())

    def down(self):
        self.run("down", self.directory)


class Service:
    """A penstockd with directories of its own."""

    program = "bin/penstockd"

    def __init__(self, directory, *options):
        self.directory = pathlib.Path(directory)
        self.options = options
        self.process = None
        self.images = self.directory / "data/images"
        self.volumes = self.directory / "data/volumes"
        self.start()

    def start(self):
        self.launch()
        wait_for(self.answers, 20, "the service answers")

    def launch(self):
        self.directory.mkdir(parents=True, exist_ok=True)
        self.log = open(self.directory / "penstockd.log", "a")
        self.process = subprocess.Popen(
            [str(BUILD / self.program), "--runtime-dir", str(self.directory / "run"), "--data-dir",
             str(self.directory / "data"), "--log-file", "none", "--acceleration", "tcg", *self.options],
            stderr=self.log, env=self.environment())

    def environment(self):
        """Of the service's process; None for this one's."""

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError("penstockd ended: " + (self.directory / "penstockd.log").read_text()[-2000:])
        return self.raw("service", "info").returncode == 0

    def raw(self, *arguments, timeout=180):
        return subprocess.run([str(BUILD / "bin/penstockctl"), "--json", "--yes", "--runtime-dir",
                               str(self.directory / "run"), *arguments],
                              capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)

    def call(self, *arguments, timeout=180):
        """The JSON that penstockctl prints; CommandFailed otherwise."""
        done = self.raw(*arguments, timeout=timeout)
        if done.returncode != 0:
            text = done.stderr.strip() or done.stdout.strip()
            try:
                error = json.loads(text.splitlines()[-1]) if text else {}
            except ValueError:
                error = {"text": text}
            raise CommandFailed(arguments, done.returncode, error)
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def objects(self, kind):
        listed = self.call(kind, "list")
        return listed if isinstance(listed, list) else listed.get("items", [])

    def named(self, kind, name):
        return next((item for item in self.objects(kind) if item["name"] == name), None)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        self.log.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        self.log.close()


def wait_for(condition, seconds, what):
    """Polls until condition() is true; its value."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise AssertionError(f"not within {seconds} s: {what}")


def guest_image(*options):
    """Path of the demo guest's image, built when it is not cached."""
    return subprocess.run([str(GUEST_BUILD), *options], check=True, stdout=subprocess.PIPE, text=True,
                          timeout=300).stdout.strip().splitlines()[-1]


class Scenario(unittest.TestCase):
    """One service and one host for the cases of a class."""

    host_options = ()
    add_host = True

    @classmethod
    def setUpClass(cls):
        cls.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-", dir="/tmp"))
        cls.directory.chmod(0o755)
        cls.addClassCleanup(shutil.rmtree, cls.directory, ignore_errors=True)
        cls.host = LabHost(cls.directory / "h", *cls.host_options)
        cls.addClassCleanup(cls.host.down)
        cls.service = Service(cls.directory / "s")
        cls.addClassCleanup(cls.service.stop)
        if cls.add_host:
            cls.service.call("host", "add", "--uri", cls.host.uri, "--name", "lab")

    def refused(self, *arguments, code=None, field=None):
        """Runs a command that must fail with what, and a cause or a way out; its error."""
        with self.assertRaises(CommandFailed) as caught:
            self.service.call(*arguments)
        error = caught.exception.error
        error = error.get("error", error)
        self.assertTrue(error.get("what"), caught.exception)
        self.assertTrue(error.get("why") or error.get("fix"), caught.exception)
        if code:
            self.assertEqual(error.get("code"), code, caught.exception)
        if field:
            self.assertEqual(error.get("field"), field, caught.exception)
        self.assertTrue(self.service.answers())
        return error

    def nothing_left(self, name):
        """No machine of this name in the inventory or on the host, and no disk without a machine."""
        self.assertIsNone(self.service.named("vm", name))
        self.assertNotIn(name, self.host.names())
        used = {disk["path"] for vm in self.service.objects("vm") for disk in vm["disks"]}
        files = {str(path) for path in self.service.volumes.glob("*")} if self.service.volumes.exists() else set()
        self.assertEqual(files - used, set())


def main():
    if os.geteuid() != 0:
        print("needs root for the private libvirt host")
        sys.exit(77)
    unittest.main()
