"""What is read in the lines themselves: functions that are not used, sizes, and what every text keeps."""
# SPDX-License-Identifier: MIT
import re

from tree import CPP

STRING = re.compile(r'"([^"\\]|\\.)*"')
COMMENT = re.compile(r"//.*")
# A word, the one file that may use it, and why nobody else does.
BANNED = tuple((re.compile(r"(?:^|[^A-Za-z0-9_.>])(?:" + word + ")"), allowed, why) for word, allowed, why in (
    (r"(std::|::)?system *\(", None, "system() runs a shell: use base/process.hpp"),
    (r"(std::|::)?popen *\(", None, "popen() runs a shell: use base/process.hpp"),
    (r"(std::|::)?(gmtime|localtime|mktime|tzset)(_r)? *\(", "src/domain/zone.cpp",
     "time zones belong to src/domain/zone.cpp"),
    (r"(std::|::)?(time *\( *(0|NULL|nullptr)|std::chrono::system_clock)", "src/base/clock.cpp",
     "the moment is an argument: use base/clock.hpp"),
    (r"(std::|::)?s?rand *\(", None, "chance is an argument: use base/clock.hpp"),
    (r"std::random_device", None, "chance is an argument: use base/clock.hpp"),
    (r"std::[io]?fstream", None, "files are read and written by store/disk.hpp"),
    (r"(std::|::)?(strcpy|strcat|sprintf|vsprintf|gets|strtok|atoi|atol|atof) *\(", None,
     "unsafe or silent about errors"),
    (r"(std::|::)?exit *\(", None, "only main ends the program"),
    (r"(std::|::)?setlocale *\(", None, "nothing depends on the locale"),
    (r"std::views", None, "clang 14 cannot compile views with this standard library"),
    (r"using namespace", None, "names its namespace"),
))
ANY_BANNED = re.compile("|".join(pattern.pattern for pattern, _, _ in BANNED))

MOST_LINES = {"include": 300, "src": 300, "tests": 500}
MOST_LINES_A_FUNCTION = 60
# A function begins at a line that ends in `{` without being a type, a namespace or an initialiser.
FUNCTION = re.compile(r"\) *(const)? *(noexcept)? *(override)? *(->.*)?(:.*)?\{$")
NO_FUNCTION = re.compile(r" *(if|for|while|switch|else|namespace|struct|class|enum|\}|do)")


def banned(files):
    """Functions and names that the house does not use (BANNED says why); strings and comments do not count."""
    for path in files.below("include", "src"):
        for number, line in enumerate(files.lines(path), 1):
            if not ANY_BANNED.search(line):
                continue
            code = COMMENT.sub("", STRING.sub('""', line))
            for pattern, allowed, why in BANNED:
                if path != allowed and pattern.search(code):
                    yield f"{path}:{number}: {why}"


def functions(lines):
    """(first line, number of lines) of each function, which ends at the `}` below its first column: the
    formatter puts it there. A signature of several lines is indented deeper than that brace."""
    first = closing = None
    for number, line in enumerate(lines, 1):
        if first is None:
            if FUNCTION.search(line) and not NO_FUNCTION.match(line):
                first = number
                indent = len(line) - len(line.lstrip(" "))
                closing = (" " * indent + "}",) if indent < 4 else ("}", " }", "  }")
        elif line.startswith(closing):
            yield first, number - first + 1
            first = None


def sizes(files):
    """Files and functions of a size that can be read, by MOST_LINES."""
    for folder, most in MOST_LINES.items():
        for path in files.below(folder):
            if (count := files[path].count("\n")) > most:
                yield f"{path}: {count} lines, at most {most}"
    for path in files.below("include", "src"):
        for first, count in functions(files.lines(path)):
            if count > MOST_LINES_A_FUNCTION:
                yield f"{path}:{first}: a function of {count} lines, at most {MOST_LINES_A_FUNCTION}"


def plain(files):
    """What every text keeps: one newline at the end, no carriage return, no blanks before the end of a line; in
    C++ no tab and a first line that says what the file is for; in sources a licence."""
    for path, text in files.texts.items():
        if not text:
            yield f"{path}: empty"
            continue
        if not text.endswith("\n"):
            yield f"{path}: no newline at the end"
        if text.endswith("\n\n") or text == "\n":
            yield f"{path}: a blank line at the end"
        for found in re.finditer(r"[ \t]$|\r", text, re.MULTILINE):
            what = "a carriage return" if found[0] == "\r" else "blanks at the end"
            yield f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {what}"
        if path.endswith(CPP):
            if "\t" in text:
                yield f"{path}: a tab"
            if not text.startswith("//"):
                yield f"{path}: does not begin by saying what it is for"
        if path.endswith((*CPP, ".py", ".sh")) or text.startswith("#!"):
            if "SPDX-License-Identifier: MIT" not in "\n".join(text.split("\n", 30)[:30]):
                yield f"{path}: no licence line"
