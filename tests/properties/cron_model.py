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

    def begin(self):
        return datetime.datetime.combine(self.date, self.start)

    def facts(self):
        return (self.date, self.start, self.end, self.place, self.online)


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
        return newest.version + (not newest.stands(session, materially=False))

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

    def may_be_written_to(self, client, session, now):
        """Someone in lasting contact, now and on the day of the session, who wants to be written to."""
        return (client.accepted is not None and client.accepted <= now.date()
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
        """Someone whom nothing was sent said that they would come: they know what others had been
        told until then."""
        if session.status == "cancelled":
            return True
        told = self.everybody_told(session)
        before = [one for one in told if one.at <= session.answered[client.id]]
        if before and before[-1].stands(session, materially=True):
            return False
        return session.moved or any(not one.stands(session, materially=True) for one in told)

    def owed(self, client, session, now):
        """The kind of notice that the client must get; "" for none."""
        answer = session.replies.get(client.id)
        coming = answer in COMING
        told = self.told(client, session)
        if answer == "no" or not (told or coming) or self.forget == "notices":
            return ""
        if not coming and (not self.is_active(client, session.date) or self.in_peace(client, now)):
            return ""
        if told[-1].stands(session, materially=True) if told else not self.is_news_to(client, session):
            return ""
        return "cancel" if session.status == "cancelled" else "change"

    def messages(self, client, kind, sessions, now):
        """One message tells of all sessions that are in the same version."""
        by = {}
        for session in sessions:
            by.setdefault(self.version(session), []).append(session)
        return [Message(client, kind, together, version, now) for version, together in by.items()]

    def notices(self, client, now, named=None):
        ahead = [one for one in self.for_clients(now, ("planned", "cancelled")) if named is None or one in named]
        return [message for kind in ("cancel", "change") for message in
                self.messages(client, kind, [one for one in ahead if self.owed(client, one, now) == kind], now)]

    def within_cap(self, client, messages, now):
        room = CAP - self.in_week(client, now.date())
        return messages if self.forget == "cap" else messages[:max(room, 0)]

    def invitations(self, client, now, named=None):
        due = [session for session in self.for_clients(now, ("planned",))
               if self.may_be_written_to(client, session, now) and self.wants(client, session)
               and not session.replies.get(client.id) and not self.told(client, session)
               and (session in named if named is not None else
                    self.in_window(session, now) and not self.waits(session, now))]
        return self.within_cap(client, self.messages(client, "invite", due, now), now)

    def reminders(self, client, now):
        due = []
        for session in self.for_clients(now, ("planned",)):
            answer, told = session.replies.get(client.id), self.told(client, session)
            if (session.date != now.date() or answer == "no" or not (session.place or session.online)
                    or not self.may_be_written_to(client, session, now) or self.owed(client, session, now)):
                continue
            if answer not in COMING and not self.wants(client, session):
                continue
            anybody = any(message.kind == "invite" for message in self.everybody_told(session))
            if ((answer in COMING or told or not anybody)
                    and not any(message.at.date() == now.date() for message in told)):
                due.append(session)
        return self.within_cap(client, self.messages(client, "remind", due, now), now)

    # -- a run -------------------------------------------------------------------------------------
    def run(self, command, now, number, faults, named=None):
        """The messages that are handed over, the notices that somebody must tell, and the messages
        that wait for the end of the quiet hours."""
        sent, calls, waiting = [], [], []
        is_quiet = self.forget != "quiet" and (now.hour >= QUIET_FROM or now.hour < QUIET_UNTIL)
        for client in self.clients.values():
            notices = self.notices(client, now, named)
            (sent if self.is_sendable(client) else calls).extend(notices)
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
        told = self.notices(client, now)
        if self.is_sendable(client) or self.is_by_hand(client):
            told += self.personal(command, client, now)
        for message in told:
            message.state = "done"
        for message in self.unknown(now):
            if message.client is client:
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
