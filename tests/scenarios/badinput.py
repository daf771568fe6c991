# SPDX-License-Identifier: Apache-2.0
"""Bad input gets a clear error, and leaves nothing behind."""

import os
import pathlib

import world


class BadInput(world.Scenario):

    def test_conditions(self):
        self.assertEqual(self.service.call("vm", "count", "--where", "host.name = lab"), {"count": 0})
        for condition in ("hots.name = lab", "state = sleeping", "memory >", "name = 'x"):
            for command in ("list", "count", "watch"):
                with self.subTest(condition=condition, command=command):
                    self.refused("vm", command, "--where", condition, code="invalidArgument", field="where")

    def test_names(self):
        for name in ("a/b", "../up", "line\nbreak", "x" * 300, "party 🎉", "<xml>", "", " leading", "a;b", 'q"uote'):
            with self.subTest(name=name[:20]):
                self.refused("vm", "create", "--name", name, "--no-start", "--network", "")
        self.assertEqual(self.service.objects("vm"), [])

    def test_names_of_any_script(self):
        self.service.call("vm", "create", "--name", "财务-服务器 1", "--no-start", "--network", "")
        self.assertIsNotNone(self.service.named("vm", "财务-服务器 1"))
        self.service.call("vm", "delete", "财务-服务器 1", "--disks", "delete")
        self.nothing_left("财务-服务器 1")

    def test_a_taken_name(self):
        self.service.call("vm", "create", "--name", "taken", "--no-start", "--network", "")
        self.refused("vm", "create", "--name", "taken", "--no-start", "--network", "", code="alreadyExists", field="name")
        self.service.call("vm", "delete", "taken", "--disks", "delete")

    def test_unknown_objects(self):
        self.refused("vm", "start", "nobody", code="notFound")
        self.refused("vm", "create", "--name", "n1", "--image", "nothing", code="notFound")
        self.refused("vm", "create", "--name", "n1", "--network", "nothing", code="notFound", field="network")
        self.nothing_left("n1")

    def test_too_much(self):
        self.refused("vm", "create", "--name", "n2", "--memory", "9TiB", "--network", "", code="resourceExhausted",
                     field="memory")
        self.refused("vm", "create", "--name", "n2", "--memory", "1KiB", "--network", "", code="invalidArgument")
        self.refused("vm", "create", "--name", "n2", "--cpus", "0", "--network", "", code="invalidArgument")
        self.nothing_left("n2")

    def test_hosts(self):
        for uri in ("qemu+ext:///system?command=/bin/true", "qemu+ssh://-oProxyCommand=x/system", "http://example.org",
                    "not an address", "qemu+ssh://h/system?netcat=/bin/sh"):
            with self.subTest(uri=uri):
                self.refused("host", "add", "--uri", uri, code="invalidArgument", field="uri")
        self.refused("host", "add", "--uri", self.host.uri, code="alreadyExists", field="uri")

    def test_a_host_that_does_not_answer(self):
        self.refused("host", "add", "--uri", "qemu+unix:///system?socket=/tmp/nothing/here.sock", "--name", "gone")
        self.assertIsNone(self.service.named("host", "gone"))


class BadImages(world.Scenario):

    def test_what_is_not_an_image(self):
        text = self.directory / "notes.txt"
        text.write_text("not an image\n" * 1000)
        fifo = self.directory / "pipe"
        os.mkfifo(fifo)
        for path in (text, fifo, self.directory, self.directory / "missing.qcow2", pathlib.Path("/etc/shadow"),
                     pathlib.Path("/dev/zero")):
            with self.subTest(path=str(path)):
                self.refused("image", "import", "--path", str(path), "--name", "bad", code="invalidArgument",
                             field="path")
        self.assertEqual(self.service.objects("image"), [])

    def test_an_image_that_names_another_file(self):
        base = self.directory / "base.qcow2"
        layered = self.directory / "layered.qcow2"
        world.subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(base), "8M"], check=True)
        world.subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-b", str(base), "-F", "qcow2", str(layered)],
                             check=True)
        self.refused("image", "import", "--path", str(layered), "--name", "bad", code="invalidArgument", field="path")

    def test_a_path_outside_the_store(self):
        outside = self.directory / "outside.qcow2"
        world.subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(outside), "8M"], check=True)
        link = self.service.images / "link.qcow2"
        link.symlink_to(outside)
        for path in (outside, link, self.service.images / "../../../etc/passwd"):
            with self.subTest(path=str(path)):
                self.refused("image", "register", "--path", str(path), "--name", "bad", code="invalidArgument",
                             field="path")
        link.unlink()

    def test_a_full_disk(self):
        store = self.directory / "small"
        store.mkdir()
        world.subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(store)], check=True)
        self.addCleanup(world.subprocess.run, ["umount", "-l", str(store)], check=True)
        small = world.Service(self.directory / "s2", "--image-dir", str(store))
        self.addCleanup(small.stop)
        large = self.directory / "large.qcow2"
        world.subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-o", "preallocation=full", str(large), "16M"],
                             check=True)
        with self.assertRaises(world.CommandFailed) as caught:
            small.call("image", "import", "--path", str(large), "--name", "large")
        error = caught.exception.error.get("error", caught.exception.error)
        self.assertEqual(error["code"], "resourceExhausted")
        self.assertEqual(list(store.iterdir()), [])
        self.assertEqual(small.objects("image"), [])
        self.assertTrue(small.answers())


class NoDefaultNetwork(world.Scenario):
    host_options = ("--no-network",)

    def test_a_host_without_a_default_network(self):
        self.refused("vm", "create", "--name", "n3", "--no-start", code="notFound", field="network")
        self.nothing_left("n3")
        self.service.call("vm", "create", "--name", "n3", "--no-start", "--network", "")
        self.service.call("vm", "delete", "n3", "--disks", "delete")
        self.nothing_left("n3")


if __name__ == "__main__":
    world.main()
