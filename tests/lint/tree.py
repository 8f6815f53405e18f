"""The files of the project, each read once; a lint gets them as texts, so that a test can make some up."""
# SPDX-License-Identifier: MIT
import functools
import os
import pathlib
import re
import subprocess

CPP = (".cpp", ".hpp")
SOURCES = (*CPP, ".def")


class CannotTell(Exception):
    """A check needs something that this machine lacks; says what."""


class Tree:
    """Texts by path, the path relative to the top with forward slashes."""

    def __init__(self, texts, root="."):
        self.root = root
        self.texts = dict(sorted(texts.items()))
        self._lines = {}

    def __contains__(self, path):
        return path in self.texts

    def __getitem__(self, path):
        return self.texts[path]

    def get(self, path):
        return self.texts.get(path, "")

    def lines(self, path):
        if path not in self._lines:
            self._lines[path] = self.texts[path].split("\n")
        return self._lines[path]

    def below(self, *folders, ends=SOURCES):
        """The paths below the folders that end so."""
        starts = tuple(f"{folder}/" for folder in folders)
        return [path for path in self.texts if path.startswith(starts) and path.endswith(ends)]

    def is_shell_script(self, path):
        return path.endswith(".sh") or bool(re.match(r"#!\S*/(env )?(ba|da)?sh\n", self.texts[path]))


def read(root):
    """What git tracks or would add; without git (an unpacked archive), all files but the build. What holds a zero
    byte is no text (a workbook)."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, check=False)
    if listed.returncode == 0:
        paths = {os.fsdecode(path) for path in listed.stdout.split(b"\0") if path}
    else:
        top = pathlib.Path(root)
        paths = {path.relative_to(top).as_posix() for path in top.rglob("*")}
        paths = {path for path in paths if not path.startswith(("build/", ".git/")) and "__pycache__" not in path}
    files = ((path, os.path.join(root, path)) for path in paths)
    found = {path: pathlib.Path(file).read_bytes()
             for path, file in files if os.path.isfile(file) and not os.path.islink(file)}
    return Tree({path: text.decode("utf-8", "surrogateescape") for path, text in found.items() if b"\0" not in text},
                root)


@functools.cache
def layer_of(path):
    """`store` for src/store/… and include/peer/store/…, else None."""
    found = re.match(r"(?:include/peer|src)/([^/]+)/", path)
    return found[1] if found else None
