"""Spoils the models, the answers and the records behind figures on purpose: each must be found out,
else the judge would pass whatever it is shown."""
# SPDX-License-Identifier: MIT

import copy
import json
import tempfile
from unittest import mock

import report_data
import report_files
import report_model_client
import report_model_funder
import report_model_team
import report_models
import report_why
from report_files import DAY, Count, Files, Member, People, Session
from report_run import Peer


def without_merging(member):
    return [report_files.Stay(spell["from"], spell.get("until"), spell.get("reason", ""))
            for spell in member.spells]


def half_open(files, first, last):
    return [s for s in files.sessions
            if first <= s.date < last and s.kind not in report_files.STAFF_KINDS]


def as_first_planned(files, first, last):
    def day(session):
        return session.data["moved"][0]["from"] if session.moved else session.date
    return [s for s in files.sessions
            if first <= day(s) <= last and s.kind not in report_files.STAFF_KINDS]


def all_as_yes(session):
    session.replies = {who: "yes" for who in session.replies}


def spoiling_init(spoil):
    original = Session.__post_init__

    def init(session):
        original(session)
        spoil(session)
    return init


# name → patches. What is spoilt in the files' meaning is spoilt for every report that uses it.
WAYS = {
    "an excuse is a presence": [mock.patch.object(
        report_files, "CAME", (*report_files.CAME, "excused"))],
    "sent away is no presence": [mock.patch.object(
        report_files, "CAME", tuple(c for c in report_files.CAME if c != "sent-away"))],
    "minutes of a mark are not looked at": [mock.patch.object(
        Session, "minutes_of", lambda session, mark: session.minutes)],
    "an early end is not looked at": [mock.patch.object(
        Session, "minutes", property(lambda session: session.planned_minutes))],
    "the break is taken off": [mock.patch.object(
        Session, "minutes_until", lambda session, end, f=Session.minutes_until: f(session, end) - 10)],
    "marks of staff are those of clients": [mock.patch.object(
        Files, "marks", lambda files, session: list(session.marks.items()))],
    "marks count without a session that was held": [mock.patch.object(
        Session, "held", property(lambda session: session.status != "cancelled"))],
    "team meetings are sessions of clients": [mock.patch.object(
        report_files, "STAFF_KINDS", report_files.STAFF_KINDS[1:])],
    "the last day is not part of the period": [mock.patch.object(Files, "between", half_open)],
    "a moved session counts on its old day": [mock.patch.object(Files, "between", as_first_planned)],
    "every answer is a yes": [mock.patch.object(Session, "__post_init__", spoiling_init(all_as_yes))],
    "nobody has guests": [mock.patch.object(Session, "__post_init__", spoiling_init(
        lambda session: setattr(session, "guests", 0)))],
    "a membership ends a day early": [mock.patch.object(
        report_files.Stay, "goes_on_after",
        lambda stay, day, f=report_files.Stay.goes_on_after: f(stay, day + DAY))],
    "touching memberships are two": [mock.patch.object(Member, "stays", without_merging)],
    "who is marked as excused was on duty": [mock.patch.object(
        Session, "on_duty", lambda session: session.staff)],
    "a threshold of the policy is one more": [mock.patch.object(
        Files, "policy", lambda files, key, default, f=Files.policy: f(files, key, default) + 1)],
    "everybody agrees that the funder is told": [mock.patch.object(
        report_model_funder, "left_out", lambda client, last, today: None)],
    "hours of the funder are rounded up": [mock.patch.object(
        report_model_funder.Rules, "hours",
        lambda rules, minutes, f=report_model_funder.Rules.hours:
        rules.hour and f(rules, minutes + rules.hour - 1))],
    "all activities count for the funder": [mock.patch.object(
        report_model_funder.Rules, "counts", lambda rules, session: True)],
    "answers are no contact": [mock.patch.object(
        report_model_client, "contacts_with",
        lambda files, client, f=report_model_client.contacts_with:
        [pair for pair in f(files, client) if pair[1] != "reply"])],
    "nobody is silent": [mock.patch.object(
        report_model_client, "silence", lambda files, client, today: [])],
    "nobody asked to be left in peace": [mock.patch.object(
        report_model_client, "in_peace", lambda files, client, today: False)],
    "the last day of work does not count": [mock.patch.object(
        report_model_team, "days_of",
        lambda worker, first, last, f=report_model_team.days_of: f(worker, first, last - DAY))],
    "a figure counts its places once": [mock.patch.object(
        Count, "value", lambda figure: len(figure.places))],
    "people are counted as often as they come": [
        mock.patch.object(People, "value", lambda figure: len(figure.who) + (len(figure.who) > 3))],
}


def material(arguments, calls):
    """(files, [(call, answer)]) of the example and of a random program."""
    with tempfile.TemporaryDirectory() as folder:
        report_data.write(folder, 11)
        files = Files(folder)
        others = report_models.calls(files, *reversed(report_data.moments(11)))
        for where, asked in ((arguments.folder, calls[::9]), (folder, others)):
            peer = Peer(arguments.peer, where)
            yield where, [(call, peer.json(call)) for call in asked], peer, Files(where)


def unnoticed(arguments, differences, calls):
    """`differences(files, asked, answer)` says what is wrong. Returns what it did not see."""
    left = {name: f"not found out: {name}" for name in WAYS}
    found, spoilt = [], 0
    for where, answers, peer, files in material(arguments, calls(Files(arguments.folder))):
        for name in list(left):
            if noticed(WAYS[name], where, answers, differences):
                del left[name]
        for asked, answer in answers[::9]:
            seen, more = unnoticed_answers(files, asked, answer, differences)
            found, spoilt = found + more, spoilt + seen
        seen, more = unnoticed_places(peer, files, answers[0][0])
        found, spoilt = found + more, spoilt + seen
    print(f"{len(WAYS)} spoilt models, {len(left)} not found out; {spoilt} spoilt answers and places")
    return found + list(left.values())


def noticed(patches, where, answers, differences):
    for patch in patches:
        patch.start()
    try:
        files = Files(where)
        return any(differences(files, asked, answer) for asked, answer in answers)
    finally:
        for patch in patches:
            patch.stop()


def spoilt_answers(answer):
    """An answer with each of its values, keys and rows spoilt in turn."""
    for path, value in leaves(answer, ()):
        if path[0] in ("notes", "revision"):
            continue
        changed = copy.deepcopy(answer)
        holder = at(changed, path[:-1])
        holder[path[-1]] = value + 1 if isinstance(value, int) else "x"
        yield path, changed
    for section, content in answer.items():
        if isinstance(content, list) and content and section != "notes":
            for spoil in (lambda rows: rows.pop(), lambda rows: rows.append(rows[0]),
                          lambda rows: rows[0].popitem(), lambda rows: rows[-1].update(more=0)):
                changed = copy.deepcopy(answer)
                spoil(changed[section])
                yield (section,), changed


def unnoticed_answers(files, asked, answer, differences):
    """How many were spoilt, and which were not found out."""
    spoilt = list(spoilt_answers(answer))
    return len(spoilt), [f"{' '.join(asked.words())}: a spoilt {'/'.join(map(str, path))} is not found out"
                         for path, changed in spoilt if not differences(files, asked, changed)]


def leaves(value, path):
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from leaves(part, (*path, number))
    else:
        yield path, value


def at(value, path):
    for step in path:
        value = value[step]
    return value


def unnoticed_places(peer, files, asked):
    """Places behind a figure that are not those of the figure."""
    spoils = {
        "left out": lambda places: places.pop(),
        "twice": lambda places: places.append(places[0]),
        "of the next line": lambda places: places[0].update(line=places[0]["line"] + 1),
        "of no line": lambda places: places[0].update(line=99999),
        "of another file": lambda places: places[0].update(file="program.toml"),
        "of another amount": lambda places: places[-1].update(amount=places[-1]["amount"] + 1),
        "of somebody else": lambda places: places[0].update(who="c-nobody"),
    }
    found, spoilt = [], 0
    figures = [pair for pair in report_why.addresses(report_models.compute(files, asked))
               if pair[1].value()]
    for address, figure in figures[::4]:
        places = json.loads(peer.output(asked, "--why", address, "--format", "json"))
        for name, spoil in spoils.items():
            changed = copy.deepcopy(places)
            spoil(changed)
            # Of people only the difference counts, not how often they came.
            if isinstance(figure, People) and name in ("left out", "of another amount"):
                continue
            spoilt += 1
            if not list(report_why.wrong_places(files, figure, changed)):
                found.append(f"--why {address}: a place {name} is not found out")
    return spoilt, found
