#!/usr/bin/env python3
"""The texts of the third language: marked.py CATALOGUE TEMPLATES OUT writes OUT/xx.po and OUT/NAME.xx.txt.

Every text is the English one between ⟦ and ⟧. So whatever a program says in that language outside of the marks,
it has not from a catalogue.
"""
# SPDX-License-Identifier: MIT
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lint"))
import catalogue

HEAD = r'''msgid ""
msgstr ""
"Project-Id-Version: peer\n"
"PO-Revision-Date: 2026-11-28 00:00+0100\n"
"Last-Translator: \n"
"Language-Team: none\n"
"Language: xx\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
'''
KEPT = re.compile(r"(Subject: |Several: |# |– )?")  # what a template's line begins with and readers do not see


def entry(found):
    lines = [f'msgctxt "{found.context}"'] if found.context else []
    lines.append(f'msgid "{found.one}"')
    if found.many is None:
        lines.append(f'msgstr "{marked(found.one)}"')
    else:
        lines += [f'msgid_plural "{found.many}"', f'msgstr[0] "{marked(found.one)}"', f'msgstr[1] "{marked(found.many)}"']
    return "\n".join(lines) + "\n"


def marked(text):
    """The text with marks around all but its placeholders and the blanks at its ends."""
    pieces = re.split(r"(\{[^{}]*\})", text)
    return "".join(piece if piece.startswith("{") else re.sub(r"(?s)^(\s*)(\S.*?)(\s*)$", r"\1⟦\2⟧\3", piece)
                   for piece in pieces)


def marked_template(text):
    lines = []
    for line in text.split("\n"):
        kept = KEPT.match(line)[0]
        lines.append(kept + marked(line[len(kept):]))
    return "\n".join(lines)


def main():
    po, templates, out = map(pathlib.Path, sys.argv[1:])
    out.mkdir(parents=True, exist_ok=True)
    entries = catalogue.entries(po.read_text(encoding="utf-8"))
    (out / "xx.po").write_text("\n".join([HEAD, *map(entry, entries)]), encoding="utf-8")
    for english in templates.glob("*.en.txt"):
        target = out / english.name.replace(".en.", ".xx.")
        target.write_text(marked_template(english.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
