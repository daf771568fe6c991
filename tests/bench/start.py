# SPDX-License-Identifier: Apache-2.0
"""Start of the service, of machines and of the console's table, each beside the raw limit in the same run."""

import json
import os
import pathlib
import queue
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree

import libvirt

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import display  # noqa: E402
import rpc  # noqa: E402
import world  # noqa: E402
from figures import line, report, rss  # noqa: E402

TEST_DOMAIN = """<domain type='test'><name>{name}</name><memory>8192</memory><vcpu>1</vcpu>
<os><type arch='i686'>hvm</type></os></domain>"""


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


def template(service, host):
    """The definition of a machine as the service makes it, so that libvirt alone does the same work."""
    service.call("vm", "create", "--name", "template", "--no-start", "--network", "", "--disk-size", "0", "--memory", "16MiB",
                 "--cpus", "1")
    text = host.virsh("dumpxml", "--inactive", "template")
    service.call("vm", "delete", "template")
    tree = xml.etree.ElementTree.fromstring(text)
    tree.remove(tree.find("uuid"))

    def named(name):
        tree.find("name").text = name
        return xml.etree.ElementTree.tostring(tree, encoding="unicode")

    return named


def pairs(name, plain, ours, unit="ms", goal=1.05):
    """Reports two ways of doing the same, measured in turn, and the ratio of their medians."""
    report(f"{name}.libvirt", plain, unit)
    report(f"{name}.api", ours, unit)
    ratio = statistics.median(ours) / statistics.median(plain)
    each = sorted(a / b for a, b in zip(ours, plain))
    line(f"{name}.ratio", ratio, "ratio", goal, spread=[round(each[0], 3), round(each[-1], 3)], runs=len(plain),
         medianOfPairs=round(statistics.median(each), 3))


def machine_start(service, host, definition):
    raw = libvirt.open(host.uri)
    client = rpc.Client(str(service.directory / "run"))
    client.call("task.watch")
    domain = raw.defineXML(definition("bench"))
    world.wait_for(lambda: service.named("vm", "bench"), 5, "the domain appears")
    vm = service.named("vm", "bench")["id"]

    def by_libvirt():
        begin = time.perf_counter()
        domain.create()
        taken = time.perf_counter() - begin
        domain.destroy()
        return taken * 1000

    def by_api():
        begin = time.perf_counter()
        client.finished(client.call("vm.start", id=vm)["task"])
        taken = time.perf_counter() - begin
        client.finished(client.call("vm.powerOff", id=vm)["task"])
        return taken * 1000

    pairs("vm.start", *in_turn(by_libvirt, by_api))
    domain.undefine()


def machine_life(service, host, definition):
    """Define, start, destroy, undefine; through the service: create and delete."""
    raw = libvirt.open(host.uri)
    client = rpc.Client(str(service.directory / "run"))
    client.call("task.watch")
    hostId = service.named("host", "lab")["id"]

    def by_libvirt():
        begin = time.perf_counter()
        domain = raw.defineXML(definition("life"))
        domain.create()
        domain.destroy()
        domain.undefine()
        return (time.perf_counter() - begin) * 1000

    def by_api():
        begin = time.perf_counter()
        made = client.call("vm.create", name="life", host=hostId, cpus=1, memory=16 << 20, diskSize=0, network="")
        client.finished(made["task"])
        client.finished(client.call("vm.delete", id=made["vm"], force=True)["task"])
        return (time.perf_counter() - begin) * 1000

    pairs("vm.life", *in_turn(by_libvirt, by_api))


def in_turn(first, second, runs=20):
    """Both by turns, changing which comes first, so that neither has the warmer machine; the first round does not count."""
    firsts, seconds = [], []
    for run in range(runs + 1):
        order = ((first, firsts), (second, seconds))
        for work, times in order if run % 2 else reversed(order):
            times.append(work())
            time.sleep(0.3)
    return firsts[1:], seconds[1:]


def external_change(service, host, definition):
    """From a call of libvirt by somebody else to the notification at a client and to the repainted row of a window."""
    raw = libvirt.open(host.uri)
    domain = raw.defineXML(definition("watched"))
    world.wait_for(lambda: service.named("vm", "watched"), 5, "the domain appears")
    domain.create()
    client = rpc.Client(str(service.directory / "run"))
    window = subprocess.Popen([str(world.BUILD / "bin/penstock"), "--runtime-dir", str(service.directory / "run"),
                               "--measure-changes"], stdout=subprocess.PIPE, text=True,
                              env=dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
                                       XDG_CONFIG_HOME=str(service.directory / "config")))
    paints = queue.Queue()
    threading.Thread(target=lambda: [paints.put(json.loads(text)) for text in window.stdout], daemon=True).start()
    while not any("Running" in word for word in paints.get(timeout=20)["row"]):
        pass
    time.sleep(1)
    client.call("vm.watch", where='name = "watched"')
    notified, painted = [], []
    for run in range(60):
        wanted = "paused" if run % 2 == 0 else "running"
        begin = time.perf_counter()
        worker = threading.Thread(target=domain.suspend if run % 2 == 0 else domain.resume)
        worker.start()
        while not any(item["state"] == wanted for item in client.notification()["changed"]):
            pass
        notified.append((time.perf_counter() - begin) * 1000)
        while wanted.capitalize() not in (paint := paints.get(timeout=10))["row"] or paint["painted"] < begin * 1000:
            pass
        painted.append(paint["painted"] - begin * 1000)
        worker.join()
        time.sleep(0.05)
    window.terminate()
    window.wait(10)
    for name, delays, goal in (("notified", notified, None), ("repainted", painted, 200)):
        delays.sort()
        line(f"vm.external-change.{name}.p95", delays[int(len(delays) * 0.95)], "ms", goal, runs=len(delays),
             spread=[round(delays[0], 3), round(delays[-1], 3)], median=round(statistics.median(delays), 3))
    domain.destroy()
    domain.undefine()


def table(directory):
    """The console's window with 1,000 simulated machines, off-screen, and virt-manager's with as many of libvirt's test
    driver on a virtual display."""
    service = world.Service(directory / "table")
    service.call("host", "add", "--uri", "simulator://bench?machines=1000&latency=0", "--name", "sim")
    world.wait_for(lambda: service.call("vm", "count").get("count", 0) >= 1000, 30, "1,000 machines")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=str(directory / "config"))
    times, sizes, theirs = [], [], []
    node = directory / "node.xml"
    node.write_text("<node>" + "".join(TEST_DOMAIN.format(name=f"vm-{i:04d}") for i in range(1000)) + "</node>")
    with display.Display(directory) as screen:
        for _run in range(5):
            done = subprocess.run([str(world.BUILD / "bin/penstock"), "--runtime-dir", str(service.directory / "run"),
                                   "--measure", "--measure-rows", "1000"], capture_output=True, text=True, timeout=60,
                                  check=True, env=environment)
            result = json.loads(done.stdout.strip().splitlines()[-1])
            times.append(result["value"])
            sizes.append(result["residentMiB"])
            theirs.append(virt_manager(directory, node, screen))
    report("app.start.table", times, "ms", 500)
    report("app.rss.table", sizes, "MiB", 150)
    report("virt-manager.start.table", theirs, "ms")
    line("app.start.against-virt-manager", statistics.median(times) / statistics.median(theirs), "ratio", 1, runs=len(times))
    service.stop()


def virt_manager(directory, node, screen):
    """Milliseconds until virt-manager says that it shows its window, which is before that is painted."""
    home = directory / "virt-manager"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    begin = time.perf_counter()
    process = subprocess.Popen(["dbus-run-session", "--", "virt-manager", "--no-fork", "--debug", "--connect",
                                f"test://{node}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               start_new_session=True,
                               env=dict(os.environ, DISPLAY=screen, HOME=str(home), XDG_CONFIG_HOME=str(home),
                                        XDG_CACHE_HOME=str(home), GDK_BACKEND="x11", NO_AT_BRIDGE="1"))
    try:
        for text in process.stdout:
            if "Showing manager" in text:
                return (time.perf_counter() - begin) * 1000
        raise RuntimeError("virt-manager ended before it showed its window")
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def main():
    directory = pathlib.Path(tempfile.mkdtemp(prefix="pstkb-", dir="/tmp"))
    directory.chmod(0o755)
    host = world.LabHost(directory / "h")
    try:
        service_start(directory)
        service = world.Service(directory / "s")
        service.call("host", "add", "--uri", host.uri, "--name", "lab")
        definition = template(service, host)
        machine_start(service, host, definition)
        machine_life(service, host, definition)
        external_change(service, host, definition)
        service.stop()
        table(directory)
    finally:
        host.down()
        shutil.rmtree(directory, ignore_errors=True)


if __name__ == "__main__":
    main()
