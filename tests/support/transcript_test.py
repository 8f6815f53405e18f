#!/usr/bin/python3
"""The transcript runner itself: it must notice a difference, and bless only what differs."""
# SPDX-License-Identifier: MIT
import os
import subprocess
import sys
import tempfile
import unittest

RUNNER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "transcript.py")


def run(text, *options, name="case.t"):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        done = subprocess.run(
            [sys.executable, RUNNER, path, "--peer", "/nowhere/peer", "--examples", folder,
             *options], capture_output=True, text=True, check=False)
        with open(path, encoding="utf-8") as source:
            return done, source.read()


class Transcript(unittest.TestCase):
    def test_passes(self):
        cases = {
            "plain output": "  $ echo a\n  a\n",
            "order of stdout and stderr": "  $ echo a; echo b >&2; echo c\n  a\n  b\n  c\n",
            "blank line inside": "  $ printf 'a\\n\\nb\\n'\n  a\n\n  b\n",
            "exit code": "  $ sh -c 'exit 3'\n  [exit 3]\n",
            "folder and variables persist": "  $ mkdir d && cd d && X=1\n  $ pwd; echo $X\n"
                                            "  $WORK/d\n  1\n",
            "continued": "  $ cat <<E\n  > a\n  > E\n  a\n",
            "continued by an empty line": "  $ cat <<E\n  > a\n  >\n  > b\n  > E\n  a\n\n  b\n",
            "any lines": "  $ seq 5\n  1\n  ...\n  5\n",
            "no newline at the end": "  $ printf a\n  a\\\n",
            "control character": "  $ printf 'a\\033b \\n'\n  a\\x1bb\\x20\n",
            "stdin is empty": "  $ cat\n  $ echo still here\n  still here\n",
            "fixed surroundings": "  $ echo $TZ $LC_ALL $PEER_NOW\n  UTC C.UTF-8 2026-11-02T09:00\n",
        }
        for name, text in cases.items():
            with self.subTest(name):
                done, _ = run(text)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_fails(self):
        cases = {
            "other output": "  $ echo a\n  b\n",
            "missing output": "  $ echo a\n",
            "too much expected": "  $ true\n  a\n",
            "exit code not expected": "  $ false\n",
            "exit code expected": "  $ true\n  [exit 1]\n",
            "any lines do not excuse the rest": "  $ seq 5\n  1\n  ...\n  6\n",
            "the shell ends": "  $ exit 0\n",
            "no command at all": "prose\n",
        }
        for name, text in cases.items():
            with self.subTest(name):
                done, _ = run(text)
                self.assertNotEqual(done.returncode, 0, name)

    def test_takes_too_long(self):
        done, _ = run("  $ sleep 30\n", "--timeout", "0.3")
        self.assertIn("took too long", done.stderr)

    def test_console_blocks_of_markdown(self):
        text = "# Title\n```console\n$ echo a\na\n```\n```sh\n$ not run\n```\n"
        done, _ = run(text, name="page.md")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        done, _ = run(text.replace("\na\n", "\nb\n"), name="page.md")
        self.assertNotEqual(done.returncode, 0)

    def test_bless_rewrites_only_what_differs(self):
        text = "Prose.\n\n  $ echo a\n  old\n\n  $ seq 3\n  1\n  ...\n\nMore prose.\n  $ false\n"
        _, after = run(text, "--bless")
        self.assertEqual(after, "Prose.\n\n  $ echo a\n  a\n\n  $ seq 3\n  1\n  ...\n\n"
                                "More prose.\n  $ false\n  [exit 1]\n")


if __name__ == "__main__":
    unittest.main()
