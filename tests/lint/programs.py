"""Which programs and Python modules scripts and tests use, and whether .ci/packages brings them."""
# SPDX-License-Identifier: MIT
import ast
import functools
import os
import re
import sys

import installed
import shell_words

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import transcript  # noqa: E402

PACKAGES = ".ci/packages"
SYSTEM_PROGRAM = re.compile(r"(?:/usr)?/(s?bin/[^/\s]+)")
# Not everybody needs these: the file that calls it, and why.
OPTIONAL = {
    (".ci/install", "sudo"): "for who is not root; it says what to do where there is none",
    ("tests/coverage/CMakeLists.txt", "gcovr"): "for the preset cover alone, which no script runs",
}


def in_transcript(path, text):
    commands = (command for step in transcript.parse(path, text.split("\n")) for command in step.command)
    return shell_words.programs("\n".join(commands))


@functools.cache
def nodes_of(text):
    return list(ast.walk(ast.parse(text)))


def words_of(node, values):
    """The words of a list or text in Python, None for what is not known; a name stands for its value."""
    if isinstance(node, ast.Name):
        known = {name: value for name, value in values.items() if name != node.id}  # it may be made of itself
        return words_of(values[node.id], known) if node.id in values else [None]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.Starred):
        return words_of(node.value, values)
    if isinstance(node, ast.BinOp):
        return words_of(node.left, values)
    if isinstance(node, (ast.List, ast.Tuple)):
        return [word for item in node.elts for word in words_of(item, values)]
    return [None]


def in_python(nodes):
    """What subprocess, exec and which are given, lists that begin with a program that starts others, paths of
    programs, and scripts that are written out."""
    values = {target.id: node.value for node in nodes if isinstance(node, ast.Assign)
              for target in node.targets if isinstance(target, ast.Name)
              and isinstance(node.value, (ast.List, ast.Tuple, ast.Constant))}
    called = set()
    for node in nodes:
        if isinstance(node, ast.Call) and node.args:
            name = ast.unparse(node.func)
            words = words_of(node.args[0], values)
            if re.fullmatch(r"subprocess\.\w+", name):
                called.update(shell_words.calls(words))
            elif name.startswith(("os.exec", "shutil.which")) and words[:1] != [None]:
                called.update(words[:1])
        elif isinstance(node, (ast.List, ast.Tuple)):
            words = words_of(node, values)
            if len(words) > 1 and words[0] in shell_words.STARTERS.keys() - shell_words.BUILTINS:
                called.update(shell_words.calls(words))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if SYSTEM_PROGRAM.fullmatch(node.value):
                called.add(node.value)
            elif node.value.startswith("#!/bin/sh"):
                called |= shell_words.programs(node.value)
    return called - shell_words.BUILTINS


def in_cpp(text):
    lists = re.findall(r'arguments = \{"([^"]+)"(?:, "-c",\s*"((?:[^"\\]|\\.)*)")?', text)
    shells = [script for program, script in lists if program in ("sh", "/bin/sh", "bash")] + re.findall(r'\bshell\("((?:[^"\\]|\\.)*)"', text)
    found = {program for program, _ in lists}
    return found.union(*(shell_words.programs(re.sub(r"\\(.)", r"\1", script)) for script in shells))


def in_cmake(text):
    text = re.sub(r"#.*", "", text)
    words = re.findall(r"\bCOMMAND ([a-z][a-z0-9.+-]*)(?=[\s)])", text)
    for found in re.findall(r"find_program\(\w+ (?:NAMES )?([a-z0-9.+ -]+)", text):
        words.append(found.split()[0])
    return set(words)


def called_by(files, path):
    text = files[path]
    if path.startswith("tests/") and path.endswith(".cpp"):
        return in_cpp(text)
    if path.endswith("CMakeLists.txt"):
        return in_cmake(text)
    if path.endswith(".py"):
        return in_python(nodes_of(text))
    if path.endswith(".t") or path == "README.md":
        return in_transcript(path, text)
    if files.is_shell_script(path):
        return shell_words.programs(text)
    if path == "CMakePresets.json":
        return set(re.findall(r'"CXX": "([^"]+)"', text))
    return set()


def modules_of(nodes):
    """What a text in Python imports."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.split(".")[0]


def line_of(text, word):
    found = re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def is_there(program, brought):
    """Whether the packages bring it. What begins with `peer` is ours, a path outside of the system the test's own."""
    if program.startswith("peer"):
        return True
    if not program.startswith("/"):
        return "/" in program or program in brought.programs
    system = SYSTEM_PROGRAM.fullmatch(program)
    return not system or system[1] in brought.programs


def programs(files, brought=None):
    """Every program that a script, a transcript or a test calls, and every module that Python imports, comes with a
    package of .ci/packages or is part of every Debian: else a test passes only where it happened to be installed.

    What dpkg says of this machine decides, so a program that is there by chance is found too.
    """
    if brought is None:
        brought = installed.brought_by(re.findall(r"^[a-z0-9][a-z0-9.+-]+", files.get(PACKAGES), re.MULTILINE))
    own = {path.rsplit("/", 1)[1].removesuffix(".py") for path in files.texts if path.endswith(".py")}
    known = own | brought.modules | sys.stdlib_module_names
    for path, text in files.texts.items():
        for program in sorted(called_by(files, path)):
            if not is_there(program, brought) and (path, program) not in OPTIONAL:
                yield f"{path}:{line_of(text, program)}: calls {program}, which no package in {PACKAGES} brings"
        for module in sorted(set(modules_of(nodes_of(text))) - known) if path.endswith(".py") else ():
            yield f"{path}:{line_of(text, module)}: imports {module}, which no package in {PACKAGES} brings"
