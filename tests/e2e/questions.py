#!/usr/bin/env python3
"""Questions on a terminal: what is missing is asked for, '<' goes back, nothing is saved unasked.

usage: questions.py PEER

SPDX-License-Identifier: MIT
"""

import os
import pty
import subprocess
import sys
import tempfile

PEER = os.path.abspath(sys.argv[1])
ENVIRONMENT = {"PATH": os.environ["PATH"], "PEER_NOW": "2026-11-21T10:00", "TERM": "dumb",
               "PEER_RANDOM_SEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def converse(directory, words, answers):
    """Runs peer on a terminal, answers each prompt in turn (None: end of input). → (exit, shown)"""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(PEER, [PEER, "-C", directory, *words], ENVIRONMENT)
    shown = b""
    answers = list(answers)
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # the other side closed the terminal
            break
        if not piece:
            break
        shown += piece
        if shown.endswith(b": ") and answers:
            answer = answers.pop(0)
            os.write(terminal, b"\x04" if answer is None else (answer + "\n").encode())
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    return code, shown.decode().replace("\r\n", "\n")


def expect(condition, what, shown):
    if not condition:
        sys.exit(f"{what}\n--- shown\n{shown}")


def files(directory):
    return sorted(name for name in os.listdir(os.path.join(directory, "clients")))


def main():
    with tempfile.TemporaryDirectory() as folder:
        directory = os.path.join(folder, "bridges")
        for words in (["init", directory, "--no-git"],
                      ["-C", directory, "staff", "add", "Eva Říhová", "--role", "coordinator",
                       "--id", "s-eva", "--from", "2026-01-01"]):
            subprocess.run([PEER, *words], env=ENVIRONMENT, check=True, capture_output=True)

        code, shown = converse(directory, ["client", "add", "--id", "c-1"], ["Zofie", "no"])
        expect(code == 2 and "not confirmed; nothing was done" in shown, "a no saves nothing", shown)
        code, shown = converse(directory, ["client", "add", "--id", "c-1"], [None])
        expect(code == 2 and "the input ended" in shown, "end of input saves nothing", shown)
        expect(files(directory) == [], "nothing was written", shown)

        code, shown = converse(directory, ["client", "add", "--id", "c-1"],
                               ["", "Žofie Nová", "<", "Žofie Nováková", ""])
        expect(code == 0 and "An answer is needed here." in shown, "an answer is required", shown)
        expect("Save? [yes]: <\nName: Žofie Nováková\n" in shown, "'<' goes back", shown)
        expect("c-1  Žofie Nováková  applicant" in shown, "the client is added", shown)

        code, shown = converse(directory, ["intake", "record"],
                               ["zofie", "s-eva", "accepted", "", "yes", "<", "<", "yes", "yes",
                                "job", "yes", "2026-11-21", ""])
        expect(code == 0 and "accepted on Saturday 2026-11-21" in shown, "recorded", shown)
        with open(os.path.join(directory, "clients", "c-1.toml"), encoding="utf-8") as file:
            record = file.read()
        expect('psychotherapy = "yes"\npsychiatrist = "yes"\nregular-activity = ["job"]\n'
               "rules-explained = true\nletter = 2026-11-21\n" in record, "the answers", record)

        # Who types it is asked for, unless PEER_STAFF says it; of a contact of ours, how it ended.
        code, shown = converse(directory, ["contact", "record", "zofie", "--out"],
                               ["s-eva", "no-answer", ""])
        expect(code == 0 and "Who was in contact with them (STAFF): " in shown and
               "How it ended (reached, " in shown, "worker and outcome are asked for", shown)
        code, shown = converse(directory, ["contact", "record", "zofie", "--serious"], ["s-eva", ""])
        expect(code == 0 and "How it ended" not in shown, "a call that came in needs no outcome", shown)
        code, shown = converse(directory, ["contact", "record"], ["unknown", "s-eva", "no"])
        expect(code == 2 and "Client (or unknown): " in shown, "the client is asked for", shown)

        # Not on a terminal, or with --no-input, nothing is asked.
        code, shown = converse(directory, ["client", "add", "--no-input"], [])
        expect(code == 2 and "missing: NAME" in shown, "--no-input asks nothing", shown)
        ended = subprocess.run([PEER, "-C", directory, "client", "add"], env=ENVIRONMENT,
                               stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        expect(ended.returncode == 2 and "missing: NAME" in ended.stderr, "no terminal", ended.stderr)


if __name__ == "__main__":
    main()
