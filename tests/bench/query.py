# SPDX-License-Identifier: Apache-2.0
"""Queries at growing numbers of objects beside SQLite alone doing the same, and calls through a service with many machines.

PENSTOCK_BENCH_SIZES: numbers of machines, by default 1000,10000,100000,1000000."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import rpc  # noqa: E402
import world  # noqa: E402
from figures import line, report, rss  # noqa: E402

SIZES = [int(size) for size in os.environ.get("PENSTOCK_BENCH_SIZES", "1000,10000,100000,1000000").split(",")]
SERVED = 20_000


def build():
    subprocess.run(["cmake", "-S", world.ROOT, "-B", world.BUILD, "-D", "PENSTOCK_BENCH=ON"], check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", world.BUILD, "--target", "querybench", "penstockd", "penstockctl"], check=True,
                   stdout=sys.stderr)


def queries(directory):
    for size in SIZES:
        file = directory / f"{size}.db"
        # Filled by the first run, opened and measured by the second.
        subprocess.run([world.BUILD / "bin/querybench", file, str(size), "fill"], check=True)
        subprocess.run([world.BUILD / "bin/querybench", file, str(size)], check=True)
        file.unlink()


def calls(directory):
    """Through the public protocol, with machines that are simulated."""
    service = world.Service(directory / "s")
    begin = time.perf_counter()
    service.call("host", "add", "--uri", f"simulator://many?machines={SERVED}&latency=0", "--name", "many")
    world.wait_for(lambda: service.call("vm", "count").get("count") == SERVED, 300, "all machines")
    line("service.adopt", time.perf_counter() - begin, "s", machines=SERVED)
    client = rpc.Client(str(service.directory / "run"))
    ids = [item["id"] for item in client.call("vm.query", limit=1000, select="name")["items"]]
    line("service.get.per-second", gets(client, ids), "1/s", 5000, machines=SERVED)
    times = []
    for _run in range(100):
        begin = time.perf_counter()
        client.call("vm.query", query="vm where state = running and cpus > 1 order by name limit 100")
        times.append((time.perf_counter() - begin) * 1000)
    report("service.page", times, "ms", 5)
    line("service.rss", rss(service.process.pid), "MiB", 300, machines=SERVED)
    service.stop()
    begin = time.perf_counter()
    service.start()
    line("service.start", (time.perf_counter() - begin) * 1000, "ms", 2000, machines=SERVED)
    service.stop()


def gets(client, ids, seconds=3, window=64):
    """Calls of one connection, with up to `window` in flight."""
    begin, sent, done = time.perf_counter(), 0, 0
    while time.perf_counter() - begin < seconds:
        while sent - done < window:
            client.send("vm.get", id=ids[sent % len(ids)])
            sent += 1
        while sent - done > window // 2:
            client.receive()
            done += 1
    while done < sent:
        client.receive()
        done += 1
    return done / (time.perf_counter() - begin)


def main():
    build()
    directory = pathlib.Path(tempfile.mkdtemp(prefix="pstkb-", dir="/var/tmp"))
    try:
        queries(directory)
        calls(directory)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
