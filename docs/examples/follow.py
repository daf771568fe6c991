#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Follows the events of a Penstock service on this computer and prints each as a line of JSON; none is lost.

usage: follow.py NAME [CONDITION]        such as: follow.py mailer 'severity = error'
"""
import base64, json, os, socket, struct, sys, time, urllib.parse


class Service:
    """JSON-RPC over WebSocket, with nothing but Python itself."""

    def __init__(self, directory):
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(os.path.join(directory, "control.sock"))
            offer = json.loads(control.makefile().readline())
        address = urllib.parse.urlparse(offer["url"])
        self.last, self.early = 0, []
        self.socket = socket.create_connection((address.hostname, address.port))
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall((f"GET / HTTP/1.1\r\nHost: {address.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
        while self.stream.readline().strip():
            pass
        self.call("session.signIn", ticket=offer["ticket"], client="follow.py 1")

    def send(self, opcode, data):
        size = bytes([0x80 | len(data)]) if len(data) < 126 else bytes([0xFE]) + struct.pack(">H", len(data))
        self.socket.sendall(bytes([0x80 | opcode]) + size + b"\0\0\0\0" + data)

    def read(self, count):
        if len(data := self.stream.read(count)) < count:
            raise ConnectionError("the service closed the connection")
        return data

    def receive(self):
        text, first = b"", 0
        while not (first & 0x80 and first & 15 < 3):
            first, size = self.read(2)
            data = self.read(int.from_bytes(self.read(2 if size == 126 else 8), "big") if size > 125 else size)
            if first & 15 == 9:  # ping
                self.send(10, data)
            text += data if first & 15 < 3 else b""
        return json.loads(text)

    def call(self, method, **params):
        self.last += 1
        self.send(1, json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}).encode())
        while (answer := self.receive()).get("id") != self.last:
            self.early.append(answer)
        if "error" in answer:
            sys.exit(answer["error"]["message"])
        return answer["result"]


def follow(service, name, where, start="now"):
    begun = service.call("event.subscribe", name=name, **where, **{"from": start})
    while not begun["gone"]:
        told = service.early.pop(0) if service.early else service.receive()
        if told.get("method") == "event.gone":
            return told["params"]["resume"]
        if told.get("method") == "event.delivered":
            for event in told["params"]["events"]:
                print(json.dumps(event, ensure_ascii=False), flush=True)  # here you do your work, and only then acknowledge
            service.call("event.acknowledge", name=name, sequence=told["params"]["last"])
    return begun["resume"]


usual = "/run/penstock" if os.geteuid() == 0 else os.environ.get("XDG_RUNTIME_DIR", "") + "/penstock"
where = {"where": sys.argv[2]} if len(sys.argv) > 2 else {}
start = "now"  # for a subscription that is new; one that exists goes on where it was left
while True:
    try:
        start = str(follow(Service(os.environ.get("PENSTOCK_RUNTIME_DIR", usual)), sys.argv[1], where, start))
        print(f"events before {start} are gone: look at the present state anew", file=sys.stderr)
    except OSError:
        start = "now"
        time.sleep(1)
