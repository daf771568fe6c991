# SPDX-License-Identifier: Apache-2.0
"""Daemons and the service itself die; database and host agree afterwards."""

import subprocess
import threading
import time

import world


class Faults(world.Scenario):

    def host_state(self):
        return self.service.named("host", "lab")["state"]

    def test_the_daemon_is_killed_and_comes_back(self):
        self.service.call("vm", "create", "--name", "survivor", "--network", "", "--memory", "16MiB", "--disk-size", "8MiB")
        self.host.run("kill-daemon", self.host.directory)
        world.wait_for(lambda: self.host_state() == "disconnected", 5, "the host is lost")
        host = self.service.named("host", "lab")
        self.assertTrue(host["problem"]["what"])
        self.assertIsNotNone(self.service.named("vm", "survivor"))
        self.refused("vm", "power-off", "survivor", code="unavailable")
        self.host.run("start-daemon", self.host.directory)
        world.wait_for(lambda: self.host_state() == "connected", 40, "the host is back")
        world.wait_for(lambda: self.service.named("vm", "survivor")["state"] == "running", 5, "the guest ran on")
        self.service.call("vm", "delete", "survivor", "--force", "--disks", "delete")
        self.nothing_left("survivor")

    def test_the_daemon_is_killed_during_start(self):
        self.service.call("vm", "create", "--name", "victim", "--no-start", "--network", "", "--memory", "16MiB",
                          "--disk-size", "8MiB")
        for delay in (0.05, 0.2, 0.4):
            with self.subTest(delay=delay):
                outcome = []
                start = threading.Thread(target=lambda o=outcome: o.append(self.service.raw("vm", "start", "victim")))
                start.start()
                time.sleep(delay)
                self.host.run("kill-daemon", self.host.directory)
                start.join(90)
                self.assertFalse(start.is_alive())
                self.host.run("start-daemon", self.host.directory)
                world.wait_for(lambda: self.host_state() == "connected", 40, "the host is back")
                time.sleep(0.5)
                real = {"running": {"running"}, "paused": {"paused"},
                        "shut off": {"stopped", "crashed"}}[self.host.virsh("domstate", "victim")]
                world.wait_for(lambda: self.service.named("vm", "victim")["state"] in real, 10, f"one of {real}")
                self.power_off("victim")
        self.service.call("vm", "delete", "victim", "--disks", "delete")
        self.nothing_left("victim")

    def power_off(self, name):
        """libvirt 9.0 may restore the lock that a start held when it was killed, of a machine whose QEMU is gone, and keeps it
        for good. Then its note of the machine has to go, as an administrator would do it."""
        done = self.service.raw("vm", "power-off", name)
        if done.returncode == 0:
            return
        self.assertIn("state change lock", done.stdout + done.stderr)
        self.assertEqual(self.host.execute("sh", "-c", f"pgrep -f '[g]uest={name}' || true"), "", "QEMU runs")
        self.host.run("kill-daemon", self.host.directory)
        self.host.execute("rm", f"/run/libvirt/qemu/{name}.xml")
        self.host.run("start-daemon", self.host.directory)
        world.wait_for(lambda: self.host_state() == "connected", 40, "the host is back")
        world.wait_for(lambda: self.service.named("vm", name)["state"] in ("stopped", "crashed"), 40, "the machine is off")

    def test_the_service_is_killed_while_it_creates(self):
        image = self.directory / "base.qcow2"
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(image), "8M"], check=True)
        self.service.call("image", "import", "--path", str(image), "--name", "base")
        for number, delay in enumerate((0.02, 0.06, 0.1, 0.2, 0.4, 0.8)):
            with self.subTest(delay=delay):
                name = f"half-{number}"
                create = subprocess.Popen([str(world.BUILD / "bin/penstockctl"), "--runtime-dir",
                                           str(self.service.directory / "run"), "vm", "create", "--name", name, "--image",
                                           "base", "--network", "", "--memory", "16MiB"],
                                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(delay)
                self.service.kill()
                create.kill()
                create.wait(10)
                self.service.start()
                world.wait_for(lambda: self.host_state() == "connected", 20, "the host")
                world.wait_for(lambda: all(task["state"] not in ("queued", "running") for task in self.service.objects("task")),
                               60, "every task has ended")
                if self.service.named("vm", name) is None:
                    self.nothing_left(name)
                else: # it was complete, or had not begun to be undone
                    self.service.call("vm", "delete", name, "--force", "--disks", "delete")
                    self.nothing_left(name)

    def test_a_guest_that_ignores_the_power_button(self):
        self.service.call("vm", "create", "--name", "stubborn", "--network", "", "--memory", "16MiB", "--disk-size", "8MiB")
        error = self.refused("vm", "shut-down", "stubborn", "--timeout", "3", code="timeout")
        self.assertTrue(error["fix"])
        self.assertEqual(self.service.named("vm", "stubborn")["state"], "running")
        self.service.call("vm", "delete", "stubborn", "--force", "--disks", "delete")
        self.nothing_left("stubborn")

    def test_a_second_service_is_refused(self):
        second = subprocess.run([str(world.BUILD / "bin/penstockd"), "--runtime-dir", str(self.service.directory / "run"),
                                 "--data-dir", str(self.directory / "elsewhere"), "--log-file", "none"],
                                capture_output=True, text=True, timeout=20)
        self.assertNotEqual(second.returncode, 0)
        self.assertIn("already", second.stderr)


if __name__ == "__main__":
    world.main()
