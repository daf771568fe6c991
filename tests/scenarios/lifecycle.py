# SPDX-License-Identifier: Apache-2.0
"""From an image to a running guest and back, and what others do to the host meanwhile."""

import sqlite3
import time

import world

DISKLESS = """<domain type='qemu'><name>{name}</name><memory unit='MiB'>16</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
<devices><video><model type='none'/></video><memballoon model='none'/></devices></domain>"""


class Lifecycle(world.Scenario):

    def test_a_guest_from_image_to_deletion(self):
        service = self.service
        service.call("image", "import", "--path", world.guest_image(), "--name", "demo")
        service.call("vm", "create", "--name", "hello", "--image", "demo", "--memory", "192MiB")
        console = service.raw("vm", "console", "hello", "--until", "PENSTOCK-GUEST READY name=hello", "--timeout", "90")
        self.assertEqual(console.returncode, 0, console.stderr + console.stdout)
        address = world.wait_for(lambda: service.named("vm", "hello")["addresses"], 30, "an address")[0]
        self.assertIn("hello", self.host.execute("curl", "-s", "--max-time", "5", f"http://{address}/"))
        self.assertTrue(service.call("vm", "screenshot", "hello")["png"].startswith("iVBOR"))
        service.call("vm", "pause", "hello")
        self.assertEqual(service.named("vm", "hello")["state"], "paused")
        service.call("vm", "resume", "hello")
        self.refused("vm", "delete", "hello", code="conflict")
        service.call("vm", "shut-down", "hello")
        self.assertEqual(self.host.virsh("domstate", "hello"), "shut off")
        service.call("vm", "rename", "hello", "--name", "hello again")
        self.assertIn("hello again", self.host.virsh("list", "--all", "--name"))
        service.call("vm", "delete", "hello again", "--disks", "delete")
        self.nothing_left("hello again")

    def test_what_virsh_does_shows_within_a_second(self):
        path = self.directory / "other.xml"
        path.write_text(DISKLESS.format(name="other"))
        self.host.virsh("define", str(path))
        adopted = world.wait_for(lambda: self.service.named("vm", "other"), 2, "the domain appears")
        self.assertEqual((adopted["origin"], adopted["state"]), ("adopted", "stopped"))
        for command, state in (("start", "running"), ("suspend", "paused"), ("resume", "running"), ("destroy", "stopped")):
            self.host.virsh(command, "other")
            begin = time.monotonic()
            world.wait_for(lambda wanted=state: self.service.named("vm", "other")["state"] == wanted, 2, state)
            self.assertLess(time.monotonic() - begin, 1.5, command)
        self.service.call("vm", "start", "other")
        self.assertEqual(self.host.virsh("domstate", "other"), "running")
        self.service.call("vm", "power-off", "other")
        self.host.virsh("undefine", "other")
        world.wait_for(lambda: self.service.named("vm", "other") is None, 2, "the domain disappears")

    def test_what_virsh_changes_is_reported(self):
        path = self.directory / "drifter.xml"
        path.write_text(DISKLESS.format(name="drifter"))
        self.host.virsh("define", str(path))
        world.wait_for(lambda: self.service.named("vm", "drifter"), 2, "the domain appears")
        for command in ("start", "destroy"):
            self.host.virsh(command, "drifter")
        self.service.call("vm", "start", "drifter")
        self.service.call("vm", "power-off", "drifter")
        self.assertEqual(self.drifts("drifter"), [], "power is no change of the configuration")
        changed = self.host.virsh("dumpxml", "--inactive", "drifter").replace("<memory unit='KiB'>16384<", "<memory unit='KiB'>24576<")
        path.write_text(changed)
        self.host.virsh("define", str(path))
        changes = world.wait_for(lambda: self.drifts("drifter"), 3, "the change is reported")
        self.assertEqual(changes, [{"fields": ["memory"], "from": {"memory": 16 << 20}, "to": {"memory": 24 << 20}}])
        self.service.call("vm", "delete", "drifter")

    def test_disk_files_that_go_and_come(self):
        service = self.service
        service.call("vm", "create", "--name", "loser", "--no-start", "--network", "", "--disk-size", "8MiB")
        disk = world.pathlib.Path(service.named("vm", "loser")["disks"][0]["path"])
        state = lambda: next(volume["state"] for volume in service.objects("volume") if volume["path"] == str(disk))
        told = lambda name, path: [event for event in service.objects("event")
                                   if event["name"] == name and event["payload"]["path"] == str(path)]
        self.assertEqual(state(), "present")
        elsewhere = self.directory / "elsewhere.qcow2"
        disk.rename(elsewhere)
        stranger = disk.with_name("stranger.raw")
        stranger.write_bytes(bytes(512))
        service.call("volume", "check", "--host", "lab")
        world.wait_for(lambda: state() == "missing", 10, "the volume is missing")
        self.assertEqual(len(told("volume/missing", disk)), 1)
        world.wait_for(lambda: told("volume/unknown", stranger), 10, "the unknown file is reported")
        elsewhere.rename(disk)
        service.call("volume", "check", "--host", "lab")
        world.wait_for(lambda: state() == "present", 10, "the volume is back")
        self.assertEqual((len(told("volume/missing", disk)), len(told("volume/found", disk))), (1, 1))
        self.assertTrue(stranger.exists(), "it is not ours")
        stranger.unlink()
        service.call("vm", "delete", "loser", "--disks", "delete")
        self.assertFalse(disk.exists())

    def drifts(self, name):
        return [event["payload"] for event in self.service.objects("event") if event["name"] == "vm/drifted"
                and event["object"]["name"] == name]

    def test_deletion_keeps_disks_unless_told_otherwise(self):
        self.service.call("vm", "create", "--name", "keeper", "--no-start", "--network", "", "--disk-size", "8MiB")
        disk = self.service.named("vm", "keeper")["disks"][0]["path"]
        self.service.call("vm", "delete", "keeper")
        self.assertNotIn("keeper", self.host.names())
        self.assertTrue(world.pathlib.Path(disk).exists())
        world.pathlib.Path(disk).unlink()

    def test_a_disk_that_another_machine_uses_is_not_deleted(self):
        self.service.call("vm", "create", "--name", "owner", "--no-start", "--network", "", "--disk-size", "8MiB")
        disk = self.service.named("vm", "owner")["disks"][0]["path"]
        path = self.directory / "sharer.xml"
        path.write_text(DISKLESS.format(name="sharer").replace(
            "<devices>", f"<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/>"
                         f"<source file='{disk}'/><target dev='vda' bus='virtio'/></disk>"))
        self.host.virsh("define", str(path))
        world.wait_for(lambda: self.service.named("vm", "sharer"), 2, "the domain appears")
        error = self.refused("vm", "delete", "owner", "--disks", "delete", code="conflict")
        self.assertIn("sharer", str(error))
        self.assertIn("owner", self.host.names())
        self.host.virsh("undefine", "sharer")
        world.wait_for(lambda: self.service.named("vm", "sharer") is None, 2, "the domain disappears")
        self.service.call("vm", "delete", "owner", "--disks", "delete")
        self.assertFalse(world.pathlib.Path(disk).exists())

    def test_a_machine_without_a_disk(self):
        self.refused("vm", "create", "--name", "tiny", "--no-start", "--network", "", "--disk-size", "1KiB",
                     code="invalidArgument")
        self.service.call("vm", "create", "--name", "diskless", "--network", "", "--disk-size", "0")
        self.assertEqual(self.service.named("vm", "diskless")["disks"], [])
        self.assertEqual(self.host.virsh("domstate", "diskless"), "running")
        self.service.call("vm", "delete", "diskless", "--force")
        self.nothing_left("diskless")

    def test_the_bin(self):
        service = self.service
        service.call("vm", "create", "--name", "binned", "--no-start", "--network", "", "--disk-size", "8MiB")
        disk = service.named("vm", "binned")["disks"][0]["path"]
        service.call("vm", "start", "binned")
        self.refused("vm", "discard", "binned", code="conflict")
        service.call("vm", "discard", "binned", "--force", "--disks", "delete")
        self.assertEqual(self.host.virsh("domstate", "binned"), "shut off")
        self.assertIsNone(service.named("vm", "binned"))
        self.refused("vm", "start", "binned", code="conflict")
        service.call("vm", "restore", "binned")
        service.call("vm", "start", "binned")
        service.call("vm", "power-off", "binned")
        # Who starts it on its host uses it.
        service.call("vm", "discard", "binned")
        self.host.virsh("start", "binned")
        world.wait_for(lambda: service.named("vm", "binned"), 2, "the machine is back")
        self.host.virsh("destroy", "binned")
        world.wait_for(lambda: service.named("vm", "binned")["state"] == "stopped", 2, "the machine is off")
        service.call("vm", "discard", "binned", "--disks", "delete")
        service.stop()
        database = sqlite3.connect(service.directory / "data/penstock.db")
        database.execute("UPDATE vm SET discarded = '2020-01-01T00:00:00.000Z' WHERE name = 'binned'")
        database.commit()
        database.close()
        service.start()
        world.wait_for(lambda: "binned" not in self.host.names(), 90, "its time is over")
        world.wait_for(lambda: not world.pathlib.Path(disk).exists(), 10, "its disk is gone")
        world.wait_for(lambda: any(event["name"] == "vm/purged" for event in service.objects("event")), 10, "an event tells")
        self.nothing_left("binned")

    def test_removing_a_host_changes_nothing_there(self):
        self.service.call("vm", "create", "--name", "stays", "--no-start", "--network", "", "--disk-size", "8MiB")
        before = self.host.virsh("dumpxml", "stays")
        self.service.call("host", "remove", "lab")
        self.assertEqual(self.service.objects("vm"), [])
        self.assertEqual(self.host.virsh("dumpxml", "stays"), before)
        self.service.call("host", "add", "--uri", self.host.uri, "--name", "lab")
        world.wait_for(lambda: self.service.named("vm", "stays"), 5, "the machine is back")
        self.service.call("vm", "delete", "stays", "--disks", "delete")


if __name__ == "__main__":
    world.main()
