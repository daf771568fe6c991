# SPDX-License-Identifier: Apache-2.0
"""Fills the database of a service that is stopped with machines on hosts out of contact, as if it had taken them over once:
realfleet.py FILE MACHINES. A host and a network for each thousand machines, two adapters and two tags each."""

import json
import pathlib
import random
import sqlite3
import sys
import uuid

GIB = 1 << 30


def rows_of_hosts(hosts):
    for number in range(hosts):
        yield {"id": f"h{number:04}", "version": 3, "name": f"host-{number:04}", "uri": f"absent://host-{number:04}/system",
               "state": "disconnected", "cpus": 64, "memory": 512 * GIB, "added": "2026-01-01T00:00:00.000Z"}


def rows_of_networks(hosts):
    for number in range(hosts):
        yield {"id": f"n{number:04}", "version": 1, "name": f"net-{number:04}", "host": f"h{number:04}",
               "uuid": str(uuid.UUID(int=number)), "state": "active", "forward": "nat", "bridge": "virbr0", "autostart": 1}


def rows_of_machines(machines, hosts):
    dice = random.Random(20260101)
    for number in range(machines):
        host = dice.randrange(hosts)
        key = str(uuid.UUID(int=dice.getrandbits(128)))
        mac = f"52:54:00:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}"
        nics = [{"mac": mac, "network": f"net-{host:04}", "bridge": "", "model": "virtio"},
                {"mac": "52:55" + mac[5:], "network": "", "bridge": "br0", "model": "e1000"}]
        yield {"id": key, "version": 2, "name": f"vm-{number:07}", "state": "unknown", "host": f"h{host:04}",
               "project": "default",
               "addresses": json.dumps([f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"]), "uuid": key,
               "stateReason": "was running", "cpus": 1 + dice.randrange(16), "memory": (1 + dice.randrange(64)) * GIB,
               "disks": "[]", "nics": json.dumps(nics, separators=(",", ":")), "graphics": "vnc", "serial": 1, "firmware": "bios",
               "machineType": "pc", "origin": "adopted", "persistent": 1, "autostart": 0,
               "notes": f"made for measuring, batch {number % 997}", "created": f"2026-{1 + number % 12:02}-01T00:00:00.000Z",
               "tags": json.dumps({"role": ["web", "db", "cache"][number % 3], "team": f"team-{number % 50}"})}


def fill(database, table, rows):
    """Rows first, then the indexes, which are those that the service made."""
    indexes = database.execute("SELECT name, sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL",
                               (table,)).fetchall()
    for name, _sql in indexes:
        database.execute(f'DROP INDEX "{name}"')
    rows = iter(rows)
    first = next(rows)
    names = list(first)
    statement = f'INSERT INTO "{table}" ({",".join(names)}) VALUES ({",".join("?" * len(names))})'
    database.execute(statement, list(first.values()))
    database.executemany(statement, (list(row.values()) for row in rows))
    for _name, sql in indexes:
        database.execute(sql)


def fill_search(database):
    """What the service collects from the objects as they change."""
    database.execute("INSERT INTO search_text (id, type, name, body) SELECT id, 'vm', lower(name), "
                     "substr(addresses, 3, length(addresses) - 4) || char(10) || uuid || char(10) || (nics ->> '$[0].mac') "
                     "|| char(10) || (nics ->> '$[1].mac') || char(10) || notes FROM vm")
    database.execute("INSERT INTO search_text (id, type, name, body) SELECT id, 'host', name, uri FROM host")
    database.execute("INSERT INTO search_text (id, type, name, body) SELECT id, 'network', name, '' FROM network")
    database.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")


def fleet(file, machines):
    hosts = max(10, machines // 1000)
    database = sqlite3.connect(file)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("PRAGMA cache_size = -1000000")
    fill(database, "host", rows_of_hosts(hosts))
    fill(database, "network", rows_of_networks(hosts))
    fill(database, "vm", rows_of_machines(machines, hosts))
    fill_search(database)
    database.commit()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


if __name__ == "__main__":
    fleet(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
