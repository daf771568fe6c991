#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Proves that each rule of the architecture can fail: breaks it in a small tree and looks for the finding."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

from architecture import findings

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"
HEADER = LICENCE + "#pragma once\n"


def including(*names: str) -> str:
    return LICENCE + "".join(f'#include "{name}"\n' if not name.startswith("<") else f"#include {name}\n" for name in names)


def header_including(*names: str) -> str:
    return including(*names).replace(LICENCE, HEADER, 1)


# A tree that breaks no rule, with what looks like a breach and is none.
GOOD = {
    "CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\n",
    "shared/CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\n",
    "shared/core/text.h": HEADER + "class Text {};\n",
    "shared/core/log.cpp": including("<spdlog/spdlog.h>", "shared/core/text.h"),
    "shared/model/field.h": header_including("shared/core/text.h"),
    "shared/rpc/message.h": header_including("shared/model/field.h"),
    "service/main.cpp": including("service/service.h") + "int main() { return application.exec(); }\n",
    "service/service.h": HEADER,
    "service/service.cpp": including("service/service.h", "service/drivers/libvirt/driver.h", "service/plugins/vm/vm.h"),
    "service/store/database.h": HEADER,
    "service/store/database.cpp": including("service/store/database.h") + "void f() { query.exec(\"SELECT 1\"); }\n",
    "service/drivers/driver.h": HEADER,
    "service/drivers/libvirt/driver.h": header_including("<libvirt/libvirt.h>", "service/drivers/driver.h"),
    "service/drivers/simulator/driver.h": header_including("service/drivers/driver.h"),
    "service/plugins/host/host.h": header_including("service/store/database.h"),
    "service/plugins/vm/vm.h": header_including("service/plugins/host/host.h"),
    "service/plugins/vm/manifest.json": json.dumps({"requires": ["host"]}),
    "app/main.cpp": including("app/views/window.h") + "int main() { return QApplication::exec(); }\n",
    "app/client/client.h": header_including("shared/rpc/message.h"),
    "app/models/model.h": header_including("app/client/client.h", "<QAbstractItemModel>"),
    "app/views/window.h": header_including("app/models/model.h", "<QMainWindow>"),
    "app/views/window.cpp": including("app/views/window.h")
    + """
// menu.exec() and QEventLoop in a comment, static int counter = 0; as well
/* #include "service/service.h" */
static const int limit = 3;
static constexpr int other = 4;
static QString made(int value);
const char *text = "menu.exec(); QEventLoop loop; static int x = 1;";
#include "window.moc"
""",
    "app/forms/form.h": header_including("shared/model/field.h", "<QWidget>"),
    "tests/unit/main.cpp": including("service/drivers/libvirt/driver.h", "<libvirt/libvirt.h>"),
    "tests/run.sh": "#!/bin/sh\n# SPDX-License-Identifier: Apache-2.0\n",
    "translations/penstock_zh.ts": '<?xml version="1.0"?><TS><context><message><source>a</source>'
    "<translation>b</translation></message></context></TS>",
    "resources/picture.png": "\udcff",
}

STALE = {
    "docs/reference/generator.json": json.dumps({"command": ["{build}/generate", "{output}"]}),
    "docs/reference/vm.md": "old\n",
}


def translation(attribute: str) -> str:
    return f"<TS><context><message><source>a</source><translation{attribute}/></message></context></TS>"


# The rule that must object, where it must point, and the files that break it.
BAD = (
    ("directions", "app/views/x.cpp", {"app/views/x.cpp": including("service/service.h")}),
    ("directions", "service/x.cpp", {"service/x.cpp": including("app/client/client.h")}),
    ("directions", "shared/core/x.cpp", {"shared/core/x.cpp": including("service/service.h")}),
    ("directions", "shared/core/x.cpp", {"shared/core/x.cpp": including("shared/model/field.h")}),
    ("directions", "shared/core/x.cpp", {"shared/core/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "shared/model/x.cpp", {"shared/model/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "shared/plugin/x.cpp", {"shared/plugin/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "service/store/x.cpp", {"service/store/x.cpp": including("service/plugins/vm/vm.h")}),
    ("directions", "service/tasks/x.cpp", {"service/tasks/x.cpp": including("service/drivers/libvirt/driver.h")}),
    ("directions", "service/api/x.cpp", {"service/api/x.cpp": including("service/plugins/host/host.h")}),
    ("directions", "service/events/x.cpp", {"service/events/x.cpp": including("service/plugins/host/host.h")}),
    ("directions", "service/pluginhost/x.cpp", {"service/pluginhost/x.cpp": including("service/plugins/vm/vm.h")}),
    ("directions", "service/drivers/x.cpp", {"service/drivers/x.cpp": including("service/store/database.h")}),
    ("directions", "app/views/x.cpp", {"app/views/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "app/forms/x.cpp", {"app/forms/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "app/features/c/x.cpp", {"app/features/c/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "app/theme/x.cpp", {"app/theme/x.cpp": including("shared/rpc/message.h")}),
    ("directions", "app/client/x.cpp", {"app/client/x.cpp": including("app/models/model.h")}),
    ("directions", "app/models/x.cpp", {"app/models/x.cpp": including("app/views/window.h")}),
    ("directions", "app/forms/x.cpp", {"app/forms/x.cpp": including("app/client/client.h")}),
    ("directions", "app/theme/x.cpp", {"app/theme/x.cpp": including("app/client/client.h")}),
    ("directions", "app/cli/x.cpp", {"app/cli/x.cpp": including("app/views/window.h")}),
    ("directions", "app/views/x.cpp", {"app/views/x.cpp": including("tests/unit/x.h"), "tests/unit/x.h": HEADER}),
    ("libvirt", "service/plugins/vm/x.cpp", {"service/plugins/vm/x.cpp": including("<libvirt/libvirt.h>")}),
    ("libvirt", "service/store/x.cpp", {"service/store/x.cpp": including("<libvirt/virterror.h>")}),
    ("libvirt", "service/drivers/simulator/x.cpp", {"service/drivers/simulator/x.cpp": including("<libvirt/libvirt.h>")}),
    ("drivers", "service/plugins/vm/x.cpp", {"service/plugins/vm/x.cpp": including("service/drivers/simulator/driver.h")}),
    ("drivers", "service/drivers/libvirt/x.cpp", {"service/drivers/libvirt/x.cpp": including("service/drivers/simulator/driver.h")}),
    ("drivers", "service/service.h", {"service/service.h": header_including("service/drivers/libvirt/driver.h")}),
    ("widgets", "app/models/x.cpp", {"app/models/x.cpp": including("<QTreeView>")}),
    ("widgets", "app/client/x.cpp", {"app/client/x.cpp": including("<QtWidgets/QLabel>")}),
    ("plugin requirements", "service/plugins/vm/x.cpp", {
        "service/plugins/vm/x.cpp": including("service/plugins/image/image.h"),
        "service/plugins/image/image.h": HEADER,
    }),
    ("root-relative includes", "app/views/x.cpp", {"app/views/x.cpp": including("window.h")}),
    ("root-relative includes", "app/views/x.cpp", {"app/views/x.cpp": including("../models/model.h")}),
    ("root-relative includes", "tests/unit/x.cpp", {"tests/unit/x.cpp": including("shared/core/gone.h")}),
    ("circles", "app/views/a.h", {
        "app/views/a.h": header_including("app/views/b.h"),
        "app/views/b.h": header_including("app/views/c.h"),
        "app/views/c.h": header_including("app/views/a.h"),
    }),
    ("circles", "app/views/a.h", {"app/views/a.h": header_including("app/views/a.h")}),
    ("folder circles", "service/events", {
        "service/events/a.h": header_including("service/store/database.h"),
        "service/events/b.h": HEADER,
        "service/store/b.h": header_including("service/events/b.h"),
    }),
    ("folder circles", "service/plugins/host", {
        "service/plugins/host/x.cpp": including("service/plugins/vm/vm.h"),
    }),
    ("licence lines", "app/views/x.cpp", {"app/views/x.cpp": "int x();\n"}),
    ("licence lines", "tests/x.py", {"tests/x.py": "print()\n"}),
    ("licence lines", "packaging/x", {"packaging/x": "#!/bin/sh\n"}),
    ("licence lines", "app/CMakeLists.txt", {"app/CMakeLists.txt": "project(x)\n"}),
    ("licence lines", "cmake/x.cmake", {"cmake/x.cmake": "set(x)\n"}),
    ("short mains", "app/main.cpp:41", {"app/main.cpp": LICENCE + "\n" * 40}),
    ("nested loops", "app/views/x.cpp:2", {"app/views/x.cpp": LICENCE + "void f() { menu.exec(pos); }\n"}),
    ("nested loops", "app/views/x.cpp:3", {"app/views/x.cpp": LICENCE + "\nvoid f() { dialog->exec(); }\n"}),
    ("nested loops", "app/views/x.cpp", {"app/views/x.cpp": LICENCE + "void f() { QDialog::exec(); }\n"}),
    ("nested loops", "app/views/x.cpp", {"app/views/x.cpp": LICENCE + "void f() { QMenu::exec(a, b); }\n"}),
    ("nested loops", "app/views/x.cpp", {"app/views/x.cpp": LICENCE + "void f() { QMessageBox::warning(this, a, b); }\n"}),
    ("nested loops", "app/views/x.cpp", {"app/views/x.cpp": LICENCE + "void f() { QFileDialog::getOpenFileName(); }\n"}),
    ("nested loops", "service/x.cpp", {"service/x.cpp": LICENCE + "void f() { QEventLoop loop; }\n"}),
    ("nested loops", "shared/core/x.cpp", {"shared/core/x.cpp": LICENCE + "void f() { QCoreApplication::processEvents(); }\n"}),
    ("globals", "app/x.cpp:2", {"app/x.cpp": LICENCE + "static int counter = 0;\n"}),
    ("globals", "app/x.cpp:4", {"app/x.cpp": LICENCE + "void f() { }\nvoid g() {\n    static QHash<QString, int> cache;\n}\n"}),
    ("globals", "service/x.cpp", {"service/x.cpp": LICENCE + "static Thing *thing = nullptr;\n"}),
    ("globals", "service/x.h", {"service/x.h": HEADER + "class A { static A &instance(); };\n"}),
    ("globals", "service/x.cpp", {"service/x.cpp": LICENCE + "Q_GLOBAL_STATIC(A, a)\n"}),
    ("includes by name", "app/x.cpp", {"app/x.cpp": including("<QtWidgets>")}),
    ("includes by name", "app/x.cpp", {"app/x.cpp": including("<QtCore/QtCore>")}),
    ("includes by name", "service/x.cpp", {"service/x.cpp": including("<spdlog/spdlog.h>")}),
    ("includes by name", "app/x.cpp", {"app/x.cpp": including("<QtCharts/QChartView>")}),
    ("names", "app/Window.h", {"app/Window.h": HEADER}),
    ("names", "app/x.h", {"app/x.h": HEADER + "class WindowManager final : public QObject\n{\n};\n"}),
    ("names", "app/x.h", {"app/x.h": LICENCE}),
    ("translations", "penstock_de.ts", {"translations/penstock_de.ts": translation(' type="unfinished"')}),
    ("translations", "penstock_de.ts", {"translations/penstock_de.ts": translation(' type="vanished"')}),
    ("translations", "penstock_de.ts", {"translations/penstock_de.ts": "<TS><context>"}),
    ("reference", "docs/reference/vm.md", {**STALE, "build/generate": '#!/bin/sh\necho new > "$1/vm.md"\n'}),
    ("reference", "docs/reference/host.md", {**STALE, "build/generate": '#!/bin/sh\necho old | tee "$1/vm.md" > "$1/host.md"\n'}),
    ("reference", "docs/reference/generator.json", {**STALE, "build/generate": "#!/bin/sh\nexit 3\n"}),
)  # fmt: skip


class SelfTest(unittest.TestCase):
    def findings_of(self, changed: dict[str, str]) -> dict[str, list[str]]:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in {**GOOD, **changed}.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", errors="surrogateescape")
                path.chmod(0o755)
            return findings(root, root / "build")

    def test_good_tree_has_no_findings(self) -> None:
        found = [finding for rule in self.findings_of({}).values() for finding in rule]
        self.assertEqual(found, [])

    def test_fresh_reference_has_no_findings(self) -> None:
        found = self.findings_of({**STALE, "build/generate": '#!/bin/sh\necho old > "$1/vm.md"\n'})
        self.assertEqual(found["reference"], [])

    def test_missing_generator_is_no_finding(self) -> None:
        self.assertEqual(self.findings_of(STALE)["reference"], [])

    def test_each_breach_is_found(self) -> None:
        for rule, where, changed in BAD:
            with self.subTest(rule=rule, where=where, files=sorted(changed)):
                found = self.findings_of(changed)[rule]
                self.assertTrue(any(where in finding for finding in found), f"{rule} found {found}")

    def test_each_rule_has_a_breach(self) -> None:
        self.assertEqual(set(self.findings_of({})) - {rule for rule, _, _ in BAD}, set())


if __name__ == "__main__":
    sys.exit(unittest.main())
