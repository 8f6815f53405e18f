"""Fault sweep: every file-system call of every writing command of peer fails once and for ever.

    fault_sweep.py PEER [--quick] [--jobs N] [--only NAME]

A call is killed at (SIGKILL), or answers EIO, ENOSPC, EROFS, EMFILE or EINTR, by strace. After it
readers must see the old or the new state, and the next command must find no stale lock, finish or
forget what was begun, and leave no temporary file. The same for the command that recovers from a
kill after the commit point of a command with several files.
"""
# SPDX-License-Identifier: MIT
import argparse
import collections
import multiprocessing
import os
import random
import shlex
import shutil
import sys
import tempfile
import time

import scenarios
import sweep_judge
import traced
import trees

FAULTS = ("KILL", "EIO", "ENOSPC", "EROFS", "EMFILE", "EINTR")
COLUMNS = ("faults", "old", "new", "lost", "torn", "false success", "stale", "leftover", "other")
QUICK_FAULTS = 700  # of all scenarios together
STARTED = {}  # scenario → (tree at its start, paths, calls, what comes next), read by the workers


def all_faults(calls):
    for call in calls:
        for fault in FAULTS:
            for forever in (False,) if fault == "KILL" else (False, True):
                yield call, fault, forever


def record(bench, scenario, start):
    """The paths that a good run touches and its calls there."""
    root = bench.outbox if scenario.in_outbox else bench.folder if scenario.upgrades else bench.data
    bench.put(start)
    seen = bench.run(scenario.arguments, ["-y", "-xx", "-s", "4096"])
    paths = traced.touched_paths(seen.log, root)
    bench.put(start)
    log = bench.run(scenario.arguments, ["-y", "-xx", "-s", "64", *traced.path_options(paths)]).log
    calls = [traced.Call(call.name, call.number, call.text.replace(bench.folder + "/", ""))
             for call in traced.calls_of(log)]
    return [os.path.relpath(path, bench.folder) for path in paths], calls


def kills_after_commit(bench, scenario, start, paths, calls):
    """The distinct trees that a kill leaves with a journal in them; of many, three."""
    found = {}
    for call in calls:
        bench.put(start)
        bench.run(scenario.arguments, options_of(bench, paths, call, "KILL", False))
        tree = trees.take(bench.data)
        if ".peer/journal" in tree:
            found.setdefault(trees.digest(tree), tree)
    states = list(found.values())
    return [states[0], states[len(states) // 2], states[-1]] if len(states) > 6 else states


def options_of(bench, paths, call, fault, forever):
    return [*traced.path_options([os.path.join(bench.folder, path) for path in paths]),
            *traced.fault_options(call, fault, forever)]


def worker_bench(peer, base):
    return sweep_judge.Bench(peer, os.path.join(base, f"worker-{os.getpid()}"))


def prepared(task):
    """What STARTED is to hold of a scenario and of the recoveries from it."""
    peer, base, scenario = task
    bench = worker_bench(peer, base)
    start = scenario.start()
    paths, calls = record(bench, scenario, start)
    found = [(scenario, start, paths, calls, scenarios.NEXT)]
    if not scenario.sweep_recovery:
        return found
    for number, tree in enumerate(kills_after_commit(bench, scenario, start, paths, calls), 1):
        recovering = scenarios.Scenario(f"recovery {number} of {scenario.name}",
                                        ("-C", "{data}", *scenarios.NEXT), finishes=scenario)
        found.append((recovering, tree, *record(bench, recovering, tree), scenarios.AFTER_NEXT))
    return found


def prepare(arguments, base):
    tasks = [(arguments.peer, base, scenario) for scenario in scenarios.SCENARIOS
             if not arguments.only or arguments.only in scenario.name]
    with multiprocessing.get_context("fork").Pool(arguments.jobs) as pool:
        for found in pool.map(prepared, tasks, chunksize=1):
            STARTED.update({entry[0].name: entry for entry in found})


def check_recovery(bench):
    """The recovery of a committed journal leads to the new state, not to the old one."""
    for name, (_, start, _, _, following) in STARTED.items():
        if not name.startswith("recovery"):
            continue
        whole, from_, _, _, _ = STARTED[name.split(" of ")[1]]
        ends = []
        for tree, first in ((start, None), (from_, whole.arguments)):
            bench.put(tree)
            if first:
                bench.run(first)
            bench.on_data(following)
            ends.append(trees.records(trees.take(bench.data)))
        if ends[0] != ends[1]:
            yield name, "a committed journal was not finished"


def sweep_part(task):
    """Runs some faults of one scenario: counts, and what went wrong."""
    peer, base, name, faults = task
    bench = worker_bench(peer, base)
    scenario, start, paths, _, following = STARTED[name]
    judge = sweep_judge.Judge(bench, scenario, start, following)
    counts = collections.Counter()
    wrong = []
    for call, fault, forever in faults:
        bench.put(start)
        options = options_of(bench, paths, call, fault, forever)
        result = bench.run(scenario.arguments, options)
        problems = []
        if not scenario.again and not trees.lock_is_free(bench.data):
            problems.append(("stale", "the lock is held by nobody who lives"))
        verdict = judge.verdict()
        problems += verdict.faults + sweep_judge.code_faults(result, fault, verdict)
        counts.update(("faults", verdict.state))
        counts.update({kind for kind, _ in problems} - {verdict.state})
        if fault != "KILL" and "INJECTED" not in result.log and result.code is not None:
            counts.update(("missed",))
        for kind, text in problems:
            command = shlex.join(["strace", *traced.fault_options(call, fault, forever),
                                  "-P", "…", "peer", *scenario.arguments])
            wrong.append(f"{name}: {kind}: {text}\n    {command}\n    {call.text}")
    return name, counts, wrong, len(judge.seen)


def tasks_of(arguments, base):
    chosen = {name: list(all_faults(entry[3])) for name, entry in STARTED.items()}
    if arguments.quick:
        everything = [(name, fault) for name, faults in chosen.items() for fault in faults]
        sample = random.Random(3).sample(everything, min(QUICK_FAULTS, len(everything)))
        chosen = collections.defaultdict(list)
        for name, fault in sample:
            chosen[name].append(fault)
    size = 10 ** 6 if arguments.quick else 600
    tasks = [(arguments.peer, base, name, faults[begin:begin + size])
             for name, faults in chosen.items() for begin in range(0, len(faults), size)]
    return sorted(tasks, key=lambda task: -len(task[3]))  # so that none is left alone at the end


def print_table(counts, calls, states):
    print(f"{'command':34}{'calls':>6}" + "".join(f"{column:>14}" for column in COLUMNS))
    total = collections.Counter()
    for name in counts:
        row = counts[name]
        row["other"] = sum(number for kind, number in row.items()
                           if kind not in COLUMNS and kind != "missed")
        total.update(row)
        print(f"{name:34}{calls[name]:>6}" + "".join(f"{row[column]:>14}" for column in COLUMNS))
    print(f"{'total':34}{sum(calls.values()):>6}"
          + "".join(f"{total[column]:>14}" for column in COLUMNS))
    print(f"{len(counts)} scenarios, {total['faults']} faults, {states} distinct states judged, "
          f"{total['missed']} faults met no call")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("peer", type=os.path.abspath)
    parser.add_argument("--quick", action="store_true", help="a fixed sample of the faults")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--only", help="scenarios whose name contains this")
    arguments = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 77
    began = time.monotonic()
    base = tempfile.mkdtemp(prefix="fault-sweep-",
                            dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    try:
        prepare(arguments, base)
        wrong = [f"{name}: {text}" for name, text in check_recovery(worker_bench(arguments.peer, base))]
        tasks = tasks_of(arguments, base)
        swept = {task[2] for task in tasks}
        counts = {name: collections.Counter() for name in STARTED if name in swept}
        states = 0
        with multiprocessing.get_context("fork").Pool(arguments.jobs) as pool:
            for name, part, problems, seen in pool.imap_unordered(sweep_part, tasks):
                counts[name].update(part)
                wrong += problems
                states += seen
    finally:
        shutil.rmtree(base, ignore_errors=True)
    print_table(counts, {name: len(STARTED[name][3]) for name in counts}, states)
    print(f"{time.monotonic() - began:.0f} s with {arguments.jobs} processes")
    for line in wrong[:40]:
        print(line)
    if wrong:
        print(f"{len(wrong)} violations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
