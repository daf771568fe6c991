# SPDX-License-Identifier: Apache-2.0
"""Random operations against a service that fails, hangs and dies at random, with all checks after each call.

    randomwalk.py [--seeds FROM COUNT] [--rounds N] [--power [--defect noSync]]
    randomwalk.py --replay LOG
    randomwalk.py --check-replay SEED [--rounds N]

A round is up to four calls at once, each for another thing, and a fault or two at times. Whenever a call is answered and whenever its
task has ended, invariants.py and a model of what ought to be there (walkmodel.py) are compared with the service, its files and
the host, but for what other calls are still at work on; with nothing left out when all has come to rest. With --power the power
of the service's computer fails in each round too, and what its database had not synced is lost or torn; with --defect the disk
lies about that, and the run succeeds when it is found. Every seed has a world of its own in the service's inventory. What it did
is printed as a log when something is wrong, a line for each round; --replay does the same again and tells where the outcome
differs. --check-replay walks one seed, without hangs and deaths, whose moment nobody can repeat, and succeeds when the log of it
leads to the same outcomes.
"""

import argparse
import json
import os
import pathlib
import re
import sys
import tempfile
import time

import faultworld
from walk import Walk

WORKFLOWS = ("vm.", "volume.", "image.", "contents.")
LOST = re.compile("is gone|was made|nobody made it|ought to be|is not on its host|is not in the database")  # acknowledged work


def replay(lines):
    """Whether something is wrong, and in which rounds the outcome is another one than in the log."""
    rounds = [json.loads(line) for line in lines]
    world = faultworld.World(power=any("power" in what for what in rounds))
    wrong, differs = [], []
    try:
        walk = Walk(world, 0, [])
        for number, what in enumerate(rounds, 1):
            before = what.pop("outcome", None)
            wrong = walk.round(what)
            if before not in (None, what.get("outcome")):
                differs.append(f"round {number} had {json.dumps(before)} and has {json.dumps(what.get('outcome'))}")
            if wrong:
                break
        return wrong, differs
    finally:
        world.close()


def replay_log(path):
    wrong, differs = replay(pathlib.Path(path).read_text(encoding="utf-8").splitlines())
    print(*wrong, *differs, sep="\n")
    return int(bool(wrong))


def workflows_of(world):
    """In an order that is the same each time, so that a seed means the same."""
    workflows = sorted(world.call("fault.workflows")["workflows"], key=lambda w: w["name"])
    return [w for w in workflows if w["name"].startswith(WORKFLOWS)]


def check_replay(seed, rounds):
    world = faultworld.World()
    try:
        walk = Walk(world, seed, workflows_of(world), ("fail",))
        wrong = walk.rounds(rounds)
    finally:
        world.close()
    calls = [call for what in walk.log for call in what["calls"]]
    with tempfile.NamedTemporaryFile("w+", suffix=".log", encoding="utf-8") as log:
        log.writelines(json.dumps(what) + "\n" for what in walk.log)
        log.seek(0)
        again, differs = replay(log)
    missing = [what for what, there in (("an image", any("image" in call["params"] for call in calls)),
                                        ("a failure", any("failed" in what["outcome"]["calls"] for what in walk.log)),
                                        ("a refusal", any("refused" in call for call in calls))) if not there]
    for each in [*wrong, *again, *differs, *(f"seed {seed} has no call with {what}" for what in missing)]:
        print(each)
    print(f"seed {seed}: {len(calls)} calls in {len(walk.log)} rounds, {len(differs)} rounds differ")
    return int(bool(wrong or again or differs or missing))


def walk_one(world, seed, workflows, options):
    """What is wrong, the log and the number of checks."""
    walk = Walk(world, seed, workflows, power=options.power)
    try:
        wrong = walk.rounds(options.rounds)
    except (AssertionError, faultworld.Refused) as stuck:
        wrong = [str(stuck)]
    return wrong, walk.log, walk.checks


def walks(options):
    first, count = options.seeds
    make = lambda: faultworld.World(options.defect, power=options.power)
    world = make()
    failed = checks = deaths = 0
    started = time.monotonic()
    try:
        workflows = workflows_of(world)
        for seed in range(first, first + count):
            before = world.deaths
            wrong, log, checked = walk_one(world, seed, workflows, options)
            checks += checked
            deaths += world.deaths - before
            if wrong:
                failed += 1
                print(f"FAIL seed {seed}", *wrong[:8], "log:", *map(json.dumps, log), sep="\n     ", flush=True)
                if options.defect:
                    return int(not any(LOST.search(each) for each in wrong))
                world.close()
                world = make()
    finally:
        world.close()
    print(f"seeds {first} to {first + count - 1}, {options.rounds} rounds each, {checks} checks, {deaths} deaths, "
          f"{time.monotonic() - started:.0f} s, {failed} wrong")
    return int(failed > 0 or bool(options.defect) or options.power and deaths < count)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", nargs=2, type=int, default=(1, 100), metavar=("FROM", "COUNT"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--power", action="store_true")
    parser.add_argument("--defect", choices=("noSync",))
    parser.add_argument("--replay", metavar="LOG")
    parser.add_argument("--check-replay", type=int, metavar="SEED")
    options = parser.parse_args()
    if options.replay:
        return replay_log(options.replay)
    if options.check_replay is not None:
        return check_replay(options.check_replay, options.rounds)
    return walks(options)


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
