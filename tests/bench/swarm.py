# SPDX-License-Identifier: Apache-2.0
"""Many clients of the public protocol in one process, none of which waits for another."""

import json
import pathlib
import selectors
import struct
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "scenarios"))
import rpc  # noqa: E402

ENDED = "succeeded, failed, cancelled, attention"


class Member(rpc.Client):
    """A client that is fed when its socket has something; it keeps so many calls in flight. `opening`: calls whose
    answers it waits for at the beginning."""

    def __init__(self, directory, window=32, opening=()):
        self._unsent = self._text = b""
        super().__init__(directory)
        for method, params in opening:
            self.call(method, **params)
        self._socket.setblocking(False)
        self.window = window
        self.waiting = []  # (key, method, params), not yet sent; the next one is the last
        self.inFlight = {}  # JSON-RPC id: key

    def fileno(self):
        return self._socket.fileno()

    def close(self):
        self._socket.close()

    def _send(self, opcode, payload):
        length = len(payload)
        head = bytes([0x80 | opcode, 0x80 | length]) if length < 126 else struct.pack(">BBH", 0x80 | opcode, 0xfe, length)
        self._unsent += head + b"\0\0\0\0" + payload
        self.flush()

    def flush(self):
        try:
            while self._unsent:
                self._unsent = self._unsent[self._socket.send(self._unsent):]
        except BlockingIOError:
            pass

    def push(self, sent):
        """Sends what the window allows; `sent` gets the time of each by its key."""
        while self.waiting and len(self.inFlight) < self.window:
            key, method, params = self.waiting.pop()
            sent[key] = time.perf_counter()
            self.send(method, **params)
            self.inFlight[self._last] = key

    def messages(self):
        try:
            data = self._socket.recv(1 << 20)
        except BlockingIOError:
            return
        if not data:
            raise ConnectionError("the service closed a connection")
        self._buffer += data
        at, buffer = 0, self._buffer
        while len(buffer) - at >= 2:
            length, head = buffer[at + 1] & 127, 2
            if length > 125:
                head = 4 if length == 126 else 10
                if len(buffer) - at < head:
                    break
                length = int.from_bytes(buffer[at + 2:at + head], "big")
            if len(buffer) - at < head + length:
                break
            payload, first = buffer[at + head:at + head + length], buffer[at]
            at += head + length
            if first & 15 == 9:
                self._send(10, payload)
            elif first & 15 < 3:
                self._text += payload
                if first & 128:
                    text, self._text = self._text, b""
                    yield json.loads(text)
        self._buffer = buffer[at:]


class Swarm:
    """Calls that answer with a task, from `count` clients; an observer is told when the tasks have ended."""

    def __init__(self, directory, count=100, window=32):
        watch = ("task.watch", {"where": f"state in ({ENDED})", "select": "state"})
        self._observer = Member(directory, opening=[watch])
        self.members = [Member(directory, window) for _ in range(count)]
        self._selector = selectors.DefaultSelector()
        for member in (self._observer, *self.members):
            self._selector.register(member, selectors.EVENT_READ, member)

    def close(self):
        self._selector.close()
        for member in (self._observer, *self.members):
            member.close()

    def run(self, calls, seconds=600, enough=None):
        """Each of calls [(method, params)] by one of the members, in turn, until their tasks have ended or it is enough.
        → Outcome"""
        outcome = Outcome()
        for key in reversed(range(len(calls))):
            self.members[key % len(self.members)].waiting.append((key, *calls[key]))
        begin, processor = time.perf_counter(), time.process_time()
        for member in self.members:
            member.push(outcome.sent)
        enough = enough or (lambda _: len(outcome.ended) + len(outcome.refused) == len(calls))
        while not enough(outcome):
            if time.perf_counter() - begin > seconds:
                raise TimeoutError(f"{len(outcome.ended)} of {len(calls)} tasks have ended")
            for event, _mask in self._selector.select(1):
                self._take(event.data, outcome)
        outcome.seconds = time.perf_counter() - begin
        outcome.processor = time.process_time() - processor
        return outcome

    def _take(self, member, outcome):
        for message in member.messages():
            if member is self._observer:
                for item in message.get("params", {}).get("added", []):
                    outcome.end(item["id"], item["state"])
            elif message.get("id") in member.inFlight:
                key = member.inFlight.pop(message["id"])
                if "error" in message:
                    outcome.refused[key] = message["error"]
                else:
                    outcome.begin(key, message["result"])
                member.push(outcome.sent)
        member.flush()


class Outcome:
    """What became of the calls of one run."""

    def __init__(self):
        self.sent, self.answered, self.ended, self.refused, self.states = {}, {}, {}, {}, {}
        self.results = {}
        self._tasks, self._early = {}, {}
        self.seconds = self.processor = 0

    def begin(self, key, result):
        task = result["task"]
        self.answered[key] = time.perf_counter()
        self.results[key] = result
        self._tasks[task] = key
        if task in self._early:
            self.ended[key], self.states[key] = self._early.pop(task)

    def end(self, task, state):
        key = self._tasks.get(task)
        if key is None:
            self._early[task] = (time.perf_counter(), state)
        else:
            self.ended[key], self.states[key] = time.perf_counter(), state

    def delays(self):
        """Milliseconds from the call to the end of its task, in order."""
        return sorted((end - self.sent[key]) * 1000 for key, end in self.ended.items())

    def succeeded(self):
        return sum(state == "succeeded" for state in self.states.values())
