"""Texts for people: each stands in the code in English, and in every other language in its catalogue."""
# SPDX-License-Identifier: MIT
import collections
import itertools
import re

import catalogue

LITERAL = r'"(?:[^"\\\n]|\\.)*"'
TEXT = rf"{LITERAL}(?:\s*{LITERAL})*"
CONTEXT = rf"(?:\s*,\s*(?:locale::)?Context\(({LITERAL})\))?"
# Files that hold texts name one of these types; a brace with one literal is a text there.
TYPES = re.compile(r"\b(Words|CountedWords|ColumnWords|SectionWords|SpokenWord|FigureColumn)\b")
WORDS = re.compile(rf"(?:\bWords\b *(?:\w+ *=? *)?|[{{(,=]\s*)\{{\s*({TEXT}){CONTEXT}\s*\}}")
COUNTED = re.compile(rf"\bCountedWords\b *(?:\w+ *=? *)?\{{\s*({TEXT})\s*,\s*({TEXT}){CONTEXT}\s*\}}")
PLACEHOLDER = re.compile(r"\{\w*(?::[^{}]*)?\}")
LANGUAGE = re.compile(r'[=!]= *"(?:cs|en)"|"(?:cs|en)" *[=!]=')
FOREIGN = re.compile(r"[^\W\d_a-zA-Z]")  # a letter that English has not
# Two texts beside each other in one brace, or to choose from.
PAIR = re.compile(rf"({TEXT})\s*(?:,|:(?!:))\s*({TEXT})")
# What is no text for people in two languages: files that the program writes, names that nobody is told.
NO_PAIRS = {"src/actions/directory_files.cpp", "src/domain/holidays.cpp"}
TEMPLATES = "src/locale/templates/"
COMMENT = re.compile(r"(?<![:\"])//[^\n]*")


def joined(literals):
    return "".join(literal[1:-1] for literal in re.findall(LITERAL, literals))


def unquoted(literal):
    return literal and literal[1:-1]


def code_of(files, path):
    return COMMENT.sub("", files[path])


def texts_of(code):
    """(position, key) of each text of the code, the key as a catalogue has it: context, text, plural."""
    if not TYPES.search(code):
        return
    for found in COUNTED.finditer(code):
        yield found.start(1), (unquoted(found[3]), joined(found[1]), joined(found[2]))
    for found in WORDS.finditer(code):
        if text := joined(found[1]):
            yield found.start(1), (unquoted(found[2]), text, None)


def line_of(code, position):
    return code.count("\n", 0, position) + 1


def texts_in(files):
    """Each text of the sources with the first place that it stands at."""
    places = {}
    for path in files.below("include", "src"):
        code = code_of(files, path)
        for position, key in texts_of(code):
            places.setdefault(key, f"{path}:{line_of(code, position)}")
    return places


def placeholders(text):
    """How often each placeholder stands in the text. `{}` counts as `{0}`, the next one as `{1}`: a language may
    need another order."""
    found = PLACEHOLDER.findall(text.replace("{{", "").replace("}}", ""))
    unnamed = itertools.count()
    return collections.Counter(f"{{{next(unnamed)}}}" if name == "{}" else name for name in found)


def entry_faults(path, entry):
    place = f"{path}:{entry.line}"
    if entry.is_obsolete:
        yield f"{place}: an entry that is commented out: git remembers it"
        return
    if "fuzzy" in entry.flags:
        yield f"{place}: fuzzy: compare it with the English text and take the mark away"
    for said in entry.said or [""]:
        if not said:
            yield f"{place}: not translated: {entry.one}"
        # A form may leave out a number that it spells, but never ask for what nobody gives it.
        elif placeholders(said) != placeholders(entry.one if entry.many is None else entry.many):
            yield f"{place}: other {{placeholders}} than the English text: {said}"


def template_faults(files):
    """Every built-in template in every language, with the placeholders of the English one."""
    codes = {path.split("/")[-1].removesuffix(".po") for path in files.below("src/locale", ends=".po")} | {"en"}
    paths = files.below(TEMPLATES.rstrip("/"), ends=".txt")
    for name in sorted({path.removeprefix(TEMPLATES).split(".")[0] for path in paths}):
        english = set(placeholders(files.get(f"{TEMPLATES}{name}.en.txt")))
        for code in sorted(codes):
            path = f"{TEMPLATES}{name}.{code}.txt"
            if path not in files:
                yield f"{path}: not there"
            elif set(placeholders(files[path])) != english:
                yield f"{path}: other {{placeholders}} than {name}.en.txt"


def catalogues(files):
    """Catalogues and code agree: every text is translated, every entry used, no placeholder lost, nothing fuzzy."""
    places = texts_in(files)
    for path in files.below("src/locale", ends=".po"):
        found = catalogue.entries(files[path])
        for entry in found:
            yield from entry_faults(path, entry)
            if not entry.is_obsolete and entry.key not in places:
                yield f"{path}:{entry.line}: no longer in the code: {entry.one}"
        known = {entry.key for entry in found}
        for key, place in places.items():
            if key not in known:
                context = f" ({key[0]})" if key[0] else ""
                yield f"{place}: not in {path}: {key[1]}{context}"
    yield from template_faults(files)


def languages(files):
    """No pair of texts and no question for one language in the code: both belong to src/locale."""
    for path in files.below("include", "src"):
        if path.startswith(("src/locale/", "src/rules/")) or path in NO_PAIRS:
            continue
        code = code_of(files, path)
        for found in LANGUAGE.finditer(code):
            yield f"{path}:{line_of(code, found.start())}: asks for one language: what differs belongs to its grammar"
        if not FOREIGN.search(code):
            continue
        for found in PAIR.finditer(code):
            if bool(FOREIGN.search(joined(found[1]))) != bool(FOREIGN.search(joined(found[2]))):
                line = line_of(code, found.start())
                yield f"{path}:{line}: a text in two languages: the other one belongs to src/locale/CODE.po"
