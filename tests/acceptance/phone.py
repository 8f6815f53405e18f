"""Acceptance: the service phone."""
# SPDX-License-Identifier: MIT

from ground import need, test

ROTATION = ('start = 2026-11-02T08:00:00\nturn = 7\nstaff = ["s-ada", "s-ema"]\nbackup = ["s-ema", "s-ada"]\n')


def rota(program):
    """Ada until 2026-11-09, Ema until 16, Ada until 23, Ema until 30."""
    program.write("oncall/2026-11-02.toml", ROTATION)


def gaps(program, now):
    return sorted(key for key in program.due(now=now) if key.startswith("rota/"))


def on_duty(program, now):
    return program.json("oncall", now=now)["staff"]


def calendar_of(program, worker, first, last):
    return program.ok("oncall", "list", "--for", worker, "--from", first, "--until", last, "--format", "ics")


@test("p", "gap-in-the-past-is-not-alarmed-one-ahead-is")
def past_gap(program):
    """Nobody is told of a night that is over; everybody of one that comes."""
    rota(program)
    program.write("oncall/2026-11-10.toml", "start = 2026-11-10T20:00:00\nuntil = 2026-11-11T08:00:00\n"
                  'reason = "absence"\nstaff = []\n')
    program.write("oncall/2026-11-20.toml", "start = 2026-11-20T20:00:00\nuntil = 2026-11-21T08:00:00\n"
                  'reason = "absence"\nstaff = []\n')
    need(gaps(program, "2026-11-16T09:00") == ["rota/2026-11-20t2000"], gaps(program, "2026-11-16T09:00"))
    need(gaps(program, "2026-11-21T07:59") == ["rota/2026-11-20t2000"], "gone while it lasts")
    need(gaps(program, "2026-11-21T08:00") == [], "alarmed when it is over")
    need(gaps(program, "2026-11-10T09:00") == ["rota/2026-11-10t2000", "rota/2026-11-20t2000"], "not seen ahead")
    check = program.run("check")
    need("2026-11-10.toml" not in check.stdout or check.returncode == 0, "the past is a finding", check.stdout)


@test("q", "override-is-visible-in-every-view")
def override(program):
    """An exception shows in the answer, the list, the calendar, today's page and what is due."""
    rota(program)
    program.ok("oncall", "set", "s-eva", "--from", "2026-11-18T08:00", "--until", "2026-11-19T08:00", "--reason", "swap")
    need(on_duty(program, "2026-11-18T12:00") == "s-eva" and on_duty(program, "2026-11-19T12:00") == "s-ada", "oncall")
    need("swap" in program.ok("oncall", now="2026-11-18T12:00"), "oncall does not say why")
    listed = program.json("oncall", "list", "--from", "2026-11-16", "--until", "2026-11-22")
    need([one["staff"] for one in listed] == ["s-ema", "s-ada", "s-eva", "s-ada"], "oncall list", listed)
    need("swap" in program.ok("oncall", "list"), "oncall list does not say why")
    for worker, begins in (("s-eva", 1), ("s-ada", 2)):
        calendar = calendar_of(program, worker, "2026-11-16", "2026-11-22")
        need(calendar.count("BEGIN:VEVENT") >= begins, "the calendar", calendar)
    need("Eva" in program.ok("today", now="2026-11-18T12:00"), "today", program.ok("today", now="2026-11-18T12:00"))
    program.change("staff/s-eva.toml", "service-phone = true", "service-phone = false")
    need("rota/2026-11-18t0800" in program.due(), "due does not look at the exception", gaps(program, ""))


@test("x", "shift-notice-honours-swaps-and-take-over")
def swaps(program):
    """Two swap, somebody takes over now, somebody is replaced who is ill: every view says who it is."""
    rota(program)
    program.ok("oncall", "swap", "2026-11-24", "2026-12-01", "--reason", "swap")
    need([on_duty(program, f"{day}T12:00") for day in ("2026-11-17", "2026-11-24", "2026-12-01", "2026-12-08")]
         == ["s-ada", "s-ada", "s-ema", "s-ema"], "the swap")
    calendar = calendar_of(program, "s-ada", "2026-11-23", "2026-11-29")
    need("BEGIN:VEVENT" in calendar and "20261123T" in calendar, "the calendar does not honour the swap", calendar)
    program.ok("oncall", "set", "s-eva", "--from", "now", "--reason", "absence", now="2026-11-18T02:15")
    need(on_duty(program, "2026-11-18T02:14") == "s-ada", "the past was rewritten")
    need(on_duty(program, "2026-11-18T02:15") == "s-eva", "not taken over at once")
    need(on_duty(program, "2026-11-23T09:00") == "s-ada", "the take-over does not end with the turn")
    program.ok("oncall", "swap", "2026-12-08", "2026-12-15", "--reason", "absence", now="2026-12-01T09:00")
    need(on_duty(program, "2026-12-08T12:00") == "s-ada", "swapped on behalf of somebody ill")
    past = [program.read("oncall/2026-11-02.toml")]
    need(past == [ROTATION], "the rotation was rewritten")
