# SPDX-License-Identifier: Apache-2.0
"""Generated documents are what the program says today.

docs/reference/generator.json records how they are made: {"command": ["{build}/bin/penstockd", "...", "{output}"]}. The
command writes the documents into the folder {output}.
"""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator

RECORD = "docs/reference/generator.json"
SECONDS = 60


def _documents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*.md") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def check_reference(root: Path, build: Path | None) -> Iterator[str]:
    record = root / RECORD
    if not record.exists():
        return
    command = json.loads(record.read_text(encoding="utf-8"))["command"]
    if build is None or not Path(command[0].format(build=build)).exists():
        return
    with tempfile.TemporaryDirectory() as output:
        arguments = [part.format(build=build, output=output) for part in command]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        run = subprocess.run(arguments, capture_output=True, text=True, timeout=SECONDS, env=environment, check=False)
        if run.returncode != 0:
            yield f"{RECORD}:1: the command fails: {run.stderr.strip()[:500]}"
            return
        fresh, kept = _documents(Path(output)), _documents(record.parent)
    for name in sorted(fresh.keys() | kept.keys()):
        if fresh.get(name) != kept.get(name):
            yield f"docs/reference/{name}:1: is stale; generate the reference again"
