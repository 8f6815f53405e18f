#!/usr/bin/python3
"""Runs a transcript – commands with the output they must have – in a fresh private folder.

In a .t file whatever is indented by two spaces is the transcript, the rest is prose; in a .md file
the ```console blocks are. Standard library only.

    $ peer check                  a command, run by one sh that lives through the whole file
    > --rule references           its continuation
    whatever it prints            stdout and stderr together, compared exactly
    [exit 2]                      when the exit code is not 0
    ...                           any lines (sparingly)

The folder of the run is shown as $WORK, the examples as $EXAMPLES, a trailing space as \\x20, a
control character as \\xNN, a missing newline at the end as a backslash. --bless writes the output
that there was into the file.
"""
# SPDX-License-Identifier: MIT
import argparse
import difflib
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

END = "\x1etranscript:"  # never printed by a command


class Step:
    """One command with its expected lines and where both stand in the file."""

    def __init__(self, first, command):
        self.first = first          # index of the `$` line
        self.command = [command]
        self.expected = []
        self.output_at = first + 1  # the expected lines are lines[output_at:after]
        self.after = first + 1
        self.indent = ""


def transcript_lines(path, lines):
    """(index, indent, text) of every line of the transcript; text None ends a block."""
    if path.endswith(".md"):
        inside = False
        for index, line in enumerate(lines):
            if line.startswith("```"):
                inside = not inside and line.strip() == "```console"
                yield index, "", None
            elif inside:
                yield index, "", line
        return
    for index, line in enumerate(lines):
        if line.startswith("  "):
            yield index, "  ", line[2:]
        else:
            yield index, "", "" if line == "" else None


def parse(path, lines):
    steps, current = [], None
    for index, indent, text in transcript_lines(path, lines):
        if text is None:
            current = None
        elif text.startswith("$ "):
            current = Step(index, text[2:])
            current.indent = indent
            steps.append(current)
        elif current is None:
            if text and indent:
                sys.exit(f"{path}:{index + 1}: output before any command")
        elif (text == ">" or text.startswith("> ")) and not current.expected:
            current.command.append(text[2:])
            current.output_at = current.after = index + 1
        else:
            current.expected.append(text)
            if text:
                current.after = index + 1
    for step in steps:
        while step.expected and not step.expected[-1]:
            step.expected.pop()
    return steps


def visible(text, shown_as):
    for value, name in shown_as:
        text = text.replace(value, name)
    lines = text.split("\n")
    ends_in_newline = lines and lines[-1] == ""
    if ends_in_newline:
        lines.pop()
    shown = []
    for line in lines:
        line = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", lambda m: f"\\x{ord(m[0]):02x}", line)
        shown.append(re.sub(r" $", r"\\x20", line))
    if text and not ends_in_newline:
        shown[-1] += "\\"  # as in cram: no newline at the end
    while shown and not shown[-1]:
        shown.pop()
    return shown


def matches(expected, actual):
    """Whether the lines agree; a line `...` stands for any lines."""
    if "..." not in expected:
        return expected == actual
    at = expected.index("...")
    if expected[:at] != actual[:at]:
        return False
    rest = expected[at + 1:]
    return any(matches(rest, actual[i:]) for i in range(at, len(actual) + 1))


class Shell:
    """One sh in its own process group; commands are sourced one by one, without a terminal."""

    def __init__(self, directory, environment, limit):
        self.directory, self.deadline, self.count = directory, time.monotonic() + limit, 0
        self.process = subprocess.Popen(
            ["/bin/sh"], cwd=os.path.join(directory, "work"), env=environment, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True, umask=0o077)

    def run(self, command):
        self.count += 1
        script = os.path.join(self.directory, f"command-{self.count}")
        with open(script, "w", encoding="utf-8") as out:
            out.write(command + "\n")
        line = f". {script} </dev/null\nprintf '{END}%d\\n' $?\n"
        self.process.stdin.write(line.encode())
        seen = b""
        pattern = re.compile(END.encode() + rb"(\d+)\n")
        while True:
            found = pattern.search(seen)
            if found:
                return seen[:found.start()].decode("utf-8", "backslashreplace"), int(found[1])
            left = self.deadline - time.monotonic()
            ready = left > 0 and select.select([self.process.stdout], [], [], left)[0]
            piece = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not piece:
                what = "took too long" if not ready else "ended the shell"
                text = seen.decode("utf-8", "backslashreplace")
                raise RuntimeError(f"the command {what}: {command}\n{text}")
            seen += piece

    def close(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()


def environment_of(arguments, directory):
    identity = {"NAME": "Test", "EMAIL": "test@example.org", "DATE": "2026-11-02T09:00:00+0000"}
    environment = {f"GIT_{who}_{key}": value
                   for who in ("AUTHOR", "COMMITTER") for key, value in identity.items()}
    environment |= {
        "PATH": f"{os.path.dirname(os.path.abspath(arguments.peer))}:/usr/local/bin:/usr/bin:/bin",
        "HOME": os.path.join(directory, "home"), "WORK": os.path.join(directory, "work"),
        "LC_ALL": "C.UTF-8", "TZ": "UTC", "EXAMPLES": os.path.abspath(arguments.examples),
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
        # No transcript depends on the real day or on real chance; most set their own moment.
        "PEER_NOW": "2026-11-02T09:00", "PEER_RANDOM_SEED": "1"}
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
        if name in os.environ:
            environment[name] = os.environ[name]
    environment.update(pair.split("=", 1) for pair in arguments.env)
    return environment


def run_all(steps, arguments):
    """The lines that each step printed, with `[exit N]`."""
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-transcript-"))
    try:
        for name in ("home", "work"):
            os.mkdir(os.path.join(directory, name))
        environment = environment_of(arguments, directory)
        shown_as = [(environment["WORK"], "$WORK"), (environment["HOME"], "$HOME"),
                    (environment["EXAMPLES"], "$EXAMPLES")]
        shell = Shell(directory, environment, arguments.timeout)
        try:
            for step in steps:
                output, code = shell.run("\n".join(step.command))
                lines = visible(output, shown_as)
                yield lines + ([f"[exit {code}]"] if code else [])
        finally:
            shell.close()
    finally:
        # A transcript may have taken permissions away.
        subprocess.run(["chmod", "-R", "u+rwx", directory], check=False)
        shutil.rmtree(directory, ignore_errors=True)


def bless(path, lines, results):
    for step, actual in reversed(results):
        if not matches(step.expected, actual):
            lines[step.output_at:step.after] = [(step.indent + line).rstrip() for line in actual]
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("transcript")
    parser.add_argument("--peer", required=True, help="the binary under test")
    parser.add_argument("--examples", required=True, help="the folder with the example programs")
    parser.add_argument("--env", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--timeout", type=float, default=1000)
    parser.add_argument("--bless", action="store_true", help="write the output into the file")
    arguments = parser.parse_args()
    path = arguments.transcript
    with open(path, encoding="utf-8") as source:
        lines = source.read().split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    steps = parse(path, lines)
    if not steps:
        sys.exit(f"{path}: no commands in it")
    results, wrong = [], 0
    try:
        for step, actual in zip(steps, run_all(steps, arguments)):
            results.append((step, actual))
            if matches(step.expected, actual):
                continue
            wrong += 1
            if not arguments.bless:
                print(f"{path}:{step.first + 1}: $ {step.command[0]}")
                print("\n".join(difflib.unified_diff(
                    step.expected, actual, "expected", "actual", lineterm="", n=3)))
    except RuntimeError as problem:
        sys.exit(f"{path}:{steps[len(results)].first + 1}: {problem}")
    if arguments.bless:
        bless(path, lines, results)
        print(f"{path}: {wrong} of {len(steps)} commands rewritten")
    elif wrong:
        sys.exit(f"{path}: {wrong} of {len(steps)} commands differ")


if __name__ == "__main__":
    main()
