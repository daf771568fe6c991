# SPDX-License-Identifier: Apache-2.0
"""The source files of a tree, and what they include."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

SOURCE_FOLDERS = ("shared", "service", "app", "tests", "plugins", "cmake", "packaging", "translations", "docs", "resources")
SKIPPED_FOLDERS = {"build", ".git", "__pycache__", "node_modules"}
CPP = {".cpp", ".h"}

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LINE_COMMENT = re.compile(r"//[^\n]*")
LITERAL = re.compile(r'R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.DOTALL)


@dataclass(frozen=True)
class Include:
    line: int
    name: str
    quoted: bool


@dataclass
class Source:
    """One text file: its path from the root, its text, and for C++ its includes and its code without comments."""

    path: str
    text: str
    includes: list[Include] = field(default_factory=list)
    code: str = ""

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]

    def is_below(self, *folders: str) -> bool:
        return any(self.path == folder or self.path.startswith(folder + "/") for folder in folders)


def _blank(match: re.Match) -> str:
    """Keeps the line breaks, so that line numbers stay right."""
    return "\n" * match.group().count("\n")


def _code_of(text: str) -> str:
    """Code without comments and without the contents of literals."""
    pieces = re.compile("|".join((LITERAL.pattern, BLOCK_COMMENT.pattern, LINE_COMMENT.pattern)), re.DOTALL)

    def replaced(match: re.Match) -> str:
        return _blank(match) if match.group().startswith("/") else '""' + _blank(match)

    return pieces.sub(replaced, text)


def _includes_of(text: str) -> list[Include]:
    found = []
    for number, line in enumerate(BLOCK_COMMENT.sub(_blank, text).splitlines(), start=1):
        match = INCLUDE.match(line)
        if match:
            found.append(Include(number, match.group(2), match.group(1) == '"'))
    return found


def sources(root: Path) -> list[Source]:
    """All text files of the project, sorted by path. Build folders and binary files are left out."""
    found = []
    for folder, folders, files in os.walk(root):
        relative = Path(folder).relative_to(root)
        if relative == Path("."):
            folders[:] = [name for name in folders if name in SOURCE_FOLDERS]
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(files):
            path = Path(folder) / name
            if path.is_symlink():
                continue
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            source = Source((relative / name).as_posix(), text)
            if path.suffix in CPP:
                source.includes = _includes_of(text)
                source.code = _code_of(text)
            found.append(source)
    return found
