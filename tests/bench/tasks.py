# SPDX-License-Identifier: Apache-2.0
"""Tasks: how long virtual machines take to be made by 100 clients, on simulated hosts without latency, so that only the
service's own work is measured; and what stays of that beside real libvirt, after a crash, and next to a host that hangs.

PENSTOCK_BENCH_SIZES: numbers of machines, by default 1,10,100,1000,10000. PENSTOCK_BENCH_PARTS: creation, relaxed (what the
durability costs), guests, restart, deadhost; by default all."""

import concurrent.futures
import os
import pathlib
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import libvirt

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import rpc  # noqa: E402
import simulated  # noqa: E402
import start  # noqa: E402
import swarm  # noqa: E402
import world  # noqa: E402
from figures import line, processor, rss  # noqa: E402

SIZES = [int(size) for size in os.environ.get("PENSTOCK_BENCH_SIZES", "1,10,100,1000,10000").split(",")]
GOALS = {1: 0.05, 10: 0.1, 100: 0.3, 1000: 1.5, 10000: 10}  # seconds
PUBLISHED = {1: 0.51, 10: 1.55, 100: 11.33, 1000: 103, 10000: 1380}  # ZStack, simulator, same numbers of machines
RUNS = {1: 15, 10: 9, 100: 5, 1000: 3}
HOSTS = 100
UNFINISHED = "state in (queued, running)"
ORCHESTRATION = "orchestration only: simulated hosts without latency"


class Counted(world.Service):
    """A service whose waits for the disk are counted."""

    running = set()

    def __init__(self, directory, relaxed=False, options=()):
        pathlib.Path(directory).mkdir(parents=True, exist_ok=True)
        self._counters = pathlib.Path(directory) / "syncs"
        self._environment = {"LD_PRELOAD": str(world.BUILD / "bin/synccount.so"), "SYNCCOUNT_FILE": str(self._counters)}
        if relaxed:
            self._environment["SYNCCOUNT_SKIP_LOG"] = "1"
        super().__init__(directory, *options)

    def launch(self):
        self.running.add(self)
        super().launch()

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


def add_hosts(service, count, parameters, name="h"):
    """→ ids of `count` simulated hosts that are connected."""
    clients = swarm.Swarm(str(service.directory / "run"), 10)
    done = clients.run([("host.add", {"uri": f"simulator://{name}{i}?{parameters(i)}", "name": f"{name}{i:05d}"}) for i in range(count)])
    clients.close()
    client = rpc.Client(str(service.directory / "run"))
    items = client.call("host.query", where=f'name like "{name}0*"', limit=count, orderBy="name", select="name")["items"]
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


def guests(directory):
    """20 real guests without an operating system, made, started, powered off and deleted by four clients."""
    host = world.LabHost(directory / "h")
    service = Counted(directory / "guests")
    try:
        service.call("host", "add", "--uri", host.uri, "--name", "lab")
        definition = start.template(service, host)
        hostId = service.named("host", "lab")["id"]
        raw = [libvirt.open(host.uri) for _ in range(4)]
        clients = [rpc.Client(str(service.directory / "run")) for _ in range(4)]
        for number, client in enumerate(clients):
            client.call("task.watch", where=f'target.name like "guest-{number}-*"')

        def by_libvirt(number):
            for guest in range(5):
                domain = raw[number].defineXML(definition(f"guest-{number}-{guest}"))
                domain.create()
                domain.destroy()
                domain.undefine()

        def by_api(number):
            client = clients[number]
            for guest in range(5):
                made = client.call("vm.create", name=f"guest-{number}-{guest}", host=hostId, cpus=1, memory=16 << 20, diskSize=0,
                                   network="")
                client.finished(made["task"])
                client.finished(client.call("vm.delete", id=made["vm"], force=True)["task"])

        start.pairs("tasks.guests", *start.in_turn(lambda: by_four(by_libvirt), lambda: by_four(by_api), 5), "s", 1.1)
        service.stop()
    finally:
        host.down()


def by_four(work):
    """Seconds until four threads have done it."""
    with concurrent.futures.ThreadPoolExecutor(4) as threads:
        begin = time.perf_counter()
        for done in [threads.submit(work, number) for number in range(4)]:
            done.result()
        return time.perf_counter() - begin


def restart(directory):
    """kill -9 with 10,000 machines while 100 others are being made, until everything is in order again."""
    state = directory / "hosts"
    service = Counted(directory / "restart", options=("--simulator-state", str(state)))
    begin = time.perf_counter()
    add_hosts(service, 100, lambda i: f"machines=100&latency=0&seed={i}")
    world.wait_for(lambda: service.call("vm", "count")["count"] == 10_000, 300, "10,000 machines")
    line("restart.taken-over", time.perf_counter() - begin, "s", machines=10_000)
    slow = add_hosts(service, 10, lambda i: f"machines=0&latency=200&seed={i}", "slow")
    clients = swarm.Swarm(str(service.directory / "run"))
    clients.run(new_machines(slow, 100, "late"), enough=lambda outcome: len(outcome.answered) == 100)
    time.sleep(0.3)
    unfinished = service.call("task", "count", "--where", UNFINISHED)["count"]
    service.kill()
    clients.close()
    begin = time.perf_counter()
    service.launch()
    client = connected(service)
    line("restart.first-answer", time.perf_counter() - begin, "s", machines=10_000, unfinished=unfinished)
    until(client, "host", "state != connected")
    line("restart.hosts-connected", time.perf_counter() - begin, "s", hosts=110)
    until(client, "vm", "state = unknown")
    until(client, "task", UNFINISHED)
    line("restart.ready", time.perf_counter() - begin, "s", 5, machines=10_000, unfinished=unfinished)
    service.stop()
    held = simulated.hosts(state).values()
    macs = [mac for host in held for mac in host.macs]
    disks = {disk for host in held for disk in host.disks}
    files = {path for host in held for path in host.volumes}
    there = sum(machine["name"].startswith("late-") for host in held for machine in host.machines.values())
    line("restart.leaked", len(files - disks) + len(macs) - len(set(macs)), "", 0, left=there)


def connected(service):
    while True:
        try:
            client = rpc.Client(str(service.directory / "run"))
            client.call("service.info")
            return client
        except (OSError, ValueError, KeyError):
            time.sleep(0.005)


def until(client, kind, where, seconds=120):
    """Waits until no object meets the condition."""
    end = time.monotonic() + seconds
    while count := client.call(f"{kind}.count", where=where)["count"]:
        if time.monotonic() > end:
            raise TimeoutError(f"still {count} {kind} where {where}")
        time.sleep(0.02)


def dead_host(directory):
    """Machines on 99 hosts, alone, and while the hundredth does not answer to those that are to be made there."""
    slowest = []
    for fault in ("", "&fault=define:hang&patience=5000"):
        service = Counted(directory / f"dead{len(slowest)}")
        hosts = add_hosts(service, HOSTS, lambda i: f"machines=0&latency=5..20&seed={i}" + (fault if i == 0 else ""))
        clients = swarm.Swarm(str(service.directory / "run"))
        calls = [call for wave in range(5) for call in new_machines(hosts, HOSTS, f"m{wave}")]
        done = clients.run(calls)
        others = sorted((end - done.sent[key]) * 1000 for key, end in done.ended.items() if key % HOSTS)
        slowest.append(part(others, 0.99))
        clients.close()
        service.stop()
    line("deadhost.others.p99", slowest[1] / slowest[0], "ratio", 2, alone=round(slowest[0], 1), beside=round(slowest[1], 1))


PARTS = {"creation": creation, "relaxed": lambda directory: creation(directory, True), "guests": guests, "restart": restart,
         "deadhost": dead_host}


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
