# SPDX-License-Identifier: Apache-2.0
"""Start of the service, of machines and of the console's table, each beside the raw limit in the same run."""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import libvirt

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import rpc  # noqa: E402
import world  # noqa: E402

DOMAIN = """<domain type='qemu'><name>{name}</name><uuid>{uuid}</uuid><memory unit='MiB'>16</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features>
<devices><video><model type='none'/></video><memballoon model='none'/></devices></domain>"""


def report(name, values, unit, goal=None, lower_is_better=True, **more):
    value = statistics.median(values)
    spread = [round(min(values), 3), round(max(values), 3)]
    ok = goal is None or (value <= goal if lower_is_better else value >= goal)
    print(json.dumps({"name": name, "value": round(value, 3), "unit": unit, "goal": goal, "ok": ok, "spread": spread,
                      "runs": len(values), **more}), flush=True)


def rss(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def service_start(directory):
    times = []
    for run in range(9):
        runtime = directory / f"start{run}"
        begin = time.perf_counter()
        process = subprocess.Popen([str(world.BUILD / "bin/penstockd"), "--runtime-dir", str(runtime), "--data-dir",
                                    str(directory / "startdata"), "--log-file", "none"], stderr=subprocess.DEVNULL)
        while True:
            try:
                client = rpc.Client(str(runtime))
                break
            except (OSError, ValueError):
                time.sleep(0.001)
        client.call("service.info")
        times.append((time.perf_counter() - begin) * 1000)
        if run == 8:
            time.sleep(3)
            report("service.rss.idle", [rss(process.pid)], "MiB", 40)
        process.terminate()
        process.wait(20)
    report("service.start.first-answer", times[1:], "ms", 150)


def machine_start(service, host):
    """Pairs of the same work by libvirt alone and through the service, in turn."""
    raw = libvirt.open(host.uri)
    client = rpc.Client(str(service.directory / "run"))
    client.call("task.watch")
    domain = raw.defineXML(DOMAIN.format(name="bench", uuid=uuid.uuid4()))
    world.wait_for(lambda: service.named("vm", "bench"), 5, "the domain appears")
    vm = service.named("vm", "bench")["id"]
    plain, ours = [], []
    for run in range(12):
        begin = time.perf_counter()
        domain.create()
        middle = time.perf_counter()
        domain.destroy()
        time.sleep(0.3)
        again = time.perf_counter()
        client.finished(client.call("vm.start", id=vm)["task"])
        end = time.perf_counter()
        client.finished(client.call("vm.powerOff", id=vm)["task"])
        time.sleep(0.3)
        if run > 0:
            plain.append((middle - begin) * 1000)
            ours.append((end - again) * 1000)
    report("vm.start.libvirt", plain, "ms")
    report("vm.start.api", ours, "ms")
    report("vm.start.ratio", [a / b for a, b in zip(ours, plain)], "ratio", 1.05)
    domain.undefine()


def external_change(service, host):
    """From a call of libvirt by somebody else to the notification at a client."""
    raw = libvirt.open(host.uri)
    domain = raw.defineXML(DOMAIN.format(name="watched", uuid=uuid.uuid4()))
    world.wait_for(lambda: service.named("vm", "watched"), 5, "the domain appears")
    domain.create()
    client = rpc.Client(str(service.directory / "run"))
    time.sleep(1)
    client.call("vm.watch", where='name = "watched"')
    delays = []
    for run in range(30):
        wanted = "paused" if run % 2 == 0 else "running"
        seen = threading.Event()
        begin = time.perf_counter()
        worker = threading.Thread(target=domain.suspend if run % 2 == 0 else domain.resume)
        worker.start()
        while not seen.is_set():
            if any(item["state"] == wanted for item in client.notification()["changed"]):
                seen.set()
        delays.append((time.perf_counter() - begin) * 1000)
        worker.join()
        time.sleep(0.05)
    delays.sort()
    report("vm.external-change.notified.p95", [delays[int(len(delays) * 0.95)]], "ms", 200, median=round(statistics.median(delays), 3))
    domain.destroy()
    domain.undefine()


def table(directory):
    """The console's window with 1,000 simulated machines, off-screen."""
    service = world.Service(directory / "table")
    service.call("host", "add", "--uri", "simulator://bench?machines=1000&latency=0", "--name", "sim")
    world.wait_for(lambda: service.call("vm", "count").get("count", 0) >= 1000, 30, "1,000 machines")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(directory / "config"))
    times = []
    for run in range(6):
        begin = time.perf_counter()
        done = subprocess.run([str(world.BUILD / "bin/penstock"), "--runtime-dir", str(service.directory / "run"),
                               "--measure", "--measure-rows", "1000"], capture_output=True, text=True, timeout=60,
                              env=environment)
        if done.returncode != 0:
            print(json.dumps({"name": "app.start.table", "ok": False, "error": done.stderr.strip()[-300:]}))
            break
        line = json.loads(done.stdout.strip().splitlines()[-1])
        times.append(line.get("value", (time.perf_counter() - begin) * 1000))
    if times:
        report("app.start.table", times[1:], "ms", 500)
    service.stop()


def main():
    directory = pathlib.Path(tempfile.mkdtemp(prefix="pstkb-", dir="/tmp"))
    directory.chmod(0o755)
    host = world.LabHost(directory / "h")
    try:
        service_start(directory)
        service = world.Service(directory / "s")
        service.call("host", "add", "--uri", host.uri, "--name", "lab")
        machine_start(service, host)
        external_change(service, host)
        service.stop()
        table(directory)
    finally:
        host.down()
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
