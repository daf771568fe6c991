# SPDX-License-Identifier: Apache-2.0
"""Who may know whom: the direction of includes between folders and files."""

import json
from pathlib import Path
from typing import Iterator

from tree import Source

KERNEL = ("service/access", "service/store", "service/events", "service/tasks", "service/api", "service/watch", "service/pluginhost")
DRIVERS = ("service/drivers/libvirt", "service/drivers/simulator")
WIDGETS = ("app/views", "app/forms", "app/features", "app/theme")
# They put the parts together, or try whether the parts are there.
COMPOSITION_ROOTS = ("service/service.cpp", "service/main.cpp", "service/selftest.cpp")

# A folder, what it must not include, and why.
FORBIDDEN = (
    (("app",), ("service",), "the console never includes the service"),
    (("service",), ("app",), "the service never includes the console"),
    (("shared",), ("app", "service", "tests"), "shared knows neither side"),
    (("app", "service"), ("tests",), "products never include tests"),
    (("shared/core",), ("shared/model", "shared/rpc", "shared/plugin"), "core is the lowest layer"),
    (("shared/model",), ("shared/rpc", "shared/plugin"), "model stands on core alone"),
    (("shared/rpc",), ("shared/plugin",), "rpc stands on model and core"),
    (("shared/plugin",), ("shared/rpc",), "plugin stands on model and core"),
    (KERNEL, ("service/plugins", "service/contribs"), "the kernel knows no plugin"),
    (KERNEL, DRIVERS, "the kernel knows no driver"),
    (("service/drivers",), KERNEL + ("service/plugins", "service/contribs"), "drivers know neither kernel nor plugins"),
    (WIDGETS, ("shared/rpc",), "widgets never call the service themselves"),
    (
        ("app/client",),
        ("app/models", "app/views", "app/forms", "app/actions", "app/features", "app/theme", "app/cli"),
        "client is the lowest layer of the console",
    ),
    (
        ("app/models",),
        ("app/views", "app/forms", "app/actions", "app/features"),
        "models stand below everything that is seen",
    ),
    (
        ("app/forms",),
        ("app/client", "app/models", "app/views", "app/features", "app/cli"),
        "forms are made from shared/model alone",
    ),
    (
        ("app/theme",),
        ("app/client", "app/models", "app/views", "app/forms", "app/actions", "app/features", "app/cli"),
        "the theme knows no content",
    ),
    (
        ("app/cli",),
        ("app/views", "app/forms", "app/actions", "app/features", "app/theme"),
        "the command line knows no windows",
    ),
)

# Folders that form one layer each; a circle between layers is a mistake even when no file closes it.
LAYERS = (
    ("shared", 2),
    ("service", 2),
    ("service/plugins", 3),
    ("app", 2),
)

WIDGET_HEADERS = ("QtWidgets/",)
WIDGET_CLASSES = {
    "QAbstractItemView", "QAbstractScrollArea", "QApplication", "QCheckBox", "QComboBox", "QDialog", "QDockWidget", "QFrame",
    "QGroupBox", "QHeaderView", "QLabel", "QLayout", "QLineEdit", "QListView", "QListWidget", "QMainWindow", "QMenu",
    "QMessageBox", "QPlainTextEdit", "QPushButton", "QScrollArea", "QSplitter", "QStackedWidget", "QStyle", "QStyledItemDelegate",
    "QTableView", "QTableWidget", "QTabWidget", "QTextEdit", "QToolBar", "QToolButton", "QTreeView", "QTreeWidget", "QWidget",
    "QWizard",
}  # fmt: skip


def _is_below(name: str, *folders: str) -> bool:
    return any(name.startswith(folder + "/") for folder in folders)


def check_directions(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        for include in source.includes:
            for folders, targets, why in FORBIDDEN:
                if source.is_below(*folders) and _is_below(include.name, *targets):
                    yield f"{source.path}:{include.line}: includes {include.name}; {why}"


def check_libvirt(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        if source.is_below("service/drivers/libvirt", "tests"):
            continue
        for include in source.includes:
            if include.name.startswith("libvirt/") or include.name in ("libvirt.h", "virterror.h"):
                yield f"{source.path}:{include.line}: includes libvirt; only service/drivers/libvirt does"


def check_drivers(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        if source.is_below("tests") or source.path in COMPOSITION_ROOTS:
            continue
        for include in source.includes:
            for driver in DRIVERS:
                if _is_below(include.name, driver) and not source.is_below(driver):
                    yield f"{source.path}:{include.line}: includes the driver {include.name}; only the composition root does"


def check_models_without_widgets(sources: list[Source]) -> Iterator[str]:
    for source in sources:
        if not source.is_below("app/models", "app/client", "shared", "service"):
            continue
        for include in source.includes:
            if include.name.startswith(WIDGET_HEADERS) or include.name in WIDGET_CLASSES:
                yield f"{source.path}:{include.line}: includes {include.name}; only what is seen knows widgets"


def check_plugin_requirements(sources: list[Source], root: Path) -> Iterator[str]:
    """A plugin with a manifest includes another plugin only when the manifest requires it."""
    for source in sources:
        parts = source.path.split("/")
        if len(parts) < 4 or parts[:2] != ["service", "plugins"]:
            continue
        manifest = root / "service/plugins" / parts[2] / "manifest.json"
        if not manifest.exists():
            continue
        required = json.loads(manifest.read_text(encoding="utf-8")).get("requires", [])
        for include in source.includes:
            target = include.name.split("/")
            if target[:2] == ["service", "plugins"] and target[2] not in (parts[2], *required):
                yield f"{source.path}:{include.line}: includes the plugin {target[2]}, which its manifest does not require"


def check_root_relative(sources: list[Source], root: Path) -> Iterator[str]:
    for source in sources:
        for include in source.includes:
            generated = include.name.endswith(".moc") or include.name.startswith(("moc_", "ui_", "qrc_"))
            if include.quoted and not generated and not (root / include.name).is_file():
                yield f'{source.path}:{include.line}: "{include.name}" is not a path from the root'


def _circles(edges: dict[str, set[str]]) -> Iterator[list[str]]:
    """One circle for each point where a depth-first walk closes one."""
    done: set[str] = set()
    for start in sorted(edges):
        path: list[str] = []
        stack = [(start, iter(sorted(edges[start])))] if start not in done else []
        path.extend(name for name, _ in stack)
        while stack:
            name, targets = stack[-1]
            target = next(targets, None)
            if target is None:
                stack.pop()
                done.add(path.pop())
            elif target in path:
                yield [*path[path.index(target) :], target]
            elif target not in done:
                stack.append((target, iter(sorted(edges.get(target, ())))))
                path.append(target)


def check_circles(sources: list[Source]) -> Iterator[str]:
    edges = {source.path: {include.name for include in source.includes if include.quoted} for source in sources}
    for circle in _circles(edges):
        yield f"{circle[0]}:1: includes itself through {' -> '.join(circle)}"


def check_layer_circles(sources: list[Source]) -> Iterator[str]:
    """Circles between folders. The composition root, which knows all, lies in none of them."""
    for parent, depth in LAYERS:
        edges: dict[str, set[str]] = {}
        for source in sources:
            layer = "/".join(source.folder.split("/")[:depth])
            if not source.is_below(parent) or layer.count("/") != depth - 1:
                continue
            for include in source.includes:
                target = "/".join(include.name.split("/")[:-1][:depth])
                if _is_below(include.name, parent) and target.count("/") == depth - 1 and target != layer:
                    edges.setdefault(layer, set()).add(target)
        for circle in _circles(edges):
            yield f"{circle[0]}:1: folders include each other: {' -> '.join(circle)}"
