# SPDX-License-Identifier: Apache-2.0
"""Rules for single files: what code must not do, what each file must have."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Iterator

from tree import CPP, Source

MAIN_LINES = 40
LICENSED_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".js", ".s", ".S"}
# libvirt takes plain functions without a context and keeps them until the process ends.
PROCESS_WIDE = {"service/drivers/libvirt/eventloop.cpp"}
UMBRELLAS = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtXml", "QtDBus", "QtSvg", "QtTest", "QtWebSockets"}
GPL_ONLY = ("QtCharts", "QChart", "QtHttpServer", "QHttpServer", "qcustomplot", "QtDataVisualization")

OWN_LOOP = re.compile(r"\b(?:Q(?:Gui|Core)?Application::exec|(?:app|application)\.exec)\s*\(")
EXEC = re.compile(r"(?:\.|->|::)exec\s*\(")
NESTED = re.compile(
    r"\bQEventLoop\b|\bprocessEvents\s*\(|\bQMessageBox::(?:question|warning|critical|information|about)\s*\("
    r"|\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bQ(?:Color|Font)Dialog::get\w+\s*\("
)
SINGLETON = re.compile(r"\bQ_GLOBAL_STATIC\b|\bQ_APPLICATION_STATIC\b|\bstatic\s+\w+\s*[*&]\s*instance\s*\(")
MUTABLE_STATIC = re.compile(
    r"^\s*(?:inline\s+)?static\s+(?!const\b|constexpr\b|inline\s+const|_assert)(?:inline\s+)?[\w:<>,\s*&]+?\s\*?&?\w+\s*(?:=|;|\{(?!\s*$))",
    re.MULTILINE,
)
VAGUE_NAME = re.compile(r"\b(?:class|struct)\s+(\w*(?:Manager|Utils?|Helpers?|Base|Impl))\b(?=[^;]*\{)")


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def check_licence_lines(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        path = Path(source.path)
        script = source.text.startswith("#!")
        if path.suffix not in LICENSED_SUFFIXES and path.name != "CMakeLists.txt" and not script:
            continue
        if not any("SPDX-License-Identifier: Apache-2.0" in line for line in source.text.splitlines()[:3]):
            yield f"{source.path}:1: has no line SPDX-License-Identifier: Apache-2.0"


def check_short_mains(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        lines = len(source.text.splitlines())
        if source.path.endswith("/main.cpp") and not source.is_below("tests") and lines > MAIN_LINES:
            yield f"{source.path}:{lines}: main.cpp has {lines} lines, {MAIN_LINES} are the limit"


def check_nested_loops(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        if not source.is_below("app", "service", "shared") or source.path.endswith("/selftest.cpp"):
            continue  # a self-test runs instead of the application's loop, not within it
        for match in NESTED.finditer(source.code):
            yield f"{source.path}:{_line(source.code, match.start())}: {match.group().strip('( ')} runs a nested event loop"
        if not source.is_below("app"):
            continue
        own = {match.end() for match in OWN_LOOP.finditer(source.code)}
        for match in EXEC.finditer(source.code):
            if match.end() not in own:
                yield f"{source.path}:{_line(source.code, match.start())}: exec() runs a nested event loop; use open() or popup()"


def check_globals(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        if not source.is_below("app", "service", "shared") or source.path in PROCESS_WIDE:
            continue
        for match in SINGLETON.finditer(source.code):
            yield f"{source.path}:{_line(source.code, match.start())}: a singleton"
        for match in MUTABLE_STATIC.finditer(source.code):
            if "(" not in match.group():
                line = _line(source.code, match.end() - 1)
                yield f"{source.path}:{line}: a static variable that can change"


def check_includes_by_name(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        for include in source.includes:
            where = f"{source.path}:{include.line}"
            if include.name in UMBRELLAS or (include.name.split("/")[0] in UMBRELLAS and include.name.split("/")[-1] in UMBRELLAS):
                yield f"{where}: <{include.name}> includes a whole module"
            if include.name.startswith("spdlog/") and source.path != "shared/core/log.cpp":
                yield f"{where}: only shared/core/log.cpp includes spdlog"
            if any(name.lower() in include.name.lower() for name in GPL_ONLY):
                yield f"{where}: <{include.name}> is not available under the licence of this project"


def check_names(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        path = Path(source.path)
        if path.suffix not in CPP:
            continue
        if path.name != path.name.lower():
            yield f"{source.path}:1: file names are in lower case"
        if not source.is_below("app", "service", "shared"):
            continue
        for match in VAGUE_NAME.finditer(source.code):
            yield f"{source.path}:{_line(source.code, match.start())}: {match.group(1)} does not say what it does"
        if path.suffix == ".h" and "#pragma once" not in source.text:
            yield f"{source.path}:1: has no #pragma once"


def check_translations(root: Path) -> Iterator[str]:
    for path in sorted((root / "translations").glob("*.ts")):
        name = path.relative_to(root).as_posix()
        try:
            document = ElementTree.parse(path)
        except ElementTree.ParseError as problem:
            yield f"{name}:{problem.position[0]}: is not valid XML"
            continue
        open_texts: dict[str, list[str]] = {}
        for message in document.iter("message"):
            translation = message.find("translation")
            state = "unfinished" if translation is None else translation.get("type")
            if state in ("vanished", "obsolete", "unfinished"):
                open_texts.setdefault(state, []).append(message.findtext("source", ""))
        for state, texts in open_texts.items():
            yield f"{name}:1: {len(texts)} texts are {state}, for example “{texts[0]}”"
