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


def ask_reasons(directory):
    """upgrade asks for a word for each free reason, judges it at once, and saves when that is confirmed."""
    program = os.path.join(directory, "program.toml")
    with open(program, encoding="utf-8") as file:
        old = file.read()
    free = old.replace("format = 2", "format = 1", 1)
    for day, reason in (("24", "both ill"), ("31", "center-closed")):
        free += f'\n[[closure]]\nfrom = 2026-12-{day}\nuntil = 2026-12-{day}\nreason = "{reason}"\n'
    with open(program, "w", encoding="utf-8") as file:
        file.write(free)
    code, shown = converse(directory, ["upgrade"], ["sick", "staf", "?", "holiday", "<", "other", "", "no"])
    expect(code == 2 and "not confirmed; nothing was done" in shown, "a no upgrades nothing", shown)
    expect("no reason 'sick'" in shown and "why " in shown, "a wrong word is judged at once", shown)
    expect("a public holiday" in shown, "'?' says what the words mean", shown)
    expect("closure: 'both ill' → other\n  closure: 'center-closed' → center\n" in shown, "what was said", shown)
    expect("--map 'closure:both ill=other' \\\n  --map closure:center-closed=center" in shown, "the command", shown)
    code, shown = converse(directory, ["upgrade", "--dry-run"], ["other", ""])
    expect(code == 0 and "Save?" not in shown and '+reason = "other"' in shown, "a dry run saves nothing", shown)
    with open(program, encoding="utf-8") as file:
        expect(file.read() == free, "nothing was written", shown)
    code, shown = converse(directory, ["upgrade"], ["other", "", ""])
    expect(code == 0 and "the directory has format 2 now" in shown, "upgraded", shown)
    with open(program, "w", encoding="utf-8") as file:
        file.write(old)


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

        ask_reasons(directory)

        # Not on a terminal, or with --no-input, nothing is asked.
        code, shown = converse(directory, ["client", "add", "--no-input"], [])
        expect(code == 2 and "missing: NAME" in shown, "--no-input asks nothing", shown)
        ended = subprocess.run([PEER, "-C", directory, "client", "add"], env=ENVIRONMENT,
                               stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        expect(ended.returncode == 2 and "missing: NAME" in ended.stderr, "no terminal", ended.stderr)


if __name__ == "__main__":
    main()
