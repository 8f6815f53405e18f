"""The page of `peer client letter --html` with hostile texts in the program and in people/.

    letter_page.py PEER EXAMPLES

Read strictly by html5lib: the elements are those of the page without them, no attribute is more, and
the texts are what was meant. The judge must find a page that was spoilt.
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

HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title><b>", "&lt;b&gt;",
           "' onmouseover='x", "<!-- ", "]]>", "javascript:alert(1)", "https://x.example/\"onclick=\"a",
           "</style><style>*{display:none}", "=cmd()", "Žofie & syn", "<svg/onload=x>", "{{call}}"]
NAMES = {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "ul", "li", "br",
         "a"}


def read(page):
    """Elements with their attributes, and all text."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(page)
    elements = collections.Counter(element.tag for element in tree.iter())
    attributes = {(element.tag, name) for element in tree.iter() for name in element.attrib}
    links = [element.get("href") for element in tree.iter("a")]
    return elements, attributes, links, "".join(tree.find("body").itertext())


def problems(page, plain, wanted):
    try:
        elements, attributes, links, text = read(page)
    except html5lib.html5parser.ParseError as error:
        return [f"no strict HTML: {error}"]
    found = [f"an element {name}" for name in set(elements) - NAMES]
    for name in ("p", "h1", "h2", "ul", "li", "style", "title"):
        if elements[name] != plain[name]:
            found.append(f"{elements[name]} {name} instead of {plain[name]}")
    allowed = {("html", "lang"), ("meta", "charset"), ("meta", "name"), ("meta", "content"),
               ("meta", "http-equiv"), ("a", "href")}
    found += [f"an attribute {name}" for name in attributes - allowed]
    found += [f"a link {link}" for link in links
              if not re.match(r"(https?://|mailto:)[^\s\"<>]+$", link)]
    if wanted not in text:
        found.append(f"{wanted!r} is not in the text")
    return found


def page_of(peer, data, now="2027-01-25T09:00"):
    done = subprocess.run([peer, "-C", data, "client", "letter", "c-4hpz", "--html"],
                          env={"PATH": os.environ["PATH"], "PEER_NOW": now}, capture_output=True,
                          text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"exit {done.returncode}: {done.stderr}")
    return done.stdout


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    peer = os.path.abspath(sys.argv[1])
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder, "mosty")
        shutil.copytree(sys.argv[2] + "/mosty", data)
        program = data / "program.toml"
        person = data / "people" / "c-4hpz.toml"
        texts = {path: path.read_text() for path in (program, person)}
        plain = read(page_of(peer, data))[0]
        for text in HOSTILE:
            program.write_text(re.sub(r'(?m)^name = .*$', lambda _, t=text: "name = " + quoted(t),
                                      texts[program], count=1)
                               .replace('"Centrum Mosty, Lipová 12, Praha 2"', quoted(text)))
            person.write_text(re.sub(r'(?m)^call = .*$', lambda _, t=text: "call = " + quoted(t),
                                     texts[person]))
            found = problems(page_of(peer, data), plain, text)
            bad += len(found)
            for problem in found:
                print(f"{text!r}: {problem}")
        for path, text in texts.items():
            path.write_text(text)
        page = page_of(peer, data)
    spoilt = [page.replace("<p>", "<p onclick=x>", 1), page.replace("</h1>", "</h1><b>x</b>", 1),
              page.replace("<main>", "<main><p>", 1), page.replace("Lipová", "Lipova")]
    blind = sum(not problems(one, plain, "Lipová") for one in spoilt)
    print(f"{len(HOSTILE)} hostile texts: {bad} bad; {len(spoilt) - blind} of {len(spoilt)} spoilt "
          "pages found out")
    return 1 if bad or blind else 0


if __name__ == "__main__":
    sys.exit(main())
