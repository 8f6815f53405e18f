"""GNU gettext catalogues as GNU gettext writes them: entries with their place. Used by the lint and by tests/locale."""
# SPDX-License-Identifier: MIT
import dataclasses
import re

LINE = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d\])?) )?"((?:[^"\\]|\\.)*)"$')


@dataclasses.dataclass
class Entry:
    line: int
    context: str | None = None
    one: str = ""
    many: str | None = None
    said: list = dataclasses.field(default_factory=list)  # one a plural form
    flags: str = ""
    is_obsolete: bool = False

    @property
    def key(self):
        return self.context, self.one, self.many


def entries(text):
    """All entries of the catalogue but its head. Texts stand as they are written: escapes stay."""
    found, current, last = [], None, None
    flags = ""
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("#~"):
            found.append(Entry(number, is_obsolete=True))
            current = None
        elif line.startswith("#,"):
            flags = line
        elif part := LINE.match(line):
            keyword, words = part.groups()
            if keyword in ("msgctxt", "msgid") and (current is None or current.said):
                current = Entry(number, flags=flags)
                found.append(current)
                flags = ""
            if keyword:
                last = keyword
                if keyword.startswith("msgstr"):
                    current.said.append("")
            if last == "msgctxt":
                current.context = (current.context or "") + words
            elif last == "msgid":
                current.one += words
            elif last == "msgid_plural":
                current.many = (current.many or "") + words
            else:
                current.said[-1] += words
        elif not line:
            current = None
    return [entry for entry in found if entry.one or entry.is_obsolete]
