#!/usr/bin/python3
"""--format json of every command, against the schemas: what lists and shows, what a writer says it wrote beside what
changed on the disk, and why something was refused.

    json_answers.py PEER EXAMPLES FOLDER…

FOLDERs hold the schemas, those written by hand and those that the build makes. Needs jsonschema (Debian:
python3-jsonschema). A fault made on purpose is shown to each schema first, which must find it.
"""
# SPDX-License-Identifier: MIT
import copy
import json
import os
import shutil
import subprocess
import sys
import tempfile

import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import dry_run  # noqa: E402
import sample  # noqa: E402

NOW = dry_run.NOW
TABLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "import")
# Command, its further words, the name of its schema. Several of a command show what one cannot.
SHOWN = [
    ("today", [], "today"),
    ("due", [], "due"),
    ("client list", ["--all"], "client-list"),
    ("client list", ["--status", "declined"], "client-list"),
    ("client show", ["zofie"], "client-show"),
    ("client show", ["c-2vgx"], "client-show"),
    ("client show", ["c-q6vh"], "client-show"),
    ("client consent", ["zofie"], "client-consent"),
    ("client letter", [], "client-letter"),
    ("client letter", ["alena", "--html"], "client-letter"),
    ("client waiting", [], "client-waiting"),
    ("staff list", ["--all"], "staff-list"),
    ("staff show", ["tereza"], "staff-show"),
    ("staff show", ["ondrej"], "staff-show"),
    ("task list", ["--all"], "task-list"),
    ("oncall", [], "oncall"),
    ("oncall", ["2020-01-01"], "oncall"),
    ("oncall list", ["--from", "2026-12-20", "--until", "2027-03-01"], "oncall-list"),
    ("session list", ["--from", "2026-11-01", "--until", "2027-03-31"], "session-list"),
    ("session show", ["today"], "session-show"),
    ("session show", ["2026-11-30-group"], "session-show"),
    ("session show", ["2027-01-12-team"], "session-show"),
    ("session agenda", ["today", "--topic", "listen:20"], "session-agenda"),
    ("attendance show", ["2026-11-30"], "attendance-show"),
    ("attendance show", ["today"], "attendance-show"),
    ("contact list", ["--from", "2026-09-01"], "contact-list"),
    ("contact show", ["2026-11-23t2110-c-f8rk"], "contact-show"),
    ("contact show", ["2026-12-26t0215-unknown"], "contact-show"),
    ("inbox list", ["--all"], "inbox-list"),
    ("inbox show", ["2027-01-19-m4kd"], "inbox-show"),
    ("announce", [], "announce"),
    ("invite", [], "messages"),
    ("invite", ["--by-hand"], "messages"),
    ("invite", ["--preview", "alena"], "messages"),
    ("remind", [], "messages"),
    ("check", [], "check"),
    ("explain", [], "explain"),
    ("explain", ["no-names"], "explain"),
    ("policy", [], "policy"),
    ("log", [], "log"),
    ("export", ["--columns"], "export-columns"),
    ("export", ["--columns", "--deidentified"], "export-columns"),
]
# What writes beside the commands of dry_run.py.
WRITTEN = [
    ("git install", ["--as", "office"], NOW),
    ("git install", [], NOW),
    ("invite", ["--done", "david"], NOW),
    ("remind", ["--done", "david"], NOW),
]
# What is refused: the words and the exit status.
REFUSED = [
    (["client", "add"], 2),
    (["client", "frobnicate"], 2),
    (["frobnicate"], 2),
    (["client", "list", "--frobnicate"], 2),
    (["client", "list", "--status", "happy"], 2),
    (["client", "show", "nobody-of-that-name"], 2),
    (["oncall", "swap", "today"], 2),
    (["session", "set", "2026-11-30", "staff="], 1),
    (["session", "move", "today/group", "--to", "2027-12-31", "--reason", "weather"], 1),
    (["attendance", "mark", "2026-11-30", "nela"], 1),
    (["reply", "--mail", "/nonexistent"], 3),
]


class Judge:
    def __init__(self, peer, folders):
        self.peer = peer
        self.problems = 0
        self.schemas = {}
        for folder in folders:
            for name in os.listdir(folder):
                if name.endswith(".schema.json"):
                    self.add(os.path.join(folder, name), name.removesuffix(".schema.json"))

    def add(self, path, name):
        with open(path, encoding="utf-8") as file:
            schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(schema)
        self.schemas[name] = jsonschema.Draft202012Validator(schema)
        for fault in undescribed(schema, name):
            self.broken(name, fault)

    def broken(self, what, text):
        self.problems += 1
        print(f"BROKEN: {what}: {text}")

    def judge(self, what, schema, text):
        """The document, None if it is none."""
        try:
            document = json.loads(text)
        except ValueError as error:
            return self.broken(what, f"{error}: {text[:200]!r}")
        validator = self.schemas[schema]
        for error in validator.iter_errors(document):
            self.broken(what, f"{schema}: {'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
        for spoiled in spoil(document):
            if validator.is_valid(spoiled):
                self.broken(what, f"{schema} finds nothing wrong with {json.dumps(spoiled)[:200]}")
        return document

    def run(self, root, words, moment=None):
        words = [word.replace("{tables}", TABLES) for word in words]
        return subprocess.run([self.peer, "-C", root, *words, "--format", "json"], capture_output=True, check=False,
                              text=True, stdin=subprocess.DEVNULL, env=sample.environment(**(moment or NOW)))


def undescribed(schema, where):
    if isinstance(schema, list):
        for number, item in enumerate(schema):
            yield from undescribed(item, f"{where}/{number}")
    if not isinstance(schema, dict):
        return
    if "properties" in schema:
        if schema.get("additionalProperties") is not False:
            yield f"{where} lets other keys in"
        for key, value in schema["properties"].items():
            if "description" not in value and key != "id":
                yield f"{where}/{key} is not described"
    for key, value in schema.items():
        yield from undescribed(value, f"{where}/{key}")


def spoil(document):
    """The same with a key too many, where there is an object; a text instead of it all."""
    yield "spoiled"
    first = document[:1] if isinstance(document, list) else document
    if first:
        worse = copy.deepcopy(first)
        (worse[0] if isinstance(worse, list) else worse)["no-such-key"] = 1
        yield worse


def judge_shown(judge, root):
    for name, more, schema in SHOWN:
        words = [*name.split(), *more]
        done = judge.run(root, words)
        judge.judge(" ".join(words), schema, done.stdout)
        if done.returncode != 0 and name != "check":
            judge.broken(" ".join(words), f"exit code {done.returncode}: {done.stderr}")


def judge_written(judge, example, directory):
    root = os.path.join(directory, "written")
    for name, more, moment in dry_run.TRIED + WRITTEN:
        words = [*name.split(), *more]
        dry_run.copy(example, root)
        if name in dry_run.BEFORE:
            judge.run(root, dry_run.BEFORE[name], moment)
        before = everything(root)
        told = [judge.run(root, [*words, *dry], moment) for dry in (["--dry-run"], [])]
        judge_answer(judge, " ".join(words), told, changed(before, everything(root)))
        shutil.rmtree(root)


def everything(root):
    """What a command may tell of: the records, and the name of the clone."""
    kept = {path: what for path, (_, _, what) in sample.standing(root).items() if what}
    return {path: what for path, what in kept.items()
            if path == ".peer/clone" or not path.startswith((".peer/", "people/.peer/", ".git/", "people/.git/"))}


def changed(before, after):
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}


def judge_answer(judge, what, told, files):
    for dry, done in zip((True, False), told):
        if done.returncode != 0:
            judge.judge(what, "refusal", done.stderr)
            continue
        answer = judge.judge(what, "written", done.stdout)
        if answer is None:
            continue
        if answer["dry-run"] is not dry or (answer["diff"] is None) is dry:
            judge.broken(what, f"of a dry run: {dry}, not so in {answer['dry-run']}, {answer['diff']!r}")
        named = {change["file"] for change in answer["changed"]}
        if named != files and "--done" not in what:
            judge.broken(what, f"says {sorted(named)}, changed {sorted(files)}")
        for command in answer["next"]:
            if not command.startswith("peer "):
                judge.broken(what, f"names no command: {command}")


def judge_refused(judge, root):
    before = everything(root)
    for words, code in REFUSED:
        done = judge.run(root, words)
        refusal = judge.judge(" ".join(words), "refusal", done.stderr)
        if done.returncode != code or done.stdout or (refusal and refusal["exit"] != code):
            judge.broken(" ".join(words), f"exit code {done.returncode}, {done.stdout!r}, {refusal}")
        if code == 1 and refusal and not (refusal["findings"] or refusal["help"]):
            judge.broken(" ".join(words), "refused without a finding and without help")
    if everything(root) != before:
        judge.broken("a refusal", "wrote something")


def judge_broken(judge, example, directory):
    """Data that cannot be read as they are: the answer, and on stderr that it is not whole."""
    what = "session list of broken data"
    root = os.path.join(directory, "broken")
    dry_run.copy(example, root)
    sample.write(root, "sessions/2026/2026-11-30-group.toml", 'status = "hold"\n')
    done = judge.run(root, ["session", "list", "--from", "2026-11-01"])
    judge.judge(what, "session-list", done.stdout)
    refusal = judge.judge(what, "refusal", done.stderr)
    if done.returncode != 1 or not (refusal and refusal["findings"]):
        judge.broken(what, f"exit code {done.returncode}, {refusal}")


def judge_newer(judge, example, directory):
    """A directory of a format that this peer does not know: one line, and nothing else happens."""
    root = os.path.join(directory, "newer")
    dry_run.copy(example, root)
    path = os.path.join(root, "program.toml")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    sample.write(root, "program.toml", text.replace("format = 2", "format = 3\nnew-key = 1", 1))
    before = everything(root)
    tried = [[*name.split(), *more] for name, more, *_ in SHOWN + WRITTEN + dry_run.TRIED]
    tried += [["upgrade"], ["invite", "--send"], ["remind", "--send"], ["announce", "--send"], ["report", "program"]]
    for words in tried:
        if words[:1] == ["explain"] and "reasons" not in words or "--columns" in words:
            continue  # tells of peer itself, and reads no directory
        what = " ".join(words) + ", of a newer format"
        done = judge.run(root, words)
        refusal = judge.judge(what, "refusal", done.stderr)
        if done.returncode != 3 or done.stdout or not refusal or refusal["findings"] or refusal["help"]:
            judge.broken(what, f"exit code {done.returncode}, {done.stdout!r}, {refusal}")
    if everything(root) != before:
        judge.broken("a newer format", "something was written")


def with_json(peer):
    """The commands that answer in JSON, by their own help."""
    def said(*words):
        return subprocess.run([peer, *words, "--help"], capture_output=True, check=True, text=True).stdout

    names = set()
    for line in said().splitlines():
        if line.startswith("  ") and not line.startswith("  -"):
            names.add(line.strip().split("  ")[0])
    names = {name for name in names if name.replace(" ", "").isalpha() and name.islower()}
    silent = {name for name in names if "json" not in said(*name.split()).split("--format FORMAT")[-1][:80]}
    return names - silent, silent


def judge_untried(judge, peer):
    names, silent = with_json(peer)
    tried = {name for name, *_ in SHOWN + WRITTEN + dry_run.TRIED} | {"init", "upgrade"}
    reports = {name for name in names if name.startswith("report ")}  # e2e.report-figures has their schemas
    for name in sorted(names - tried - reports):
        judge.broken(name, "its JSON is not tried")
    for name in sorted(silent - {"completion"}):  # a script for a shell
        judge.broken(name, "has no JSON")


def judge_init(judge, directory):
    root = os.path.join(directory, "made")
    for dry in (["--dry-run"], []):
        done = subprocess.run([judge.peer, "init", root, "--format", "json", *dry], capture_output=True, check=False,
                              text=True, env=sample.environment(**NOW))
        answer = judge.judge("init", "written", done.stdout)
        if answer and not answer["changed"]:
            judge.broken("init", "made nothing")


def main():
    peer, examples, *folders = sys.argv[1:]
    os.umask(0o077)
    judge = Judge(os.path.abspath(peer), folders)
    example = os.path.join(examples, "mosty")
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-json-"))
    try:
        root = os.path.join(directory, "mosty")
        dry_run.copy(example, root)
        judge.run(root, dry_run.BEFORE["undo"])  # for `log`
        judge_shown(judge, root)
        judge_refused(judge, root)
        judge_broken(judge, example, directory)
        judge_newer(judge, example, directory)
        judge_written(judge, example, directory)
        judge_init(judge, directory)
        judge_untried(judge, judge.peer)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    print(f"{len(SHOWN)} shown, {len(WRITTEN) + len(dry_run.TRIED) + 1} written, {len(REFUSED) + 1} refused; "
          f"{judge.problems} broken promises")
    sys.exit(1 if judge.problems else 0)


if __name__ == "__main__":
    main()
