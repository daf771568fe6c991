# SPDX-License-Identifier: Apache-2.0
"""An undo that keeps failing: the task comes to need attention, and leaves that state by retryUndo or dismiss only."""

import time

import faultworld

RETRIED = "undone again"
RETRIED_LATER = "undone again after a restart"
DISMISSED = "dismissed"
ENDINGS = (RETRIED, RETRIED_LATER, DISMISSED)


def case(world, method, params, ending, note):
    """What is wrong when the task of this call, whose undo fails for good, gets to that ending; `note` hears whether the undo
    came to fail at all."""
    needy = stuck(world, method, params)
    note(bool(needy) and not world.call("fault.left")["rules"])
    if not needy:
        return world.wrong()  # this recipe does not reach the step
    wrong = [each for task in needy for each in explained(world, task)]
    if ending == RETRIED_LATER:
        wrong += survives_restart(world, needy)
    world.arm()
    return wrong + (dismissed(world, needy) if ending == DISMISSED else retried(world, needy))


def stuck(world, method, params):
    """The tasks that need attention after this call. Some methods answer when theirs has ended only."""
    calling = world.call_aside(method, params)
    end = time.monotonic() + faultworld.ENOUGH
    while time.monotonic() < end:
        is_answered = not calling.is_alive()
        if hurried(world) and (is_answered or needing(world)):
            break
        time.sleep(0.01)
    calling.join(faultworld.ENOUGH)
    return needing(world)


def hurried(world):
    """Whether every task has ended; those that do not wait for the next attempt of undoing something."""
    unfinished = world.unfinished()
    for task in unfinished:
        if task["waitsFor"]:
            hurry(world, task["id"])
    return not unfinished


def hurry(world, task):
    try:
        world.call("task.retryUndo", id=task)
    except faultworld.Refused as refused:
        if refused.error["data"]["code"] != "conflict":
            raise


def needing(world):
    return world.call("task.query", where="state = attention")["items"]


def explained(world, task):
    """It says why it failed and why it could not be undone; its journal is there."""
    where = f"task {task['method']} that needs attention"
    wrong = []
    if not task["error"].get("what"):
        wrong.append(f"{where} does not say why it failed")
    step = task["step"]
    if not isinstance(step, dict) or step["pattern"] != "Could not undo: {why}" or not step["values"]["why"]:
        wrong.append(f"{where} does not say why it could not be undone: {step}")
    if not task["ended"] or task["cancellable"]:
        wrong.append(f"{where} looks as if it were at work")
    if task["id"] not in {entry for entry, _ in world.journal()}:
        wrong.append(f"{where} has no journal")
    return wrong


def survives_restart(world, needy):
    world.service.process.kill()
    world.restart()
    left = {task["id"] for task in needing(world)}
    return [f"task {task['method']} needs no attention after a restart" for task in needy if task["id"] not in left]


def retried(world, needy):
    """Rolled back after all: nothing of it is left."""
    wrong = []
    for task in needy:
        world.call("task.retryUndo", id=task["id"])
        ended = world.ended(task["id"])
        if ended["state"] != "failed":
            wrong.append(f"task {task['method']} is {ended['state']} after it was undone: {ended['step']} {ended['error']}")
    world.settle()
    world.finish_deletions()
    return wrong + world.wrong()


def dismissed(world, needy):
    """Nobody takes it up again, somebody is named, and what it had claimed is free."""
    wrong = []
    for task in needy:
        world.call("task.dismiss", id=task["id"])
    for round in ("", " after a restart"):
        for task in needy:
            wrong += [each + round for each in ended_by_hand(world, task)]
        world.service.process.kill()
        world.restart()
    world.call("host.remove", id=world.host)  # waits for all who use it
    return wrong


def ended_by_hand(world, task):
    where = f"dismissed task {task['method']}"
    now = world.call("task.get", id=task["id"])
    wrong = [f"{where} is in the journal"] if world.journal() else []
    if now["state"] != "failed" or not now["error"].get("what") or not now["ended"]:
        wrong.append(f"{where} is {now['state']}: {now['error']}")
    step = now["step"] or {}
    if step.get("pattern") != "{user} cleaned up by hand" or not step["values"]["user"]:
        wrong.append(f"{where} does not say by whom: {step}")
    if task["id"] not in [event["payload"]["task"] for event in world.objects("event") if event["name"] == "task/dismissed"]:
        wrong.append(f"no event tells of {where}")
    if world.call("task.inspect")["tasks"]:
        wrong.append(f"{where} is at work")
    for method in ("task.retryUndo", "task.dismiss"):
        try:
            world.call(method, id=task["id"])
            wrong.append(f"{method} was accepted for a {where}")
        except faultworld.Refused:
            pass
    return wrong
