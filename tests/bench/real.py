# SPDX-License-Identifier: Apache-2.0
"""The real service with very many machines on hosts out of contact: its start, its memory and its answers through the protocol.

PENSTOCK_BENCH_MACHINES: by default 1000000. PENSTOCK_BENCH_KEEP: a folder in which the filled database stays for the next run."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import realfleet  # noqa: E402
import rpc  # noqa: E402
import world  # noqa: E402
from figures import line, report, rss  # noqa: E402

MACHINES = int(os.environ.get("PENSTOCK_BENCH_MACHINES", "1000000"))
KEPT = os.environ.get("PENSTOCK_BENCH_KEEP")

PAGES = {
    "page.name": "vm where cpus > 2 order by name limit 100",
    "page.state": "vm where state = unknown and cpus > 2 order by name limit 100",
    "page.prefix": "vm where name ~ vm-00012* order by name limit 100",
    "page.host": "vm where host.name = host-0007 order by name limit 100",
    "page.tag": "vm where tag.role = web and host.state = disconnected order by name limit 100",
    "page.backwards": "host where machines.cpus = 7 order by name limit 100",
    "page.sorted": "vm where state = unknown order by memory desc limit 100",
    "page.nothing": "vm where state = unknown and cpus > 90 order by name limit 100",
    "page.adapter": 'vm where nics.network = "net-0007" order by name limit 100',
}
NUMBERS = {
    "count": "vm count",
    "count.by-state": "vm count by state",
    "count.by-host": "vm count by host.name",
    "sum.by-host": "vm sum memory by host.name",
}
WORDS = {"search.one": "vm-0012345", "search.many": "web", "search.two": "batch 123", "search.address": "10.1.2.3"}


class Memory:
    """The largest resident size so far."""

    def __init__(self, process):
        self.process = process
        self.most = 0

    def look(self):
        self.most = max(self.most, rss(self.process.pid))
        return self.most


def started(directory):
    begin = time.perf_counter()
    process = subprocess.Popen([str(world.BUILD / "bin/penstockd"), "--runtime-dir", str(directory / "run"), "--data-dir",
                                str(directory / "data"), "--log-file", "none"], stderr=open(directory / "log", "a"))
    while True:
        try:
            client = rpc.Client(str(directory / "run"))
            break
        except (OSError, ValueError):
            if process.poll() is not None:
                raise
            time.sleep(0.001)
    first = client.call("vm.query", limit=100)
    if len(first["items"]) != 100:
        raise RuntimeError("machines are missing")
    return process, client, (time.perf_counter() - begin) * 1000


def filled(directory):
    if (directory / "data/penstock.db").exists():
        return
    process = subprocess.Popen([str(world.BUILD / "bin/penstockd"), "--runtime-dir", str(directory / "run"), "--data-dir",
                                str(directory / "data"), "--log-file", "none"], stderr=subprocess.DEVNULL)
    world.wait_for(lambda: (directory / "run/control.sock").exists(), 20, "the service answers")
    process.terminate()
    process.wait(20)
    begin = time.perf_counter()
    realfleet.fleet(directory / "data/penstock.db", MACHINES)
    line("real.fill", time.perf_counter() - begin, "s", machines=MACHINES)


def timed(name, runs, goal, call, memory):
    times = []
    try:
        for _run in range(runs):
            begin = time.perf_counter()
            call()
            times.append((time.perf_counter() - begin) * 1000)
    except RuntimeError as refused:
        print(f"{name}: {refused}", file=sys.stderr)
        return
    memory.look()
    report(f"real.{name}", times, "ms", goal)


def asked(client, memory):
    for name, query in PAGES.items():
        timed(name, 20, 20, lambda query=query: client.call("query", query=query), memory)
    for name, query in NUMBERS.items():
        timed(name, 5, 300 if name.startswith("count") else None, lambda query=query: client.call("query", query=query), memory)
    for name, words in WORDS.items():
        timed(name, 20, None, lambda words=words: client.call("search", text=words), memory)
    timed("watch", 5, None, lambda: client.call("vm.watch", where="cpus > 2", orderBy="name", limit=100), memory)
    walk(client)
    memory.look()


def walk(client):
    """All machines, page by page; of very many the first."""
    cursor, seen, begin = None, 0, time.perf_counter()
    while True:
        page = client.call("vm.query", limit=1000, **({"after": cursor} if cursor else {}))
        seen += len(page["items"])
        cursor = page["next"]
        if not cursor or seen >= 200_000:
            break
    line("real.walk.objects-per-second", seen / (time.perf_counter() - begin), "1/s", objects=seen)


def main():
    directory = pathlib.Path(KEPT) if KEPT else pathlib.Path(tempfile.mkdtemp(prefix="pstkb-", dir="/var/tmp"))
    try:
        filled(directory)
        process, client, taken = started(directory)
        line("real.start.after-filling", taken, "ms", 2000)
        starts = []
        for end in (signal.SIGTERM, signal.SIGKILL, signal.SIGKILL):
            process.send_signal(end)
            process.wait(60)
            process, client, taken = started(directory)
            starts.append(taken)
        report("real.start.first-answer", starts, "ms", 2000)
        memory = Memory(process)
        line("real.rss.start", memory.look(), "MiB", 300, machines=MACHINES)
        begin = time.perf_counter()
        asked(client, memory)
        time.sleep(max(0, 15 - (time.perf_counter() - begin)))  # with what it does by itself after a start
        line("real.rss.most", memory.look(), "MiB", 300, machines=MACHINES)
        process.terminate()
        process.wait(60)
    finally:
        if not KEPT:
            shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
