"""Kills `peer invite --send` at every system call, with mail programs that end in every way.

    send_sweep.py PEER [--quick] [--jobs N]

Six people are to be invited; the mail program takes the message and ends with 0, or refuses it with
75 or 69, or is killed before or after it took it, as the address says. `invite --send` is killed at
one system call after the other (SIGKILL by strace). Ten minutes later it runs again, then once more.
Then, whatever the call was:

- nobody has got more than one message;
- whoever has got none is named on stderr of the last run: unknown, refused or to be tried again;
- whoever is certain to have got one is not written to again;
- `peer check` is content, no lock and no temporary file is left;
- --resend to those who are unknown, with a mail program that works, leaves nobody without a message.

And without a kill: a mail program that hangs before or after it took the message, and two runs at
once. Prints the counts; ends with 1 when any of this is not so.
"""
# SPDX-License-Identifier: MIT
import argparse
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import sample  # noqa: E402

QUICK_EVERY = 9
# The last argument is the addressee: NAME.HOW@example.org. A message is taken when all of it is
# there; what was taken lies in box/NAME, a line each.
MAIL = """#!/bin/sh
for to; do :; done
text=$(cat; echo .)
case $to in
  +*) name=sms how=taken ;;
  *) name=${to%%.*} how=${to#*.}; how=${how%%@*} ;;
esac
[ -e works ] && how=taken
[ ${#text} -gt 60 ] || { echo short >>box/short; exit 0; }
case $how in
  later) exit 75 ;;
  refused) exit 69 ;;
  before) kill -9 $$ ;;
  hang) exec sleep 60 ;;
esac
echo taken >>"box/$name"
case $how in
  after) kill -9 $$ ;;
  lost) exec sleep 60 ;;
esac
exit 0
"""
KILLED = {"a": "taken", "b": "later", "c": "after", "d": "refused", "e": "before", "f": "taken"}
HANGS = {"a": "taken", "b": "hang", "c": "taken", "d": "lost", "e": "taken", "f": "later"}
CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")


class World:
    """A data directory with its mail program, made anew for each run."""

    def __init__(self, peer, folder, ways, time_limit=60):
        self.peer = peer
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.box = os.path.join(folder, "box")
        self.people = [f"c-{name}" for name in ways] + ["c-sms"]
        people = {f"c-{name}": f'name = "X"\nemail = "{name}.{how}@example.org"\n'
                  for name, how in ways.items()}
        people["c-sms"] = 'name = "Y"\nphone = "+420700000001"\n'
        mail_program = os.path.join(folder, "mail")
        sample.make_to_invite(self.data, people, f"time-limit = {time_limit}\n",
                              sendmail=[mail_program], sms=[mail_program, "--sms"])
        mail = pathlib.Path(folder, "mail")
        mail.write_text(MAIL)
        mail.chmod(0o700)
        os.mkdir(self.box)

    def command(self, *words):
        return [self.peer, "-C", self.data, *words]

    def environment(self, now):
        return {"PATH": os.environ["PATH"], "PEER_NOW": now, "PEER_RANDOM_SEED": now[-2:]}

    def run(self, *words, now="2026-11-16T09:00", prefix=()):
        return subprocess.run([*prefix, *self.command(*words)], env=self.environment(now),
                              cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True,
                              text=True, timeout=60, check=False)

    def wait_for_mail(self):
        """A mail program whose peer was killed goes on."""
        for _ in range(200):
            found = subprocess.run(["pgrep", "-f", os.path.join(self.folder, "mail")],
                                   stdout=subprocess.DEVNULL, check=False)
            if found.returncode != 0:
                return
            subprocess.run(["sleep", "0.02"], check=True)

    def deliveries(self):
        counts = collections.Counter()
        for file in pathlib.Path(self.box).iterdir():
            counts["c-" + file.name] = len(file.read_text().splitlines())
        return counts


def problems_after(world):
    """Two more runs, the check, and --resend for the unknown."""
    problems = []
    first = world.deliveries()
    world.run("invite", "--send", now="2026-11-16T09:10")
    last = world.run("invite", "--send", now="2026-11-16T09:20")
    world.wait_for_mail()
    got = world.deliveries()
    if last.returncode not in (0, 75):
        problems.append(f"the last run ended with {last.returncode}: {last.stderr}")
    if got["c-short"]:
        problems.append("a message was handed over in part")
    unknown = set(re.findall(r"--resend (c-\w+)", last.stderr))
    for person in world.people:
        if got[person] > 1:
            problems.append(f"{person} got {got[person]} messages")
        if got[person] == 0 and person not in last.stderr:
            problems.append(f"{person} got none, and nobody was told")
        if first[person] == 1 and got[person] != 1:
            problems.append(f"{person} got another one")
    check = world.run("check", now="2026-11-16T09:30")
    if check.returncode != 0:
        problems.append(f"check: {check.stdout}{check.stderr}")
    pathlib.Path(world.folder, "works").touch()
    for person in sorted(unknown):
        world.run("invite", "--resend", person, now="2026-11-16T09:40")
    world.run("invite", "--send", now="2026-11-16T09:50")
    world.run("reply", "2026-11-23-group", "c-a=yes", now="2026-11-16T09:55")
    final = world.deliveries()
    for person in world.people:
        most = 2 if person in unknown else 1
        if not 1 <= final[person] <= most:
            problems.append(f"{person} has {final[person]} messages in the end")
    folders = [os.path.join(world.data, ".peer"), os.path.join(world.data, ".peer", "tmp")]
    left = {name for folder in folders if os.path.isdir(folder) for name in os.listdir(folder)}
    left -= {"lock", "sending", "clone", "tmp", "generation", "undo", ".gitignore"}  # what reply keeps for undo
    if left:
        problems.append(f"left behind: {left}")
    return problems, len(unknown), sum(got[person] for person in world.people)


def killed_at(task):
    peer, name, number, index = task
    with tempfile.TemporaryDirectory(prefix=f"peer-send-{index}-") as folder:
        world = World(peer, folder, KILLED)
        options = ["-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}"]
        killed = world.run("invite", "--send", prefix=["strace", "-o", "/dev/null", *options])
        world.wait_for_mail()
        problems, unknown, delivered = problems_after(world)
        return f"{name} {number}", killed.returncode, problems, unknown, delivered


def calls_of(peer):
    """Every system call of a good run, as (name, number)."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(peer, folder, KILLED)
        log = os.path.join(folder, "log")
        world.run("invite", "--send", prefix=["strace", "-o", log])
        counts = collections.Counter()
        calls = []
        for line in pathlib.Path(log).read_text(errors="replace").splitlines():
            match = CALL.match(line)
            if match and match[1] not in ("execve", "exit_group"):
                counts[match[1]] += 1
                calls.append((match[1], counts[match[1]]))
        return calls


def sweep(peer, quick, jobs):
    calls = calls_of(peer)
    # The loader and the reading of records come first; what writes and hands over is never left out.
    effects = {"fsync", "renameat2", "renameat", "rename", "clone", "clone3", "vfork", "flock",
               "wait4", "unlinkat", "memfd_create"}
    chosen = [call for number, call in enumerate(calls)
              if not quick or call[0] in effects or number % QUICK_EVERY == 0]
    if quick:
        chosen = chosen[::max(1, len(chosen) // 90)]
    tasks = [(peer, name, number, index) for index, (name, number) in enumerate(chosen)]
    totals = collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for call, code, problems, unknown, delivered in pool.map(killed_at, tasks):
            totals["runs"] += 1
            totals["killed"] += 1 if code in (-9, 137) else 0
            totals["unknown"] += unknown
            totals["delivered"] += delivered
            totals["problems"] += len(problems)
            for problem in problems:
                print(f"killed at {call}: {problem}")
    print(f"{len(calls)} system calls; killed at {totals['killed']} of {totals['runs']} tried: "
          f"{totals['delivered']} messages delivered, none twice; {totals['unknown']} unknown, "
          f"all of them told; {totals['problems']} problems")
    return totals["problems"] == 0 and totals["killed"] > 0.9 * totals["runs"]


def hangs(peer):
    with tempfile.TemporaryDirectory() as folder:
        world = World(peer, folder, HANGS, time_limit=3)
        run = world.run("invite", "--send")
        problems, unknown, _ = problems_after(world)
        if run.returncode != 75 or unknown != 2:
            problems.append(f"ended with {run.returncode}, {unknown} unknown")
    print(f"a mail program that hangs: {unknown} unknown, {len(problems)} problems")
    for problem in problems:
        print(problem)
    return not problems


def at_once(peer):
    problems = []
    for _ in range(5):
        with tempfile.TemporaryDirectory() as folder:
            world = World(peer, folder, dict.fromkeys("abcdef", "taken"))
            environment = world.environment("2026-11-16T09:00")
            del environment["PEER_RANDOM_SEED"]
            runs = [subprocess.Popen(world.command("invite", "--send"), env=environment, cwd=folder,
                                     stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
                    for _ in range(4)]
            for run in runs:
                error = run.communicate(timeout=60)[1]
                if run.returncode != 0 or error:
                    problems.append(f"ended with {run.returncode}: {error.decode()}")
            got = world.deliveries()
            problems += [f"{person}: {got[person]}" for person in world.people if got[person] != 1]
    print(f"four runs at once, five times: {len(problems)} problems")
    for problem in problems:
        print(problem)
    return not problems


def can_fail(peer):
    """The judge notices a message that was taken twice, and one that is lost in silence."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(peer, folder, KILLED)
        world.run("invite", "--send")
        box = pathlib.Path(world.box)
        (box / "a").write_text("taken\ntaken\n")
        (box / "f").unlink()
        problems, _, _ = problems_after(world)
    wanted = ("c-a got 2", "c-f got none")
    return all(any(part in problem for problem in problems) for part in wanted)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("peer")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    if shutil.which("strace") is None or shutil.which("pgrep") is None:
        print("needs strace and pgrep")
        return 77
    peer = os.path.abspath(arguments.peer)
    if not can_fail(peer):
        print("the judge does not see a message that was taken twice")
        return 1
    good = [hangs(peer), at_once(peer), sweep(peer, arguments.quick, arguments.jobs)]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
