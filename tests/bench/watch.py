# SPDX-License-Identifier: Apache-2.0
"""Watches: 100 clients over WebSockets while objects change 10,000 times a second, for 10 s each.

PENSTOCK_BENCH_SHAPES: which of the shapes, by default all of them."""

import json
import os
import subprocess
import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import world  # noqa: E402
from figures import line  # noqa: E402

SHAPES = os.environ.get("PENSTOCK_BENCH_SHAPES", "watch.own-share,watch.over-relation,watch.top-100,watch.all-see-all").split(",")
CHANGES = 10_000


def build():
    subprocess.run(["cmake", "-S", world.ROOT, "-B", world.BUILD, "-D", "PENSTOCK_BENCH=ON"], check=True, stdout=sys.stderr)
    subprocess.run(["cmake", "--build", world.BUILD, "--target", "watchbench"], check=True, stdout=sys.stderr)


def measure(shape):
    run = subprocess.run([world.BUILD / "bin/watchbench", shape, str(CHANGES)], check=True, capture_output=True, text=True)
    figures = json.loads(run.stdout)
    everybody = 100 if shape == "watch.all-see-all" else 1
    if shape != "watch.top-100":  # there it depends on what the changes are
        line(f"{shape}.delivered", figures["deliveredPerSecond"], "1/s", 0.95 * CHANGES * everybody, messages=figures["messages"],
             megabytes=round(figures["bytes"] / 1e6))
        line(f"{shape}.lost", figures["lost"], "objects", 0, closed=figures["closed"])
    line(f"{shape}.changes", figures["changed"], "1/s", 0.95 * CHANGES)
    line(f"{shape}.delay", figures["delayMedian"], "ms", most=round(figures["delayMost"], 1), p95=round(figures["delay95"], 1))
    line(f"{shape}.waiting", figures["mostWaiting"] / 1024, "KiB", 8 * 1024)
    line(f"{shape}.processor", figures["serviceProcessor"], "s", clients=round(figures["clientProcessor"], 1))


if __name__ == "__main__":
    build()
    for name in SHAPES:
        measure(name)
