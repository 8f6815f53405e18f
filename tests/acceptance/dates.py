"""Acceptance: days, weeks, series and holidays."""
# SPDX-License-Identifier: MIT

from ground import need, test


@test("k", "edit-of-one-occurrence-and-of-a-series")
def one_occurrence(program):
    """A change of one session leaves all others; one of the series leaves the past, and reaches all that come."""
    program.plan("2026-11-16", "2026-12-31")
    groups = [f"2026-{day}-group" for day in ("11-16", "11-23", "11-30", "12-07", "12-14", "12-21")]
    changed = changes(program, groups, "session", "set", "2026-11-30-group", "place=Kino Aero")
    need(changed == ["2026-11-30-group"], "one occurrence", changed)
    program.ok("attendance", "mark", "2026-11-16-group", "--nobody", now="2026-11-16T21:00")
    program.ok("session", "move", "2026-12-14-group", "--to", "2026-12-15", "--reason", "place")
    program.change("program.toml", "start = 18:00:00\nend = 20:30:00", "start = 16:00:00\nend = 18:30:00")
    program.now = "2026-11-24T09:00"
    period = ("group", "--from", "2026-11-16", "--until", "2027-01-11")
    changed = changes(program, groups, "session", "plan", *period)
    need(changed == [], "planning again changes what is planned", changed)
    need("start = 16:00:00" in program.read("sessions/2027/2027-01-04-group.toml"), "a new one has the old hour")
    changed = changes(program, groups, "session", "plan", *period, "--update", "start,end")
    need(changed == ["2026-11-30-group", "2026-12-07-group", "2026-12-21-group"], "the series", changed)
    text = program.read("sessions/2026/2026-11-30-group.toml")
    need("start = 16:00:00" in text and "Kino Aero" in text, "what was changed for one alone is lost", text)


def changes(program, sessions, *words):
    """Which of them a command changes."""
    texts = [program.read(f"sessions/{one[:4]}/{one}.toml") for one in sessions]
    program.ok(*words)
    return [one for one, text in zip(sessions, texts) if program.read(f"sessions/{one[:4]}/{one}.toml") != text]


@test("l", "club-dates-at-the-joint-of-a-year-with-53-weeks")
def club_dates(program):
    """Even and odd weeks are those of the calendar: W52 of 2026 to W03 of 2027."""
    period = ("--from", "2026-12-07", "--until", "2027-01-24")
    program.ok("session", "plan", *period, "--holiday", "keep", "--reason", "clients-wish")
    clubs = [one["date"] for one in program.json("session", "list", *period) if one["activity"].startswith("club")]
    need(clubs == ["2026-12-10", "2026-12-18", "2026-12-24", "2027-01-01", "2027-01-08", "2027-01-14", "2027-01-22"],
         "other days", clubs)
    again = program.json("session", "plan", *period)["days"]
    need({one["state"] for one in again} == {"already"}, "planned twice", again)
    odd = program.refused("session", "plan", "club-thursday", "--on", "2027-01-07")
    need("schedule-parity" in odd, odd)


@test("t", "clock-changes-and-weekday-rotation")
def clock_changes(program):
    """On the nights when the clock changes a trip has its hours and the rota no gap; turns end on Mondays."""
    program.client("b")
    for day in ("2027-03-28", "2027-10-31"):
        program.ok("session", "plan", "trip", "--on", day, "--start", "09:00", "--end", "17:00", "--place", "Říp",
                   "--staff", "s-ada,s-ema", now="2027-02-01T09:00")
        program.ok("attendance", "mark", f"{day}-trip", "c-b", now=f"{day}T18:00")
        need(minutes(program, day[:7]) == 8 * 60, "the trip has other hours than it had", minutes(program, day[:7]))
    program.write("oncall/2027-03-22.toml", "start = 2027-03-22T08:00:00\nturn = 7\nstaff = [\"s-ada\", \"s-ema\"]\n"
                  "backup = [\"s-ema\", \"s-ada\"]\n")
    for first, last in (("2027-03-26", "2027-03-29"), ("2027-10-29", "2027-11-01")):
        turns = program.json("oncall", "list", "--from", first, "--until", last, now="2027-03-22T09:00")
        need({one["until"][11:16] for one in turns[:-1]} == {"08:00"}, "handed over at another hour", turns)
        need(all(one["until"] == other["from"] for one, other in zip(turns, turns[1:])), "a gap or an overlap", turns)
        need(len(turns) == 2 and turns[0]["staff"] != turns[1]["staff"], "the weekend is of two", turns)
        now = f"{first[:8]}{int(first[8:]) - 1:02}T09:00"
        seen = [key for key in program.due(now=now) if key.startswith("rota/")]
        need(not seen, "due sees a gap", seen)
    for time in ("01:59", "03:00", "03:01"):
        need(program.json("oncall", now=f"2027-03-28T{time}")["staff"] == "s-ada", "nobody in the night", time)


def minutes(program, month):
    return program.json("report", "attendance", "--month", month, now="2027-12-01T09:00")["totals"]["minutes"]


@test("y", "holiday-session-needs-a-reason-and-no-future-mark")
def holiday(program):
    """A session on a public holiday needs a decision with a reason; what has not been cannot be marked."""
    program.client("b")
    planned = program.json("session", "plan", "group", "--from", "2027-03-22", "--until", "2027-04-05")
    states = {one["date"]: one["state"] for one in planned["days"]}
    need(states["2027-03-29"] == "holiday-undecided", states)
    need("holiday/2027-03-29-group" in program.due(now="2027-03-20T09:00"), "nobody is asked to decide")
    program.refused("session", "plan", "group", "--on", "2027-03-29")
    program.refused("session", "plan", "group", "--on", "2027-03-29", "--holiday", "keep")
    program.ok("session", "plan", "group", "--on", "2027-03-29", "--holiday", "keep", "--reason", "clients-wish")
    need("holiday/2027-03-29-group" not in program.due(now="2027-03-20T09:00"), "asked although it was decided")
    program.change("sessions/2027/2027-03-29-group.toml", 'reason = "clients-wish"\n', "")
    check = program.run("check")
    need(check.returncode == 1 and "closed-day" in check.stdout, check.stdout)
    refusal = program.refused("attendance", "mark", "2027-03-22-group", "c-b", now="2027-03-21T09:00")
    need("no-future-marks" in refusal or "to come" in refusal, refusal)
    program.refused("attendance", "mark", "2027-03-22-group", "c-b", "--anyway", "happened", now="2027-03-21T09:00")
    program.ok("attendance", "mark", "2027-03-22-group", "c-b", now="2027-03-22T21:00")
