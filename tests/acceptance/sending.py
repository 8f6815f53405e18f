"""Acceptance: who is written to, and who is not."""
# SPDX-License-Identifier: MIT

from ground import need, test

REMIND = "2026-11-23T08:00"  # the morning of the group


def group(program, *more):
    """Three clients who are invited to the group of 2026-11-23, and it alone."""
    for name in ("b", "c", "d"):
        program.client(name)
    program.ok("session", "plan", "group", "--on", "2026-11-23", *more)


@test("a", "client-without-address-first-others-served")
def without_address(program):
    """A client who cannot be written to is first in the list: everybody else is."""
    group(program)
    program.client("a", person='phone = "+420600000001"\n')             # wants e-mail, has a number only
    program.client("aa", top='channel = "phone"\n', person='messenger = "x"\n')
    everybody = ["b@example.org", "c@example.org", "d@example.org"]
    need(program.sent("invite") == everybody, "not everybody else", program.told)
    need("c-a" in program.told, "nobody is told that c-a was not written to", program.told)
    need(program.sent("remind", now=REMIND) == everybody, program.told)


@test("b", "malformed-record-reported-others-served")
def malformed(program):
    """One record that cannot be read stops neither messages nor lists about others, and is told."""
    group(program)
    program.write("clients/c-aa.toml", 'channel = "email\n')
    program.write("people/c-aa.toml", 'name = "Broken Client"\nemail = "aa@example.org"\n')
    program.write("contacts/2026/2026-11-10t1000-c-b.toml", "client = \n")
    need(program.sent("invite", exits=(0, 1)) == ["b@example.org", "c@example.org", "d@example.org"], program.told)
    need("clients/c-aa.toml" in program.told, "invite does not tell of the record", program.told)
    due = program.run("due", "--format", "json", now="2026-11-24T08:00")
    need(due.returncode == 1 and "unmarked/2026-11-23-group" in due.stdout, "due stops", due.stdout, due.stderr)
    need("c-aa.toml" in due.stderr and "2026-11-10t1000-c-b.toml" in due.stderr, "due does not tell of them", due.stderr)
    check = program.run("check")
    need(check.returncode == 1 and "clients/c-aa.toml:1:" in check.stdout, check.stdout)


@test("c", "skipped-run-is-caught-up-or-shown-as-missed")
def skipped(program):
    """The machine was off: the next run sends what still makes sense, once, and tells what does not."""
    group(program)
    program.client("late", person='phone = "+420600000001"\n')
    need(len(program.sent("invite", now="2026-11-19T09:00")) == 3, "caught up on a later day", program.told)
    need(program.sent("invite", now="2026-11-19T09:05") == [], "a second run repeats")
    need(program.sent("invite", now="2026-11-20T09:00") == [], "the next day repeats")
    program.ok("session", "move", "2026-11-23-group", "--to", "2026-11-24", "--start", "16:00", "--reason", "place")
    done = program.run("invite", "--send", now="2026-11-24T16:30")
    need("missed" in done.stderr and "2026-11-23-group" in done.stderr, "nobody is told that the notice was missed",
         done.stderr, done.stdout)


@test("d", "accept-then-decline-stops-reminders-and-frees-the-place")
def accept_then_decline(program):
    """Who accepts and then declines is not reminded, not expected, and not marked as having come."""
    group(program)
    program.sent("invite")
    program.ok("reply", "2026-11-23-group", "c-b=yes", "c-c=yes")
    program.ok("reply", "2026-11-23-group", "c-b=no", now="2026-11-20T12:00")
    need(program.sent("remind", now=REMIND) == ["c@example.org", "d@example.org"], program.told)
    session = program.json("session", "show", "2026-11-23-group")
    need([one["client"] for one in session["replies"] if one["answer"] == "yes"] == ["c-c"], "still expected", session)
    need(not session["attendance"] and session["status"] == "planned", "an answer is no attendance", session)
    expected = program.ok("attendance", "show", "2026-11-23-group", now="2026-11-23T21:00")
    need("C Client" in expected and "B Client" not in expected, "still expected", expected)


@test("e", "who-waits-was-declined-or-cancelled-is-not-reminded")
def not_reminded(program):
    """Waiting, declined, cancelled: no message; and no second one after leaving the waiting list."""
    group(program)
    for name, outcome in (("wait", "waitlisted"), ("no", "declined"), ("maybe", "undecided")):
        program.client(name, outcome=outcome)
    program.ok("client", "end", "c-d", "--reason", "moved-away", "--last-day", "2026-11-15")
    need(program.sent("invite") == ["b@example.org", "c@example.org"], program.told)
    program.ok("client", "offer", "c-wait", now="2026-11-17T09:00")
    need(program.sent("invite", now="2026-11-18T09:00") == [], "an offer is no membership")
    program.ok("client", "offer", "c-wait", "--answer", "accepted", now="2026-11-19T09:00")
    need(program.sent("invite", now="2026-11-19T10:00") == ["wait@example.org"], program.told)
    need(program.sent("invite", now="2026-11-20T10:00") == [], "a second invitation within days")
    need(program.sent("remind", now=REMIND) == ["b@example.org", "c@example.org", "wait@example.org"], program.told)
    need(program.sent("remind", now="2026-11-23T09:00") == [], "a second reminder")
    program.ok("session", "cancel", "2026-11-23-group", "--reason", "staff", now="2026-11-23T10:00")
    cancelled = program.sent("remind", now="2026-11-23T10:05")
    need(cancelled == ["b@example.org", "c@example.org", "wait@example.org"], "who was invited is told once", cancelled)
    need(program.sent("remind", now="2026-11-23T11:00") == [], "reminded of a cancelled session")


@test("u", "leader-not-asked-after-marking-and-one-person-is-reminded")
def leader(program):
    """Whoever entered the attendance is not asked for it again; a session with one person is reminded of."""
    program.client("only")
    program.ok("session", "plan", "group", "--on", "2026-11-23", "--facilitator", "s-ada")
    program.sent("invite")
    program.ok("reply", "2026-11-23-group", "c-only=yes")
    need(program.sent("remind", now=REMIND) == ["only@example.org"], program.told)
    need("unmarked/2026-11-23-group" not in program.due(now="2026-11-23T20:29"), "asked before the end")
    matter = program.due(now="2026-11-23T20:31").get("unmarked/2026-11-23-group")
    need(matter and matter["owners"] == ["s-ada"], "the leader is not asked", matter)
    program.ok("attendance", "mark", "2026-11-23-group", "c-only", now="2026-11-23T20:40")
    need("unmarked/2026-11-23-group" not in program.due(now="2026-11-23T20:41"), "asked although it is marked")
    need("unmarked/2026-11-23-group" not in program.due(now="2026-11-30T08:00"), "asked a week later")


@test("v", "opted-out-or-paused-gets-no-promotion")
def opted_out(program):
    """No invitation to who wants none, is on hold, or has asked for peace; only for a purpose agreed to."""
    group(program)
    program.client("none", top='invitations = "none"\n')
    program.client("announced", top='invitations = "announcement"\n')
    program.client("away", more="\n[[pause]]\nfrom = 2026-11-01\nuntil = 2026-12-01\n")
    program.client("peace")
    program.write("contacts/2026/2026-11-10t1000-c-peace.toml", 'client = "c-peace"\nat = 2026-11-10T10:00:00+01:00\n'
                  'by = "s-ada"\nchannel = "phone"\ndirection = "in"\npurpose = "admin"\noutcome = "asked-not-to"\n')
    need(program.sent("invite") == ["b@example.org", "c@example.org", "d@example.org"], program.told)
    need(program.sent("remind", now=REMIND) == ["b@example.org", "c@example.org", "d@example.org"], program.told)
    program.write("clients/c-b.toml", program.read("clients/c-b.toml") +
                  '\n[[consent]]\npurpose = "photos"\nstate = "given"\non = 2026-01-05\n')
    program.ok("attendance", "mark", "2026-11-23-group", "c-b", now="2026-11-23T21:00")
    out = program.base / "out"
    done = program.run("export", "--deidentified", "--quarter", "2026-4", "--output", str(out), now="2027-01-10T09:00")
    need(done.returncode == 1 and not out.exists(), "exported for a purpose that nobody agreed to",
         done.stdout, done.stderr)
