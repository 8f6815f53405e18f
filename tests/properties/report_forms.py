"""The forms of a report: CSV says cell by cell what JSON says, JSON keeps its schema, text and pages
come out in both languages, and nothing but the files and the moment changes a byte."""
# SPDX-License-Identifier: MIT

import csv
import dataclasses
import io
import json
import os
import tomllib
import unicodedata

from report_run import Fault

ENVELOPE = ("report", "program", "period", "today", "revision", "notes")
SURROUNDINGS = ({"LC_ALL": "cs_CZ.UTF-8", "TZ": "Pacific/Auckland", "HOME": "/tmp"},
                {"LC_ALL": "C", "TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "COLUMNS": "40"})


def tasks(peer, calls, schemas):
    """For each call one check that says what is wrong."""
    validators = Validators(schemas) if schemas else None
    return [lambda call=call: check(peer, call, validators) for call in calls]


def check(peer, asked, validators):
    said = " ".join(asked.words())
    try:
        found = list(wrong(peer, asked, validators))
    except (Fault, csv.Error, UnicodeDecodeError, ValueError) as error:
        found = [f"{type(error).__name__}: {error}"]
    return [f"{said}: {text}" for text in found]


def wrong(peer, asked, validators):
    output = peer.output(asked, "--format", "json")
    document = json.loads(output)
    if validators:
        yield from validators.wrong(asked.report, document)
    yield from wrong_csv(peer, asked, document)
    for surroundings in SURROUNDINGS:
        if peer.output(asked, "--format", "json", environment=surroundings) != output:
            yield f"{surroundings} changes the JSON"
    for time in ("00:00", "23:59"):
        if peer.output(dataclasses.replace(asked, time=time), "--format", "json") != output:
            yield f"at {time} the JSON is another than at noon"
    yield from wrong_languages(peer, asked, document)
    yield from wrong_sections(peer, asked, document)
    yield from wrong_names(peer, asked, document)


def wrong_languages(peer, asked, document):
    tables = set()
    for language in ("cs", "en"):
        other = json.loads(peer.output(asked, "--language", language, "--format", "json"))
        if other | {"notes": []} != document | {"notes": []}:
            yield f"--language {language} changes the JSON"
        tables.add(peer.output(asked, "--language", language, "--format", "csv"))
        yield from wrong_text(peer.output(asked, "--language", language), language)
        page = peer.output(asked, "--language", language, "--format", "html").decode()
        if not page.lower().startswith("<!doctype html>") or f'lang="{language}"' not in page:
            yield f"no page in {language}"
    if len(tables) != 1:
        yield "--language changes the CSV"


def wrong_names(peer, asked, document):
    """Without --names nobody's stands in what leaves the machine; with it nothing else changes."""
    folder = os.path.join(peer.folder, "people")
    people = {}
    for file in os.listdir(folder) if os.path.isdir(folder) else []:
        if not file.endswith(".toml"):
            continue
        with open(os.path.join(folder, file), "rb") as content:
            people[file.removesuffix(".toml")] = tomllib.load(content)["name"]
    for form in ("json", "csv", "html"):
        text = peer.output(asked, "--format", form).decode()
        yield from (f"{form} names {name!r}" for name in people.values() if name in text)
    named = json.loads(peer.output(asked, "--names", "--format", "json"))
    for row in rows_with_names(named):
        who = row.get("client", row.get("staff"))
        if row["name"] != people.get(who):
            yield f"--names calls {who} {row['name']!r}"
        row["name"] = None
    if in_any_order(named) != in_any_order(document):
        yield "--names changes more of the JSON than the names and the order of rows"


def in_any_order(document):
    return {key: sorted(json.dumps(row, sort_keys=True) for row in content)
            if isinstance(content, list) else content for key, content in document.items()}


def rows_with_names(document):
    for content in document.values():
        rows = content if isinstance(content, list) else [content]
        yield from (row for row in rows if isinstance(row, dict) and "name" in row)


def wrong_text(output, language):
    text = output.decode()
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip():
            yield f"text in {language}, line {number} ends with blanks: {line!r}"
        if any(unicodedata.category(c) in ("Cc", "Cs", "Co") for c in line):
            yield f"text in {language}, line {number} holds a control character: {line!r}"
    if not text.endswith("\n") or "\n\n\n" in text:
        yield f"text in {language}: no newline at the end, or two empty lines in a row"


def wrong_sections(peer, asked, document):
    """--section leaves the others out of JSON, and changes nothing in its own."""
    for key in document.keys() - set(ENVELOPE):
        part = json.loads(peer.output(asked, "--section", key, "--format", "json"))
        if part != {name: document[name] for name in (*ENVELOPE, key)}:
            yield f"--section {key} changes the JSON"


def cell(value):
    """A value of JSON as it must stand in CSV; a spreadsheet must not take it for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        value = ", ".join(value)
    text = f"{value:.12g}" if isinstance(value, float) else str(value)
    return "'" + text if isinstance(value, str) and text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def table_of(key, content):
    """The lines of a section: a head, and a row for each of its rows."""
    if isinstance(content, dict):
        return [["section", *content], [key, *map(cell, content.values())]]
    if not content:
        return None
    head = ["section", "row", *list(content[0])[1:]]
    return [head] + [[key, *map(cell, row.values())] for row in content]


def wrong_csv(peer, asked, document):
    for key in document.keys() - set(ENVELOPE):
        table = read(peer.output(asked, "--section", key, "--format", "csv"))
        expected = table_of(key, document[key])
        if expected is None and len(table) != 1:
            yield f"CSV of the empty section {key} holds rows"
        if expected is not None and table != expected:
            yield f"CSV of {key} is not its JSON: {first_difference(table, expected)}"
    table = read(peer.output(asked, "--format", "csv"))
    for row in table[1:]:
        if [table[0], row] != (lines_of(document, row[0], table[0], row)):
            yield f"CSV without --section: {row} is not in the JSON"
            return
    if len(table) < 2:
        sections = [content for key, content in document.items() if key not in ENVELOPE]
        if all(sections):
            yield "CSV without --section holds nothing"


def lines_of(document, key, head, row):
    expected = table_of(key, document.get(key, []))
    if expected is None or expected[0][2:] != head[2:]:
        return None
    return [head, row] if row in expected[1:] else None


def first_difference(left, right):
    for one, other in zip(left, right):
        if one != other:
            return f"{one}, should be {other}"
    return f"{len(left)} lines, should be {len(right)}"


def read(output):
    text = output.decode()
    if text.count("\n") != text.count("\r\n") or not text.endswith("\r\n"):
        raise Fault("CSV: lines do not end as RFC 4180 says")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if any(len(row) != len(rows[0]) for row in rows):
        raise Fault("CSV: rows of different lengths")
    return rows


class Validators:
    """The committed schemas, themselves valid and complete."""

    def __init__(self, folder):
        import jsonschema  # of Debian; not needed for the rest

        self.found = {}
        self.faults = {}
        for name in sorted(os.listdir(folder)):
            if not name.startswith("report-"):
                continue
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                schema = json.load(file)
            report = name.removeprefix("report-").removesuffix(".schema.json")
            jsonschema.Draft202012Validator.check_schema(schema)
            self.found[report] = jsonschema.Draft202012Validator(schema)
            self.faults[report] = list(incomplete(schema, report))

    def wrong(self, report, document):
        if report not in self.found:
            yield f"report {report} has no schema"
            return
        yield from self.faults[report]
        for error in self.found[report].iter_errors(document):
            yield f"schema: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def incomplete(schema, where):
    """Every object is closed, every key required and described."""
    if not isinstance(schema, dict):
        return
    if "properties" in schema:
        if schema.get("additionalProperties") is not False:
            yield f"schema: {where} lets other keys in"
        if sorted(schema.get("required", [])) != sorted(schema["properties"]):
            yield f"schema: {where} does not require all its keys"
        for key, value in schema["properties"].items():
            if "description" not in value and "$ref" not in value:
                yield f"schema: {where}/{key} is not described"
    for key, value in schema.items():
        if key in ("properties", "$defs", "patternProperties"):
            for name, part in value.items():
                yield from incomplete(part, f"{where}/{name}")
        elif isinstance(value, dict):
            yield from incomplete(value, where)
