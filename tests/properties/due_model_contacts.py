"""What waits for somebody after a contact outside sessions: crises, follow-ups, referrals
(peer-due(7)). Each function yields (what the key ends in, day, owners)."""
# SPDX-License-Identifier: MIT

import datetime

from due_model_touch import touches
from report_files import DAY


def crisis(files):
    for contact in files.contacts_looked_at():
        data = contact.data
        if (data["purpose"] == "crisis" and data.get("serious")
                and ("referral" not in data or "follow-up" not in data)):
            yield contact.id, contact.day, files.owners(data["by"])


def is_open(promise):
    return promise is not None and "done" not in promise and "dropped" not in promise


def open_follow_ups(files):
    """(client, what the key ends in, day, owners) of all that are open, however far ahead."""
    for contact in files.contacts_looked_at():
        promise = contact.data.get("follow-up")
        if is_open(promise) and not is_asked_after(files, contact):
            yield contact.client, contact.id, promise["due"], files.owners(promise["by"])
    for session in files.looked_at():
        begin = datetime.datetime.combine(session.date, session.data["start"])
        for who, mark in session.data.get("attendance", {}).items():
            promise = mark.get("follow-up") if isinstance(mark, dict) else None
            if is_open(promise) and not touches(files).after(who, begin):
                yield who, f"{session.id}/{who}", promise["due"], files.owners(promise["by"])


def is_asked_after(files, contact):
    """What was only to find out how somebody is, is settled when they are in touch."""
    return (contact.data["purpose"] == "outreach" and contact.client is not None
            and touches(files).after(contact.client, contact.data["at"]))


def follow_up(files):
    for _, subject, day, owners in open_follow_ups(files):
        if day <= files.last:
            yield subject, day, owners


def referral(files):
    for contact in files.contacts_looked_at():
        wanted = contact.data.get("referral")
        if not isinstance(wanted, dict) or wanted["to"] == "group" or is_taken_up(files, contact, wanted):
            continue
        since = wanted.get("on", contact.day)
        if wanted["state"] in ("proposed", "agreed", "made"):
            since += files.threshold("referral-days") * DAY
        elif wanted["state"] != "declined-by-provider":
            continue
        if since <= files.last:
            yield contact.id, since, files.owners(contact.data["by"])


def is_taken_up(files, contact, wanted):
    """A later contact says how it went on."""
    for later in files.contacts:
        if (contact.client is None or later.client != contact.client or later.day > files.today
                or later.data["at"] <= contact.data["at"]):
            continue
        other = later.data.get("referral")
        if other is not None and wanted["state"] == "declined-by-provider":
            return True  # to any other, or the decision that none is needed
        if isinstance(other, dict) and other["to"] == wanted["to"]:
            return True
    return False
