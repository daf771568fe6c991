# SPDX-License-Identifier: Apache-2.0
"""A task that says it has succeeded has done what its method is for."""

from walkmodel import CHANGES, CREATED, GONE, kind_of, state_of

EXPECTED = {**CREATED, **{method: after for method, (_, after) in CHANGES.items()}, "vm.create": "running", "host.add": "connected",
            "host.remove": GONE}


def untrue(world, method, params):
    """What is not as the latest task of this method says; whoever adds a method that begins a task says above what it leads to."""
    if method not in EXPECTED:
        return [f"nobody says what {method} leads to"]
    tasks = [task for task in world.tasks() if task["method"] == method]
    if not tasks or max(tasks, key=lambda task: task["sequence"])["state"] != "succeeded":
        return []
    kind = kind_of({"method": method})
    names = {params.get("id"), params.get("name")}
    there = [item for item in world.objects(kind) if names & {item["id"], item["name"]}]
    states = {state_of(kind, item) for item in there} or {GONE}
    wrong = [f"{method} has succeeded, and {kind} {names} is {states}"] if states != {EXPECTED[method]} else []
    if method.endswith(".rename") and [item["name"] for item in there] != [params["name"]]:
        wrong.append(f"{method} has succeeded, and the name is {[item['name'] for item in there]}")
    return wrong
