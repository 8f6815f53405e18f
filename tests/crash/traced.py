"""Runs a command under strace: lists the calls that touch a folder, injects faults into them, and
reads the log back.

Calls are counted by strace only where they touch the folder (-P with every path that a good run
touched), else the loader of shared libraries would be hit first.
"""
# SPDX-License-Identifier: MIT
import codecs
import dataclasses
import os
import re
import subprocess
import tempfile

# What a program does to files. Calls without an effect on them (fcntl, lseek) are left out.
FILE_CALLS = (
    "openat openat2 open creat read pread64 readv write pwrite64 writev fsync fdatasync close "
    "rename renameat renameat2 link linkat unlink unlinkat mkdir mkdirat rmdir flock chmod fchmod "
    "fchmodat fchmodat2 ftruncate truncate getdents64 stat lstat fstat newfstatat statx access "
    "faccessat faccessat2 readlink readlinkat symlinkat").split()

LINE = re.compile(r"^(?:(\d+) +)?(\w+)\((.*)\) += (-?\d+|\?)(<[^>]*>)?(.*)$")
HEX_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"|<((?:\\x[0-9a-f]{2})+)>')


@dataclasses.dataclass(frozen=True)
class Call:
    """One system call that touched the folder; `number` counts calls of the same name from 1."""

    name: str
    number: int
    text: str


@dataclasses.dataclass
class Run:
    code: int  # negative: the signal that ended it; None: it hung
    out: bytes
    err: bytes
    log: str = ""


def decoded(text):
    """The bytes of a text that strace printed with -xx, as a str with surrogates."""
    return os.fsdecode(codecs.escape_decode(text.encode())[0])


def run(command, environment, directory, seconds=60):
    with subprocess.Popen(command, env=environment, cwd=directory, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          start_new_session=True) as process:
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            out, err = process.communicate()
            return Run(None, out, err)
    return Run(process.returncode, out, err)


def traced(command, environment, directory, options, seconds=60):
    with tempfile.NamedTemporaryFile("r", errors="surrogateescape") as log:
        result = run(["strace", "-o", log.name, *options, *command], environment, directory,
                     seconds)
        result.log = log.read()
    return result


def lines(log):
    """(name, arguments, result, rest of the line) of every complete call of a log."""
    for line in log.splitlines():
        match = LINE.match(line)
        if match:
            yield match[2], match[3], match[4], (match[5] or "") + match[6]


def touched_paths(log, folder):
    """Every path in or below `folder` that the log names, by itself or below a descriptor."""
    paths = {folder}
    for _, arguments, _, rest in lines(log):
        base = None
        for match in HEX_TEXT.finditer(arguments + rest):
            text = decoded(match[1] if match[1] is not None else match[2])
            if match[2] is not None:
                base = text
            elif base is not None and not text.startswith("/") and "\0" not in text:
                text = os.path.normpath(os.path.join(base, text))
            if len(text) < 400 and (text == folder or text.startswith(folder + "/")):
                paths.add(text)
    return sorted(paths)


def path_options(paths):
    return [word for path in paths for word in ("-P", path)]


def calls_of(log):
    counts = {}
    calls = []
    for name, arguments, _, _ in lines(log):
        if name in FILE_CALLS:
            counts[name] = counts.get(name, 0) + 1
            text = HEX_TEXT.sub(lambda m: decoded(m[0]), f"{name}({arguments})")
            calls.append(Call(name, counts[name], text[:160]))
    return calls


def fault_options(call, fault, forever):
    what = "signal=KILL" if fault == "KILL" else f"error={fault}"
    when = f"{call.number}+" if forever else str(call.number)
    return ["-e", f"trace={call.name}", "-e", f"inject={call.name}:{what}:when={when}"]
