# SPDX-License-Identifier: Apache-2.0
"""Tasks: how long virtual machines take to be made by 100 clients, on simulated hosts without latency, so that only the
service's own work is measured; and what stays of that beside real libvirt, after a crash, and next to a host that hangs.

PENSTOCK_BENCH_SIZES: numbers of machines, by default 1,10,100,1000,10000. PENSTOCK_BENCH_PARTS: creation, relaxed, libvirt,
restart, deadhost; by default all."""

import os
import pathlib
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import rpc  # noqa: E402
import swarm  # noqa: E402
import world  # noqa: E402
from figures import line, processor, rss  # noqa: E402

SIZES = [int(size) for size in os.environ.get("PENSTOCK_BENCH_SIZES", "1,10,100,1000,10000").split(",")]
GOALS = {1: 0.05, 10: 0.1, 100: 0.3, 1000: 1.5, 10000: 10}  # seconds
PUBLISHED = {1: 0.51, 10: 1.55, 100: 11.33, 1000: 103, 10000: 1380}  # ZStack, simulator, same numbers of machines
RUNS = {1: 15, 10: 9, 100: 5, 1000: 3}
HOSTS = 100
ORCHESTRATION = "orchestration only: simulated hosts without latency"


class Counted(world.Service):
    """A service whose waits for the disk are counted."""

    running = set()

    def __init__(self, directory, relaxed=False):
        self._counters = pathlib.Path(directory) / "syncs"
        self._environment = {"LD_PRELOAD": str(world.BUILD / "bin/synccount.so"), "SYNCCOUNT_FILE": str(self._counters)}
        if relaxed:
            self._environment["SYNCCOUNT_SKIP_LOG"] = "1"
        super().__init__(directory)

    def start(self):
        self.running.add(self)
        super().start()

    def stop(self):
        self.running.discard(self)
        super().stop()

    def environment(self):
        return dict(os.environ, **self._environment)

    def syncs(self):
        """Number of fsyncs so far, and seconds that were spent in them."""
        calls, nanoseconds = struct.unpack("QQ", self._counters.read_bytes())
        return calls, nanoseconds / 1e9


def part(values, share):
    return values[int(share * (len(values) - 1))]


def add_hosts(service, count, parameters, swarmed=None):
    """→ ids of `count` simulated hosts that are connected."""
    swarmed = swarmed or swarm.Swarm(str(service.directory / "run"), 10)
    done = swarmed.run([("host.add", {"uri": f"simulator://h{i}?{parameters(i)}", "name": f"h{i:05d}"}) for i in range(count)])
    swarmed.close()
    client = rpc.Client(str(service.directory / "run"))
    items = client.call("host.query", limit=count, orderBy="name", select="name, state")["items"]
    if done.succeeded() != count or len(items) != count:
        raise RuntimeError(f"hosts were not added: {done.refused or done.states}")
    return [item["id"] for item in items]


def new_machines(hosts, count, name):
    return [("vm.create", {"name": f"{name}-{i:05d}", "host": hosts[i % len(hosts)], "cpus": 1, "memory": 64 << 20,
                           "diskSize": 1 << 30}) for i in range(count)]


def creation(directory, relaxed=False):
    """So many machines at once: disk, network adapter, definition, start."""
    name = "create.relaxed" if relaxed else "create"
    for size in SIZES:
        service = Counted(directory / f"{name}{size}", relaxed)
        hosts = add_hosts(service, HOSTS, lambda i: f"machines=0&latency=0&seed={i}")
        times, delays, spent, syncs = [], [], [], []
        for run in range(RUNS.get(size, 1)):
            clients = swarm.Swarm(str(service.directory / "run"))
            begin, processor_before = service.syncs(), processor(service.process.pid)
            done = clients.run(new_machines(hosts, size, f"m{run}"))
            after = service.syncs()
            spent.append(processor(service.process.pid) - processor_before)
            syncs.append((after[0] - begin[0], after[1] - begin[1]))
            clients.close()
            if done.succeeded() != size:
                raise RuntimeError(f"{done.succeeded()} of {size}: {list(done.refused.values())[:1]} {done.states}")
            times.append(done.seconds)
            delays += done.delays()
        delays.sort()
        line(f"{name}.{size}", statistics.median(times), "s", None if relaxed else GOALS.get(size), runs=len(times),
             spread=[round(min(times), 3), round(max(times), 3)], published=PUBLISHED.get(size), what=ORCHESTRATION)
        line(f"{name}.{size}.each.p95", part(delays, 0.95), "ms", median=round(part(delays, 0.5), 1), max=round(delays[-1], 1))
        line(f"{name}.{size}.processor", statistics.median(spent), "s", clients=round(done.processor, 3))
        line(f"{name}.{size}.fsyncs", statistics.median(count for count, _ in syncs), "", seconds=round(
            statistics.median(seconds for _, seconds in syncs), 3))
        line(f"{name}.{size}.rss", rss(service.process.pid), "MiB")
        service.stop()
        shutil.rmtree(service.directory)


PARTS = {"creation": creation, "relaxed": lambda directory: creation(directory, True)}


def main():
    subprocess.run(["cmake", "-S", world.ROOT, "-B", world.BUILD, "-D", "PENSTOCK_BENCH=ON"], check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", world.BUILD, "--target", "synccount", "penstockd", "penstockctl"], check=True,
                   stdout=sys.stderr)
    directory = pathlib.Path(tempfile.mkdtemp(prefix="pstkb-", dir="/var/tmp"))
    directory.chmod(0o755)
    try:
        for name in os.environ.get("PENSTOCK_BENCH_PARTS", ",".join(PARTS)).split(","):
            PARTS[name](directory)
    finally:
        for service in list(Counted.running):
            service.stop()
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
