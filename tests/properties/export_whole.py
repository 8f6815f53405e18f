#!/usr/bin/env python3
"""The whole export loses nothing: every value of every TOML file stands in CSV and in JSON Lines.

tomllib reads the files, Python's csv and json read the export, and what should stand where is said
here anew. A value that no table has room for is found because each value that was looked for is
counted off the file it came from. Then the same with hostile texts, and with one spoilt cell, which
must be found.

usage: export_whole.py PEER EXAMPLE FIELD_TABLES
SPDX-License-Identifier: MIT
"""
import csv
import datetime
import io
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import tomllib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fields

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
HOSTILE = ["=1+1", "+420", "-2+3", "@SUM(A1)", "'quoted", "''=1", "a,b;c", 'say "no"', "=HYPERLINK(\"x\")",
           "Žluťoučký kůň", "＝1", "\\n", "x" * 120, "{}", "null", "true", "-", "1e9", "007", ", ", "a, b"]
LINES = ["first\nsecond", "tab\there", "\n=1", "one\n\ntwo, \"three\""]


def text(value):
    """A value of TOML as the export writes it."""
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return value


class Expected:
    """Rows by table, made from the files; every value is taken off its file once."""

    def __init__(self):
        self.tables = {}
        self.problems = []

    def row(self, table, **cells):
        cells = {key.replace("_", "-"): value for key, value in cells.items()}
        self.tables.setdefault(table, []).append(cells)

    def rest(self, path, left):
        if left:
            self.problems.append(f"{path}: no table has a place for {left}")


def take(record, *keys):
    return {key: text(record.pop(key, None)) for key in keys}


def take_list(record, key):
    return [text(value) for value in record.pop(key, [])]


def anyway(expected, table, record_id, record, path):
    for number, fact in enumerate(record.pop("anyway", []), 1):
        expected.row("anyway", table=table, record=record_id, number=number,
                     **take(fact, *fields.keys("client", "anyway")))
        expected.rest(path, fact)


def client(expected, path, record):
    who = path.stem
    expected.row("clients", id=who, activities=take_list(record, "activities"),
                 **{"not-same-as": take_list(record, "not-same-as")},
                 **take(record, *fields.keys("client")))
    for number, intake in enumerate(record.pop("intake", []), 1):
        regular = intake.pop("regular-activity", None)
        regular = [regular] if isinstance(regular, str) else regular
        exception = intake.pop("exception", None)
        exception = [exception] if isinstance(exception, str) else exception
        expected.row("intakes", client=who, number=number, by=take_list(intake, "by"),
                     exception=exception, **{"regular-activity": regular},
                     **take(intake, *fields.keys("client", "intake")))
        expected.rest(path, intake)
    for table, key in (("spells", "spell"), ("pauses", "pause"), ("consents", "consent"),
                       ("offers", "offer")):
        for number, part in enumerate(record.pop(key, []), 1):
            expected.row(table, client=who, number=number,
                         **take(part, *fields.keys("client", key)))
            expected.rest(path, part)
    for number, part in enumerate(record.pop("companion", []), 1):
        companion = part.pop("client", None)
        expected.row("companions", client=who, number=number, companion=companion,
                     **take(part, "agreed", "until"))
        expected.rest(path, part)
    anyway(expected, "clients", who, record, path)


def worker(expected, path, record):
    course = record.pop("course", {})
    done = course.pop("done", None)
    due = text(course.pop("due", None))
    expected.row("staff", id=path.stem, **take(record, *fields.keys("staff")),
                 **{"course-done": True if done else (False if due else None),
                    "course-done-on": None if done is True else text(done), "course-due": due})
    expected.rest(path, course)
    for number, channel in enumerate(record.pop("channels", []), 1):
        expected.row("staff-channels", staff=path.stem, number=number, channel=channel)
    for number, spell in enumerate(record.pop("spell", []), 1):
        expected.row("employments", staff=path.stem, number=number,
                     **take(spell, *fields.keys("staff", "spell")))
        expected.rest(path, spell)
    for table, key in (("stability", "stability"), ("trainings", "training"), ("absences", "absence")):
        for number, part in enumerate(record.pop(key, []), 1):
            expected.row(table, staff=path.stem, number=number,
                         **take(part, *fields.keys("staff", key)))
            expected.rest(path, part)
    anyway(expected, "staff", path.stem, record, path)


def person(expected, path, record):
    for number, address in enumerate(record.pop("also", []), 1):
        expected.row("other-addresses", person=path.stem, number=number, address=address)
    expected.row("people", id=path.stem, **take(record, *fields.keys("person")))


def follow_up(follow):
    return {"follow-up-" + key: value
            for key, value in take(follow, *fields.keys("contact", "follow-up")).items()}


def session(expected, path, record):
    which = path.stem
    plan = record.pop("plan", {})
    expected.row("sessions", id=which, staff=take_list(record, "staff"),
                 **take(record, *fields.keys("session")),
                 **{"plan-" + key: value
                    for key, value in take(plan, *fields.keys("session", "plan")).items()})
    expected.rest(path, plan)
    for number, move in enumerate(record.pop("moved", []), 1):
        expected.row("moves", session=which, number=number,
                     **take(move, *fields.keys("session", "moved")))
        expected.rest(path, move)
    for table, key, word in (("replies", "replies", "answer"), ("attendance", "attendance", "status")):
        for who, mark in record.pop(key, {}).items():
            mark = {word: mark} if isinstance(mark, str) else mark
            follow = mark.pop("follow-up", {})
            promise = {} if table == "replies" else follow_up(follow)
            expected.row(table, session=which, person=who,
                         **take(mark, *fields.keys("session", key)), **promise)
            expected.rest(path, mark)
            expected.rest(path, follow)
    for number, task in enumerate(record.pop("task", []), 1):
        expected.row("tasks", session=which, number=number,
                     **take(task, *fields.keys("session", "task")))
        expected.rest(path, task)
    anyway(expected, "sessions", which, record, path)


def contact(expected, path, record):
    referral = record.pop("referral", {})
    referral = {"to": referral} if isinstance(referral, str) else referral
    follow = record.pop("follow-up", {})
    expected.row("contacts", id=path.stem,
                 **take(record, *fields.keys("contact")),
                 **{"referral-" + key: value
                    for key, value in take(referral, *fields.keys("contact", "referral")).items()},
                 **follow_up(follow))
    expected.rest(path, referral)
    expected.rest(path, follow)
    anyway(expected, "contacts", path.stem, record, path)


def messages(expected, path, record):
    run = path.stem
    sent = record.pop("message", [])
    expected.row("runs", id=run, messages=len(sent))
    for number, message in enumerate(sent, 1):
        told = message.pop("told", [])
        expected.row("messages", run=run, number=number, sessions=take_list(message, "sessions"),
                     **take(message, *fields.keys("messages", "message")))
        expected.rest(path, message)
        for place, one in enumerate(told, 1):
            expected.row("told", run=run, message=number, number=place,
                         **take(one, *fields.keys("messages", "message", "told")))
            expected.rest(path, one)
    for number, outcome in enumerate(record.pop("outcome", []), 1):
        taken = take(outcome, *fields.keys("messages", "outcome"))
        expected.row("outcomes", run=run, number=number, message=taken.pop("of"), **taken)
        expected.rest(path, outcome)
    anyway(expected, "runs", run, record, path)


def inbox(expected, path, record):
    expected.row("inbox", id=path.stem, **take(record, *fields.keys("mail")))
    anyway(expected, "inbox", path.stem, record, path)


def on_call(expected, path, record):
    taken = take(record, *fields.keys("on-call"))
    expected.row("on-call", id=path.stem, staff=take_list(record, "staff"),
                 backup=take_list(record, "backup"), **{"turn-days": taken.pop("turn")}, **taken)
    anyway(expected, "on-call", path.stem, record, path)


def settings(expected, key, value, number=0):
    name = f"{key}.{number}" if number else key
    if isinstance(value, dict) and value:
        for child, inner in value.items():
            settings(expected, f"{name}.{child}" if name else child, inner)
        return
    if isinstance(value, list) and value:
        for place, inner in enumerate(value, 1):
            settings(expected, name, inner, place)
        return
    kind = {dict: "empty", list: "empty", str: "text", bool: "boolean", int: "number",
            float: "decimal", datetime.date: "date", datetime.time: "time",
            datetime.datetime: "moment"}[type(value)]
    plain = "" if kind == "empty" else str(value).lower() if kind == "boolean" else str(text(value))
    expected.row("settings", key=name if kind == "empty" else key,
                 number=0 if kind == "empty" else number, type=kind, value=plain)


def program(expected, path, record):
    for which, activity in record.pop("activity", {}).items():
        texts = [activity.pop(key, {}) for key in ("title", "short", "short-place")]
        for language in sorted({language for text_by_language in texts for language in text_by_language}):
            title, short, place = (text_by_language.get(language) for text_by_language in texts)
            expected.row("activity-titles", activity=which, language=language, title=title,
                         short=short, short_place=place)
        expected.row("activities", id=which, weeks=activity.pop("weeks", "every"),
                     staff=take_list(activity, "staff"),
                     **take(activity, "kind", "audience", "weekday", "start", "end", "place", "online"),
                     **{"break-minutes": activity.pop("break", None)})
        expected.rest(path, activity)
    for number, closure in enumerate(record.pop("closure", []), 1):
        expected.row("closures", number=number, **take(closure, "from", "until", "reason"))
        expected.rest(path, closure)
    settings(expected, "", record)
    record.clear()


KINDS = {"clients": client, "staff": worker, "people": person, "sessions": session,
         "contacts": contact, "messages": messages, "oncall": on_call, "inbox": inbox}


def expected_of(data):
    expected = Expected()
    files = 0
    for path in sorted(data.rglob("*.toml")):
        name = path.relative_to(data)
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        files += 1
        (program if str(name) == "program.toml" else KINDS[name.parts[0]])(expected, path, record)
        expected.rest(name, record)
    return expected, files


def cell_of(value):
    """What csv must give for a value."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = ", ".join(value)
    if isinstance(value, str) and value.startswith(FORMULA):
        return "'" + value
    return str(value)


def key_of(row):
    return json.dumps(row, sort_keys=True, ensure_ascii=False)


DERIVED = {"clients": ["status"]}


def compare(expected, out):
    problems = list(expected.problems)
    cells = 0
    for path in sorted(out.glob("*.jsonl")):
        table = path.stem
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()
                if line] if path.stat().st_size else []
        raw = path.with_suffix(".csv").read_bytes().decode("utf-8")
        if raw.count("\r\n") != raw.replace("\r\n", "\n").count("\n") and "\n" not in "".join(
                str(v) for row in rows for v in row.values()):
            problems.append(f"{path.name}: a line of CSV without CRLF")
        read = list(csv.DictReader(io.StringIO(raw, newline=""), strict=True))
        if [[cell_of(value) for value in row.values()] for row in rows] != [
                list(row.values()) for row in read]:
            problems.append(f"{table}: CSV and JSON Lines differ")
        if rows and list(rows[0]) != list(read[0]):
            problems.append(f"{table}: columns differ")
        for row in rows:
            for derived in DERIVED.get(table, []):
                row.pop(derived)
        want = expected.tables.pop(table, [])
        missing = sorted(set(map(key_of, want)) - set(map(key_of, rows)))
        extra = sorted(set(map(key_of, rows)) - set(map(key_of, want)))
        cells += sum(len(row) for row in rows)
        if missing or extra or len(want) != len(rows):
            problems.append(f"{table}: missing {missing[:3]}, too much {extra[:3]}")
    problems += [f"no table {table}" for table in expected.tables]
    return problems, cells


def export(peer, data, out):
    subprocess.run([peer, "-C", data, "--today", "2027-01-25", "-q", "export", "--names", "--output", out],
                   check=True)
    return out


def toml_text(value):
    return json.dumps(value, ensure_ascii=True).replace("\x7f", "\\u007f")


def spoil_texts(data, rng):
    """Hostile texts wherever a text may stand."""
    one_line = fields.texts("label", "prose", "person", lines=("one",))
    several_lines = fields.texts("person", lines=("several",))
    for path in sorted(data.rglob("*.toml")):
        lines = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            key = line.split(" = ")[0]
            if key in one_line and path.name != "program.toml":
                lines[number] = f"{key} = {toml_text(rng.choice(HOSTILE))}"
            elif key in several_lines:
                lines[number] = f"{key} = {toml_text(rng.choice(HOSTILE + LINES))}"
        path.write_text("\n".join(lines), encoding="utf-8")


def add_waiting(data):
    """What the example does not have: applying, thresholds, reviews, offers and companions."""
    clients = sorted((data / "clients").glob("*.toml"))
    for number, path in enumerate(clients, 1):
        text = path.read_text(encoding="utf-8")
        text = f"applied = 2025-08-{number:02}\nsilent-days = {30 + number}\n" + text
        text = text.replace("before-records = true\n",
                            f"before-records = true\nreview = 2027-06-{number:02}\n")
        text += f"\n[[offer]]\non = 2026-01-{number:02}\nuntil = 2026-02-{number:02}\n"
        if number % 2:
            text += f'answer = "declined"\nanswered = 2026-01-{number + 1:02}\n'
            older = clients[number % len(clients)].stem
            text += f'\n[[companion]]\nclient = "{older}"\nagreed = 2026-12-{number:02}\n'
        path.write_text(text, encoding="utf-8")


STAFF_FACTS = """
[[stability]]
on = 2026-09-01
by = "s-k4wn"

[[training]]
kind = "training"
title = "krizová intervence"
from = 2026-11-12
until = 2026-11-13
hours = 16

[[training]]
kind = "internship"
title = "terapeutická komunita"
from = 2026-12-01
"""


def add_staff_facts(data):
    """What the example has none of."""
    with open(data / "staff" / "s-t8rc.toml", "a", encoding="utf-8") as file:
        file.write(STAFF_FACTS)


def main():
    peer, example = sys.argv[1], pathlib.Path(sys.argv[2])
    fields.load(sys.argv[3])
    failed = False
    with tempfile.TemporaryDirectory(prefix="peer-export-") as name:
        folder = pathlib.Path(name)
        data = folder / "data"
        shutil.copytree(example, data)
        subprocess.run(["chmod", "-R", "u=rwX,go=", data], check=True)
        add_waiting(data)
        add_staff_facts(data)
        for round_number in range(6):
            if round_number:
                spoil_texts(data, random.Random(round_number))
            out = export(peer, data, folder / f"out{round_number}")
            expected, files = expected_of(data)
            problems, cells = compare(expected, out)
            print(f"round {round_number}: {files} files, {cells} cells")
            for problem in problems:
                failed = True
                print("  " + problem)
        # The judge must find one changed cell, one lost row, one value without a place.
        for spoil in (lambda f: (f / "sessions.jsonl", "held", "hold"),
                      lambda f: (f / "attendance.csv", "present", "absent"),
                      lambda f: (f / "settings.jsonl", "Europe/Prague", "Europe/Praha")):
            path, before, after = spoil(out)
            kept = path.read_bytes()
            path.write_bytes(kept.replace(before.encode(), after.encode(), 1))
            if not compare(expected_of(data)[0], out)[0]:
                failed = True
                print(f"a changed cell of {path.name} was not noticed")
            path.write_bytes(kept)
        lost = expected_of(data)[0]
        lost.row("tasks", session="x")
        if not compare(lost, out)[0]:
            failed = True
            print("a lost row was not noticed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
