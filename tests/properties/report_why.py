"""`--why`: the records behind every figure are those that the model counted, and stand where it says."""
# SPDX-License-Identifier: MIT

import json
import re

from report_files import Count, People
from report_run import Fault


def addresses(model):
    """SECTION/ROW/FIGURE of every figure of a model, with the figure."""
    for section, content in model.items():
        rows = content if isinstance(content, list) else [content]
        for row in rows:
            words = row_words(row) if isinstance(content, list) else []
            for key, value in row.items():
                if isinstance(value, (Count, People)):
                    yield "/".join([section, *words, key]), value


def row_words(row):
    """A row is called by its first value, or by those that the model names."""
    name = row.get("", next(iter(row.values())))
    return [str(name)] if name is not None else ["not-told"]


def differences(peer, files, asked, model, step):
    """Of every n-th figure that is not zero."""
    found = []
    for address, figure in [pair for pair in addresses(model) if pair[1].value()][::step]:
        try:
            places = json.loads(peer.output(asked, "--why", address, "--format", "json"))
        except Fault as fault:
            found.append(str(fault))
            continue
        found += [f"{' '.join(asked.words())} --why {address}: {text}"
                  for text in wrong_places(files, figure, places)]
    return found


def wrong_places(files, figure, places):
    if isinstance(figure, People):
        who = {place["who"] for place in places}
        if who != figure.who:
            yield f"{sorted(who ^ figure.who)} are not those who are counted"
    else:
        amounts = {}
        for place in places:
            amounts[place["file"]] = amounts.get(place["file"], 0) + place["amount"]
        expected = figure.by_file()
        for file in sorted(amounts.keys() | expected.keys()):
            if amounts.get(file, 0) != expected.get(file, 0):
                yield f"{file}: {amounts.get(file, 0)}, should be {expected.get(file, 0)}"
    for place in places:
        yield from wrong_line(files, place)
    spots = [(place["file"], place["line"], place["who"]) for place in places]
    if len(set(spots)) != len(spots):
        yield "a place stands there twice"


def wrong_line(files, place):
    where = f"{place['file']}:{place['line']}"
    if place.keys() != {"file", "line", "amount", "who", "text"}:
        yield f"{where}: other keys: {sorted(place)}"
        return
    lines = files.texts.get(place["file"], "").split("\n")
    if not 1 <= place["line"] <= len(lines):
        yield f"{where} is no line"
        return
    line = lines[place["line"] - 1]
    # What is said of a whole file stands at its first line, whatever that holds.
    holds = place["line"] == 1 or re.match(r"[\w\"\[-]", line.strip())
    if line.strip() != place["text"].strip() or not holds:
        yield f"{where} says {line!r}, not {place['text']!r}"
    if place["who"] and not names(files.texts[place["file"]], place):
        yield f"{where} has nothing to do with {place['who']}"


def names(text, place):
    """A line names somebody, or is the head of a table that does; a file is of one person, or a
    contact with them."""
    who, lines = place["who"], text.split("\n")
    line = lines[place["line"] - 1]
    if line.startswith("[["):
        rest = "\n".join(lines[place["line"]:])
        line = re.split(r"^\[", rest, maxsplit=1, flags=re.MULTILINE)[0]
    return (f'"{who}"' in line or line.startswith(f"{who} =")
            or place["file"].endswith(f"/{who}.toml") or f'client = "{who}"' in text)
