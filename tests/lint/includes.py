"""What may include what."""
# SPDX-License-Identifier: MIT
import collections
import posixpath
import re

from tree import layer_of

INCLUDE = re.compile(r'[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)')

# From the lowest up: an include points strictly lower, so that layers of one row do not know each other.
ROWS = (("base",), ("locale",), ("domain",), ("store", "rules", "reports", "sheets"), ("workspace", "render"), ("actions", "delivery"),
        ("documents", "export"), ("commands",), ("cli",))
ALLOWED = {layer: {lower for row in ROWS[:height] for lower in row}
           for height, row in enumerate(ROWS) for layer in row}
# An output format prints what it is given: it neither reads a file nor judges.
ALLOWED["render"] -= {"store", "rules"}

# A library, who may include it, and what to say to others.
LIBRARIES = (
    (r"CLI/", r"src/cli/arguments\.cpp", "CLI11 belongs to src/cli/arguments.cpp"),
    (r"toml", r"src/store/[^/]*", "toml++ belongs to src/store"),
    (r"unicode/", r"src/base/unicode_[a-z_]*\.[ch]pp", "ICU belongs to src/base/unicode_*.cpp"),
    (r"date/", r"src/domain/time\.cpp", "date.h belongs to src/domain/time.cpp"),
    (r"boost/", r"src/locale/catalogue\.cpp", "Boost.Locale belongs to src/locale/catalogue.cpp"),
    (r"nlohmann/", r"src/render/json\.cpp", "nlohmann-json belongs to src/render/json.cpp"),
    (r"gmime/", r"src/delivery/gmime_[a-z_]*\.[ch]pp", "GMime belongs to src/delivery/gmime_*.cpp"),
    (r"libical/", r"src/delivery/ical_[a-z_]*\.[ch]pp", "libical belongs to src/delivery/ical_*.cpp"),
    (r"orcus/", r"src/sheets/orcus_[a-z_]*\.[ch]pp", "liborcus belongs to src/sheets/orcus_*.cpp"),
    (r"(iostream|fstream)$", r"nobody", "no iostream: write through Context or Disk"),
)


def includes(files, *folders):
    """(path, line number, bracket or quote, target) of every #include."""
    for path in files.below(*folders):
        for number, line in enumerate(files.lines(path), 1):
            if "#" in line and (found := INCLUDE.match(line)):
                yield path, number, found[1], found[2]


def is_private_of(files, layer, path, target):
    """Whether `#include "target"` in the file is of its own layer: beside it, or below src/LAYER."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    below = posixpath.normpath(posixpath.join("src", layer, target))
    ours = [file for file in (beside, below) if file.startswith(f"src/{layer}/")]
    return any(file in files or f"{file}.in" in files for file in ours)


def layers(files):
    """An include points strictly lower (ROWS), and a header beside its .cpp stays in its layer.

    Else a change below drags in what stands above, and nothing can be tested or exchanged alone.
    """
    for path in files.below("include/peer", "src"):
        if layer_of(path) not in ALLOWED:
            yield f"{path}:1: no such layer: {layer_of(path)}"
    for path, number, mark, target in includes(files, "include/peer", "src"):
        layer = layer_of(path)
        if target.startswith("peer/"):
            other = target.split("/")[1]
            if layer in ALLOWED and other != layer and other not in ALLOWED[layer]:
                yield f"{path}:{number}: {layer} may not include {other}"
        elif mark == '"' and not is_private_of(files, layer, path, target):
            yield f"{path}:{number}: a private header is included from its own layer only: {target}"


def headers(files):
    """include/ holds only what another layer, or a maker of manual pages, includes, by itself or through such a header.

    The rest stands beside its .cpp: whoever reads include/peer/LAYER reads all that others may rely on.
    """
    users = collections.defaultdict(set)
    for path, _, _, target in includes(files, "include", "src", "man"):
        users[f"include/{target}"].add(path)
    public = set(files.below("include/peer"))
    unused = set(public)
    while used := {header for header in unused
                   if any(layer_of(user) != layer_of(header) or user in public - unused for user in users[header])}:
        unused -= used
    for header in sorted(unused):
        yield f"{header}:1: no other layer includes it: it belongs to src/{layer_of(header)}"


def single_include(files):
    """Each library stands behind one file or layer, so that it can be exchanged there."""
    for path, number, _, target in includes(files, "include", "src"):
        for library, allowed, words in LIBRARIES:
            if re.match(library, target) and not re.fullmatch(allowed, path):
                yield f"{path}:{number}: {words}"
