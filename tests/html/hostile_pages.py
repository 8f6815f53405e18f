"""The pages of all reports with hostile texts wherever the files hold a text of somebody's own.

    hostile_pages.py PEER MADE_PAGES EXAMPLES

Read strictly by html5lib. A page must have the elements of the page of a harmless program, no
attribute more, no address, the same style, and the texts that were meant. A made-up report has the
hostile text also where no file could put it: in its ids, headings and language. The judge must find
the pages that were spoilt.
"""
# SPDX-License-Identifier: MIT
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import html5lib
except ImportError:
    print("skipped: there is no html5lib")
    sys.exit(77)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fields as field_tables
import reports

HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title><b>", "&lt;b&gt;",
           "' onmouseover='x", "<!-- ", "]]>", "</svg><p>", "</table><a href=x>", "<svg/onload=x>",
           "</style><style>*{display:none}", "javascript:alert(1)", "Žofie & syn", "</td><td>",
           "https://x.example/\"onclick=\"a", "&#x3c;b&gt", "{0}%s$1\\", "<![CDATA[<b>", "</text><a>",
           "<" * 100]
DEPENDS_ON_WIDTH = {"line", "text"}  # the steps of an axis
ADDRESS = re.compile(r"#(section|term)-\d+")
STYLE = re.compile(r"padding:0 [\d.]+px 0 [\d.]+px")


class Read:
    """What html5lib makes of a page. Raises ParseError."""

    def __init__(self, page):
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree = parser.parse(page)
        self.elements = collections.Counter(re.sub(r"^\{.*\}", "", str(element.tag))
                                            for element in tree.iter())
        self.attributes = {(re.sub(r"^\{.*\}", "", str(element.tag)), name)
                           for element in tree.iter() for name in element.attrib}
        self.style = re.sub(r"@page.*", "", "".join(tree.find("head/style").itertext()))
        self.text = "".join(tree.find("body").itertext())
        self.values = [value for element in tree.iter() for value in element.attrib.values()]
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        self.wrong = [f"an address {value}" for element in tree.iter()
                      for name, value in element.attrib.items()
                      if name.endswith(("href", "src")) and not ADDRESS.fullmatch(value)]
        self.wrong += [f"a style {element.get('style')}" for element in tree.iter()
                       if element.get("style") and not STYLE.fullmatch(element.get("style"))]
        self.wrong += [f"two {name}" for name, count in collections.Counter(ids).items() if count > 1]


def problems(page, plain, wanted):
    try:
        read = Read(page)
    except html5lib.html5parser.ParseError as error:
        return [f"no strict HTML: {error}"]
    found = list(read.wrong)
    for name in sorted(set(read.elements) | set(plain.elements)):
        if name not in DEPENDS_ON_WIDTH and read.elements[name] != plain.elements[name]:
            found.append(f"{read.elements[name]} {name} instead of {plain.elements[name]}")
    if not set(read.elements) <= set(plain.elements):
        found.append(f"elements {set(read.elements) - set(plain.elements)}")
    found += [f"an attribute {name}" for name in sorted(read.attributes - plain.attributes)]
    if read.style != plain.style:
        found.append("another style")
    if wanted not in read.text:
        found.append(f"{wanted!r} is not in the text")
    return found


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def texts():
    """Free texts of the files, by key; the titles of activities are `cs` and `en`."""
    keys = [*field_tables.texts("label", "prose", "person"), "cs", "en", "counts", "page", "confirmed-by"]
    return re.compile(rf'(?m)((?:^|[ {{,])(?:{"|".join(keys)}) *= *)"(?:[^"\\\n]|\\.)*"')


class Program:
    """A copy of the example program whose texts are all one text."""

    def __init__(self, example, folder):
        self.data = pathlib.Path(folder, "mosty")
        shutil.copytree(example, self.data)
        self.pattern = texts()
        self.texts = {file: file.read_text() for file in self.data.rglob("*.toml")}

    def fill(self, text):
        filled = 0
        for file, before in self.texts.items():
            after, count = self.pattern.subn(lambda found: found[1] + quoted(text), before)
            filled += count
            file.write_text(after)
        return filled


def judge_reports(peer, program, wanted):
    """Pages by report and text, each with the page of the harmless program."""
    bad = 0
    commands = reports.commands(peer, ["--names"])
    fields = program.fill("nic zvláštního")
    plain = {name: Read(reports.answer(peer, program.data, command))
             for name, command in commands.items()}
    for text in wanted:
        program.fill(text)
        for name, command in commands.items():
            found = problems(reports.answer(peer, program.data, command), plain[name], text)
            bad += len(found)
            for problem in found:
                print(f"{name}, {text!r}: {problem}")
    return bad, len(commands), fields


def made(program, text):
    return subprocess.run([program, "text", text], capture_output=True, text=True, check=True).stdout


def judge_made(made_pages, wanted):
    bad = 0
    plain = Read(made(made_pages, "nic"))
    for text in wanted:
        page = made(made_pages, text)
        found = problems(page, plain, text)
        if Read(page).values.count(text) < 3:  # the language, the names of regions
            found.append("attributes do not hold it")
        bad += len(found)
        for problem in found:
            print(f"made-up, {text!r}: {problem}")
    return bad


def blind_to(page, wanted):
    """The spoilt pages that are not found out."""
    plain = Read(page)
    spoilt = [page.replace("<p ", "<p onclick=x ", 1), page.replace("</h1>", "</h1><b>x</b>", 1),
              page.replace("<main>", "<main><p>", 1), page.replace(wanted, "x"),
              page.replace("<title ", '<a href="javascript:x">a</a><title ', 1),
              page.replace('href="#term-1"', 'href="http://x.example/"', 1),
              page.replace("</style>", "*{color:red}</style>", 1),
              page.replace("padding:0 ", "background:url(x);padding:0 ", 1),
              page.replace("</table>", "", 1), page.replace('id="term-1"', 'id="section-1"', 1)]
    return [number for number, one in enumerate(spoilt) if not problems(one, plain, wanted)], len(spoilt)


def main():
    peer, made_pages, examples = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
    field_tables.load(sys.argv[4])
    with tempfile.TemporaryDirectory() as folder:
        program = Program(examples + "/mosty", folder)
        bad, count, fields = judge_reports(peer, program, HOSTILE)
    bad += judge_made(made_pages, HOSTILE)
    blind, spoilt = blind_to(made(made_pages, "přišlo"), "přišlo")
    print(f"{len(HOSTILE)} hostile texts in {fields} fields, {count} reports and a made-up one: "
          f"{bad} bad; {spoilt - len(blind)} of {spoilt} spoilt pages found out"
          f"{f', not {blind}' if blind else ''}")
    return 1 if bad or blind or not count else 0


if __name__ == "__main__":
    sys.exit(main())
