#!/usr/bin/python3
"""A reader that writers overtake four times keeps the fifth one waiting, and answers.

    overtaken.py PEER

strace stops the reader in each round between its look at the generation and its first file; there a
command writes two files. In the fifth round the reader holds the lock, shared: that command must wait
until the reader has answered. Ends with 77 (skipped) where there is no strace.
"""
# SPDX-License-Identifier: MIT
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

ROUNDS = 5
problems = []


def broken(text):
    problems.append(text)
    print(f"BROKEN: {text}")


def wait_for(condition, what, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.01)


def stops(log):
    if not os.path.exists(log):
        return 0
    with open(log, encoding="utf-8", errors="replace") as lines:
        return sum("stopped by SIGSTOP" in line for line in lines)


def process_of(log):
    """The number that strace writes in front of each line."""
    with open(log, encoding="utf-8", errors="replace") as lines:
        return int(lines.readline().split()[0])


def start_reader(peer, root, log):
    return subprocess.Popen(
        ["strace", "-f", "-o", log, "-P", "program.toml", "-e", "trace=openat2",
         "-e", "inject=openat2:signal=STOP:when=1+", peer, "-C", root, "client", "list"],
        env=sample.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, start_new_session=True)


def start_writer(peer, root, number):
    return subprocess.Popen(
        [peer, "-C", root, "client", "add", f"Nový {number}", "--id", f"c-new-{number}"],
        env=sample.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)


def overtake(peer, root, log):
    reader = start_reader(peer, root, log)
    try:
        return watch(reader, peer, root, log)
    finally:
        if reader.poll() is None:  # strace and what it stopped
            os.killpg(reader.pid, signal.SIGKILL)


def watch(reader, peer, root, log):
    process = None
    for number in range(1, ROUNDS):
        wait_for(lambda n=number: stops(log) == n, f"round {number} of the reader")
        writer = start_writer(peer, root, number)
        _, error = writer.communicate(timeout=30)
        if writer.returncode != 0:
            broken(f"writer {number} ended with {writer.returncode}: {error}")
        process = process or process_of(log)
        os.kill(process, signal.SIGCONT)
    wait_for(lambda: stops(log) == ROUNDS, "the last round of the reader")
    last = start_writer(peer, root, ROUNDS)
    time.sleep(1)
    if last.poll() is not None:
        broken("the last writer did not wait for the reader that holds the lock")
    os.kill(process, signal.SIGCONT)
    answer, error = reader.communicate(timeout=30)
    _, waited = last.communicate(timeout=30)
    return reader.returncode, answer, error, last.returncode, waited


def main():
    peer = os.path.abspath(sys.argv[1])
    if not shutil.which("strace"):
        print("skipped: there is no strace")
        sys.exit(77)
    os.umask(0o077)
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-overtaken-"))
    root, log = os.path.join(directory, "data"), os.path.join(directory, "log")
    try:
        os.mkdir(root)
        sample.make(root, clients=2)
        before = sample.peer(peer, root, "client", "add", "První", "--id", "c-first")
        if before.returncode != 0:
            sys.exit(before.stderr)  # a reader can only hold a lock that a writer made
        code, answer, error, last, waited = overtake(peer, root, log)
        told = [number for number in range(1, ROUNDS + 1) if f"c-new-{number}" in answer]
        if code != 0 or error or told != list(range(1, ROUNDS)):
            broken(f"the reader ended with {code} and told of {told}: {error}{answer}")
        if last != 0 or "peer: waiting for" not in waited:
            broken(f"the writer that waited ended with {last}: {waited}")
        after = sample.peer(peer, root, "client", "list")
        if f"c-new-{ROUNDS}" not in after.stdout:
            broken("what the waiting writer wrote is not there")
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    print(f"overtaken {ROUNDS - 1} times, then one writer waited; {len(problems)} broken promises")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
