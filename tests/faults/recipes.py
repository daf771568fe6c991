# SPDX-License-Identifier: Apache-2.0
"""For every workflow of the service one way, or several, to set it going: together they reach all of its steps.

A recipe gets the world, prepares what it needs, and returns the call that starts the task, as (method, parameters).
Whoever adds a workflow adds a recipe; the suite fails without one.
"""


def create(world):
    return "vm.create", {"name": world.name(), "host": world.host, "image": world.image(), "diskSize": 64 << 20,
                         "sshKeys": [SSH_KEY]}


def start(world):
    return "vm.start", {"id": world.machine(running=False)}


def on_running(method, **parameters):
    return lambda world: (method, {"id": world.machine(), **parameters})


def resume(world):
    machine = world.machine()
    world.done("vm.pause", id=machine)
    return "vm.resume", {"id": machine}


def delete(world):
    return "vm.delete", {"id": world.machine(image=world.image()), "force": True, "disks": "delete"}


def rename(world):
    return "vm.rename", {"id": world.machine(running=False), "name": world.name()}


def add_host(world):
    return "host.add", {"uri": world.host_uri(world.name()), "name": world.name()}


def import_image(world):
    return "image.import", {"path": str(world.image_file), "name": world.name()}


def delete_image(world):
    name = world.name()
    world.done("image.import", path=str(world.image_file), name=name)
    return "image.delete", {"id": name, "file": True}


def discard(world):
    return "vm.discard", {"id": world.machine(), "force": True, "disks": "delete"}


def delete_volume(world):
    machine = world.machine(running=False)
    volume = world.call("vm.get", id=machine)["disks"][0]["volume"]
    world.done("vm.delete", id=machine, disks="keep")
    return "volume.delete", {"id": volume}


def delete_contents(world):
    project = world.call("project.create", name=world.name())["id"]
    world.done("vm.create", name=world.name(), host=world.host, project=project, start=False, diskSize=16 << 20)
    return "project.deleteAll", {"id": project}


def remove_host(world):
    name = world.name()
    world.add_host(name)
    return "host.remove", {"id": name}


RECIPES = {
    "vm.create": [create],
    "vm.start": [start],
    "vm.shutDown": [on_running("vm.shutDown", timeout=5)],
    "vm.restart": [on_running("vm.restart", timeout=5)],
    "vm.powerOff": [on_running("vm.powerOff")],
    "vm.reset": [on_running("vm.reset")],
    "vm.pause": [on_running("vm.pause")],
    "vm.resume": [resume],
    "vm.delete": [delete],
    "vm.rename": [rename],
    "vm.discard": [discard],
    "volume.delete": [delete_volume],
    "contents.delete": [delete_contents],
    "host.add": [add_host],
    "host.remove": [remove_host],
    "image.import": [import_image],
    "image.delete": [delete_image],
}

SSH_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHZ5b3Vyb3duZmF1bHRzdWl0ZWtleWZvcnRlc3Rz faults"
