#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills the plural forms of penstock_en.ts: "%n host(s)" becomes "%n host" and "%n hosts".

Run it after lupdate has added texts. What has been translated by hand stays as it is.
"""
import pathlib
import re

FILE = pathlib.Path(__file__).with_name("penstock_en.ts")
UNFILLED = re.compile(
    r'(<message numerus="yes">\s*<source>(?P<source>.*?)</source>.*?)'
    r'<translation type="unfinished">.*?</translation>',
    re.DOTALL,
)


def filled(message: re.Match) -> str:
    source = message["source"]
    forms = [source.replace("(s)", ""), source.replace("(s)", "s")]
    lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
    return f"{message[1]}<translation>\n{lines}        </translation>"


def main() -> None:
    text, count = UNFILLED.subn(filled, FILE.read_text(encoding="utf-8"))
    FILE.write_text(text, encoding="utf-8")
    print(f"{count} texts filled")


if __name__ == "__main__":
    main()
