# SPDX-License-Identifier: Apache-2.0
"""What holds whenever nothing is under way: database, hosts and journal agree, and nothing is left over. While calls are at
work it holds for everything else.

Each check answers with what is wrong, in words; an empty list is fine."""

import collections
import pathlib
import sqlite3

UNFINISHED = ("queued", "running")
POWER_STATES = {"running": "running", "paused": "paused", "stopped": "stopped", "crashed": "crashed", "suspended": "suspended"}
SWEPT = 'name in ("volume/cleaned", "volume/found", "volume/missing", "volume/unknown")'


KINDS = ("vm", "volume", "image", "host")


def check(world, records, hosts, busy=frozenset()):
    """`records` by kind. `hosts`: what each host holds, by name (simulatedhost.Host). `busy`: names and ids of what calls are at
    work on, which are left out, with all tasks that have not ended; there must not be any when it is empty."""
    files = image_files(world)
    if busy:
        records, hosts, files = apart_from(busy, records, hosts, files)
    ended = {task["id"] for task in records["task"]} if busy else None
    wrong = tasks(records["task"]) + machines(records, hosts) + disks(records, hosts) + images(files, records["image"])
    return wrong + twice(records, hosts) + left(world, ended) + cleaned(world) + database(world)


def apart_from(busy, records, hosts, files):
    """What is left of all that without what belongs to something busy. Files have the ids of what they were made for."""
    ended = [task for task in records["task"] if task["state"] not in UNFINISHED]
    busy = set(busy)
    for task in records["task"]:
        if task["state"] in UNFINISHED:
            busy |= {task["target"]["id"], task["target"]["name"]} - {""}
    busy |= {record["id"] for kind in ("vm", "volume", "image") for record in records[kind]
             if record["name"] in busy or record.get("vm") in busy}
    busy |= {volume["id"] for volume in records["volume"] if volume["vm"] in busy}
    busy |= {record["path"] for kind in ("volume", "image") for record in records[kind] if record["id"] in busy}

    def is_busy(path):
        return path in busy or any(pathlib.Path(path).name.startswith(each) for each in busy)

    others = {kind: [each for each in records[kind] if not busy & {each["id"], each["name"]}] for kind in ("vm", "volume", "image")}
    others |= {"host": records["host"], "task": ended}
    return others, {name: host.apart_from(busy, is_busy) for name, host in hosts.items()}, {each for each in files if not is_busy(each)}


def tasks(all_tasks):
    wrong = []
    for task in all_tasks:
        where = f"task {task['method']} {task['id']}"
        if task["state"] in UNFINISHED:
            wrong.append(f"{where} never ended")
        elif task["state"] == "attention":
            wrong.append(f"{where} needs attention: {task['step']} {task['error']}")
        elif task["state"] != "succeeded" and not task["error"].get("what"):
            wrong.append(f"{where} is {task['state']} and does not say why")
        if not task["ended"]:
            wrong.append(f"{where} has no end")
    return wrong


def cleaned(world):
    """Undoing leaves nothing that a look at the hosts' files would have to find."""
    return [f"{event['name']}: {event['payload'].get('path')}"
            for event in world.call("event.query", where=SWEPT)["items"]]


def machines(records, hosts):
    """Every machine of the database is on its host, in the same state, and the reverse."""
    names = {host["id"]: host["name"] for host in records["host"]}
    known = {(names.get(vm["host"]), vm["uuid"]): vm for vm in records["vm"]}
    real = {(name, uuid): machine for name, host in hosts.items() for uuid, machine in host.machines.items()}
    wrong = [f"machine {known[key]['name']} is not on its host" for key in known.keys() - real.keys()]
    wrong += [f"machine {real[key]['name']} of host {key[0]} is not in the database"
              for key in real.keys() - known.keys() if key[0] in names.values()]
    for key in known.keys() & real.keys():
        vm, machine = known[key], real[key]
        if vm["name"] != machine["name"]:
            wrong.append(f"machine {vm['name']} is called {machine['name']} on its host")
        if vm["state"] != POWER_STATES.get(machine["power"]):
            wrong.append(f"machine {vm['name']} is {vm['state']}, on its host {machine['power']}")
    return wrong


def disks(records, hosts):
    """Every file on a host is somebody's, every disk of a machine is there, every managed volume has its file."""
    names = {host["id"]: host["name"] for host in records["host"]}
    wrong = []
    for name, host in hosts.items():
        if name not in names.values():
            continue
        used = {path for machine in host.machines.values() for path in machine["disks"]}
        volumes = {volume["path"] for volume in records["volume"] if names.get(volume["host"]) == name}
        wrong += [f"file {path} of host {name} is nobody's" for path in host.files - used - volumes]
        wrong += [f"disk {path} of a machine on host {name} is missing" for path in used - host.files if path in host.made]
    machine_ids = {vm["id"] for vm in records["vm"]}
    for volume in records["volume"]:
        if volume["vm"] and volume["vm"] not in machine_ids:
            wrong.append(f"volume {volume['name']} belongs to a machine that is gone")
        if volume["managed"] and volume["path"] not in hosts[names[volume["host"]]].files:
            wrong.append(f"volume {volume['name']} has no file")
    return wrong


def image_files(world):
    return {str(path) for path in world.service.images.glob("*")} if world.service.images.exists() else set()


def images(there, all_images):
    known = {image["path"] for image in all_images}
    return ([f"image file {path} is nobody's" for path in there - known]
            + [f"image {image['name']} has no file" for image in all_images if image["path"] not in there]
            + [f"image {image['name']} is {image['state']}" for image in all_images if image["state"] != "ready"])


def twice(records, hosts):
    """No address, name or file is used by two."""
    macs = collections.Counter(mac for host in hosts.values() for machine in host.machines.values() for mac in machine["macs"])
    names = collections.Counter((vm["host"], vm["name"]) for vm in records["vm"])
    paths = collections.Counter((volume["host"], volume["path"]) for volume in records["volume"])
    return [f"{what} is used {count} times" for counter in (macs, names, paths) for what, count in counter.items() if count > 1]


def left(world, ended):
    """`ended`: the tasks of which nothing may be left; None: all."""
    return [f"the journal still has {workflow} of task {task}" for task, workflow in world.journal()
            if ended is None or task in ended]


def database(world):
    path = world.service.directory / "data/penstock.db"
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        return [f"a reference of {row[0]} leads nowhere" for row in broken]
