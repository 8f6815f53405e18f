"""The pages of the reports and of the letter to a client, opened in headless Chromium on a telephone
and a desk, by day and at night, and printed on A4.

    pages.py PEER MADE_PAGES EXAMPLES FOLDER [--pictures]

Measured are overflow, contrast, sizes and labels (measure.js), what a screen reader meets, what the
console and the network tell, the format of the paper, the text on it, and that no row or picture is
cut. Pages that were spoilt on purpose must be found out. The PDFs of all pages go to FOLDER, and with
--pictures what the windows show, which people look at and nothing here reads.
"""
# SPDX-License-Identifier: MIT
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys

import browser
import reports

LOOKS = [(360, 780, False), (360, 780, True), (1280, 900, False), (1280, 900, True)]
MEASURE = pathlib.Path(__file__).with_name("measure.js").read_text()
# What a page promises to a screen reader, as it stands in the page.
PROMISED = """(() => {
  const texts = (what) => [...document.querySelectorAll(what)].map(e => e.textContent.trim());
  return {lang: document.documentElement.lang, headings: texts("h1, h2"),
          captions: texts("caption"), columns: texts("thead th"), rows: texts("tbody th, tfoot th"),
          figures: texts("figcaption"), pictures: document.querySelectorAll("svg[role=img]").length,
          tables: document.querySelectorAll("table").length,
          regions: [...document.querySelectorAll("[role=region]")].map(e => e.ariaLabel),
          kept: [...document.querySelectorAll("svg.chart")].map(
            chart => [...chart.querySelectorAll("text")].map(e => e.textContent))};
})()"""


def squeezed(text):
    return re.sub(r"\s+", "", text)


def told(page):
    """What the console and the network said."""
    found = []
    for event in page.events:
        method, facts = event["method"], event["params"]
        if method in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
            found.append(f"{method}: {json.dumps(facts)[:200]}")
        if method == "Network.requestWillBeSent" and not facts["request"]["url"].startswith("file:"):
            found.append(f"asks for {facts['request']['url']}")
    asked = [event for event in page.events if event["method"] == "Network.requestWillBeSent"]
    if len(asked) > 1:
        found.append(f"asks for {len(asked)} things")
    return found


def same(what, promised, met):
    if collections.Counter(map(squeezed, promised)) == collections.Counter(map(squeezed, met)):
        return []
    return [f"{what}: a screen reader meets {met}, not {promised}"]


def reader_problems(page, promised):
    """What a screen reader meets, compared with what stands in the page."""
    nodes = page.roles()
    found = [] if promised["lang"] in ("cs", "en") else [f"the language is '{promised['lang']}'"]
    found += same("headings", promised["headings"], nodes["heading"])
    found += same("columns", promised["columns"], nodes["columnheader"])
    found += same("rows", promised["rows"], nodes["rowheader"])
    found += same("regions", promised["captions"], nodes["region"])
    found += same("tables", promised["captions"], nodes["table"])
    if promised["tables"] != len(promised["captions"]):
        found.append("a table has no caption")
    pictures = nodes["image"] + nodes["img"] + nodes["graphics-document"]
    if len(pictures) != promised["pictures"] or not all(pictures):
        found.append(f"{promised['pictures']} pictures, named {pictures}")
    return found


def paper_of(pdf):
    told_of_it = subprocess.run(["pdfinfo", "-l", "-1", pdf], capture_output=True, text=True,
                                check=True).stdout
    sizes = set(re.findall(r"Page.*size: +([\d.]+) x ([\d.]+)", told_of_it))
    texts = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True,
                           check=True).stdout.split("\f")[:-1]
    return sizes, [squeezed(text) for text in texts], "Tagged:          yes" in told_of_it


def paper_problems(pdf, promised, whole=()):
    """`whole`: lists of words of which each list stands on one page, and words that head a table."""
    sizes, pages, is_tagged = paper_of(pdf)
    found = [] if is_tagged else ["the PDF has no structure"]
    for one in sizes:
        if sorted(round(float(side)) for side in one) != [595, 842]:
            found.append(f"paper of {one}")
    text = "".join(pages)
    for word in promised["headings"] + promised["figures"] + promised["rows"]:
        if not all(squeezed(part) in text for part in word.split()):
            found.append(f"'{word}' is not on paper")
    for words in whole:
        if not any(all(squeezed(word) in page for word in words) for page in pages):
            found.append(f"cut: {words[0]} … {words[-1]}")
    return found


def page_problems(page, folder, name):
    """Without a name no pictures are kept."""
    found = []
    for width, height, dark in LOOKS:
        page.look(width, height, dark)
        look = f"{width}-{'dark' if dark else 'light'}"
        found += [f"{look}: {problem}" for problem in page.value(MEASURE)]
        if name:
            page.screenshot(folder / f"{name}-{look}.png")
    found += told(page)
    return found


def judge(window, file, folder, whole=(), *, pictures=False):
    page = window.open(file)
    promised = page.value(PROMISED)
    found = page_problems(page, folder, file.stem if pictures else None) + reader_problems(page, promised)
    pdf = folder / (file.stem + ".pdf")
    page.look(1280, 900, True)  # paper stays light
    page.pdf(pdf)
    found += paper_problems(pdf, promised, whole)
    page.close()
    return found


def made(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout


def whole_things(html):
    """Of the page of edges: the words of each row, and the labels of each picture."""
    rows = collections.defaultdict(list)
    for word in re.findall(r"\bslovo-\d+-\d+\b", html):
        rows[word.rsplit("-", 1)[0]].append(word)
    pictures = [re.findall(r">(graf-\d+)<", chart)
                for chart in re.findall(r'(?s)<svg class="chart".*?\n</svg>', html)]
    found = list(rows.values()) + [labels for labels in pictures if len(labels) > 1]
    if len(found) < 40:
        sys.exit("the page of edges has no marked rows")
    return found


# A change to a page, and what must be found.
SPOILT = {
    "wide": (r"<main>", '<main><p style="width:1400px">x</p>', "wider than the window"),
    "pale": (r"</h1>", '</h1><p style="color:#999">pale</p>', "contrast"),
    "pale-bar": (r"--c1:#\w+", "--c1:#ccd", "in a picture"),
    "no-night": (r"prefers-color-scheme:dark", "prefers-color-scheme:none", "not dark"),
    "small": (r"<h1>", '<h1 style="font-size:8px">', "small letters"),
    "caption": (r"(?s)<caption>.*?</caption>", "", "no caption"),
    "unnamed": (r'(?s) aria-labelledby="[^"]*"( [^>]*>\n)<title .*?</title>\n<desc.*?</desc>', r"\1",
                "pictures"),
    "column": (r'<th scope="col"', '<th role="presentation"', "columns"),
    "sticky": (r"position:sticky", "position:static", "scrolls away"),
    "picture": (r"<main>", '<main><img alt="" src="http://x.example/x.png">', "Log.entryAdded"),
    "script": (r"<main>", "<main><script>1</script>", "Log.entryAdded"),
    "label": (r'(<text class="tick" x=")[^"]*', r"\g<1>50%", "lies on"),
    "paper": (r"@page\{size:A4", "@page{size:A5", "paper of"),
    "gone": (r"@media print\{", "@media print{h2{display:none}", "is not on paper"),
}


def spoilt_problems(window, html, folder):
    """The spoilt pages that were not found out."""
    blind = []
    for name, (pattern, by, wanted) in SPOILT.items():
        file = folder / f"spoilt-{name}.html"
        file.write_text(re.sub(pattern, by, html))
        found = judge(window, file, folder)
        if not any(wanted in problem for problem in found):
            blind.append(f"spoilt '{name}' was not found out: {found}")
    return blind


def main():
    peer, made_pages, examples, folder, *options = sys.argv[1:]
    pictures = options == ["--pictures"]
    if not browser.CHROMIUM or not shutil.which("pdfinfo"):
        print("skipped: there is no chromium, or no poppler-utils")
        return 77
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "spoilt").mkdir(parents=True)
    pages = {}
    for language in ("cs", "en"):
        for name, command in reports.commands(peer, ["--names", "--language", language]).items():
            pages[f"{name}-{language}"] = reports.answer(peer, examples + "/mosty", command)
        pages[f"letter-{language}"] = reports.answer(
            peer, examples + "/mosty",
            ["client", "letter", reports.CLIENT, "--html", "--language", language])
        pages[f"everything-{language}"] = made(made_pages, "everything", language)
    pages["edges"] = made(made_pages, "edges")
    bad = 0
    with browser.Browser() as window:
        for name, html in pages.items():
            file = folder / (name + ".html")
            file.write_text(html)
            found = judge(window, file, folder, whole_things(html) if name == "edges" else (), pictures=pictures)
            bad += len(found)
            for problem in found:
                print(f"{name}: {problem}")
        blind = spoilt_problems(window, pages["everything-cs"], folder / "spoilt")
    print("\n".join(blind))
    print(f"{len(pages)} pages in {len(LOOKS)} looks and on paper: {bad} bad; "
          f"{len(SPOILT) - len(blind)} of {len(SPOILT)} spoilt pages found out")
    return 1 if bad or blind else 0


if __name__ == "__main__":
    sys.exit(main())
