"""What waits for somebody about clients: silence, interviews, the waiting list, reviews, consents,
notices and messages (peer-due(7)). Each function yields (what the key ends in, day, owners);
of a silence also the step that comes next."""
# SPDX-License-Identifier: MIT

import datetime

import due_model_contacts
from due_model_files import covers, held_intakes, listed_by, newest_offer, spell_on, status_outside
from due_model_touch import touches
from report_files import DAY

FOLLOWED = ("sent", "done")


def silence(files):
    asked_after = promised(files)
    for client in files.clients.values():
        if (files.is_active(client) and not touches(files).in_peace(client.id)
                and client.id not in asked_after):
            yield from silence_of(files, client)


def promised(files):
    """Who is asked after anyway, be it far ahead."""
    return {client for client, _, _, _ in due_model_contacts.open_follow_ups(files)}


def silence_of(files, client):
    begin = silent_since(files, client)
    threshold = client.data.get("silent-days", files.threshold("silent-days"))
    first = begin + (threshold + 1) * DAY  # the first day that is more than the threshold away
    if first > files.today:
        return
    step, last = ladder(files, client, begin)
    due = first if step == "preferred-channel" else max(first, last.day + files.threshold("attempt-days") * DAY)
    if due <= files.today:
        yield client.id, due, files.owners(last.data["by"] if last else None), step


def silent_since(files, client):
    days = [spell_on(client, files.today)["from"]]
    days += [pause["until"] for pause in client.data.get("pause", ()) if pause.get("until", files.today) < files.today]
    last = touches(files).last(client.id)
    return max(days + [last] * (last is not None))


def ladder(files, client, begin):
    """The next step, and the last attempt. Several on one day by one channel are one."""
    tried = sorted((one for one in touches(files).attempts.get(client.id, ()) if one.day >= begin
                    and not touches(files).after(client.id, one.data["at"])), key=lambda one: one.data["at"])
    number = len({(one.day, one.data.get("channel")) for one in tried})
    return (["preferred-channel", "other-channel", "team-decision"][min(number, 2)],
            tried[-1] if tried else None)


def interview(files):
    now = files.now.replace(tzinfo=None)
    for client in files.clients.values():
        waiting = [one for one in client.intakes if "outcome" not in one and "booked" in one]
        missed = sorted((one for one in waiting if one["booked"] < now), key=lambda one: one["booked"])
        if missed:
            yield client.id, missed[0]["booked"].date(), files.owners(*missed[0].get("by", ()))
        elif not waiting and is_applicant(files, client):
            held = held_intakes(client, files.today)
            if held and held[-1]["outcome"] == "undecided":
                yield client.id, held[-1]["date"], files.owners(*held[-1].get("by", ()))
            else:
                yield client.id, client.data.get("applied"), files.coordinators()


def is_applicant(files, client):
    return not files.active_or_paused(client) and status_outside(client, files.today) == "applicant"


def waiting(files):
    for client in files.clients.values():
        if files.active_or_paused(client) or status_outside(client, files.today) != "waitlisted":
            continue
        offer = newest_offer(client, files.today)
        if offer is None:
            yield client.id, listed_by(client, files.today)["date"], files.coordinators()
        elif "answer" in offer or offer["until"] < files.today:
            yield client.id, offer["until"] + DAY, files.coordinators()


def is_answered(intake):
    told = intake.get("regular-activity", "not-asked")
    occupations = [told] if isinstance(told, str) else told
    return (intake.get("psychotherapy", "not-asked") != "not-asked" and
            intake.get("psychiatrist", "not-asked") != "not-asked" and
            any(occupation != "not-asked" for occupation in occupations))


def review(files):
    for client in files.clients.values():
        held = held_intakes(client, files.today)
        if not files.active_or_paused(client) or not held or not held[-1].get("before-records"):
            continue
        if "review" not in held[-1] and is_answered(held[-1]):
            continue
        day = held[-1].get("review", held[-1].get("date", spell_on(client, files.today)["from"]))
        if day <= files.last:
            yield client.id, day, files.coordinators()


def consent(files):
    for client in files.clients.values():
        if not files.active_or_paused(client):
            continue
        newest = {}
        for one in sorted(client.data.get("consent", ()), key=lambda one: one["on"]):
            if one["on"] <= files.today:
                newest[one["purpose"]] = one
        for purpose, one in newest.items():
            if one["state"] == "not-asked":
                yield f"{client.id}/{purpose}", one["on"], files.coordinators()


def notice(files):
    """Whoever answered, and was told nothing: that it is moved, cancelled or at another hour. Who was
    told what is the matter of cron_year.py's model."""
    now = files.now.replace(tzinfo=None)
    for session in files.sessions:
        if not files.for_clients(session) or session.id in files.told_of:
            continue
        for who, reply in session.data.get("replies", {}).items():
            reply = reply if isinstance(reply, dict) else {"answer": reply}
            if who in files.clients and is_news(files, session, files.clients[who], reply, now):
                yield f"{who}/{session.id}", files.today, files.coordinators()


def is_news(files, session, client, reply, now):
    begin = datetime.datetime.combine(session.date, session.data["start"])
    known = reply.get("to")
    is_ahead = session.status != "held" and begin > now
    is_awaited = known is not None and known > now and session.date >= files.today - 62 * DAY
    if has_died(client) or not (is_ahead or is_awaited):
        return False
    is_another = known != begin if known else any("from" in one for one in session.data.get("moved", ()))
    if session.status == "cancelled":
        return reply["answer"] != "no"
    if reply["answer"] == "no":  # asked again, as anybody else is invited
        return is_another and client.id in session.replies_before and may_be_asked(files, session, client)
    return is_another


def has_died(client):
    newest = max(client.spells, key=lambda spell: spell["from"], default={})
    return "until" in newest and newest.get("reason") == "died"


def may_be_asked(files, session, client):
    is_leaving = any(covers(one, files.today) and "until" in one and "reason" in one for one in client.spells)
    wanted = client.data.get("activities")
    return (all(is_in_contact(client, day) for day in (files.today, session.date)) and not is_leaving
            and not touches(files).in_peace(client.id)
            and client.data.get("invitations", "personal") == "personal"
            and client.data.get("channel", "none") != "none"
            and (not wanted or session.data["activity"] in wanted))


def is_in_contact(client, day):
    accepted = any(one["outcome"] == "accepted" for one in held_intakes(client, day))
    return (accepted and spell_on(client, day) is not None
            and not any(covers(one, day) for one in client.data.get("pause", ())))


def message(files):
    ahead = {session.id for session in files.sessions if files.for_clients(session)
             and session.status in ("planned", "cancelled") and files.begin(session) > files.now}
    told = {}  # (client, session) → (moment, order, message, its last state)
    for name, run in files.runs:
        states = {one["of"]: one["state"] for one in run.get("outcome", ())}
        for number, one in enumerate(run.get("message", ()), 1):
            for session in one.get("sessions", ()):
                if "to" in one and session in ahead:
                    entry = (one["at"], name, number, states.get(number))
                    told.setdefault((one["to"], session), []).append(entry)
    open_days = {}
    for (client, _), entries in told.items():
        entries.sort(key=lambda entry: entry[:3])
        for place, (at, _, _, state) in enumerate(entries):
            followed = any(later[3] in FOLLOWED for later in entries[place + 1:])
            if state in (None, "failed") and not followed:
                open_days.setdefault(client, []).append(day_of(at))
    for client, days in open_days.items():
        yield client, min(days), files.coordinators()


def day_of(at):
    return at.date() if isinstance(at, datetime.datetime) else at
