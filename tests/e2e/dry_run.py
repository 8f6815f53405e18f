#!/usr/bin/python3
"""--dry-run of every writing command: the diff, applied by git, is what the command writes.

    dry_run.py PEER EXAMPLE SOURCES

EXAMPLE is a data directory to copy, SOURCES the folder of the commands: each of them that writes
must be tried here. Standard library only.
"""
# SPDX-License-Identifier: MIT
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

NOW = {"PEER_NOW": "2027-01-25T09:00", "PEER_RANDOM_SEED": "1"}
EVENING = {"PEER_NOW": "2027-01-25T21:00", "PEER_RANDOM_SEED": "1"}

# Command, its further words, the moment. All are done on a fresh copy.
TRIED = [
    ("client add", ["Hana Zemanová", "--email", "hana@example.org", "--call", "Hano"], NOW),
    ("client add", ["Hana Zemanová", "--id", "c-hana"], NOW),
    ("client set", ["alena", "channel=sms", "phone=700 111 222", "source="], NOW),
    ("client set", ["c-crlf", "channel=sms", "source=friend"], NOW),
    ("client set", ["c-mark", "channel=sms"], NOW),
    ("client set", ["c-open", "channel=sms", "awaiting=therapy"], NOW),
    ("client consent", ["alena", "photos=given"], NOW),
    ("client pause", ["alena"], NOW),
    ("client resume", ["petr"], NOW),
    ("client offer", ["tomas"], NOW),
    ("client offer", ["c-offered", "--answer", "accepted"], NOW),
    ("client offer", ["c-offered", "--answer", "declined"], NOW),
    ("client companion", ["barbora", "zofie", "--agreed", "yesterday"], NOW),
    ("client end", ["alena", "--reason", "time"], NOW),
    ("intake book", ["nela", "--at", "friday 15:00"], NOW),
    ("intake record", ["eliska", "--by", "katerina", "--outcome", "declined"], NOW),
    ("staff add", ["Filip Urban", "--role", "consultant"], NOW),
    ("staff set", ["lucie", "service-phone=false", "phone=700 111 333"], NOW),
    ("staff end", ["lucie", "--last-day", "2027-03-31"], NOW),
    ("staff confirm", ["lucie", "--by", "katerina"], NOW),
    ("staff training", ["lucie", "krize", "--from", "2027-01-11", "--hours", "8"], NOW),
    ("staff resume", ["ondrej", "--from", "2027-09-01"], NOW),
    ("task add", ["plakát", "--who", "lucie", "--due", "friday"], NOW),
    ("task done", ["2027-01-12-team/t1", "--undo"], NOW),
    ("task drop", ["2026-12-22-team/t1", "--reason", "handed-over"], NOW),
    ("oncall set", ["lucie,tereza", "--from", "2027-02-01", "--turn", "3"], NOW),
    ("oncall set", ["katerina", "--from", "now", "--reason", "absence"], NOW),
    ("oncall swap", ["2027-02-01", "2027-02-08", "--reason", "swap"], NOW),
    ("oncall withdraw", ["2026-12-24"], {"PEER_NOW": "2026-12-20T09:00", "PEER_RANDOM_SEED": "1"}),
    ("session plan", ["--from", "2027-02-01", "--until", "2027-06-30"], NOW),
    ("session plan", ["--from", "2030-01-01", "--until", "2030-01-31"], NOW),
    ("session set", ["today", "place=Jinde"], NOW),
    ("session cancel", ["today/group", "--reason", "weather"], NOW),
    ("session move", ["today/group", "--to", "tomorrow", "--reason", "weather"], NOW),
    ("session restore", ["2027-01-11-group"], NOW),
    ("session remove", ["2027-02-11-club-thursday"], NOW),
    ("reply", ["today", "barbora=yes", "alena=no"], NOW),
    ("inbox settle", ["2027-01-20-k2x9"], NOW),
    ("attendance mark", ["today", "alena", "zofie=late", "simon=excused"], EVENING),
    ("check", ["--fix"], NOW),
    ("import clients", ["{tables}/clients.csv", "--write"], NOW),
    ("import attendance", ["{tables}/attendance.csv", "--write"], NOW),
    ("answer", ["oncall/2027-05-20.toml:2", "on-call-rota", "--anyway", "agreed"], NOW),
    ("contact record", ["jiri", "--by", "tereza", "--serious", "--referral", "ambulance:made",
                        "--follow-up", "katerina:tomorrow"], NOW),
    ("contact set", ["2026-12-26t0215-unknown", "client=david", "plan=true"], NOW),
    ("contact done", ["c-open"], NOW),
    ("contact drop", ["2027-01-10t1000-c-mark", "--reason", "own-wish"], NOW),
    ("contact record", ["c-open", "--by", "tereza", "--in"], NOW),
    ("contact seen", ["alena", "zofie", "--by", "tereza"], NOW),
    ("attendance mark", ["today", "alena=absent", "--follow-up", "tereza:tomorrow"], EVENING),
    ("attendance mark", ["today", "ivana", "--anyway", "happened"], EVENING),
    ("undo", [], NOW),
]

# What is done on the copy before.
BEFORE = {"undo": ["client", "set", "alena", "channel=sms", "phone=700 111 222"]}

problems = 0
NOBODY = 65534


def broken(words, text):
    global problems
    problems += 1
    print(f"BROKEN: peer {' '.join(words)}: {text}")


def hand_written(root):
    """Files in the styles that an editor may leave: CRLF, a byte order mark, no last newline."""
    sample.write(root, "clients/c-crlf.toml", '# z vlaku\r\nchannel   = "email"  # večer\r\n')
    sample.write(root, "clients/c-mark.toml", '\ufeffchannel = "email"\n')
    sample.write(root, "clients/c-open.toml", 'source = "web"\nchannel = "email"')
    sample.write(root, "clients/c-offered.toml",
                 'channel = "email"\r\n\r\n[[intake]]\r\ndate = 2027-01-11\r\nby = ["s-t8rc"]\r\n'
                 'psychotherapy = "yes"\r\npsychiatrist = "yes"\r\nregular-activity = ["job"]\r\n'
                 'rules-explained = true\r\nletter = 2027-01-11\r\noutcome = "waitlisted"\r\n\r\n'
                 '[[offer]]\r\non = 2027-01-20\r\nuntil = 2027-01-27  # a Wednesday')
    consent = '[[consent]]\r\npurpose = "photos"  # {}\r\nstate = "given"\r\non = 2027-01-11\r\n'
    sample.write(root, "clients/c-twice.toml", consent.format("") + "\r\n" + consent.format("x"))
    contact = 'client = "{}"{}at = 2027-01-10T10:00:00+01:00{}by = "s-t8rc"{}purpose = "outreach"{}outcome = "no-answer"'
    sample.write(root, "contacts/2027/2027-01-10t1000-c-open.toml", contact.format("c-open", *["\r\n"] * 4) +
                 '\r\nfollow-up = { by = "s-t8rc",  due = 2027-01-12 } # večer\r\n')
    sample.write(root, "contacts/2027/2027-01-10t1000-c-mark.toml", contact.format("c-mark", *["\n"] * 4) +
                 '\n\n[follow-up]\nby = "s-t8rc"\ndue = 2027-01-12')
    sample.write(root, "oncall/2027-05-20.toml", "start = 2027-05-20T08:00:00\r\n"
                 'until = 2027-05-21T08:00:00\r\nstaff = ["s-t8rc"]')
    sample.write(root, "sessions/2027/2027-02-11-club-thursday.toml",
                 'activity = "club-thursday"\ndate = 2027-02-11\nstart = 18:00:00\nend = 21:00:00\n'
                 'place = "Lipová 12"\nstatus = "planned"\nstaff = ["s-t8rc", "s-g9hv"]\n')
    sample.write(root, "inbox/2027/2027-01-20-k2x9.toml", 'kind = "unread"\r\n'
                 "at = 2027-01-20T10:00:00+01:00  # v noci")
    for client, name in (("c-crlf", "Karel Bouda"), ("c-mark", "Klára Vlnová"), ("c-open", "Josef Kopr"),
                         ("c-twice", "Hana Malvová"), ("c-offered", "Ota Pelyněk")):
        sample.write(root, f"people/{client}.toml", f'name = "{name}"\n')


def copy(example, root):
    shutil.copytree(example, root, copy_function=shutil.copyfile)
    for folder, _, _ in os.walk(root):
        os.chmod(folder, 0o700)
    hand_written(root)


def records(root):
    return {path: what for path, (_, _, what) in sample.standing(root).items()
            if what and not path.startswith((".peer/", "people/.peer/", ".git/", "people/.git/"))}


def apply_diff(diff, root):
    result = subprocess.run(["git", "apply", "--whitespace=nowarn", "-"], cwd=root,
                            input=diff.encode(), capture_output=True, check=False,
                            env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
                                 "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": root})
    return result.stderr.decode()


def another_user():
    """What makes a child somebody who may not write where folders are 0500: root may. None where the
    system does not let us change the user."""
    if os.geteuid() != 0:
        return {}
    other = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    try:
        subprocess.run(["/bin/true"], check=True, **other)
    except (OSError, subprocess.SubprocessError):
        return None
    return other


def forbid_writing(root, user):
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            os.chmod(os.path.join(folder, name), 0o500 if name in folders else 0o400)
    os.chmod(root, 0o500)
    if user:
        subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", root], check=True)


def rehearse(peer, root, words, moment, user):
    """The diff of a dry run, which must leave every byte and make nothing."""
    before = sample.standing(root)
    diff = run(peer, root, [*words, "--dry-run"], moment)
    if sample.standing(root) != before:
        broken(words, "the dry run wrote something")
    if user is None:
        return diff
    forbid_writing(root, user)
    before = sample.standing(root)
    if run(peer, root, [*words, "--dry-run"], moment, **user) != diff:
        broken(words, "the dry run says something else where nothing may be written")
    if sample.standing(root) != before:
        broken(words, "the dry run wrote something where nothing may be written")
    subprocess.run(["chmod", "-R", "u+w", root], check=True)
    return diff


def run(peer, root, words, moment, **more):
    result = subprocess.run([peer, "-C", root, *words], env=sample.environment(**moment),
                            stdin=subprocess.DEVNULL, capture_output=True, check=False, **more)
    if result.returncode != 0:
        broken(words, f"exit code {result.returncode}: {result.stderr.decode()}")
    return result.stdout.decode()


def try_command(peer, example, directory, words, moment, user):
    first, applied, done = (os.path.join(directory, name) for name in ("first", "applied", "done"))
    for root in (first, applied, done):
        copy(example, root)
        if words[0] in BEFORE:
            run(peer, root, BEFORE[words[0]], moment)
    diff = rehearse(peer, first, words, moment, user)
    if not diff.startswith("--- "):
        broken(words, f"the dry run prints no diff: {diff[:200]!r}")
    if errors := apply_diff(diff, applied):
        broken(words, f"git cannot apply the diff: {errors}{diff}")
    run(peer, done, words, moment)
    if records(applied) != records(done):
        other = {path for path in records(applied).keys() | records(done).keys()
                 if records(applied).get(path) != records(done).get(path)}
        broken(words, f"the diff and the command differ in {sorted(other)}")
    if records(first) == records(done):
        broken(words, "the command changed nothing: no test")
    for root in (first, applied, done):
        shutil.rmtree(root)


def try_init(peer, directory):
    applied, done = (os.path.join(directory, name) for name in ("init-applied", "init-done"))
    words = ["init", done, "--name", "Mosty"]
    result = subprocess.run([peer, *words, "--dry-run"], capture_output=True, check=False,
                            env=sample.environment(**NOW))
    if os.path.exists(done):
        broken(words, "the dry run wrote something")
    os.mkdir(applied)
    if errors := apply_diff(result.stdout.decode(), applied):
        broken(words, f"git cannot apply the diff: {errors}")
    subprocess.run([peer, *words], capture_output=True, check=True, env=sample.environment(**NOW))
    if records(applied) != records(done) or not records(done):
        broken(words, f"the diff and the command differ: {records(applied)} {records(done)}")


def try_outbox(peer, example, directory):
    """Messages are written outside the data directory: a dry run makes not even the folder."""
    root, outbox = (os.path.join(directory, name) for name in ("messages", "outbox"))
    copy(example, root)
    before = sample.standing(root)
    for words in (["announce"], ["invite"], ["remind"]):
        run(peer, root, [*words, "--outbox", outbox, "--dry-run"], NOW)
        if os.path.exists(outbox) or sample.standing(root) != before:
            broken(words, "the dry run wrote something")


def try_name(peer, example, directory):
    """The name of a clone is no record: a dry run says it in words and makes not even .peer/."""
    root = os.path.join(directory, "named")
    copy(example, root)
    before = sample.standing(root)
    words = ["git", "install", "--as", "office"]
    if "would call this clone 'office'" not in run(peer, root, [*words, "--dry-run"], NOW):
        broken(words, "the dry run does not say what it would do")
    if sample.standing(root) != before:
        broken(words, "the dry run wrote something")


def writing_commands(sources):
    names = set()
    for file in pathlib.Path(sources).rglob("*.cpp"):
        text = file.read_text(encoding="utf-8")
        if re.search(r"\.writes = true", text):
            names.add(re.search(r'^ +\.name = "([a-z ]+)",$', text, re.MULTILINE)[1])
    return names


def main():
    peer, example, sources = sys.argv[1:]
    peer = os.path.abspath(peer)
    os.umask(0o077)
    untried = writing_commands(sources) - {name for name, _, _ in TRIED} - {
        "init", "git install", "announce", "invite", "remind", "upgrade"}
    if untried:
        sys.exit(f"no dry run is tried of {sorted(untried)}")
    directory = os.path.realpath(tempfile.mkdtemp(prefix="peer-dry-run-"))
    user = another_user()
    if user is None:
        print("not tried where nothing may be written: root, and no way to be another user")
    try:
        if user:  # who must get at the program and the data
            os.chmod(directory, 0o711)
            peer = shutil.copy(peer, os.path.join(directory, "peer"))
            os.chmod(peer, 0o755)
        tables = os.path.join(directory, "tables")
        shutil.copytree(os.path.join(os.path.dirname(os.path.abspath(__file__)), "import"), tables)
        if user:
            subprocess.run(["chmod", "-R", "a+rX", tables], check=True)
        for name, more, moment in TRIED:
            words = [word.replace("{tables}", tables) for word in more]
            try_command(peer, example, directory, [*name.split(), *words], moment, user)
        try_init(peer, directory)
        try_outbox(peer, example, directory)
        try_name(peer, example, directory)
    finally:
        subprocess.run(["chmod", "-R", "u+w", directory], check=False)
        shutil.rmtree(directory, ignore_errors=True)
    who = "nowhere" if user is None else "as another user" if user else "as this user"
    print(f"read-only dry runs: {who}")
    print(f"{len(TRIED) + 5} commands rehearsed, applied and done; {problems} broken promises")
    if problems:
        sys.exit(1)


if __name__ == "__main__":
    main()
