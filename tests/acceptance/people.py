"""Acceptance: one person, one entry; memberships, marks and what follows from them."""
# SPDX-License-Identifier: MIT

from ground import need, test


@test("f", "joining-the-waiting-list-twice-is-one-entry")
def waiting_twice(program):
    """Who is put on the waiting list twice stands there once, with the first day."""
    program.ok("client", "add", "Hana Zemanová", "--id", "c-hana", "--email", "hana@example.org")
    answers = ["--by", "eva", "--outcome", "waitlisted"]
    program.ok("intake", "record", "c-hana", *answers, "--on", "2026-11-10")
    program.ok("intake", "record", "c-hana", *answers, "--on", "2026-11-13")
    listed = [one["client"] for one in program.json("client", "list", "--status", "waitlisted")]
    need(listed == ["c-hana"], "in the list", listed)
    waiting = [one for one in program.json("client", "waiting") if one["client"] == "c-hana"]
    need(len(waiting) == 1 and waiting[0]["since"] == "2026-11-10", "in the waiting list", waiting)
    keys = [key for key in program.due() if key.endswith("/c-hana")]
    need(keys == ["waiting/c-hana"], "in what is due", keys)


@test("g", "who-left-rejoins-who-was-declined-needs-a-decision")
def rejoin(program):
    """A person who left returns freely; one who was declined only by a new decision."""
    program.client("left")
    program.ok("client", "end", "c-left", "--reason", "own-wish", "--last-day", "2026-11-01")
    program.ok("client", "resume", "c-left")
    need(status(program, "c-left") == "active", "did not rejoin")
    program.client("no", outcome="declined")
    program.refused("client", "resume", "c-no")
    program.refused("client", "offer", "c-no")
    program.plan()
    program.refused("attendance", "mark", "2026-11-16-group", "c-no", now="2026-11-16T21:00")
    need(status(program, "c-no") == "declined", "in without a decision")
    program.ok("intake", "record", "c-no", "--by", "eva", "--outcome", "accepted", "--psychotherapy", "yes",
               "--psychiatrist", "yes", "--regular-activity", "study", "--rules-explained", "--letter", "today",
               now="2026-11-17T09:00")
    need(status(program, "c-no", "2026-11-17T10:00") == "active", "the new decision does not count")


def status(program, client, now=""):
    return {one["client"]: one["status"] for one in program.json("client", "list", "--all", now=now)}[client]


@test("h", "correcting-absent-voids-a-follow-up-that-has-not-begun")
def correction(program):
    """A corrected mark takes an unbegun follow-up back, keeps and shows one that has begun."""
    program.client("b")
    program.client("c")
    program.ok("session", "plan", "group", "--on", "2026-11-16")
    for client in ("c-b", "c-c"):
        program.ok("attendance", "mark", "2026-11-16-group", f"{client}=absent", "--follow-up", "ema:2026-11-20",
                   now="2026-11-16T21:00")
    keys = {"follow-up/2026-11-16-group/c-b", "follow-up/2026-11-16-group/c-c"}
    due = program.due(now="2026-11-16T21:05")
    need(keys <= due.keys() and due[min(keys)]["owners"] == ["s-ema"], "not promised", due)
    program.ok("contact", "record", "c-c", "--out", "--purpose", "outreach", "--outcome", "no-answer", "--by", "ema",
               now="2026-11-17T10:00")
    for client in ("c-b", "c-c"):
        program.ok("attendance", "mark", "2026-11-16-group", f"{client}=present", now="2026-11-17T11:00")
    text = program.read("sessions/2026/2026-11-16-group.toml")
    need('c-b = "present"' in text, "the unbegun one stays", text)
    need("c-c = {" in text and "follow-up" in text and "s-ema" in text, "the begun one is gone", text)
    need("Ema" in program.ok("attendance", "show", "2026-11-16-group", now="2026-11-17T12:00"), "it is not shown")
    need(min(keys) not in program.due(now="2026-11-17T12:00"), "still due")
    total = counts(program)
    need(total["present"] == 2 and total["absent"] == 0, "a no-show is not corrected", total)


def counts(program, month="2026-11"):
    return program.json("report", "attendance", "--month", month, now="2026-12-01T09:00")["totals"]


@test("i", "group-attendance-moves-last-contact")
def last_contact(program):
    """Coming to the group is contact: nobody asks after somebody who was there."""
    program.client("b")
    program.ok("session", "plan", "group", "--on", "2026-11-16")
    need("silence/c-b" in program.due(now="2026-11-16T17:00"), "not silent before")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b", now="2026-11-16T21:00")
    need("silence/c-b" not in program.due(now="2026-11-16T21:05"), "still silent")
    need("silence/c-b" not in program.due(now="2026-12-16T09:00"), "silent after thirty days")
    matter = program.due(now="2026-12-17T09:00").get("silence/c-b")
    need(matter and matter["due"] == "2026-12-17", "not silent after thirty-one", matter)
    card = program.json("report", "client", "c-b", now="2026-12-01T09:00")["card"]
    need(card["last-contact"] == "2026-11-16" and card["last-contact-kind"] == "came", "in the report", card)


@test("j", "participants-of-a-group-are-counted")
def participants(program):
    """The count of those who came to a group activity is not 0."""
    for name in ("b", "c", "d"):
        program.client(name)
    program.ok("session", "plan", "group", "--on", "2026-11-16")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b", "c-c=late", "c-d=absent", now="2026-11-16T21:00")
    listed = program.json("session", "list", "--from", "2026-11-16", "--until", "2026-11-16")
    need(listed[0]["came"] == 2, "in the list", listed)
    need(counts(program)["came"] == 2 and counts(program)["held"] == 1, "in the report", counts(program))


@test("m", "unmarked-is-not-zero")
def unmarked(program):
    """A session that nobody marked is shown as unmarked, not as one to which nobody came."""
    program.client("b")
    program.plan("2026-11-16", "2026-11-23")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b", now="2026-11-16T21:00")
    now = "2026-11-24T09:00"
    total = program.json("report", "attendance", "--month", "2026-11", now=now)["totals"]
    need(total["held"] == 1 and total["unmarked"] == len(
        [one for one in program.json("session", "list", "--from", "2026-11-16", "--until", "2026-11-23", now=now)
         if one["status"] == "planned"]) > 0, "in the report", total)
    need("unmarked/2026-11-23-group" in program.due(now=now), "in what is due")
    need("absent" not in program.ok("attendance", "show", "2026-11-23-group", now=now), "somebody is absent")


@test("n", "attendance-between-two-memberships-belongs-to-one")
def between(program):
    """A mark after the exit and before the return is one fact, of one membership or of none."""
    program.client("b", first="2026-01-05", more='until = 2026-10-31\nreason = "time"\n'
                   "\n[[spell]]\nfrom = 2026-11-20\n")
    program.ok("session", "plan", "group", "--on", "2026-11-16")
    program.refused("attendance", "mark", "2026-11-16-group", "c-b", now="2026-11-16T21:00", saying="members-only")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b", "--anyway", "happened", now="2026-11-16T21:00")
    program.plan("2026-11-20", "2026-11-27")
    program.ok("attendance", "mark", "2026-11-23-group", "c-b", now="2026-11-23T21:00")
    came = [came_between(program, *days) for days in (("2026-01-05", "2026-10-31"), ("2026-11-01", "2026-11-19"),
                                                      ("2026-11-20", "2026-12-01"))]
    need(came == [0, 1, 1], "it does not belong to the days between alone", came)
    report = program.json("report", "client", "c-b", now="2026-12-01T09:00")
    need(report["card"]["came"] == 2 and len(report["sessions"]) == 2, "counted twice or not at all", report)
    need(report["card"]["since"] == "2026-11-20" and len(report["spells"]) == 2, "a membership was moved", report)
    year = program.json("report", "program", "--year", "2026", now="2026-12-31T09:00")["people"]
    need([year[key] for key in ("newcomers", "leavers", "returns", "served")] == [1, 1, 1, 1], "in the year", year)


def came_between(program, first, last):
    period = ("--from", first, "--until", last)
    return program.json("report", "client", "c-b", *period, now="2026-12-01T09:00")["card"]["came"]


@test("w", "nobody-is-registered-or-listed-twice")
def no_duplicates(program):
    """The same person, answer, mark or session a second time: one entry, or a warning."""
    program.ok("client", "add", "Hana Zemanová", "--id", "c-hana", "--email", "hana@example.org")
    done = program.run("client", "add", "Hana Zemanova", "--id", "c-other", "--email", "hana@example.org")
    need("c-hana" in done.stderr and "same" in done.stderr, "nobody is told of the other record", done.stderr)
    program.client("b")
    program.plan("2026-11-16", "2026-11-20")
    program.plan("2026-11-16", "2026-11-20")
    ids = [one["session"] for one in program.json("session", "list", "--from", "2026-11-16", "--until", "2026-11-20")]
    need(len(ids) == len(set(ids)) and ids.count("2026-11-16-group") == 1, ids)
    program.ok("reply", "2026-11-16-group", "c-b=yes")
    program.ok("reply", "2026-11-16-group", "c-b=maybe")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b", now="2026-11-16T21:00")
    program.ok("attendance", "mark", "2026-11-16-group", "c-b=late", now="2026-11-16T21:01")
    session = program.json("session", "show", "2026-11-16-group")
    need(len(session["replies"]) == 1 and len(session["attendance"]) == 1, session)
    need(counts(program)["came"] == 1, counts(program))
    twice = program.read("sessions/2026/2026-11-16-group.toml") + 'c-b = "present"\n'
    program.write("sessions/2026/2026-11-16-group.toml", twice)
    check = program.run("check")
    need(check.returncode == 1 and "c-b" in check.stdout, "two marks of one person are not found", check.stdout)
