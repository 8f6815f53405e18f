#!/usr/bin/env python3
"""A year of the example program, day by day: `peer due` lists what an independent model says is due.

Each seed is one simulated year of random days: people apply, wait, come, are silent, are asked after
and leave; calls at night, promises kept and forgotten; sessions planned late, moved, never marked;
the team comes and goes. On each day `peer due` is compared with due_model.py, which knows the page
peer-due(7) and reads the same files: keys, days, owners, order. Apart from the model, due_ledger.py
keeps the promises of the events alone: none is lost, none comes back, none stands twice.

Besides, generated directories (due_data.py) are asked at several moments.

usage: due_year.py PEER EXAMPLE [--seeds N] [--seed N] [--directories N] [--jobs N] [--days N]
                   [--sparse] [--spoil] [--keep]
"""
# SPDX-License-Identifier: MIT

import argparse
import collections
import concurrent.futures
import datetime
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import due_data
import due_spoil
from due_events import DAY, ClientEvents
from due_events_team import TeamEvents
from due_ledger import Ledger
from due_model import Matter, matters_of
from due_model_files import Files, status_outside
from report_run import ENVIRONMENT

FIRST = datetime.date(2027, 1, 26)
EVERY_DAY_UNTIL = 60  # of a sparse year; then every fifth


class Difference(AssertionError):
    pass


def listed(peer, directory, now):
    """(the matters that peer lists, what is wrong with the answer itself)."""
    done = subprocess.run([peer, "-C", directory, "due", "--format", "json", "--now", f"{now:%Y-%m-%dT%H:%M}"],
                          env=ENVIRONMENT, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode or done.stderr:
        raise Difference(f"due at {now}: exit {done.returncode}: {done.stderr}{done.stdout[:500]}")
    found = [Matter(one["key"], one["kind"], datetime.date.fromisoformat(one["due"]) if one["due"] else None,
                    tuple(one["owners"]), one["detail"] if one["kind"] == "silence" else "")
             for one in json.loads(done.stdout)]
    twice = [key for key, number in collections.Counter(one.key for one in found).items() if number > 1]
    return found, [f"stands twice: {key}" for key in twice]


def differences(model, found, files):
    # Who was told of a session, and of what, is the matter of cron_year.py.
    found = [one for one in found if one.kind != "notice" or one.key.rpartition("/")[2] not in files.told_of]
    problems = [f"missing: {describe(one)}" for one in model if one not in found]
    problems += [f"too much: {describe(one)}" for one in found if one not in model]
    if not problems and model != found:
        problems.append(f"in another order: {[one.key for one in found]}, not {[one.key for one in model]}")
    return problems


def describe(matter):
    return f"{matter.key} due {matter.due} of {', '.join(matter.owners) or 'nobody'} {matter.detail}"


class Year(ClientEvents, TeamEvents):
    def __init__(self, peer, example, seed, days):
        self.peer, self.example, self.seed, self.days = os.path.abspath(peer), pathlib.Path(example), seed, days
        self.random = random.Random(seed)
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="peer-due-"))
        self.directory = self.base / "mosty"
        self.ledger, self.counts, self.log = Ledger(), collections.Counter(), []
        self.read, self.last_keys = None, set()  # the files; the keys of the list of the day before
        self.forgotten = set()   # sessions that nobody marked in the evening
        self.is_spoilt = False
        self.wrong_models = {}  # name → how to make the model wrong; those that are not found out yet
        shutil.copytree(example, self.directory)
        for path in [self.directory, *self.directory.rglob("*")]:
            path.chmod(0o700 if path.is_dir() else 0o600)
        self.now = datetime.datetime.combine(FIRST, datetime.time(6))
        self.commands = self.known_commands()

    def known_commands(self):
        """A command that is not built yet is done by hand."""
        lines = self.call("--help").stdout.splitlines()
        found = {line[2:].split("  ")[0] for line in lines if line.startswith("  ") and line[2:3].isalpha()}
        if "--follow-up" in self.call("attendance", "mark", "--help").stdout:
            found.add("attendance mark --follow-up")
        return found

    def knows(self, command):
        return command in self.commands

    def today(self):
        return self.now.date()

    def files(self):
        """As they are now; read again after each event."""
        if self.read is None or self.read.now.replace(tzinfo=None) != self.now:
            self.read = Files(self.directory, self.now)
        return self.read

    @staticmethod
    def status(files, client):
        if files.active_or_paused(client):
            return "active" if files.is_active(client) else "paused"
        return status_outside(client, files.today)

    # -- commands ----------------------------------------------------------------------------------
    def call(self, *words):
        done = subprocess.run([self.peer, "-C", self.directory, "--now", f"{self.now:%Y-%m-%dT%H:%M}", *words],
                              env=ENVIRONMENT | {"PEER_RANDOM_SEED": str(self.random.randrange(10**9))},
                              capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        self.read = None
        self.log.append(f"{self.now:%F %R} peer {' '.join(words)}  -> {done.returncode}")
        if done.returncode not in (0, 1, 2):
            raise Difference(f"exit {done.returncode}: {words}: {done.stderr}")
        return done

    def event(self, *words):
        """A command that may be refused; did it happen?"""
        done = self.call(*words)
        name = " ".join(word for word in words[:2] if word.isalpha())
        self.counts[f"{name}{' refused' if done.returncode else ''}"] += 1
        if done.returncode and done.stderr:
            self.log[-1] += "  " + done.stderr.splitlines()[0]
        return done.returncode == 0

    # -- the year ----------------------------------------------------------------------------------
    def plan_of_day(self, day):
        often = ([self.contact] * 5 + [self.reply] * 3 + [self.add_task, self.end_task, self.settle_follow_up] * 2 +
                 [self.interview, self.correct, self.correct, self.change_session, self.refer, self.seen, self.plan,
                  self.plan_one, self.plan_one, self.book, self.decide_holiday, self.mark_old, self.offer])
        rare = [self.newcomer, self.plan, self.pause, self.resume, self.consent, self.threshold, self.cancel, self.move,
                self.confirm, self.change_staff, self.on_call, self.on_call, self.swap, self.offer] * 3 + [
                    self.end, self.end, self.staff_comes, self.staff_leaves]
        minutes = sorted(self.random.sample(range(6 * 60, 22 * 60), self.random.randint(2, 5)))
        slots = [(minute, self.random.choice(rare if self.random.random() < 0.35 else often)) for minute in minutes]
        slots.append((22 * 60 + 40, self.mark_today))
        slots.append((self.random.choice([1, 150, 480, 540, 1080, 1250, 1439]), self.judge))
        for minute, action in sorted(slots, key=lambda slot: slot[0]):
            yield datetime.datetime.combine(day, datetime.time(minute // 60, minute % 60)), action

    def live(self, is_sparse):
        self.remember()
        for number in range(self.days):
            if is_sparse and number > EVERY_DAY_UNTIL and number % 5:
                continue
            for self.now, action in self.plan_of_day(FIRST + number * DAY):
                action()
        return self

    def judge(self):
        files = self.files()
        found, problems = listed(self.peer, self.directory, self.now)
        model = matters_of(files)
        keys = {one.key for one in found}
        problems += differences(model, found, files) + self.ledger.problems(keys, self.now)
        problems += [f"left the list, but is not settled: {key}" for key in self.last_keys - keys
                     if key in {one.key for one in model}]
        if problems:
            raise Difference("\n  ".join([f"due at {self.now}:", *problems]))
        self.last_keys = keys
        self.counts["days judged"] += 1
        for one in found:
            self.counts[f"due {one.kind}"] += 1
        if self.is_spoilt:
            problems = self.ledger.overlooked(keys, self.now)
            self.counts["losses found out"] += len(self.ledger.promises)
            if problems:
                raise Difference("\n  ".join(problems))
        for name in due_spoil.found_out(self.wrong_models, self.directory, self.now, found, differences):
            del self.wrong_models[name]


def one_year(options, seed):
    year = Year(options.peer, options.example, seed, options.days)
    if options.spoil:
        year.wrong_models, year.is_spoilt = dict(due_spoil.WAYS), True
    try:
        year.live(options.sparse)
        return "", year.counts, set(year.wrong_models)
    except Difference as problem:
        keep = f"\n(kept: {year.base})" if options.keep else ""
        return f"seed {seed}: {problem}\n" + "\n".join(year.log[-80:]) + keep, year.counts, set()
    finally:
        if not options.keep:
            shutil.rmtree(year.base, ignore_errors=True)


def one_directory(options, seed):
    """A generated directory, asked at several moments."""
    problems, left, counts = [], dict(due_spoil.WAYS) if options.spoil else {}, collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        due_data.write(folder, seed)
        for now in due_data.moments(seed):
            try:
                found, wrong = listed(os.path.abspath(options.peer), folder, now)
                files = Files(folder, now)
                problems += [f"seed {seed} at {now}: {text}" for text in
                             wrong + differences(matters_of(files), found, files)]
            except Difference as problem:
                problems.append(f"seed {seed}: {problem}")
                continue
            counts.update(f"due {one.kind}" for one in found)
            for name in due_spoil.found_out(left, folder, now, found, differences):
                del left[name]
    counts["directories"] += 1
    return "\n".join(problems[:30]), counts, set(left)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("example")
    parser.add_argument("--seeds", type=int, default=1, help="years")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--directories", type=int, default=0, help="generated directories")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--sparse", action="store_true", help="every day of two months, then every fifth")
    parser.add_argument("--spoil", action="store_true", help="wrong models too: each must be found out")
    parser.add_argument("--keep", action="store_true", help="keep the directory of a year with a difference")
    options = parser.parse_args()
    counts, problems, unnoticed = collections.Counter(), [], set(due_spoil.WAYS)
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        judged = [pool.submit(work, options, options.seed + number) for work, times in
                  ((one_year, options.seeds), (one_directory, options.directories)) for number in range(times)]
        for problem, count, left in (one.result() for one in judged):
            counts += count
            unnoticed &= left
            problems += [problem] if problem else []
    for name in sorted(counts):
        print(f"{name:32} {counts[name]:6}")
    if options.spoil:
        problems += [f"not found out: {name}" for name in sorted(unnoticed)]
        print(f"{len(due_spoil.WAYS)} wrong models, {len(unnoticed)} not found out")
    print(f"{options.seeds} years, {counts['directories']} directories, {len(problems)} problems")
    for problem in problems[:8]:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
