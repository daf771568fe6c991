# SPDX-License-Identifier: Apache-2.0
"""How figures are printed: one JSON line each."""

import json
import os
import pathlib
import statistics


def line(name, value, unit, goal=None, **more):
    """One figure. With a goal it is better the lower it is, but for what happens in a second."""
    good = goal is None or (value >= goal if unit == "1/s" else value <= goal)
    print(json.dumps({"name": name, "value": round(value, 3), "unit": unit, "goal": goal, "ok": good, **more}), flush=True)


def report(name, values, unit, goal=None):
    line(name, statistics.median(values), unit, goal, spread=[round(min(values), 3), round(max(values), 3)], runs=len(values))


def rss(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def processor(pid):
    """Seconds of processor time a process has had."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
