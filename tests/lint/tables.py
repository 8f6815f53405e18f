"""The tables of commands and of rules, and what each line of them owes."""
# SPDX-License-Identifier: MIT
import collections
import re

COMMANDS = "src/commands/commands.def"
RULES = "src/rules/rules.def"
RULE_FIELDS = ("id", "source", "why", "remedy", "good", "bad")
NO_RULES = {"no-such-rule"}  # what tests call a rule that is not there


def entries(files, path, macro):
    """What stands between the parentheses, a tuple where there are several words."""
    return re.findall(rf"^{macro}\(([a-z0-9_]+)(?:, ([a-z0-9_]+))?\)", files.get(path), re.MULTILINE)


def transcript_commands(files):
    """Every line of the transcripts that holds a command or goes on with one."""
    return [line for path in files.below("tests/e2e", ends=".t") for line in files.lines(path)
            if line.startswith(("  $ ", "  > "))]


def commands(files):
    """commands.def and the files that define a Command agree in both directions, and a transcript in tests/e2e runs
    each command."""
    names = entries(files, COMMANDS, "PEER_COMMAND")
    if not names:
        yield f"{COMMANDS}: no command in it"
    run = transcript_commands(files)
    for (folder, name), times in collections.Counter(names).items():
        if times > 1:
            yield f"{COMMANDS}: twice: {folder}, {name}"
        path = f"src/commands/{folder}/{name}.cpp"
        found = re.search(rf'^namespace peer::commands::{folder}_{name} \{{$.*'
                          r'^extern const Command command\{\s*\.name = "([^"]+)"', files.get(path), re.DOTALL | re.MULTILINE)
        if not found:
            yield f"{COMMANDS}: no {path} that defines {folder}_{name}::command and its .name"
            continue
        # Options that all commands share may stand between `peer` and the command.
        call = re.compile(rf"  [$>] (.*[ ;|&(])?peer( -[^ ]+( [^ -][^ ]*)?)* {found[1]}( |$)")
        if not any(found[1] in line and call.match(line) for line in run):
            yield f"tests/e2e: no transcript runs 'peer {found[1]}'"
    listed = {f"src/commands/{folder}/{name}.cpp" for folder, name in names}
    for path in files.below("src/commands", ends=".cpp"):
        if path not in listed and re.search(r"^(?:extern )?const Command \w+\{", files[path], re.MULTILINE):
            yield f"{path}: is not in commands.def"


def rules(files):
    """rules.def and the files that define a Rule agree in both directions; each rule names its source and has both
    examples, a unit test and its place in the gallery; each is broken at least once in examples/broken; and no
    source names a rule that is not there."""
    names = [name for name, _ in entries(files, RULES, "PEER_RULE")]
    if not names:
        yield f"{RULES}: no rule in it"
    broken = files.get("tests/e2e/broken.t")
    for name in names:
        path, test, rule_id = f"src/rules/{name}.cpp", f"tests/unit/rules/{name}_test.cpp", name.replace("_", "-")
        if path not in files:
            yield f"{RULES}: no {path}"
            continue
        for field in RULE_FIELDS:
            if f".{field} =" not in files[path]:
                yield f"{path}: the rule has no .{field}"
        if f'.id = "{rule_id}"' not in files[path]:
            yield f"{path}: its id is not '{rule_id}'"
        if f'"{rule_id}"' not in files.get(test):
            yield f"{test}: no test of the rule '{rule_id}'"
        if f"tests/gallery/{rule_id}.txt" not in files:
            yield f"tests/gallery/{rule_id}.txt: not in the gallery"
        if f"[{rule_id}]" not in broken:
            yield f"tests/e2e/broken.t: shows no finding of [{rule_id}]"
    for path in files.below("src", "tests/unit/rules", ends=".cpp"):
        for rule_id in re.findall(r'(?:find_rule|rule_is|judge)\("([a-z-]+)"', files[path]):
            if rule_id not in NO_RULES and rule_id.replace("-", "_") not in names:
                yield f"{path}: names a rule '{rule_id}' that is not in rules.def"
    for path in files.below("src/rules", ends=".cpp"):
        defines = re.search(r"^((extern|constinit) )*const Rule [a-z_]+", files[path], re.MULTILINE)
        if defines and path.removeprefix("src/rules/").removesuffix(".cpp") not in names:
            yield f"{path}: not in rules.def"
