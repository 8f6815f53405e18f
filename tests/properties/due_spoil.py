"""Models that are wrong in one rule each: a year, or a generated directory, must find each of them out."""
# SPDX-License-Identifier: MIT

from unittest import mock

import due_holidays
import due_model_clients
import due_model_contacts
import due_model_files
import due_model_rota
import due_model_team
import due_model_touch
from due_model import matters_of
from due_model_files import Files
from report_files import DAY


def threshold(key, more):
    return mock.patch.object(Files, "threshold", lambda files, name, f=Files.threshold:
                             f(files, name) + (more if name == key else 0))


def leaving_out(holder, name, left_out):
    return mock.patch.object(holder, name, tuple(word for word in getattr(holder, name) if word != left_out))


def wrong(holder, name, change):
    """`change` gets the right answer, and the arguments."""
    right = getattr(holder, name)
    return mock.patch.object(holder, name, lambda *words: change(right(*words), *words))


def later(found):
    return [(subject, day and day + DAY, *more) for subject, day, *more in found]


WAYS = {
    "an excuse is no contact": leaving_out(due_model_touch, "IN_TOUCH_MARKS", "excused"),
    "who asked for peace was not reached": leaving_out(due_model_touch, "IN_TOUCH_OUTCOMES", "asked-not-to"),
    "a bounced message is no attempt": leaving_out(due_model_touch, "ATTEMPTS", "bounced"),
    "the team decides nothing": leaving_out(due_model_touch, "PEACE", "left-in-peace"),
    "answers are no contact": wrong(due_model_touch, "is_after", lambda right, left, _: right and left.tzinfo is None),
    "nobody is left in peace": mock.patch.object(due_model_touch.Touches, "in_peace", lambda touches, who: False),
    "being silent begins a day later": threshold("silent-days", 1),
    "the next attempt is a day later": threshold("attempt-days", 1),
    "a referral is asked after a day later": threshold("referral-days", 1),
    "the list looks a day farther": threshold("due-days", 1),
    "trips are looked at a week less": threshold("trip-window-days", -7),
    "a confirmation holds a day longer": threshold("stability-days", 1),
    "one more of the staff is needed": threshold("session-staff", 1),
    "an end of a pause begins no silence": mock.patch.object(
        due_model_clients, "silent_since", lambda files, client, f=due_model_clients.silent_since:
        f(files, without(client, "pause"))),
    "silence looks at no promise": wrong(due_model_clients, "promised", lambda right, _: set()),
    "several attempts of a day count": wrong(due_model_clients, "ladder", lambda right, *_: ("team-decision", right[1])
                                             if right[0] == "other-channel" else right),
    "an attempt has no owner": wrong(due_model_clients, "silence_of", lambda right, files, _: [
        (subject, day, files.coordinators(), *more) for subject, day, _, *more in right]),
    "promises of marks are kept by hand only": mock.patch.object(
        due_model_touch.Touches, "after", lambda touches, who, moment, f=due_model_touch.Touches.after:
        moment.tzinfo is not None and f(touches, who, moment)),
    "promises of outreach are kept by hand only": wrong(due_model_contacts, "is_asked_after", lambda *_: False),
    "a serious crisis needs no follow-up": wrong(due_model_contacts, "crisis", lambda right, files: [
        one for one in right if "referral" not in next(c for c in files.contacts if c.id == one[0]).data]),
    "a later contact takes up no referral": wrong(due_model_contacts, "is_taken_up", lambda *_: False),
    "no backup is no gap": wrong(due_model_rota, "fault_at", lambda right, *_: "" if right == "no-backup" else right),
    "somebody without the phone answers": wrong(due_model_rota, "fault_at",
                                                lambda right, *_: "" if right == "no-phone" else right),
    "turns begin where they please": wrong(due_model_rota, "turn_of", lambda right, *_: right + 1),
    "a rotation that starts later lies over an exception": mock.patch.object(
        due_model_rota, "rank", lambda turn: (turn[0], turn[2])),
    "every week is even": wrong(due_model_team, "takes_place", lambda right, activity, day: right or (
        activity.get("weekday") == due_model_team.WEEKDAYS[day.weekday()] and activity.get("weeks") == "odd")),
    "Easter Monday is a working day": wrong(due_holidays, "is_holiday", lambda right, _, day:
                                            right and (day.weekday() != 0 or day.month not in (3, 4))),
    "a facilitator owns nothing": wrong(Files, "of_session", lambda right, files, session:
                                        files.owners(*session.staff)),
    "who has left owns on": mock.patch.object(
        Files, "owners", lambda files, *named: sorted({one for one in named if one}) or files.coordinators()),
    "a place to come to is not needed": wrong(due_model_team, "place", lambda *_: []),
    "supervision of one is that of all": wrong(due_model_team, "was_there", lambda *_: True),
    "a month begins with an employment": wrong(due_model_team, "first_whole_month", lambda right, day: day),
    "supervision is due a day later": wrong(due_model_team, "monthly", lambda right, *_: later(right)),
    "the first statement stands": wrong(due_model_clients, "consent", lambda right, *_: later(right)),
    "an offer holds to the day before": wrong(due_model_clients, "waiting", lambda right, *_: later(right)),
    "interviews are over at once": wrong(due_model_clients, "interview", lambda right, *_: later(right)),
    "a review waits for nothing": wrong(due_model_clients, "review", lambda right, *_: later(right)),
    "nobody is told of a cancelled evening": wrong(due_model_clients, "notice", lambda right, files: [
        one for one in right if not any(one[0].endswith(s.id) and s.status == "cancelled" for s in files.sessions)]),
    "tasks have no owner": wrong(due_model_team, "task", lambda right, files: [
        (subject, day, files.coordinators()) for subject, day, _ in right]),
}


def without(member, key):
    data = {name: value for name, value in member.data.items() if name != key}
    return type(member)(member.id, member.file, data)


def found_out(ways, directory, now, answer, differences):
    """Which of these models differ from the answer."""
    found = []
    for name, patch in ways.items():
        with patch:
            files = Files(directory, now)
            if differences(matters_of(files), answer, files):
                found.append(name)
    return found
