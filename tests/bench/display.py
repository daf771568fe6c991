# SPDX-License-Identifier: Apache-2.0
"""A virtual display for the time of a measurement."""

import os
import subprocess


class Display:
    def __init__(self, directory):
        self._directory = directory
        self._process = None

    def __enter__(self):
        read, write = os.pipe()
        self._process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                         pass_fds=[write], stderr=subprocess.DEVNULL, cwd=self._directory)
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(10)
