#!/usr/bin/env python3
"""An attack on de-identified exports: nobody may be found in them.

Random programs are written to disk, exported, and read back by somebody who knows the method, the
sessions and everything in the export, and nothing else. For every hidden number the attacker finds
the exact range of what it can be (integer_bounds.py); a hidden number that can be only one is
recovered. First the attacker meets the same tables with only the small numbers hidden, and must recover
some: an attack that cannot succeed tells nothing. Then what is shown must be true, what is small hidden,
and the rows of people alike.

usage: export_attack.py PEER [--programs N] [--seed N] [--jobs N]
SPDX-License-Identifier: MIT
"""
import argparse
import collections
import concurrent.futures
import csv
import datetime
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from integer_bounds import System, TooHard

DAY = datetime.timedelta(days=1)
CLASSES = ("came", "excused", "absent")
CLASS = {"present": 0, "late": 0, "left-early": 0, "sent-away": 0, "excused": 1, "absent": 2}
KINDS = ("support-group", "club", "trip", "thematic-group", "workshop")


class Program:
    """A random program: who agreed, who came where. Held in memory, and written as files."""

    def __init__(self, rng):
        self.k = rng.choice((3, 3, 4, 5))
        self.quarters = [(2025 + i // 4, i % 4 + 1) for i in range(rng.choice((1, 2, 3, 4, 4, 6)))]
        self.activities = [f"act-{letter}" for letter in "abcdef"[:rng.randint(1, 5)]]
        self.people = {f"c-{i:03}": rng.random() < 0.85 for i in range(rng.randint(6, 40))}
        self.first = {who: datetime.date(2022, 1, 1) + rng.randrange(1000) * DAY for who in self.people}
        self.left = {who for who in self.people if rng.random() < 0.3}
        self.sessions = []  # (date, activity, {who: status})
        likes = {who: {a: rng.random() ** 3 for a in self.activities} for who in self.people}
        for activity in self.activities:
            crowd = rng.choice((0.1, 0.3, 1.0, 2.0))
            for year, quarter in self.quarters:
                days = rng.sample(range(85), rng.choice((0, 1, 1, 2, 3, 5)))
                begin = datetime.date(year, quarter * 3 - 2, 1)
                for day in sorted(days):
                    marks = {who: self.status(rng) for who in self.people
                             if rng.random() < likes[who][activity] * crowd}
                    self.sessions.append((begin + day * DAY, activity, marks))

    @staticmethod
    def status(rng):
        return rng.choices(("present", "late", "left-early", "sent-away", "excused", "absent"),
                           (70, 5, 4, 1, 12, 8))[0]

    def write(self, root):
        text = ('format = 2\nname = "P"\nlanguage = "en"\ntimezone = "Europe/Prague"\n\n[policy]\n'
                f'smallest-cell = {self.k}\n')
        for number, activity in enumerate(self.activities):
            text += f'\n[activity.{activity}]\nkind = "{KINDS[number]}"\n'
        files = {"program.toml": text}
        for who, agrees in self.people.items():
            state = "given" if agrees else "refused"
            until = "until = 2025-01-02\n" if who in self.left else ""
            files[f"clients/{who}.toml"] = (
                f'[[spell]]\nfrom = {self.first[who]}\n{until}\n[[consent]]\npurpose = "statistics"\n'
                f'state = "{state}"\non = 2025-01-01\n')
        for date, activity, marks in self.sessions:
            lines = "".join(f'{who} = "{status}"\n' for who, status in sorted(marks.items()))
            files[f"sessions/{date.year}/{date}-{activity}.toml"] = (
                f'activity = "{activity}"\ndate = {date}\nstart = 18:00:00\nend = 20:00:00\n'
                f'status = "held"\n\n[attendance]\n{lines}')
        for path, content in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content, encoding="utf-8")

    def truth(self):
        """sessions, marks and people by (activity, quarter), 'all' included."""
        came = {who for _, _, marks in self.sessions for who, status in marks.items()
                if CLASS[status] == 0 and self.people[who]}
        held = collections.Counter()
        marks_of = [collections.Counter() for _ in CLASSES]
        people_of = [collections.defaultdict(set) for _ in CLASSES]
        for date, activity, marks in self.sessions:
            quarter = f"{date.year}-{(date.month + 2) // 3}"
            for place in [(a, q) for a in (activity, "all") for q in (quarter, "all")]:
                held[place] += 1
                for who, status in marks.items():
                    if who in came:
                        marks_of[CLASS[status]][place] += 1
                        people_of[CLASS[status]][place].add(who)
        return held, marks_of, people_of, came


class Table:
    """What was handed out: numbers, '*' for hidden ones, '' for those that are not told."""

    def __init__(self, rows):
        self.cells = {(row["activity"], row["quarter"]): row for row in rows}
        self.activities = sorted({a for a, _ in self.cells} - {"all"})
        self.quarters = sorted({q for _, q in self.cells} - {"all"})

    def number(self, place, column):
        value = self.cells[place][column]
        return None if value in ("*", "") else int(value)

    def hidden(self, column):
        return [place for place, row in self.cells.items() if row[column] == "*"]


def least_visits(band):
    return 1 if band == "*" else int(band.split("-")[0])


def marks_system(system, table, column, ever):
    """The numbers of one class: sums hold, and nothing but zero is shown as zero."""
    variables = {}
    shows_zero = any(table.number(place, column) == 0 for place in table.cells)
    for place in table.cells:
        value = table.number(place, column)
        least = 1 if shows_zero else 0
        variables[place] = (system.variable(value, value) if value is not None
                            else system.variable(least, ever))
    for a in table.activities + ["all"]:
        system.constrain([(1, variables[a, q]) for q in table.quarters] + [(-1, variables[a, "all"])],
                         0, 0)
    for q in table.quarters + ["all"]:
        system.constrain([(1, variables[a, q]) for a in table.activities] + [(-1, variables["all", q])],
                         0, 0)
    return variables


def possible_in(persons, quarter, until):
    """Whose row allows that they came so early."""
    year, number = map(int, quarter.split("-"))
    end = datetime.date(year + number // 4, number % 4 * 3 + 1, 1) - DAY
    days = {"under-half-a-year": 182, "half-a-year-to-a-year": 364, "one-to-two-years": 729,
            "under-a-year": 364}
    return [p for p in persons if p["tenure"] not in days or until - days[p["tenure"]] * DAY <= end]


def attack(table, persons, until):
    """The range of every hidden number, by (column, place); None where it is too hard."""
    system = System()
    count = len(persons)
    sessions = {place: int(row["sessions"]) for place, row in table.cells.items()}
    ever = count * sessions["all", "all"]
    marks = {}
    for column in CLASSES:
        if all(row[column] == "*" for row in table.cells.values()):
            continue  # not handed out
        marks[column] = marks_system(system, table, column, ever)
    people = {}
    for place in table.cells if "came" in marks else []:
        value = table.number(place, "people")
        value = count if place == ("all", "all") else value
        people[place] = system.variable(value if value is not None else 0,
                                        value if value is not None else count)
        came = marks["came"][place]
        system.constrain([(1, came), (-1, people[place])], 0, ever)
        system.constrain([(1, came), (-sessions[place], people[place])], -ever * count, 0)
    for q in table.quarters:
        possible = possible_in(persons, q, until)
        for a in table.activities:
            system.constrain([(1, marks[c][a, q]) for c in marks], 0, len(possible) * sessions[a, q])
            if "came" in marks:
                forced = sum(max(0, least_visits(p["visits"]) - sum(
                    sessions["all", other] for other in table.quarters
                    if p in possible_in(persons, other, until)) + sessions[a, q]) for p in persons)
                system.constrain([(1, marks["came"][a, q])], forced, ever)
    lines = ([[(a, q) for a in table.activities] + [("all", q)] for q in table.quarters + ["all"]]
             + [[(a, q) for q in table.quarters] + [(a, "all")] for a in table.activities + ["all"]])
    for *parts, whole in lines if people else []:
        system.constrain([(1, people[p]) for p in parts] + [(-1, people[whole])], 0, ever)
        for part in parts:
            system.constrain([(1, people[whole]), (-1, people[part])], 0, count)
    ranges = {}
    root = system.root()
    if root is None:
        return "no table agrees with what was handed out"
    for column, variables in [*marks.items(), *([("people", people)] if people else [])]:
        for place in table.hidden(column):
            try:
                ranges[column, place] = system.bounds(variables[place], root)
            except TooHard:
                ranges[column, place] = None
    return ranges


def naive_rows(program):
    """The tables with only the small numbers hidden."""
    held, marks, people, _ = program.truth()
    rows = []
    quarters = [f"{y}-{q}" for y, q in program.quarters]
    for a in sorted({a for _, a, _ in program.sessions}) + ["all"]:
        for q in quarters + ["all"]:
            row = {"activity": a, "quarter": q, "sessions": str(held[a, q])}
            for column, name in enumerate(CLASSES):
                small = 0 < len(people[column][a, q]) < program.k
                row[name] = "*" if small else str(marks[column][a, q])
            row["people"] = "*" if row["came"] == "*" else str(len(people[0][a, q]))
            rows.append(row)
    return rows


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def judge_truth(program, table, persons, problems):
    held, marks, people, came = program.truth()
    for place, row in table.cells.items():
        if int(row["sessions"]) != held[place]:
            problems.append(f"sessions of {place}")
        for column, name in enumerate(CLASSES):
            who = people[column][place]
            shown = table.number(place, name)
            if shown is not None and shown != marks[column][place]:
                problems.append(f"{name} of {place} is {marks[column][place]}, not {shown}")
            if shown is not None and 0 < len(who) < program.k:
                problems.append(f"{name} of {place} stands for {len(who)} people and is shown")
        shown = table.number(place, "people")
        if shown is not None and (shown != len(people[0][place]) or 0 < shown < program.k):
            problems.append(f"people of {place}: {shown} shown")
        if row["hours"] not in ("", "*") and (row["came"] == "*" or "all" in place or
                                              abs(int(row["hours"]) - 2 * marks[0][place]) > 2):
            problems.append(f"hours of {place}: {row['hours']}")
    if len(persons) != len(came):
        problems.append(f"{len(persons)} rows of people, {len(came)} agreed and came")
    groups = collections.Counter((p["membership"], p["tenure"], p["visits"]) for p in persons)
    problems += [f"{group} is shared by {n}" for group, n in groups.items() if n < program.k]
    if {p["person"] for p in persons} & set(program.people) or [p["person"] for p in persons] != sorted(
            p["person"] for p in persons):
        problems.append("rows of people tell of the records")


def one(peer, seed):
    """What happened with one random program."""
    rng = random.Random(seed)
    program = Program(rng)
    result = collections.Counter(programs=1)
    problems = []
    with tempfile.TemporaryDirectory(prefix="peer-attack-") as name:
        data, out = pathlib.Path(name) / "data", pathlib.Path(name) / "out"
        os.umask(0o077)
        program.write(data)
        (first_year, first), (last_year, last) = program.quarters[0], program.quarters[-1]
        until = datetime.date(last_year + last // 4, last % 4 * 3 + 1, 1) - DAY
        done = subprocess.run(
            [peer, "-C", data, "--today", "2030-01-01", "-q", "export", "--deidentified", "--output", out,
             "--from", f"{first_year}-{first * 3 - 2:02}-01", "--until", str(until)],
            env={**os.environ, "PEER_RANDOM_SEED": str(seed)}, capture_output=True, text=True,
            check=False)
        enough = len(program.truth()[3]) >= program.k
        if done.returncode == 1 and not out.exists():
            result["refused: fewer than k" if not enough else "refused: computed"] += 1
            if "computed" in done.stderr:
                problems.append(done.stderr)
            return result, problems
        if done.returncode != 0 or not enough:
            return result, [f"exit {done.returncode}: {done.stderr}"]
        table, persons = Table(read(out / "attendance-by-quarter.csv")), read(out / "persons.csv")
    judge_truth(program, table, persons, problems)
    result["numbers hidden"] += sum(len(table.hidden(c)) for c in (*CLASSES, "people"))
    result["numbers shown"] += sum(table.number(p, c) is not None for p in table.cells
                                   for c in (*CLASSES, "people"))
    result["tables not handed out"] += sum(
        all(row[c] == "*" for row in table.cells.values()) for c in CLASSES)
    naive = attack(Table(naive_rows(program)), [{"tenure": "*", "visits": "*"}] * len(persons), until)
    result["recovered when only the small ones are hidden"] += sum(
        r is not None and r[0] == r[1] for r in naive.values())
    result["programs of which something was recovered so"] += any(
        r is not None and r[0] == r[1] for r in naive.values())
    ranges = attack(table, persons, until)
    if isinstance(ranges, str):
        return result, problems + [ranges]
    _, marks, people, _ = program.truth()
    for (column, place), found in ranges.items():
        if found is None:
            result["too hard to attack"] += 1
            continue
        least, largest = found
        true = len(people[0][place]) if column == "people" else marks[CLASSES.index(column)][place]
        if not least <= true <= largest:
            problems.append(f"the attack on {column} of {place} is wrong: {found}, true {true}")
        is_wide = largest - least >= program.k - 1 or (
            column == "people" and least <= 1 and largest >= program.k - 1)
        if least == largest and (true > 0 or any(
                table.number(p, column) == 0 for p in table.cells)):
            result["RECOVERED"] += 1
            problems.append(f"{column} of {place} must be {least} (k = {program.k})")
        elif not is_wide and true > 0:
            problems.append(f"{column} of {place} is one of {least}–{largest} (k = {program.k})")
    return result, problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("peer")
    parser.add_argument("--programs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    total = collections.Counter()
    bad = 0
    seeds = range(arguments.seed, arguments.seed + arguments.programs)
    with concurrent.futures.ProcessPoolExecutor(arguments.jobs) as pool:
        for seed, (result, problems) in zip(seeds, pool.map(
                one, [arguments.peer] * len(seeds), seeds, chunksize=4)):
            total += result
            if problems:
                bad += 1
                print(f"seed {seed}:", *problems[:8], sep="\n  ")
    for name, number in total.items():
        print(f"{number:8} {name}")
    if total["programs of which something was recovered so"] < arguments.programs // 5:
        print("the attack recovers too little where only the small numbers are hidden")
        bad += 1
    if total["too hard to attack"] * 50 > total["numbers hidden"]:
        print("too many numbers were too hard to attack")
        bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
