#!/usr/bin/python3
"""`peer invite --send` through msmtp and a server that refuses, postpones, hangs and hangs up.

    msmtp.py PEER EXAMPLE

Whatever goes wrong for one person, the others get their letter; nobody gets two without --resend;
whose letter nobody knows the fate of is named, by id, until somebody settles it. Needs msmtp and
aiosmtpd (python3-aiosmtpd, with the system's Python).
"""
# SPDX-License-Identifier: MIT
import contextlib
import os
import sys
import tempfile
import time

import letter
import smtp_server
from program import BY_EMAIL, SENDER, Failure, Program, demand, demand_ids_only, same

MSMTP = "/usr/bin/msmtp"
PLANNED, FIRST, SECOND, THIRD, FOURTH = (f"2027-07-09T{time}" for time in (
    "08:00", "09:00", "10:00", "11:00", "12:00"))
DAY = "2027-07-12"
STRUCK = "c-4hpz"
# Where msmtp tells that the letter was not taken, the next run tries again. Where the server goes
# away amid it, msmtp does not say how far it came (76), and a program that was ended says nothing.
FATES = {fault: "failed" if fault[:1].isdigit() else "unknown" for fault in smtp_server.FAULTS}
TEXT = """Subject: Zkouška řádků

{greeting},

.
..
.tečka na začátku
From začátku do konce
""" + "dlouhý řádek " * 300 + """konec

{sessions}
"""


class Test:
    """A program, a server that is not yet faulty, and one session that nobody was invited to."""

    def __init__(self, peer, example, folder, time_limit=60):
        self.handler = smtp_server.Handler()
        self.port = smtp_server.free_port()
        self.server = None
        config = os.path.join(folder, "msmtprc")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"account default\nhost 127.0.0.1\nport {self.port}\nfrom {SENDER}\n"
                       "auth off\ntls off\n")
        self.program = Program(peer, example, os.path.join(folder, "program"),
                               [MSMTP, "-C", config], time_limit)
        self.session = self.program.plan(PLANNED, DAY)

    def start(self):
        self.server = smtp_server.start(self.handler, self.port)

    def stop(self):
        if self.server is not None:
            self.server.stop()
        self.server = None

    def invite(self, now, status):
        """The lines on stderr, which name nobody; stdout stays empty."""
        out, err = self.program.do(now, "invite", "--send", status=status)
        same("stdout", out, "")
        demand_ids_only(err, self.program)
        return err.splitlines()

    def demand_counts(self, **others):
        """How many letters each person got: one, but `others`."""
        wanted = {client: 1 for client in BY_EMAIL} | others
        wanted = {BY_EMAIL[client]: count for client, count in wanted.items() if count > 0}
        same("letters", self.handler.counts(), wanted)

    def demand_fates(self, **others):
        wanted = {client: [["sent"]] for client in BY_EMAIL} | others
        same("the ledger", self.program.fates(self.session), wanted)

    def demand_end(self):
        """One more run finds nothing to say or to do."""
        tried = list(self.handler.tried)
        same("stderr of the last run", self.invite(FOURTH, 0), [])
        same("receivers tried by the last run", self.handler.tried, tried)


def accepted(test):
    test.start()
    same("stderr", test.invite(FIRST, 0), [])
    test.demand_counts()
    test.demand_fates()
    claims = {claim["to"]: claim["token"] for claim in test.program.claims(test.session)}
    for client, address in BY_EMAIL.items():
        message = letter.parsed(test.handler.to(address)[0])
        same("Message-ID", message["Message-ID"], f"<{claims[client]}@example.org>")
    same("envelope senders", {sender for sender, _, _ in test.handler.delivered}, {SENDER})
    test.demand_end()


def server_down(test):
    lines = test.invite(FIRST, 75)
    same("lines", len(lines), len(BY_EMAIL))
    demand(all(any(client in line for line in lines) for client in BY_EMAIL), f"{lines}")
    test.demand_fates(**{client: [["failed"]] for client in BY_EMAIL})
    test.start()
    same("stderr of the next run", test.invite(SECOND, 0), [])
    test.demand_counts()
    test.demand_fates(**{client: [["failed"], ["sent"]] for client in BY_EMAIL})
    test.demand_end()


def one_fault(fault):
    def run(test):
        test.start()
        test.handler.faults[BY_EMAIL[STRUCK]] = fault
        lines = test.invite(FIRST, 75)
        demand(len(lines) == 1 and STRUCK in lines[0], f"stderr of the first run: {lines}")
        is_known = FATES[fault] == "failed"
        # msmtp tells a mailbox that is busy from one that is not there: 69 and 65.
        demand(fault != "450 at RCPT" or "perhaps only for now" in lines[0], f"{lines}")
        test.demand_fates(**{STRUCK: [["failed"] if is_known else []]})
        taken = 1 if fault in ("hang after DATA", "drop after DATA") else 0
        test.demand_counts(**{STRUCK: taken})
        test.handler.faults.clear()
        if is_known:
            same("stderr of the next run", test.invite(SECOND, 0), [])
            test.demand_fates(**{STRUCK: [["failed"], ["sent"]]})
        else:
            settle_unknown(test, taken)
        test.demand_counts(**{STRUCK: taken + 1})
        test.demand_end()
    return run


def settle_unknown(test, taken):
    tried = list(test.handler.tried)
    lines = test.invite(SECOND, 0)
    demand(len(lines) == 1 and STRUCK in lines[0] and "--resend" in lines[0],
           f"stderr of the next run: {lines}")
    same("receivers tried by the next run", test.handler.tried, tried)
    test.demand_counts(**{STRUCK: taken})
    same("what --resend says", test.program.do(THIRD, "invite", "--resend", STRUCK),
         ("1 message sent\n", ""))
    test.demand_fates(**{STRUCK: [["resent"], ["sent"]]})
    tokens = {claim["token"] for claim in test.program.claims(test.session)
              if claim["to"] == STRUCK}
    same("tokens of one letter", len(tokens), 1)
    ids = {letter.parsed(data)["Message-ID"] for data in test.handler.to(BY_EMAIL[STRUCK])}
    same("its Message-IDs", ids, {f"<{tokens.pop()}@example.org>"})


def several_faults(test):
    """Each its own way in one run, as on a bad day."""
    test.start()
    struck = {"c-2vgx": "drop after DATA", "c-7k3f": "550 at RCPT", "c-f8rk": "451 after DATA",
              "c-t8fw": "drop in DATA"}
    for client, fault in struck.items():
        test.handler.faults[BY_EMAIL[client]] = fault
    lines = test.invite(FIRST, 75)
    same("lines", len(lines), len(struck))
    test.demand_fates(**{"c-2vgx": [[]], "c-7k3f": [["failed"]], "c-f8rk": [["failed"]],
                         "c-t8fw": [[]]})
    test.demand_counts(**{"c-7k3f": 0, "c-f8rk": 0, "c-t8fw": 0})
    test.handler.faults.clear()
    lines = test.invite(SECOND, 0)
    same("unknown ones named", [any(client in line for line in lines) for client in struck],
         [True, False, False, True])
    test.demand_counts(**{"c-t8fw": 0})


def broken_server(test):
    """Nobody knows of anybody; nobody is written to twice, and nobody forgotten."""
    test.start()
    for address in BY_EMAIL.values():
        test.handler.faults[address] = "drop after DATA"
    test.invite(FIRST, 75)
    test.demand_fates(**{client: [[]] for client in BY_EMAIL})
    test.handler.faults.clear()
    same("unknown ones named", len(test.invite(SECOND, 0)), len(BY_EMAIL))
    test.demand_counts()


def strange_text(test):
    """Lines that SMTP, mailboxes or servers are known to spoil."""
    folder = test.program.root / "templates"
    (folder / "invite.cs.txt").write_text(TEXT, "utf-8")
    shown = letter.previews(test.program.do(FIRST, "invite", "--preview", STRUCK)[0])
    same("previews", len(shown), 1)
    demand(max(map(len, shown[0]["text"].split("\n"))) > 3000, "the preview has no long line")
    demand("\n\n.\n..\n.tečka na začátku\nFrom začátku" in shown[0]["text"], "other lines")
    test.start()
    same("stderr", test.invite(FIRST, 0), [])
    data = test.handler.to(BY_EMAIL[STRUCK])[0]
    demand(max(map(len, data.split(b"\r\n"))) <= 998, "a line longer than SMTP allows")
    message = letter.parsed(data)
    same("text", letter.text_of(message), shown[0]["text"])
    same("subject", letter.decoded(message["Subject"]), shown[0]["Subject"])


def cases():
    yield "all accepted", accepted, 60
    yield "server down", server_down, 60
    for fault in smtp_server.FAULTS:
        yield fault, one_fault(fault), 3 if "hang" in fault else 60
    yield "several faults", several_faults, 60
    yield "broken server", broken_server, 60
    yield "strange text", strange_text, 60


def main():
    if not os.access(MSMTP, os.X_OK):
        print(f"skipped: there is no {MSMTP}")
        return 77
    failed = 0
    for name, run, time_limit in cases():
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="peer-msmtp-") as folder:
            test = Test(sys.argv[1], sys.argv[2], folder, time_limit)
            with contextlib.ExitStack() as stack:
                stack.callback(test.stop)
                try:
                    run(test)
                    verdict = "as wanted"
                except Failure as failure:
                    failed += 1
                    verdict = f"FAILED: {failure}"
        print(f"{name}: {verdict} ({time.monotonic() - begun:.1f} s)", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
