"""The policy of program §7.1–7.4 and design §5 once more, written from those texts alone: whom a
run of `invite --send` or `remind --send` must write to, about what, and whom somebody must call.

A model of its own for cron_year.py: it reads no file that peer writes during the year. Policy
values are those of the example program.
SPDX-License-Identifier: MIT
"""
import dataclasses
import datetime
from typing import Optional

WINDOW, TRIP_WINDOW, NEAR, CAP = 14, 42, 3, 3
QUIET_FROM, QUIET_UNTIL = 21, 7
LONG_AHEAD = ("trip", "workshop")
FOR_STAFF = ("team-meeting", "team-supervision", "supervision")
COMING = ("yes", "maybe")
IN_TOUCH = ("present", "late", "left-early", "excused", "sent-away")
DAY = datetime.timedelta(days=1)


@dataclasses.dataclass(eq=False)
class Client:
    id: str
    name: str
    call: str = ""
    email: str = ""
    phone: str = ""
    channel: str = "none"
    invitations: str = "personal"
    language: str = "cs"
    activities: tuple = ()
    accepted: Optional[datetime.date] = None
    spells: list = dataclasses.field(default_factory=list)  # [from, until or None]
    pauses: list = dataclasses.field(default_factory=list)
    asked: list = dataclasses.field(default_factory=list)  # when they asked to be left in peace
    in_touch: list = dataclasses.field(default_factory=list)  # when they got in touch themselves
    died: bool = False

    def address(self):
        return {"email": self.email, "sms": self.phone}.get(self.channel, "")


@dataclasses.dataclass(eq=False)
class Session:
    id: str
    activity: str
    kind: str
    date: datetime.date
    start: datetime.time
    end: datetime.time
    place: str = ""
    online: str = ""
    status: str = "planned"
    moved: bool = False
    replies: dict = dataclasses.field(default_factory=dict)
    changed: Optional[datetime.datetime] = None  # when its time or place was last changed
    answered: dict = dataclasses.field(default_factory=dict)
    answered_to: dict = dataclasses.field(default_factory=dict)  # the start that was answered
    restored: Optional[datetime.datetime] = None  # its cancellation was taken back

    def begin(self):
        return datetime.datetime.combine(self.date, self.start)

    def facts(self):
        return (self.date, self.start, self.end, self.place, self.online)

    def facts_at(self, begin):
        """As somebody knows it who was told that it begins then."""
        if begin is None or begin == self.begin():
            return self.facts()
        length = datetime.datetime.combine(self.date, self.end) - self.begin()
        return (begin.date(), begin.time(), (begin + length).time(), self.place, self.online)


@dataclasses.dataclass(eq=False)
class Message:
    """What one person is sent or told in one go."""
    client: Client
    kind: str
    sessions: list
    version: int
    at: datetime.datetime
    channel: str = ""
    address: str = ""
    facts: list = dataclasses.field(default_factory=list)
    state: str = "sent"  # sent done unknown failed resent
    run: int = 0
    language: str = ""
    call: str = ""
    again: bool = False  # a repetition that somebody asked for
    fault: str = ""  # how the mail program ended: 75, 65, lost (killed before it took it) or killed (after)

    def __post_init__(self):
        self.channel, self.address = self.client.channel, self.client.address()
        self.language, self.call = self.client.language, self.client.call
        self.facts = [session.facts() for session in self.sessions]

    def is_told(self):
        return self.state in ("sent", "done", "unknown")

    def is_personal(self):
        return self.kind in ("invite", "remind")

    def stands(self, session, materially):
        """Is the session still as this message said?"""
        if self.kind == "cancel" or session.status == "cancelled":
            return self.kind == "cancel" and session.status == "cancelled"
        said, now = self.facts[self.sessions.index(session)], session.facts()
        if materially and not said[3] and not said[4]:
            return said[:3] == now[:3]
        return said == now


def covers(spans, day):
    return any(span[0] <= day and (span[1] is None or day <= span[1]) for span in spans)


class Model:
    def __init__(self):
        self.clients, self.sessions, self.ledger = {}, {}, []
        self.by_session, self.by_client = {}, {}  # of the ledger
        self.forget = ""  # a part of the policy that the self-test leaves out

    # -- what the ledger tells --------------------------------------------------------------------
    def told(self, client, session, kinds=("invite", "remind", "change", "cancel")):
        return [message for message in self.everybody_told(session)
                if message.client is client and message.kind in kinds]

    def everybody_told(self, session):
        return [message for message in self.by_session.get(session.id, ()) if message.is_told()]

    def record(self, messages):
        for message in messages:
            self.ledger.append(message)
            self.by_client.setdefault(message.client.id, []).append(message)
            for session in message.sessions:
                self.by_session.setdefault(session.id, []).append(message)

    def version(self, session):
        """1, and one more whenever it is no longer as anybody was last told."""
        told = self.everybody_told(session)
        if not told:
            return 1
        newest = max(reversed(told), key=lambda message: message.version)
        is_asked_again = session.restored is not None and newest.at < session.restored
        return newest.version + (not newest.stands(session, materially=False) or is_asked_again)

    def in_week(self, client, day):
        return sum(1 for message in self.by_client.get(client.id, ()) if message.is_personal()
                   and message.is_told() and day - 6 * DAY <= message.at.date() <= day)

    # -- who ---------------------------------------------------------------------------------------
    def in_peace(self, client, now):
        asked = max((at for at in client.asked if at <= now), default=None)
        return (self.forget != "peace" and asked is not None
                and not any(asked < at <= now for at in client.in_touch))

    def is_active(self, client, day):
        return covers(client.spells, day) and (self.forget == "pause" or not covers(client.pauses, day))

    def is_leaving(self, client, day):
        """The end is recorded: invitations and reminders stop in that minute."""
        return self.forget != "leaving" and any(
            begin <= day and until is not None and day <= until for begin, until in client.spells)

    def answer(self, session, client):
        """The answer to what the session is; None for one from before a change."""
        answer = session.replies.get(client.id)
        if answer is None or self.forget == "before":
            return answer
        if session.restored is not None and session.answered[client.id] < session.restored:
            return None
        return answer if session.answered_to[client.id] == session.begin() else None

    def may_be_written_to(self, client, session, now):
        """Someone in lasting contact, now and on the day of the session, who wants to be written to."""
        return (not client.died and not self.is_leaving(client, now.date()) and client.accepted is not None and client.accepted <= now.date()
                and self.is_active(client, now.date()) and self.is_active(client, session.date)
                and not self.in_peace(client, now) and client.invitations == "personal")

    @staticmethod
    def wants(client, session):
        return not client.activities or session.activity in client.activities

    @staticmethod
    def is_sendable(client):
        return client.channel in ("email", "sms") and bool(client.address())

    @staticmethod
    def is_by_hand(client):
        return client.channel in ("messenger", "facebook") or client.channel == "phone" and bool(client.phone)

    # -- what --------------------------------------------------------------------------------------
    def for_clients(self, now, statuses):
        found = [session for session in self.sessions.values() if session.kind not in FOR_STAFF
                 and session.status in statuses and session.begin() > now]
        return sorted(found, key=lambda session: (session.date, session.start, session.id))

    @staticmethod
    def in_window(session, now):
        days = TRIP_WINDOW if session.kind in LONG_AHEAD else WINDOW
        return session.date <= now.date() + days * DAY

    def waits(self, session, now):
        """A session waits for the others of its ISO week, unless it is near; trips are long ahead."""
        if session.kind in LONG_AHEAD or session.date - now.date() <= NEAR * DAY:
            return False
        week = session.date.isocalendar()[:2]
        return any(other.date.isocalendar()[:2] == week and not self.in_window(other, now)
                   for other in self.for_clients(now, ("planned",)) if other.kind not in LONG_AHEAD)

    def is_news_to(self, client, session):
        """Someone whom nothing was sent answered: of the place they know what others had been told."""
        if session.status == "cancelled" or session.answered_to[client.id] != session.begin():
            return True
        told = self.everybody_told(session)
        before = [one for one in told if one.at <= session.answered[client.id]]
        if before and before[-1].stands(session, materially=True):
            return False
        return any(not one.stands(session, materially=True) for one in told)

    def may_be_asked(self, client, session, now):
        return self.may_be_written_to(client, session, now) and client.channel != "none" and self.wants(client, session)

    def known_begin(self, client, session):
        """When it begins as far as they know."""
        told = self.told(client, session)
        if told:
            facts = told[-1].facts[told[-1].sessions.index(session)]
            return datetime.datetime.combine(*facts[:2])
        return session.answered_to.get(client.id)

    def owed_place(self, client, session, now, last):
        """On the day, the place that was to follow."""
        facts = last.facts[last.sessions.index(session)]
        has_place = session.place or session.online
        if session.status != "planned" or not has_place or facts[3] or facts[4] or session.date != now.date():
            return ""
        answer = self.answer(session, client)
        may = self.may_be_written_to(client, session, now) and client.channel != "none"
        if answer == "no" or not (answer or may):
            return ""
        return "remind" if may and self.in_week(client, now.date()) < CAP else "change"

    def owed(self, client, session, now):
        """The kind of notice that the client must get; "" for none. Judged by what they know."""
        answer, told = session.replies.get(client.id), self.told(client, session)
        if client.died and self.forget != "died" or not (told or answer) or self.forget == "notices":
            return ""
        if (self.forget == "paused" and not covers(client.spells, now.date())):
            return ""
        known, is_cancelled = self.known_begin(client, session), session.status == "cancelled"
        if known <= now and (session.status == "held" or session.begin() <= now):
            return ""
        if not told:
            if answer == "no":
                asked = not is_cancelled and known != session.begin() and self.may_be_asked(client, session, now)
                return "change" if asked else ""
            return ("cancel" if is_cancelled else "change") if self.is_news_to(client, session) else ""
        last = told[-1]
        if last.stands(session, materially=True):
            return self.owed_place(client, session, now, last)
        has_declined = answer == "no" and session.answered_to[client.id] == known
        is_another = not is_cancelled and (last.kind == "cancel" or known != session.begin())
        if has_declined and not (is_another and self.may_be_asked(client, session, now)):
            return ""
        return "cancel" if is_cancelled else "change"

    def messages(self, client, kind, sessions, now):
        """One message tells of all sessions that are in the same version."""
        by = {}
        for session in sessions:
            by.setdefault(self.version(session), []).append(session)
        return [Message(client, kind, together, version, now) for version, together in by.items()]

    def to_notify_of(self, now):
        """Also what is over, while somebody was told a later day."""
        found = [one for one in self.sessions.values() if one.kind not in FOR_STAFF
                 and one.date >= now.date() - 62 * DAY]
        return sorted(found, key=lambda session: (session.date, session.start, session.id))

    def notices(self, client, now, named=None):
        ahead = [one for one in self.to_notify_of(now) if named is None or one in named]
        owed = {one.id: self.owed(client, one, now) for one in ahead}
        messages = [message for kind in ("cancel", "change", "remind") for message in
                    self.messages(client, kind, [one for one in ahead if owed[one.id] == kind], now)]
        for message in messages:
            if message.kind == "cancel":  # of what they know of
                message.facts = [one.facts_at(self.known_begin(client, one)) for one in message.sessions]
        return messages

    def is_told_in_person(self, message, now):
        """They want no messages, nothing can be sent, or there is nothing left to come to."""
        return (not self.is_sendable(message.client) or message.client.invitations == "none"
                or any(one.status != "cancelled" and one.begin() <= now for one in message.sessions))

    def within_cap(self, client, messages, now, looked_at):
        room = CAP - self.in_week(client, now.date())
        room -= sum(self.owed(client, session, now) == "remind" for session in looked_at)
        return messages if self.forget == "cap" else messages[:max(room, 0)]

    def invitations(self, client, now, named=None):
        due = [session for session in self.for_clients(now, ("planned",))
               if self.may_be_written_to(client, session, now) and self.wants(client, session)
               and not self.answer(session, client) and not self.owed(client, session, now)
               and (not self.told(client, session) or self.is_asked_again(client, session))
               and (session in named if named is not None else
                    self.in_window(session, now) and not self.waits(session, now))]
        looked_at = [one for one in self.for_clients(now, ("planned",))
                     if (one in named if named is not None else self.in_window(one, now))]
        return self.within_cap(client, self.messages(client, "invite", due, now), now, looked_at)

    def is_asked_again(self, client, session):
        """They answered, and a cancellation was taken back of which nobody could tell them."""
        last = self.told(client, session)[-1]
        return (session.restored is not None and last.at < session.restored and last.state != "unknown"
                and session.replies.get(client.id) is not None and self.answer(session, client) is None)

    def reminders(self, client, now):
        due = []
        for session in self.for_clients(now, ("planned",)):
            answer, told = self.answer(session, client), self.told(client, session)
            if (session.date != now.date() or answer == "no" or not (session.place or session.online)
                    or not self.may_be_written_to(client, session, now) or self.owed(client, session, now)):
                continue
            if session.replies.get(client.id) not in COMING and not self.wants(client, session):
                continue
            anybody = any(message.kind == "invite" for message in self.everybody_told(session))
            if ((client.id in session.replies or told or not anybody)
                    and not any(message.at.date() == now.date() for message in told)):
                due.append(session)
        looked_at = [one for one in self.for_clients(now, ("planned",)) if one.date == now.date()]
        return self.within_cap(client, self.messages(client, "remind", due, now), now, looked_at)

    # -- a run -------------------------------------------------------------------------------------
    def run(self, command, now, number, faults, named=None):
        """The messages that are handed over, the notices that somebody must tell, and the messages
        that wait for the end of the quiet hours."""
        sent, calls, waiting = [], [], []
        is_quiet = self.forget != "quiet" and (now.hour >= QUIET_FROM or now.hour < QUIET_UNTIL)
        for client in self.clients.values():
            for message in self.notices(client, now, named):
                if self.is_told_in_person(message, now):
                    calls.append(message)
                else:
                    (waiting if is_quiet and message.kind == "remind" else sent).append(message)
        for client in self.clients.values():
            if self.is_sendable(client):
                (waiting if is_quiet else sent).extend(self.personal(command, client, now, named))
        for message in sent:
            message.run = number
            message.fault = faults.get(message.address, "")
            message.state = {"": "sent", "75": "failed", "65": "failed"}.get(message.fault, "unknown")
        self.record(sent)
        return sent, calls, waiting

    def personal(self, command, client, now, named=None):
        return self.invitations(client, now, named) if command == "invite" else self.reminders(client, now)

    def by_hand(self, command, client, now):
        """What `--done CLIENT` records: all that waits for them."""
        notices = self.notices(client, now)
        told = [message for message in notices if self.is_told_in_person(message, now)]
        unknown = [message for message in self.unknown(now) if message.client is client]
        if self.is_by_hand(client):
            told += self.personal(command, client, now)
        elif not told and not unknown:
            told = notices + (self.personal(command, client, now) if self.is_sendable(client) else [])
        for message in told + unknown:
            message.state = "done"
        self.record(told)
        return told

    def again(self, client, now, number):
        """What `--resend CLIENT` repeats: claims of which nobody knows what became."""
        repeated = []
        for message in self.unknown(now):
            status = "cancelled" if message.kind == "cancel" else "planned"
            ahead = [one for one in message.sessions if one.begin() > now and one.status == status]
            may = not message.is_personal() or (self.is_active(client, now.date()) and not self.in_peace(client, now)
                                                and client.invitations == "personal")
            if message.client is client and ahead and may and self.is_sendable(client):
                repeated += self.messages(client, message.kind, ahead, now)
                message.state = "resent"
        for message in repeated:
            message.again, message.run = True, number
        self.record(repeated)
        return repeated

    def unknown(self, now):
        """Claims of which nobody knows what became, while there is still something ahead."""
        return [message for message in self.ledger if message.state == "unknown"
                and any(session.begin() > now for session in message.sessions)]
