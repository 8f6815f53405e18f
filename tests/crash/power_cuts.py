"""Power cuts: every writing command of peer, the power cut after each of its system calls.

    power_cuts.py PEER [--quick] [--only NAME]

Every state that the model of power_model.py can leave is put on a real disk, the next command
recovers from it, and the records must be all old or all new; once the command said that it was done
(it wrote to stdout or ended with 0), all new. Three writers with a known fault must be found out,
else the simulator proves nothing.
"""
# SPDX-License-Identifier: MIT
import argparse
import os
import random
import shutil
import sys
import tempfile
import time

import bad_writers
import power_model
import scenarios
import sweep_judge
import traced
import trees

OPTIONS = ["-f", "-y", "-xx", "-s", "4000000", "-e", "signal=none"]


def below(name, tree):
    """`tree` as the folder `name`."""
    if not tree:
        return {}
    return {name: (0o40700, None), **{os.path.join(name, path): tree[path] for path in tree}}


def part(name, tree):
    prefix = name + "/"
    found = {path[len(prefix):]: tree[path] for path in tree if path.startswith(prefix)}
    return found or ({"": None} if name in tree else {})


def cut_everywhere(disk, replay, log, limits, judge):
    """Judges the states of every crash point; (crash points, states, distinct ones, judged, what is
    wrong)."""
    per_point, judged_per_point = limits
    points = states = 0
    seen = set()
    judged = 0
    wrong = []
    for step in replay.steps(log):
        points += 1
        fresh = []
        for tree in disk.states(per_point):
            states += 1
            key = (trees.digest(tree), disk.acknowledged)
            if key not in seen:
                seen.add(key)
                fresh.append(tree)
        if len(fresh) > judged_per_point:
            fresh = random.Random(points).sample(fresh, judged_per_point)
        judged += len(fresh)
        for tree in fresh:
            wrong += [f"after '{step}': {text}" for text in judge(tree, disk.acknowledged)]
    return points, states, len(seen), judged, wrong


def cut_writer(kind, folder, limits):
    """The tiny writers: no recovery, the file itself must be old or new."""
    path = os.path.join(folder, "file")
    texts = {"old": "old text\n" * 3, "new": "new text\n" * 4}
    trees.put(folder, {"file": (0o100600, texts["old"].encode())})
    command = [sys.executable, "-I", "-S", bad_writers.__file__, kind, path, texts["new"]]
    start = trees.take(folder)
    log = traced.traced(command, dict(os.environ), folder, OPTIONS).log

    def judge(tree, acknowledged):
        content = tree.get("file", (0, b"nothing"))[1].decode()
        if content not in texts.values():
            yield f"torn or lost: {content!r}"
        elif acknowledged and content != texts["new"]:
            yield "said saved, old after the cut"

    disk = power_model.Disk(folder, start)
    return cut_everywhere(disk, power_model.Replay(disk, folder), log, limits, judge)


def cut_command(bench, scenario, limits):
    start = scenario.start()
    judge = sweep_judge.Judge(bench, scenario, start, with_readers=False)
    bench.put(start)
    # Begun with nothing but the data directory, so that the model knows all that there is.
    folder = bench.folder
    run = bench.run(scenario.arguments, OPTIONS)
    disk = power_model.Disk(folder, below("data", start), ("data/.peer/lock",))

    def judge_state(tree, acknowledged):
        for name, target in (("data", bench.data), ("outbox", bench.outbox), (".config", bench.settings)):
            content = part(name, tree)
            trees.put(target, {path: value for path, value in content.items() if path})
            if content and not os.path.isdir(target):
                os.mkdir(target, 0o700)
        verdict = judge.verdict()
        # Half a rename leaves the temporary name of a file that init or an outbox has: git ignores
        # it, nobody reads it.
        yield from (f"{kind}: {text}" for kind, text in verdict.faults
                    if not (kind == "leftover" and scenario.again))
        if acknowledged and verdict.state != "new":
            yield f"acknowledged, but {verdict.state} after the cut"

    return cut_everywhere(disk, power_model.Replay(disk, folder), run.log, limits, judge_state)


def show(name, numbers):
    print(f"{name:24}{numbers[0]:>14}{numbers[1]:>12}{numbers[2]:>10}{numbers[3]:>10}"
          f"{numbers[4]:>10}", flush=True)


def run_all(peer, only, limits, base):
    wrong = []
    print(f"{'writer':24}{'crash points':>14}{'states':>12}{'distinct':>10}{'judged':>10}"
          f"{'failures':>10}")
    for kind in bad_writers.WRITERS:
        *counts, failures = cut_writer(kind, os.path.join(base, "writer"), limits)
        show(kind, (*counts, len(failures)))
        if (kind in bad_writers.BAD) != bool(failures):
            wrong.append(f"the simulator is wrong about the writer '{kind}': {failures[:3]}")
    bench = sweep_judge.Bench(peer, os.path.join(base, "peer"))
    total = [0] * 5
    for scenario in scenarios.SCENARIOS:
        # git's own writing is not ours.
        if scenario.name == "init with git" or (only and only not in scenario.name):
            continue
        *counts, failures = cut_command(bench, scenario, limits)
        row = (*counts, len(failures))
        show(scenario.name, row)
        total = [left + right for left, right in zip(total, row)]
        wrong += [f"{scenario.name}: {text}" for text in failures]
    show("total of peer", total)
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("peer", type=os.path.abspath)
    parser.add_argument("--quick", action="store_true", help="fewer states of each crash point")
    parser.add_argument("--only", help="commands whose name contains this")
    arguments = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is not installed")
        return 77
    began = time.monotonic()
    limits = (256, 12) if arguments.quick else (4096, 100)
    base = tempfile.mkdtemp(prefix="power-cuts-",
                            dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    try:
        wrong = run_all(arguments.peer, arguments.only, limits, base)
    finally:
        shutil.rmtree(base, ignore_errors=True)
    print(f"{time.monotonic() - began:.0f} s")
    for line in wrong[:40]:
        print(line)
    if wrong:
        print(f"{len(wrong)} violations")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
