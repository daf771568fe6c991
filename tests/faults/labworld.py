# SPDX-License-Identifier: Apache-2.0
"""The same world as faultworld.World on real libvirt hosts: a service that outlives the daemons which it uses."""

import pathlib
import shutil
import subprocess
import tempfile
import time

import faultworld
import labhost
import world

class LabWorld(faultworld.World):
    """Everything happens on one host; another one is there for recipes that add a host."""

    patience = 60000  # milliseconds that a step has

    def __init__(self):
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pstk-lab-", dir="/tmp"))
        self.directory.chmod(0o755)
        self.labs = {}
        self.held = {}
        self.used = "one"  # host of the present case
        self.counter = self.deaths = self.settled = 0
        self.defect = self._image = self.service = None
        self.host = "one"
        try:
            self.image_file = self.directory / "small.qcow2"
            subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", str(self.image_file), "1M"], check=True)
            self.lab("one")
            self.service = faultworld.FaultService(self.directory / "s")
            self.add_host("one")
        except BaseException:
            self.close()
            raise

    def close(self):
        if self.service:
            self.service.stop()
        for lab in self.labs.values():
            lab.down()
        shutil.rmtree(self.directory, ignore_errors=True)

    def lab(self, name):
        if name not in self.labs:
            self.labs[name] = world.LabHost(self.directory / name)
        return self.labs[name]

    def host_uri(self, name):
        """Any other name than the first host's stands for the other host, which is in the inventory once at most."""
        self.used = "one" if name == "one" else "other"
        uri = self.lab(self.used).uri
        if self.service:
            for host in self.objects("host"):
                if host["uri"] == uri and host["name"] != name:
                    self.call("host.remove", id=host["id"])
        return uri

    def machine(self, running=True, image=None):
        params = {"name": self.name(), "host": self.host, "start": running, "diskSize": 8 << 20, "memory": 64 << 20}
        if image:
            params["image"] = image
        return self.done("vm.create", **params)["result"]["vm"]

    def pull_plugs(self):
        """Guests without a system do not hear that they are asked to shut down."""
        for name in self.labs["one"].virsh("list", "--name").split():
            self.labs["one"].virsh("destroy", name)

    # The daemon.

    def daemon(self):
        """Process of the daemon of the host that is used."""
        return int((self.directory / self.used / "daemon.process").read_text().split()[0])

    def daemon_is_dead(self):
        return self.labs[self.used].run("status", self.labs[self.used].directory) == "no-daemon"

    def start_daemon(self):
        """As its administrator would do it: with what it left behind of machines that do not run out of the way."""
        lab = self.labs[self.used]
        lab.run("start-daemon", lab.directory)
        end = time.monotonic() + 3
        while stale := labhost.stale_notes(lab):
            if time.monotonic() > end:
                lab.run("kill-daemon", lab.directory)
                lab.execute("rm", *(f"/run/libvirt/qemu/{name}.xml" for name in stale))
                lab.run("start-daemon", lab.directory)
                return
            time.sleep(0.2)

    # What is there.

    def read_hosts(self, records):
        names = {record["uri"]: record["name"] for record in records}
        files = {str(path) for path in self.service.volumes.glob("*")} if self.service.volumes.exists() else set()
        for key, lab in self.labs.items():
            name = names.get(lab.uri)
            if name:
                self.held[name] = labhost.read(lab, files if key == "one" else (), self.held.get(name))
        return {name: self.held[name] for name in names.values()}

    def clear(self):
        """Removes all machines and files, so that cases do not slow each other down."""
        for vm in self.objects("vm"):
            self.done("vm.delete", id=vm["id"], force=True, disks="delete")
        for volume in self.objects("volume"):
            self.done("volume.delete", id=volume["id"])
        for project in self.objects("project"):
            if project["name"].startswith("thing-"):
                self.call("project.delete", id=project["id"])
