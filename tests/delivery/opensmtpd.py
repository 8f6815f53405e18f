#!/usr/bin/python3
"""Invitations, changes, reminders and cancellations through a real MTA, read back from mailboxes.

    opensmtpd.py PEER EXAMPLE

Starts Debian's opensmtpd on loopback, with a configuration, a queue and mailboxes of its own: as
root, in a mount namespace that hides the machine's queue and control socket. Where none can be made
it takes those of the machine, if no other smtpd runs, and leaves empty folders there. Everybody
must get exactly the letters that were announced, and a reader that is not ours must find in them
what was meant, in winter, in summer and over a change of the clock.
Needs python3-icalendar (with the system's Python). Ends with 77 (skipped) where it cannot run.
"""
# SPDX-License-Identifier: MIT
import collections
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import letter
import letter_judge
import smtp_server
import spoiled
from program import BY_EMAIL, SENDER, Failure, Program, demand, demand_ids_only, same

SMTPD = "/usr/sbin/smtpd"
SMTPCTL = "/usr/sbin/smtpctl"
SOCKET = "/var/run/smtpd.sock"
APART = "PEER_TEST_APART"  # set in the namespace
MAIL_OWNER = 65534
CONFIGURATION = """table boxes {{ "mailbox" = "{owner}:{owner}:{folder}/boxes" }}
table receivers {{ {receivers} }}
listen on socket
listen on 127.0.0.1 port {port}
action "keep" maildir "{folder}/boxes/%{{rcpt}}" userbase <boxes> virtual <receivers>
match from any for domain "example.org" action "keep"
"""

# When what happens; the clock of the session before and after the move, as UTC says it.
Season = collections.namedtuple("Season", "name through planned moved planned_utc moved_utc runs")
SEASONS = [
    Season("winter", "sendmail", "2027-02-15", "2027-02-16",
           ("2027-02-15T17:00Z", "2027-02-15T19:30Z"), ("2027-02-16T16:00Z", "2027-02-16T18:30Z"),
           ("2027-02-12T09:00", "2027-02-13T10:15", "2027-02-16T08:30", "2027-02-16T15:20")),
    Season("summer", "sendmail", "2027-07-12", "2027-07-13",
           ("2027-07-12T16:00Z", "2027-07-12T18:30Z"), ("2027-07-13T15:00Z", "2027-07-13T17:30Z"),
           ("2027-07-09T09:00", "2027-07-10T10:15", "2027-07-13T08:30", "2027-07-13T15:20")),
    # Clocks change on 2027-03-28.
    Season("spring, over SMTP", "msmtp", "2027-03-22", "2027-03-30",
           ("2027-03-22T17:00Z", "2027-03-22T19:30Z"), ("2027-03-30T15:00Z", "2027-03-30T17:30Z"),
           ("2027-03-19T09:00", "2027-03-20T10:15", "2027-03-30T08:30", "2027-03-30T15:20")),
]
# What a judge, or a reader that cannot read, raises.
FAULT_FOUND = (Failure, AssertionError, ValueError, KeyError)


def go_apart():
    """Runs this test in namespaces of its own, if there may be any; returns if not."""
    if os.environ.get(APART):
        for folder in (os.path.realpath("/var/run"), "/var/spool"):
            subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=0755", "none", folder], check=True)
        return
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    inside = "mount -t tmpfs none /var/spool"
    if subprocess.run([*apart, "sh", "-c", inside], stderr=subprocess.DEVNULL,
                      check=False).returncode == 0:
        os.execvpe(apart[0], [*apart, sys.executable, *sys.argv],
                   dict(os.environ, **{APART: "1"}))


def reason_to_skip():
    if os.geteuid() != 0:
        return "only root may start smtpd"
    for program in (SMTPD, SMTPCTL, "/usr/bin/msmtp"):
        if not os.access(program, os.X_OK):
            return f"there is no {program}"
    with socket.socket(socket.AF_UNIX) as probe:
        if probe.connect_ex(SOCKET) == 0:
            return "another smtpd runs on this machine"
    return ""


class Server:
    """opensmtpd, with a mailbox for everybody who is written to."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        os.chmod(self.folder, 0o711)
        self.boxes = self.folder / "boxes"
        self.boxes.mkdir()
        os.chown(self.boxes, MAIL_OWNER, MAIL_OWNER)
        self.port = smtp_server.free_port()
        receivers = ", ".join(f'"{address}" = "mailbox"' for address in BY_EMAIL.values())
        self.configuration = self.folder / "smtpd.conf"
        self.configuration.write_text(CONFIGURATION.format(
            owner=MAIL_OWNER, folder=self.folder, receivers=receivers, port=self.port))
        self.log = self.folder / "log"
        (self.folder / "msmtprc").write_text(
            f"account default\nhost 127.0.0.1\nport {self.port}\nfrom {SENDER}\n"
            "auth off\ntls off\n")
        # Debian's /usr/sbin/sendmail may be another program's.
        os.symlink(SMTPCTL, self.folder / "sendmail")
        self.process = None

    def __enter__(self):
        with open(self.log, "wb") as log:
            # It ends with us, whatever ends us.
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", SMTPD, "-d", "-f", self.configuration],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        for _ in range(1200):
            with socket.socket(socket.AF_UNIX) as probe:
                if probe.connect_ex(SOCKET) == 0:
                    return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.__exit__()
        raise Failure(f"smtpd did not start:\n{self.log.read_text()}")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def command(self, through):
        if through == "msmtp":
            return ["/usr/bin/msmtp", "-C", str(self.folder / "msmtprc")]
        return [str(self.folder / "sendmail")]

    def wait_until_idle(self):
        for _ in range(2400):
            queue = subprocess.run([SMTPCTL, "show", "queue"], check=True, capture_output=True)
            if not queue.stdout.strip():
                return
            time.sleep(0.05)
        raise Failure(f"the queue is not empty:\n{self.log.read_text()}")

    def take(self):
        """What has arrived since the last time: the bytes, by address."""
        self.wait_until_idle()
        taken = collections.defaultdict(list)
        for file in sorted(self.boxes.glob("*/new/*")):
            taken[file.parent.parent.name].append(file.read_bytes())
            file.unlink()
        same("letters that are still being written", list(self.boxes.glob("*/tmp/*")), [])
        return taken


def previews(program, now):
    """By client, what `--preview` says that each would get."""
    shown = {}
    for client in BY_EMAIL:
        found = letter.previews(program.do(now, "invite", "--preview", client)[0])
        same(f"previews for {client}", len(found), 1)
        shown[client] = found[0]
    return shown


def reminders(program, now):
    answer = json.loads(program.do(now, "remind", "--format", "json")[0])
    return {one["client"]: {"Subject": one["subject"], "text": one["text"] + "\n"}
            for one in answer if one["action"] == "send"}


def send(program, server, now, command):
    """By client, the one letter that arrived."""
    _, err = program.do(now, command, "--send")
    demand_ids_only(err, program)
    for client in BY_EMAIL:
        demand(client not in err, f"stderr names somebody whom a letter went to:\n{err}")
    arrived = server.take()
    same("mailboxes", sorted(arrived), sorted(BY_EMAIL.values()))
    for address, letters in arrived.items():
        same(f"letters for {address}", len(letters), 1)
    return {client: arrived[address][0] for client, address in BY_EMAIL.items()}


def demand_judged(program, client, session, data, expected):
    """The judge must find each fault in this letter, which has none."""
    count = 0
    for name, spoilt in spoiled.letters(data):
        count += 1
        try:
            letter_judge.judge(program, client, session, spoilt, expected)
        except FAULT_FOUND:
            continue
        raise Failure(f"the judge did not see that {name}")
    print(f"the judge found the faults of {count} letters spoilt on purpose")


def step(program, server, session, now, expected):
    """Says what is to come, sends it, judges every letter."""
    is_reminder = expected.kind == "remind"
    shown = (reminders if is_reminder else previews)(program, now)
    letters = send(program, server, now, "remind" if is_reminder else "invite")
    for client, data in letters.items():
        wanted = expected._replace(now=now, subject=shown[client]["Subject"],
                                   text=shown[client]["text"])
        try:
            letter_judge.judge(program, client, session, data, wanted)
        except FAULT_FOUND as failure:
            raise Failure(f"{expected.kind} for {client}: {failure}\n\n"
                          f"{data.decode('utf-8', 'replace')}") from failure
        if expected.kind == "invite" and client == "c-4hpz" and "2027-02-15" in session:
            demand_judged(program, client, session, data, wanted)
    same("a second run", (program.do(now, "invite", "--send")[0], dict(server.take())), ("", {}))


def season_test(peer, example, folder, server, season):
    program = Program(peer, example, folder, server.command(season.through))
    invited, moved, reminded, cancelled = season.runs
    session = program.plan(invited, season.planned)
    wanted = letter_judge.Expected
    step(program, server, session, invited, wanted("invite", 0, season.planned_utc))
    program.do(moved, "session", "move", session, "--to", season.moved, "--start", "17:00", "--end",
               "19:30", "--reason", "staff")
    step(program, server, session, moved, wanted("change", 1, season.moved_utc))
    step(program, server, session, reminded, wanted("remind", None, None))
    program.do(cancelled, "session", "cancel", session, "--reason", "staff")
    step(program, server, session, cancelled, wanted("cancel", 2, season.moved_utc))


def refused_receiver(peer, example, folder, server):
    """The MTA knows no such mailbox: the others get theirs, and nothing is sent twice."""
    program = Program(peer, example, folder, server.command("sendmail"))
    program.edit("people/c-4hpz.toml", "(?m)^email = .*$", 'email = "nobody-here@example.org"')
    session = program.plan("2027-07-09T08:00", "2027-07-12")
    _, err = program.do("2027-07-09T09:00", "invite", "--send", status=75)
    demand_ids_only(err, program)
    same("lines that name c-4hpz", sum("c-4hpz" in line for line in err.splitlines()), 1)
    others = {client: address for client, address in BY_EMAIL.items() if client != "c-4hpz"}
    same("letters", {address: len(letters) for address, letters in server.take().items()},
         {address: 1 for address in others.values()})
    # smtpctl ends with 70 whatever the server's answer was, which does not tell.
    same("the ledger", program.fates(session),
         {client: [["sent"]] for client in others} | {"c-4hpz": [[]]})
    program.do("2027-07-09T10:00", "invite", "--send")
    same("letters of a second run", dict(server.take()), {})


def remove(folder):
    """Also while a delivery is still ending."""
    for _ in range(100):
        shutil.rmtree(folder, ignore_errors=True)
        if not os.path.exists(folder):
            return
        time.sleep(0.1)


def main():
    if os.geteuid() == 0:
        go_apart()
    reason = reason_to_skip()
    if reason:
        print(f"skipped: {reason}")
        return 77
    folder = tempfile.mkdtemp(prefix="peer-smtpd-")
    try:
        with Server(folder) as server:
            for number, season in enumerate(SEASONS):
                season_test(*sys.argv[1:3], os.path.join(folder, f"program-{number}"), server,
                            season)
                print(f"{season.name}: invitation, change, reminder and cancellation as meant",
                      flush=True)
            refused_receiver(*sys.argv[1:3], os.path.join(folder, "refused"), server)
            print("refused receiver: as meant")
    except Failure as failure:
        print(f"FAILED: {failure}")
        return 1
    finally:
        remove(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
