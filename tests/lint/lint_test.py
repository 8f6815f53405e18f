#!/usr/bin/env python3
"""The checks themselves: each must find its fault in files made for it, and nothing without it."""
# SPDX-License-Identifier: MIT
import pathlib
import subprocess
import sys
import tempfile
import unittest

import formatting
import includes
import installed
import lint
import programs
import shell_words
import tables
import text
import texts
import tree

SAYS = "// Says.\n// SPDX-License-Identifier: MIT\n"
RULE = ('constinit const Rule rule{\n    .id = "two-ids",\n'
        + "".join(f'    .{field} = "x",\n' for field in tables.RULE_FIELDS[1:]) + "};\n")
RULES = {
    "src/rules/rules.def": "PEER_RULE(two_ids)\n",
    "src/rules/two_ids.cpp": RULE,
    "tests/e2e/broken.t": "  x [two-ids]\n",
    "tests/unit/rules/two_ids_test.cpp": 'PEER_CHECK_CASES("two-ids", cases);\n',
    "tests/gallery/two-ids.txt": "x\n",
}
ENTRY = "PEER_COMMAND(client, add)\n"
ADD = ('namespace peer::commands::client_add {\n'
       'extern const Command command{\n    .name = "client add",\n};\n}\n')
COMMAND = {"src/commands/commands.def": ENTRY, "src/commands/client/add.cpp": ADD}
BROUGHT = installed.Installed({"cat", "bin/cat", "sort", "env", "sh", "git", "python3"}, {"icalendar"})


class Lints(unittest.TestCase):
    def finds(self, check, files, *expected):
        """The check says each of the expected words, and as many findings as these."""
        found = list(check(tree.Tree(files)))
        self.assertEqual(len(found), len(expected), found)
        for words in expected:
            self.assertTrue(any(words in finding for finding in found), (words, found))

    def passes(self, check, files):
        self.finds(check, files)

    def test_layers(self):
        def one(path, line):
            return {path: line + "\n", "src/store/reader.hpp": "", "src/domain/b.hpp": "", "src/cli/v.hpp.in": "",
                    "src/commands/frame.hpp": ""}
        for path, line in (
                ("src/domain/a.cpp", '#include "peer/base/a.hpp"'), ("src/domain/a.cpp", '#include "b.hpp"'),
                ("src/cli/a.cpp", '#include "v.hpp"'), ("src/documents/a.cpp", '#include "peer/actions/a.hpp"'),
                ("src/commands/client/a.cpp", '#include "../frame.hpp"'),
                ("src/commands/client/a.cpp", '#include "frame.hpp"'),
                ("src/render/a.cpp", '#include "peer/reports/a.hpp"')):
            self.passes(includes.layers, one(path, line))
        for path, line, words in (
                ("src/domain/a.cpp", '#include "peer/store/disk.hpp"', ":1: domain may not include store"),
                ("src/domain/a.cpp", '\n#  include <peer/rules/a.hpp>', ":2: domain may not include rules"),
                ("include/peer/base/a.hpp", '#include "peer/domain/a.hpp"', "base may not include domain"),
                ("src/rules/a.cpp", '#include "peer/reports/a.hpp"', "rules may not include reports"),
                ("src/export/a.cpp", '#include "peer/documents/a.hpp"', "export may not include documents"),
                ("src/actions/a.cpp", '#include "peer/commands/a.hpp"', "actions may not include commands"),
                ("src/render/a.cpp", '#include "peer/store/a.hpp"', "render may not include store"),
                ("src/domain/a.cpp", '#include "../store/reader.hpp"', "own layer only"),
                ("src/domain/a.cpp", '#include "reader.hpp"', "own layer only"),
                ("include/peer/domain/a.hpp", '#include "peer/attic/a.hpp"', "domain may not include attic"),
                ("src/attic/a.cpp", SAYS, "src/attic/a.cpp:1: no such layer: attic")):
            self.finds(includes.layers, one(path, line), words)

    def test_catalogues(self):
        head = 'msgid ""\nmsgstr ""\n"Language: cs\\n"\n\n'
        code = {"src/render/a.cpp": 'constexpr Words by = {"by {}"};\n'}
        entry = 'msgid "by {}"\nmsgstr "kdo: {}"\n'

        def with_po(po, cpp=None):
            return {**(cpp or code), "src/locale/cs.po": head + po}
        self.passes(texts.catalogues, with_po(entry))
        self.passes(texts.catalogues, with_po(entry.replace("kdo: {}", "kdo: {0}")))
        self.finds(texts.catalogues, with_po(""), "src/render/a.cpp:1: not in src/locale/cs.po: by {}")
        self.finds(texts.catalogues, with_po(entry.replace("kdo: {}", "")), "cs.po:5: not translated: by {}")
        self.finds(texts.catalogues, with_po(entry.replace("kdo: {}", "kdo")), "cs.po:5: other {placeholders}")
        self.finds(texts.catalogues, with_po("#, fuzzy\n" + entry), "cs.po:6: fuzzy")
        self.finds(texts.catalogues, with_po(entry + '\n#~ msgid "a"\n#~ msgstr "b"\n'), "commented out", "commented out")
        self.finds(texts.catalogues, with_po(entry + '\nmsgid "whom"\nmsgstr "koho"\n'), "cs.po:8: no longer in the code: whom")
        # A text of several lines, one with a context, a counted one; a comment and a key are no texts.
        self.passes(texts.catalogues, with_po(
            'msgid ""\n"one "\n"two"\nmsgstr "tři"\n\nmsgctxt "c"\nmsgid "by"\nmsgstr "kdo"\n\n'
            'msgid "day"\nmsgid_plural "days"\nmsgstr[0] "den"\nmsgstr[1] "dny"\nmsgstr[2] "dní"\n',
            {"src/render/a.cpp": 'f(Words{"one "\n  "two"}, {"key", {"by", locale::Context("c")}});\n'
                                 'CountedWords d = {"day", "days"};  // {"no"}\n'}))
        self.finds(texts.catalogues, with_po(
            'msgid "day"\nmsgid_plural "days"\nmsgstr[0] "den"\nmsgstr[1] "{} dny"\nmsgstr[2] ""\n',
            {"src/render/a.cpp": 'CountedWords d = {"day", "days"};\n'}), "other {placeholders}", "not translated")
        template = {"src/locale/templates/invite.en.txt": "{day} {day}\n", "src/locale/cs.po": head}
        self.finds(texts.catalogues, template, "invite.cs.txt: not there")
        czech = "src/locale/templates/invite.cs.txt"
        self.passes(texts.catalogues, {**template, czech: "{day}\n"})
        self.finds(texts.catalogues, {**template, czech: "{days}\n"}, "invite.cs.txt: other {placeholders}")

    def test_languages(self):
        for line in ('f({"by", "to"});', 'f("žádný");', 'f("a"); g("č");', 'a = x ? "by" : "to";', '// {"by", "čí"}'):
            self.passes(texts.languages, {"src/render/a.cpp": line + "\n"})
        for line in ('f({"by", "čí"});', 'a = x ? "čí" : "by";', 'f({"by " "whom",\n  "čí"});'):
            self.finds(texts.languages, {"src/render/a.cpp": line + "\n"}, "src/render/a.cpp:1: a text in two languages")
            self.passes(texts.languages, {"src/locale/a.cpp": line + "\n"})
        for line in ('if (language == "cs") f();', 'if ("en" != language) f();'):
            self.finds(texts.languages, {"src/render/a.cpp": line + "\n"}, ":1: asks for one language")
            self.passes(texts.languages, {"src/locale/a.cpp": line + "\n"})

    def test_headers(self):
        header = {"include/peer/base/a.hpp": SAYS}
        own = {"src/base/a.cpp": '#include "peer/base/a.hpp"\n',
               "tests/unit/store/a.cpp": '#include "peer/base/a.hpp"\n'}
        words = "include/peer/base/a.hpp:1: no other layer includes it: it belongs to src/base"
        self.finds(includes.headers, header, words)
        self.finds(includes.headers, {**header, **own}, words)
        other = {"include/peer/base/b.hpp": '#include "peer/base/a.hpp"\n'}
        self.finds(includes.headers, {**header, **own, **other}, words, "include/peer/base/b.hpp:1")
        for user in ("src/domain/a.cpp", "include/peer/domain/a.hpp", "man/a.cpp"):
            used = {user: '#include "peer/base/b.hpp"\n', "src/cli/a.cpp": '#include "peer/domain/a.hpp"\n'}
            self.passes(includes.headers, {**header, **other, **used})

    def test_single_include(self):
        self.passes(includes.single_include, {"src/cli/arguments.cpp": "#include <CLI/CLI.hpp>\n"})
        for line, words in (("#include <CLI/CLI.hpp>", ":1: CLI11"), ("#include <toml++/toml.h>", ":1: toml++"),
                            ("#include <iostream>", "no iostream"), ("\n#include <date/tz.h>", ":2: date.h")):
            self.finds(includes.single_include, {"src/cli/help.cpp": line + "\n"}, words)

    def test_banned(self):
        self.passes(text.banned, {"src/base/b.cpp": 'int x = my_system(1); // system(1)\nauto s = "system(x)";\n'
                                                    "int y = clock.time(0);\n"})
        self.passes(text.banned, {"src/domain/zone.cpp": "  ::localtime_r(&a, &b);\n"})
        for line, words in (('int x = std::system("a");', "src/base/b.cpp:1: system()"),
                            ("  ::localtime_r(&a, &b);", "src/base/b.cpp:1: time zones"),
                            ("  strcpy(a, b);", "unsafe"), ("std::ofstream out;", "store/disk.hpp"),
                            ("\nusing namespace std;", ":2: names its namespace")):
            self.finds(text.banned, {"src/base/b.cpp": line + "\n"}, words)

    def test_sizes(self):
        body = "  ++i;\n"
        self.passes(text.sizes, {"src/base/b.cpp": "void f() {\n" + 58 * body + "}\n", "tests/a.cpp": 500 * body})
        self.finds(text.sizes, {"src/base/b.cpp": "void f(int a,\n       int b) {\n" + 59 * body + "}\n"},
                   "src/base/b.cpp:2: a function of 61 lines")
        self.finds(text.sizes, {"src/base/b.cpp": 301 * body}, "src/base/b.cpp: 301 lines")
        self.finds(text.sizes, {"tests/unit/b.cpp": 501 * body}, "tests/unit/b.cpp: 501 lines")

    def test_text(self):
        self.passes(text.plain, {"a.txt": "fine\n", "a.cpp": SAYS,
                                 "run": "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"})
        for path, content, words in (
                ("a.txt", "no newline", "a.txt: no newline at the end"), ("a.txt", "\nblank \n", "a.txt:2: blanks"),
                ("a.txt", "a\n\tb\t\n", "a.txt:2: blanks"), ("a.txt", "cr\r\n", "a.txt:1: a carriage return"),
                ("a.txt", "end\n\n", "a.txt: a blank line at the end"), ("a.txt", "", "a.txt: empty"),
                ("a.cpp", SAYS + "int\ta;\n", "a.cpp: a tab"), ("a.cpp", "// Says.\n", "a.cpp: no licence line"),
                ("a.hpp", "#pragma once\n" + SAYS, "does not begin by saying"), ("run", "#!/bin/sh\n", "no licence")):
            self.finds(text.plain, {path: content}, words)

    def test_commands(self):
        missing = "no transcript runs 'peer client add'"
        self.finds(tables.commands, COMMAND, missing)
        other = {"tests/e2e/a.t": "  $ peer client addition\n  $ speer client add\n"}
        self.finds(tables.commands, {**COMMAND, **other}, missing)
        for line in ("$ peer client add X", "> && peer -C d --now T client add", "$ X=1 peer --dry-run client add"):
            self.passes(tables.commands, {**COMMAND, "tests/e2e/a.t": f"  {line}\n"})
        whole = {**COMMAND, "tests/e2e/a.t": "  $ peer client add\n"}
        self.finds(tables.commands, {**whole, "src/commands/commands.def": ENTRY * 2}, "twice: client, add")
        self.finds(tables.commands, {**whole, "src/commands/client/add.cpp": SAYS},
                   "no src/commands/client/add.cpp that")
        self.finds(tables.commands, {**whole, "src/commands/client/set.cpp": ADD},
                   "src/commands/client/set.cpp: is not in commands.def")
        self.finds(tables.commands, {}, "no command in it")

    def test_rules(self):
        self.passes(tables.rules, RULES)
        for path, words in (("tests/e2e/broken.t", "shows no finding of [two-ids]"),
                            ("tests/unit/rules/two_ids_test.cpp", "no test of the rule"),
                            ("tests/gallery/two-ids.txt", "not in the gallery"),
                            ("src/rules/two_ids.cpp", "no src/rules/two_ids.cpp")):
            self.finds(tables.rules, {name: words for name, words in RULES.items() if name != path}, words)
        self.finds(tables.rules, {**RULES, "src/commands/client/a.cpp": 'judge("no-such", x);\n'},
                   "names a rule 'no-such'")
        self.finds(tables.rules, {**RULES, "src/rules/other.cpp": RULE}, "src/rules/other.cpp: not in rules.def")
        for field in tables.RULE_FIELDS[1:]:
            spoilt = RULE.replace(f".{field} =", ".x =")
            self.finds(tables.rules, {**RULES, "src/rules/two_ids.cpp": spoilt}, f"the rule has no .{field}")
        spoilt = RULE.replace('"two-ids"', '"two_ids"')
        self.finds(tables.rules, {**RULES, "src/rules/two_ids.cpp": spoilt}, "its id is not")

    def test_shell_words(self):
        for script, called in (
                ("a | b && c; d & e", "a b c d e"), ("if ! a; then b; else c; fi < d", "a b c"),
                ("X=1 Y=$(b) a", "a b"),
                ("f() { a; }\nf b", "a"), ("cat <<E | sort\na $(b)\nE\nc", "cat sort c"), ("a 2>&1 >b <c", "a"),
                ('echo "$(a "$(b)")" \'$(c)\' `d`', "a b d"), ("case $(a) in x | y) b ;; *) c ;; esac; d", "a b c d"),
                ("# a\nb # c\nd \\\n e", "b d"), ("for x in a b; do c $x; done", "c"),
                ("while read -r l; do a; done", "a"),
                ("xargs -n 1 env -u X Y=1 a b", "xargs env a"), ("sh -c 'a; b' c", "sh a b"), ("trap 'a b' EXIT", "a"),
                ("command -v a >/dev/null || exec b", "a b"), ('"$x/a" b; ${y:-$(c)}', "c"),
                ("(a; (b)); $((1 + 2))", "a b"),
                ("x=$(a; (b) | c)\nd", "a b c d"), ("timeout 5 a; nice -n 3 b", "timeout nice a b"), ("[ a = b ]", "")):
            self.assertEqual(shell_words.programs(script), set(called.split()), script)

    def test_programs(self):
        def check(files):
            return programs.programs(files, BROUGHT)
        for path, content in (
                ("a.sh", "cat x | sort; ./own; peer check\n"), ("a.sh", "/bin/cat; $program x\n"),
                ("tests/e2e/a.t", "  $ peer due | sort\n  jq\n"), ("tests/a.py", 'import os, icalendar\nrun(["jq"])\n'),
                ("tests/a.cpp", 'arguments = {"cat"};\n'), ("CMakeLists.txt", "add_test(NAME jq COMMAND cat)\n")):
            self.passes(check, {path: content})
        for path, content in (
                ("a.sh", "cat x | jq .\n"), ("run", "#!" + "/bin/sh\njq\n"), ("a.sh", "env jq\n"),
                ("a.sh", "/usr/bin/jq\n"),
                ("tests/e2e/a.t", "  $ peer due |\n  > jq .\n"), ("README.md", "```console\n$ peer due | jq .\n```\n"),
                ("tests/a.py", 'import subprocess\nsubprocess.run(["jq", x])\n'),
                ("tests/a.py", 'import subprocess\nJQ = ["env", "jq"]\nsubprocess.run([*JQ, x])\n'),
                ("tests/a.py", 'import shutil\nif shutil.which("jq"): pass\n'), ("tests/a.py", 'A = "/usr/bin/jq"\n'),
                ("tests/a.py", 'SCRIPT = """#!/bin/sh\njq\n"""\n'), ("tests/a.py", 'run(["env", "-u", "X", "jq"])\n'),
                ("tests/a.cpp", 'arguments = {"sh", "-c", "cat | jq"};\n'), ("tests/a.cpp", 'shell("jq x");\n'),
                ("CMakeLists.txt", "add_test(NAME a COMMAND jq)\n"), ("CMakeLists.txt", "find_program(JQ jq)\n")):
            self.finds(check, {path: content}, "jq, which no package in .ci/packages brings")
        self.finds(check, {"tests/a.py": "import sys\nfrom yaml import x\n"}, "tests/a.py:2: imports yaml")

    def test_what_packages_bring(self):
        row = {"Essential": "no", "Priority": "optional", "Provides": "", "Pre-Depends": "", "Depends": ""}
        known = {"wanted": {**row, "Depends": "libb (>= 1), virtual | none"},
                 "libb": {**row, "Pre-Depends": "libc:any"},
                 "libc": row, "provider": {**row, "Provides": "virtual (= 2)"}, "other": row}
        self.assertEqual(installed.closure(known, ["wanted"]), {"wanted", "libb", "libc", "provider"})

    def test_format(self):
        with tempfile.TemporaryDirectory() as root:
            for name, content in ((".clang-format", "BasedOnStyle: Google\n"), ("a.cpp", SAYS + "int a;\n"),
                                  ("b.hpp", SAYS + "int  b;\n")):
                pathlib.Path(root, name).write_text(content, encoding="utf-8")
            try:
                found = list(formatting.formatted(tree.read(root)))
            except tree.CannotTell as why:
                self.skipTest(str(why))
            self.assertEqual(found, ["b.hpp:3: not as clang-format-14 writes it"])

    def test_tree(self):
        """git's files and new ones, without ignored ones and links; each text once; the exit code."""
        with tempfile.TemporaryDirectory() as root:
            top = pathlib.Path(root)
            subprocess.run(["git", "init", "--quiet", root], check=True)
            for name, content in ((".gitignore", "build\n"), ("build", "x"), ("a b.txt", "a\n"), ("c.txt", "c")):
                (top / name).write_text(content, encoding="utf-8")
            (top / "link").symlink_to("c.txt")
            self.assertEqual(tree.read(root).texts, {".gitignore": "build\n", "a b.txt": "a\n", "c.txt": "c"})
            for name, code in (("text", 1), ("layers", 0)):
                done = subprocess.run([sys.executable, lint.__file__, root, name], capture_output=True, text=True,
                                      check=False)
                self.assertEqual(done.returncode, code, done)


if __name__ == "__main__":
    unittest.main()
