# SPDX-License-Identifier: Apache-2.0
"""A minimal client of the public protocol, for what the command line cannot show, and so that a benchmark does not measure
the start of processes."""

import base64
import json
import os
import socket
import struct
import urllib.parse


class Client:
    def __init__(self, runtime_directory, **proof):
        """`proof`: what to sign in with, instead of a ticket."""
        offer = self._offer(runtime_directory)
        address = urllib.parse.urlparse(offer["url"])
        self._socket = socket.create_connection((address.hostname, address.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._buffer = b""
        self._upgrade(address)
        self._last = 0
        self.notifications = []
        self.call("session.signIn", **(proof or {"ticket": offer["ticket"]}), client="bench")

    @staticmethod
    def _offer(directory):
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(os.path.join(directory, "control.sock"))
            return json.loads(control.makefile().readline())

    def _upgrade(self, address):
        key = base64.b64encode(os.urandom(16)).decode()
        self._socket.sendall((f"GET / HTTP/1.1\r\nHost: {address.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        while b"\r\n\r\n" not in self._buffer:
            self._buffer += self._socket.recv(4096)
        self._buffer = self._buffer.split(b"\r\n\r\n", 1)[1]

    def _read(self, count):
        while len(self._buffer) < count:
            data = self._socket.recv(65536)
            if not data:
                raise ConnectionError("the service closed the connection")
            self._buffer += data
        result, self._buffer = self._buffer[:count], self._buffer[count:]
        return result

    def _send(self, opcode, payload):
        length = len(payload)
        head = bytes([0x80 | opcode])
        if length < 126:
            head += bytes([0x80 | length])
        elif length < 65536:
            head += bytes([0x80 | 126]) + struct.pack(">H", length)
        else:
            head += bytes([0x80 | 127]) + struct.pack(">Q", length)
        self._socket.sendall(head + b"\0\0\0\0" + payload)  # a mask of zeros leaves the payload as it is

    def receive(self):
        """The next message."""
        message = b""
        while True:
            first, second = self._read(2)
            length = second & 127
            if length == 126:
                length = struct.unpack(">H", self._read(2))[0]
            elif length == 127:
                length = struct.unpack(">Q", self._read(8))[0]
            payload = self._read(length)
            opcode = first & 15
            if opcode == 9:
                self._send(10, payload)
            elif opcode < 3:
                message += payload
                if first & 128:
                    return json.loads(message)

    def send(self, method, /, **params):
        """A call whose answer is read later."""
        self._last += 1
        self._send(1, json.dumps({"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}).encode())

    def call(self, method, /, **params):
        self.send(method, **params)
        while True:
            message = self.receive()
            if message.get("id") == self._last:
                if "error" in message:
                    raise RuntimeError(message["error"])
                return message["result"]
            self.notifications.append(message)

    def notification(self):
        """The next watch.changed, in order."""
        return self.notifications.pop(0)["params"] if self.notifications else self.receive()["params"]

    def finished(self, task):
        """Waits, by the watch on tasks that must be open, until a task has ended."""
        while True:
            change = self.notification()
            for item in change["added"] + change["changed"]:
                if item.get("id") == task and item["state"] not in ("queued", "running"):
                    if item["state"] != "succeeded":
                        raise RuntimeError(item["error"])
                    return
