"""What people do in a year of due_year.py: clients and contacts with them. Each event is a command of
peer or, as a coordinator with an editor would do it, a change of the files; and what it promises or
settles goes into the ledger.
"""
# SPDX-License-Identifier: MIT

import datetime
import re
import zoneinfo

DAY = datetime.timedelta(days=1)
PRAGUE = zoneinfo.ZoneInfo("Europe/Prague")
OUT = ["no-answer", "no-answer", "message-left", "bounced", "reached", "reached", "asked-not-to", "left-in-peace"]
STATES = ["proposed", "agreed", "made", "reached", "declined-by-client", "declined-by-provider"]
REACHED = ("reached", "asked-not-to")


class ClientEvents:
    """Of a year, which has commands (event), the moment (now), chance (random), files() and ledger."""

    def some(self, found):
        found = list(found)
        return self.random.choice(found) if found else None

    def some_client(self, *statuses):
        files = self.files()
        return self.some(id for id, client in files.clients.items()
                         if not statuses or self.status(files, client) in statuses)

    def some_worker(self):
        files = self.files()
        return self.some(worker for worker in files.staff if files.works(worker))

    def edit(self, path, change):
        """By hand."""
        file = self.directory / path
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_text(change(file.read_text() if file.exists() else ""))
        file.chmod(0o600)
        self.read = None
        self.log.append(f"{self.now:%F %R} {path} by hand")
        return True

    def newcomer(self):
        number = len(self.files().clients)
        if number < 40:
            self.event("client", "add", f"Novák{number} Nováček{number}", "--id", f"c-n{number}", "--email",
                       f"n{number}@example.org", "--phone", f"+42070030{number:04}")

    def book(self):
        client = self.some_client("applicant", "applicant", "ended")
        at = datetime.datetime.combine(self.today() + self.random.randint(0, 9) * DAY, datetime.time(16, 10))
        if client and self.event("intake", "book", client, "--at", f"{at:%Y-%m-%dT%H:%M}"):
            self.ledger.booked(client, at)

    def interview(self):
        booked = [key.partition("/")[2] for key in self.ledger.open_keys("interview")
                  if self.ledger.promises[key].over < self.now]
        client = self.some(booked) or self.some_client("applicant", "waitlisted", "declined")
        outcome = self.random.choice(["accepted"] * 4 + ["declined", "waitlisted", "waitlisted", "undecided"])
        older = self.random.random() < 0.15 and outcome == "accepted"
        answers = ["--before-records"] if older else [
            "--psychotherapy", "yes", "--psychiatrist", "yes", "--regular-activity", "study", "--rules-explained",
            "--letter", str(self.today())]
        worker = self.some_worker()
        if client and worker and self.event("intake", "record", client, "--by", worker, "--outcome", outcome,
                                            *answers):
            self.ledger.settle(f"interview/{client}")
            for intake in self.files().clients[client].intakes:
                if "outcome" in intake and "date" in intake:
                    self.ledger.interviewed(client, intake["date"])
            if older and self.random.random() < 0.5:
                review = f"before-records = true\nreview = {self.today() + self.random.randint(2, 60) * DAY}"
                self.edit(f"clients/{client}.toml", lambda text: text.replace("before-records = true", review))

    def pause(self):
        client = self.some_client("active")
        begin = self.today() + self.random.choice([0, 0, 1, 4]) * DAY
        until = self.random.choice([None, begin + self.random.randint(2, 40) * DAY])
        if client:
            self.event("client", "pause", client, "--from", str(begin), *(["--until", str(until)] if until else []))

    def resume(self):
        client = self.some_client("paused", "paused", "ended")
        if client:
            self.event("client", "resume", client)

    def end(self):
        client = self.some_client("active", "paused")
        if client:
            self.event("client", "end", client, "--reason", "own-wish", "--last-day",
                       str(self.today() + self.random.choice([0, 0, 5]) * DAY))

    def consent(self):
        client = self.some_client("active", "paused")
        if client:
            state = self.random.choice(["given", "refused", "not-asked", "not-asked"])
            self.event("client", "consent", client, f"{self.random.choice(['photos', 'statistics'])}={state}")

    def threshold(self):
        """Somebody who is asked after sooner, or later."""
        client, days = self.some_client("active"), self.random.choice([10, 20, 45])
        if client:
            self.edit(f"clients/{client}.toml", lambda text: f"silent-days = {days}\n"
                      + re.sub(r"(?m)^silent-days = \d+\n", "", text))

    def offer(self):
        client = self.some_client("waitlisted")
        if client is None:
            return
        offers = self.files().clients[client].data.get("offer", [])
        if offers and "answer" not in offers[-1] and offers[-1]["until"] >= self.today():
            answer = self.random.choice(["accepted", "declined"])
            if self.knows("client offer"):
                self.event("client", "offer", client, "--answer", answer)
            else:
                self.edit(f"clients/{client}.toml", lambda text: re.sub(
                    r"(\[\[offer\]\]\non = .*\nuntil = .*\n)(?!answer)",
                    rf'\1answer = "{answer}"\nanswered = {self.today()}\n', text)
                    + f"\n[[spell]]\nfrom = {self.today()}\n" * (answer == "accepted"))
        elif self.knows("client offer"):
            self.event("client", "offer", client)
        else:
            until = self.today() + self.random.randint(3, 9) * DAY
            self.edit(f"clients/{client}.toml", lambda text:
                      text + f"\n[[offer]]\non = {self.today()}\nuntil = {until}\n")

    # -- contacts ----------------------------------------------------------------------------------
    def contact(self):
        purpose = self.random.choice(["outreach"] * 4 + ["support", "support", "crisis", "crisis", "admin"])
        client = self.some_client("active", "active", "active", "paused", "applicant")
        if purpose == "crisis" and self.random.random() < 0.3:
            client = "unknown"
        worker = self.some_worker()
        if not client or not worker:
            return
        incoming = purpose != "outreach" and self.random.random() < 0.5
        words = {"client": client, "by": worker, "purpose": purpose,
                 "channel": self.random.choice(["phone", "sms", "email"]),
                 "direction": "in" if incoming else "out",
                 "outcome": "reached" if incoming and self.random.random() < 0.9 else self.random.choice(OUT)}
        if purpose == "crisis":
            words["serious"] = self.random.random() < 0.6
            words["outcome"] = "reached"
            if self.random.random() < 0.7:
                to = self.random.choice(["therapist", "psychiatrist", "crisis-center", "group", "none"])
                words["referral"] = "none" if to == "none" else f"{to}:{self.random.choice(STATES)}"
        elif words["outcome"] == "left-in-peace":
            words.update(direction="", purpose="outreach", channel="")
        if self.random.random() < 0.5 and words["outcome"] != "left-in-peace":
            words["follow-up"] = (self.some_worker(), self.today() + self.random.choice([1, 2, 5, 12, 20]) * DAY)
        self.write_contact(words)

    def write_contact(self, words):
        if self.knows("contact record"):
            if not self.event("contact", "record", words["client"], *options_of(words), "--at", f"{self.now:%H:%M}"):
                return
            id = self.newest_contact(words["client"])
        else:
            id = f"{self.now:%Y-%m-%dt%H%M}-{words['client']}"
            at = self.now.replace(tzinfo=PRAGUE).isoformat(timespec="seconds")
            self.edit(f"contacts/{self.now.year}/{id}.toml", lambda _: text_of(words, at))
        self.note_contact(id, words)

    def note_contact(self, id, words):
        client = words["client"]
        if client != "unknown" and (words["direction"] == "in" or words["outcome"] in REACHED
                                    or words["purpose"] == "seen"):
            self.ledger.touch(client, id, self.now)
            if self.knows("contact record"):  # which settles what was promised before
                for promise in self.ledger.promises.values():
                    # Who was only seen was not asked: what follows a crisis or support stays.
                    if promise.client == client and promise.key.startswith("follow-up/") and (
                            promise.asks_only or words["purpose"] != "seen"):
                        promise.settled = True
        if "follow-up" in words:
            self.ledger.follow_up(f"follow-up/{id}", client, words["follow-up"][1], self.now,
                                  words["purpose"] == "outreach" and client != "unknown")
        if words.get("serious") and ("referral" not in words or "follow-up" not in words):
            self.ledger.crisis(f"crisis/{id}", self.today())

    def seen(self):
        client, worker = self.some_client("active"), self.some_worker()
        if client and worker:
            if self.knows("contact seen"):
                if self.event("contact", "seen", client, "--by", worker):
                    self.note_contact(self.newest_contact(client), {"client": client, "direction": "", "outcome": "",
                                                              "purpose": "seen"})
            else:
                self.write_contact({"client": client, "by": worker, "purpose": "seen", "channel": "",
                                    "direction": "", "outcome": ""})

    def newest_contact(self, client):
        """Recorded in this minute: the last of those with the client. (A command also writes into the files
        of earlier contacts, which it settles.)"""
        begin = f"{self.now:%Y-%m-%dt%H%M}-{client}"
        ids = [file.stem for file in (self.directory / "contacts").rglob(f"{begin}*.toml")
               if re.fullmatch(re.escape(begin) + r"(-\d+)?", file.stem)]
        return max(ids, key=lambda id: (len(id), id))

    def settle_follow_up(self):
        key = self.some(self.ledger.open_keys("follow-up"))
        subject = (key or "").partition("/")[2]
        ending = self.random.choice([f"done = {self.today()}", 'dropped = "person-left"'])
        if not key:
            return
        if self.knows("contact done"):
            if self.event("contact", *(["done", subject] if "done" in ending else
                                       ["drop", subject, "--reason", "person-left"])):
                self.ledger.settle(key)
            return
        session, _, client = subject.partition("/")
        path, begin = ((f"sessions/{session[:4]}/{session}.toml", f"(?m)^({client} = .*follow-up = {{.*?)( }})")
                       if client else (f"contacts/{subject[:4]}/{subject}.toml", "(?m)^(follow-up = {.*?)( })"))
        text = (self.directory / path).read_text()
        if re.search(begin, text):
            self.edit(path, lambda text: re.sub(begin, rf"\1, {ending}\2", text, count=1))
            self.ledger.settle(key)

    def refer(self):
        """A serious crisis gets what is missing, or a referral goes on."""
        key = self.some(self.ledger.open_keys("crisis"))
        if key:
            path = f"contacts/{key[7:11]}/{key[7:]}.toml"
            worker, due = self.some_worker(), self.today() + 2 * DAY
            text = (self.directory / path).read_text()
            more = "" if "referral" in text else 'referral = "none"\n'
            if "follow-up" not in text:
                more += f'follow-up = {{ by = "{worker}", due = {due} }}\n'
                client = re.search('(?m)^client = "(.*)"', text)[1]
                self.ledger.follow_up(f"follow-up/{key[7:]}", client, due, self.now, False)
            self.edit(path, lambda text: text + more)
            self.ledger.settle(key)
            return
        file = self.some(sorted(file for file in (self.directory / "contacts").rglob("*.toml")
                                if "referral = {" in file.read_text()))
        if file:
            state = f'state = "{self.random.choice(STATES)}", on = {self.today()}'
            self.edit(file.relative_to(self.directory),
                      lambda text: re.sub(r'state = "[a-z-]+"(, on = [0-9-]+)?', state, text))


def options_of(words):
    found = ["--by", words["by"], "--purpose", words["purpose"]]
    found += ["--channel", words["channel"]] if words["channel"] else []
    found += [f"--{words['direction']}"] if words["direction"] else []
    found += ["--outcome", words["outcome"]] if words["outcome"] else []
    found += ["--serious"] if words.get("serious") else []
    found += ["--referral", words["referral"]] if "referral" in words else []
    if "follow-up" in words:
        found += ["--follow-up", f"{words['follow-up'][0]}:{words['follow-up'][1]}"]
    return found


def text_of(words, at):
    text = f'client = "{words["client"]}"\nat = {at}\nby = "{words["by"]}"\npurpose = "{words["purpose"]}"\n'
    for key in ("channel", "direction", "outcome"):
        text += f'{key} = "{words[key]}"\n' if words[key] else ""
    text += f"serious = {str(words['serious']).lower()}\n" if "serious" in words else ""
    if "referral" in words:
        to, _, state = words["referral"].partition(":")
        text += f'referral = {{ to = "{to}", state = "{state}" }}\n' if state else 'referral = "none"\n'
    if "follow-up" in words:
        text += f'follow-up = {{ by = "{words["follow-up"][0]}", due = {words["follow-up"][1]} }}\n'
    return text
