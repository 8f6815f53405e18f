"""A second judge of the pages: HTML Tidy, which must find nothing but what it does not know.

    tidy.py PEER MADE_PAGES EXAMPLES

Tidy 5.6 is older than `<div>` in `<dl>` (HTML 5.2) and knows only some attributes of SVG.
"""
# SPDX-License-Identifier: MIT
import re
import shutil
import subprocess
import sys

import reports

NOT_KNOWN = re.compile(
    r"<(svg|title)> proprietary attribute \"(x|y|width|height|class|id|viewbox|preserveaspectratio)\"$|"
    r"(missing </dl> before </div>|missing </div> before <dt>|inserting implicit <dl>|missing <dd>)$")


def problems(page):
    told = subprocess.run(["tidy", "-e", "-q", "-utf8"], input=page, capture_output=True, text=True,
                          check=False).stderr
    found = [re.sub(r"^line \d+ column \d+ - (Warning: |Error: )?", "", line)
             for line in told.splitlines()]
    return sorted({line for line in found if not NOT_KNOWN.search(line)})


def made(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout


def main():
    peer, made_pages, examples = sys.argv[1:]
    if not shutil.which("tidy"):
        print("skipped: there is no tidy")
        return 77
    pages = {what: made(made_pages, what) for what in ("everything", "edges")}
    for name, command in reports.commands(peer, ["--names"]).items():
        pages[name] = reports.answer(peer, examples + "/mosty", command)
    bad = 0
    for name, page in pages.items():
        for problem in problems(page):
            bad += 1
            print(f"{name}: {problem}")
    page = pages["everything"]
    spoilt = [page.replace("</h1>", "", 1), page.replace("<td", "<td colour=red", 1),
              page.replace('id="section-2"', 'id="section-1"', 1), page.replace("</table>", "", 1),
              page.replace("<p ", "<blink ", 1)]
    blind = [number for number, one in enumerate(spoilt) if not problems(one)]
    print(f"{len(pages)} pages: {bad} bad; {len(spoilt) - len(blind)} of {len(spoilt)} spoilt pages "
          f"found out{f', not {blind}' if blind else ''}")
    return 1 if bad or blind else 0


if __name__ == "__main__":
    sys.exit(main())
