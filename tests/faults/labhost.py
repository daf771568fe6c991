# SPDX-License-Identifier: Apache-2.0
"""What a real libvirt host holds, as its own tools tell."""

import xml.etree.ElementTree as ElementTree

import simulatedhost

POWER = {"running": "running", "paused": "paused", "shut off": "stopped", "crashed": "crashed", "pmsuspended": "suspended"}


def read(host, files, before):
    """`host` is a world.LabHost, `files` the paths of disk files that are on it; `before`: what it held when last read."""
    now = simulatedhost.Host(before)
    for uuid in host.virsh("list", "--all", "--uuid").split():
        now.machines[uuid] = machine(host, uuid)
    now.files = set(files)
    now.made |= now.files
    return now


def machine(host, uuid):
    description = ElementTree.fromstring(host.virsh("dumpxml", uuid))
    power, _, reason = host.virsh("domstate", uuid, "--reason").partition(" (")
    return {"name": description.findtext("name"),
            "power": "crashed" if reason == "crashed)" else POWER.get(power, power),
            "disks": [source.get("file") for source in description.iterfind("./devices/disk/source") if source.get("file")],
            "macs": [mac.get("address") for mac in description.iterfind("./devices/interface/mac")]}


def stale_notes(host):
    """Names of machines of which libvirt says that they run while their QEMU is gone. It notices that by itself when it starts,
    but libvirt 9.0 may restore the lock that a start held when it was killed, and keeps it for good."""
    notes = host.execute("sh", "-c", "cd /run/libvirt/qemu && ls *.xml 2>/dev/null || true").split()
    running = host.execute("sh", "-c", "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '")
    return [note.removesuffix(".xml") for note in notes if f"guest={note.removesuffix('.xml')}," not in running]
