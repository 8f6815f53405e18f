"""What `peer report program` must say, from its help alone."""
# SPDX-License-Identifier: MIT

from report_files import DAY, Count, People, months

PURPOSES = ("outreach", "support", "crisis", "seen", "admin")
OUTCOMES = ("accepted", "declined", "waitlisted", "undecided")


def counts(*keys):
    return {key: Count() for key in keys}


def movement(files, first, last, today):
    """Who came to the program and left it, without what lies after today."""
    end, start = min(last, today), min(first - DAY, today)
    found = {"members-at-start": People(), "newcomers": People(), "returns": Count(),
             "leavers": Count(), "members-at-end": People()}
    reasons = {}
    for client in files.clients.values():
        for number, stay in enumerate(client.stays()):
            if stay.goes_on_after(start):
                found["members-at-start"].add(client.id)
            if stay.goes_on_after(end):
                found["members-at-end"].add(client.id)
            if first <= stay.first <= end and number == 0:
                found["newcomers"].add(client.id)
            if first <= stay.first <= end and number > 0:
                found["returns"].add(client.file)
            if stay.last is not None and first <= stay.last <= end:
                found["leavers"].add(client.file)
                reasons.setdefault(stay.reason, Count()).add(client.file)
    return found, reasons


def people(files, first, last, today):
    found, _ = movement(files, first, last, today)
    found |= {"served": People(), "waiting": People(), "applicants": People(),
              "waitlisted": People(), "undated-applicants": People(), "interviews": Count()}
    for session in files.between(first, last):
        for who, _ in files.came(session):
            found["served"].add(who)
    end = min(last, today)
    for client in files.clients.values():
        status = client.status(end)
        asked = client.asked_by(end)
        if status == "applicant" and asked is False:
            continue
        if status == "applicant" and end < today and asked is None:
            found["undated-applicants"].add(client.id)
        elif status in ("applicant", "waitlisted"):
            found["waiting"].add(client.id)
            found["applicants" if status == "applicant" else status].add(client.id)
    for client, _ in interviews(files, first, last):
        found["interviews"].add(client.file)
    return found


def interviews(files, first, last):
    return [(client, intake) for client in files.clients.values() for intake in client.intakes
            if "date" in intake and first <= intake["date"] <= last
            and not intake.get("before-records", False)]


def outcomes(files, first, last):
    rows = [{"outcome": outcome, "interviews": Count()} for outcome in OUTCOMES]
    none = {"outcome": None, "interviews": Count()}
    for client, intake in interviews(files, first, last):
        row = next((row for row in rows if row["outcome"] == intake.get("outcome")), none)
        row["interviews"].add(client.file)
    return rows + ([none] if none["interviews"].value() else [])


def session_row(files, sessions, today):
    row = counts("sessions", "held", "cancelled", "unmarked", "planned", "moved", "one-person",
                 "nobody-came", "guests")
    for session in sessions:
        file = session.file
        row["sessions"].add(file)
        if session.status == "planned":
            row["planned" if session.date >= today else "unmarked"].add(file)
        else:
            row[session.status].add(file)
        if session.moved:
            row["moved"].add(file)
        if session.held:
            row["guests"].add(file, session.guests)
            if session.data.get("nobody-came", False):
                row["nobody-came"].add(file)
            if len(files.came(session)) == 1 and not session.guests:
                row["one-person"].add(file)
    return row


def sessions_of(files, first, last, today):
    sessions = files.between(first, last)
    rows = [{"activity": key} | session_row(files, [s for s in sessions if s.activity == key], today)
            for key in files.activities]
    rows = [row for row in rows if row["sessions"].value()]
    return rows + [{"activity": "total"} | session_row(files, sessions, today)]


def by_reason(reasons, figure):
    """The most frequent first, then by the words; those without a reason last."""
    order = sorted(reasons, key=lambda reason: (reason == "", -reasons[reason].value(), reason))
    return [{"reason": reason or None, figure: reasons[reason]} for reason in order]


def cancellations(files, first, last):
    reasons = {}
    for session in files.between(first, last):
        if session.status == "cancelled":
            reasons.setdefault(session.data.get("reason", ""), Count()).add(session.file)
    return by_reason(reasons, "sessions")


def hours_row(files, sessions):
    row = counts("held", "planned-minutes", "held-minutes", "shortened", "minutes-less",
                 "minutes-more", "minutes", "late", "left-early", "sent-away", "whole-session")
    for session in sessions:
        if not session.held:
            continue
        file, less = session.file, session.planned_minutes - session.minutes
        row["held"].add(file)
        row["planned-minutes"].add(file, session.planned_minutes)
        row["held-minutes"].add(file, session.minutes)
        row["shortened"].add(file, 1 if less > 0 else 0)
        row["minutes-less"].add(file, max(less, 0))
        row["minutes-more"].add(file, max(-less, 0))
        for _, mark in files.came(session):
            row["minutes"].add(file, session.minutes_of(mark))
            if mark.status in ("late", "left-early", "sent-away"):
                row[mark.status].add(file)
                row["whole-session"].add(file, 1 if mark.minutes is None else 0)
    return row


def month_row(files, first, last, today):
    row = counts("held", "expected", "kept", "came") | {"clients": People()}
    for session in files.between(first, last):
        if not session.held:
            continue
        row["held"].add(session.file)
        came = {who for who, _ in files.came(session)}
        for who in came:
            row["came"].add(session.file)
            row["clients"].add(who)
        for who, answer in session.replies.items():
            if answer == "yes" and who not in files.staff:
                row["expected"].add(session.file)
                row["kept"].add(session.file, 1 if who in came else 0)
    moved, _ = movement(files, first, last, today)
    row |= {key: moved[key] for key in ("newcomers", "returns", "leavers")}
    row["members"] = moved["members-at-end"]
    return row


def month_rows(files, spans, today):
    rows = []
    for key, begin, end in spans:
        row = {"month": key} | month_row(files, begin, end, today)
        rows.append(row if begin <= today else row | {"members": None})
    return rows


def contact_row(contacts):
    row = counts("contacts", "reached", "not-reached", "no-outcome", "of-clients", "of-unknown",
                 "serious", "referrals", "referrals-made") | {"clients": People()}
    for contact in contacts:
        file, data = contact.file, contact.data
        row["contacts"].add(file)
        outcome = data.get("outcome")
        row["no-outcome" if outcome is None else
            "reached" if outcome in ("reached", "asked-not-to") else "not-reached"].add(file)
        row["of-clients" if contact.client else "of-unknown"].add(file)
        if contact.client:
            row["clients"].add(contact.client)
        row["serious"].add(file, 1 if data.get("serious") else 0)
        referral = data.get("referral", "none")
        if isinstance(referral, dict) and referral["to"] != "none":
            row["referrals"].add(file)
            row["referrals-made"].add(file, 1 if referral.get("state") in ("made", "reached") else 0)
    return row


def contacts_of(files, first, last):
    contacts = [contact for contact in files.contacts if first <= contact.day <= last]
    rows = [{"purpose": purpose} | contact_row([c for c in contacts if c.data["purpose"] == purpose])
            for purpose in PURPOSES]
    return rows + [{"purpose": "total"} | contact_row(contacts)]


def program(files, first, last, today):
    # Months ahead stand there only when something was held in them.
    spans = [span for span in months(first, last) if span[1] <= today
             or any(session.held for session in files.between(span[1], span[2]))]
    return {
        "people": people(files, first, last, today),
        "sessions": sessions_of(files, first, last, today),
        "cancellations": cancellations(files, first, last),
        "hours": [{"month": key} | hours_row(files, files.between(begin, end))
                  for key, begin, end in spans]
                 + [{"month": "total"} | hours_row(files, files.between(first, last))],
        "by-month": month_rows(files, spans, today)
                    + [{"month": "total"} | month_row(files, first, last, today)],
        "leaving": by_reason(movement(files, first, last, today)[1], "people"),
        "interviews": outcomes(files, first, last),
        "contacts": contacts_of(files, first, last),
    }
