#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks the rules of the architecture: architecture.py [--build FOLDER] ROOT"""

import argparse
import sys
from pathlib import Path
from typing import Callable, Iterator

import habits
import layers
import reference
from tree import Source, sources


def rules(root: Path, build: Path | None) -> dict[str, Callable[[list[Source]], Iterator[str]]]:
    return {
        "directions": layers.check_directions,
        "libvirt": layers.check_libvirt,
        "drivers": layers.check_drivers,
        "widgets": layers.check_models_without_widgets,
        "plugin requirements": lambda files: layers.check_plugin_requirements(files, root),
        "root-relative includes": lambda files: layers.check_root_relative(files, root),
        "circles": layers.check_circles,
        "folder circles": layers.check_layer_circles,
        "licence lines": habits.check_licence_lines,
        "short mains": habits.check_short_mains,
        "nested loops": habits.check_nested_loops,
        "globals": habits.check_globals,
        "includes by name": habits.check_includes_by_name,
        "names": habits.check_names,
        "translations": lambda _: habits.check_translations(root),
        "reference": lambda _: reference.check_reference(root, build),
    }


def findings(root: Path, build: Path | None = None) -> dict[str, list[str]]:
    """What breaks each rule; rules that hold have an empty list."""
    files = sources(root)
    return {name: sorted(set(check(files))) for name, check in rules(root, build).items()}


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the rules of the architecture.")
    parser.add_argument("root", type=Path)
    parser.add_argument("--build", type=Path, help="where the programs are, for documents they generate")
    options = parser.parse_args()
    broken = 0
    for name, found in findings(options.root.resolve(), options.build).items():
        for finding in found:
            print(f"{finding} [{name}]")
        broken += len(found)
    print(f"{broken} findings" if broken else "All rules hold.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
