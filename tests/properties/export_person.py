#!/usr/bin/env python3
"""The answer to a request of access: all on one person, and nothing on anyone else.

For every client of the example and of programs in which texts name other people at random, the
document is searched for everybody else's id, name, number and address; and every value that stands in
the person's own files, marks, answers, contacts and messages must be found in it. The judge must first
notice a document with somebody else's number in it, and one from which a value was taken.

usage: export_person.py PEER EXAMPLE FIELD_TABLES
SPDX-License-Identifier: MIT
"""
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
import fields


def fold(text):
    plain = unicodedata.normalize("NFD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def load(data, folder):
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
            for path in sorted((data / folder).rglob("*.toml"))}


class Judge:
    def __init__(self, data):
        self.kinds = {kind: load(data, kind)
                      for kind in ("clients", "staff", "people", "sessions", "contacts", "messages", "inbox")}

    def secrets_of_others(self, who):
        own = self.kinds["people"].get(who, {})
        secrets = set(self.kinds["clients"]) | set(self.kinds["staff"]) | set(self.kinds["people"])
        secrets.discard(who)
        for other, person in self.kinds["people"].items():
            if other == who:
                continue
            for key in ("name", "email", "phone", "messenger", "facebook"):
                value = person.get(key)
                if value and value != own.get(key):
                    secrets.add(value)
        return secrets

    def strange(self, who, text):
        """What of others stands in the document."""
        words = set(re.findall(r"[a-z0-9-]+", text))
        folded = fold(text)
        return [secret for secret in self.secrets_of_others(who)
                if (secret in words if re.fullmatch(r"[a-z0-9-]+", secret) else fold(secret) in folded)]

    def own_values(self, who):
        """(where, value) of all that the files hold on the person."""
        def leaves(value, where, skip=()):
            if isinstance(value, dict):
                for key, inner in value.items():
                    if key not in skip:
                        yield from leaves(inner, f"{where}.{key}", skip)
            elif isinstance(value, list):
                for inner in value:
                    yield from leaves(inner, where, skip)
            else:
                yield where, value
        # Ids of others do not belong there; workers stand by their role.
        yield from leaves(self.kinds["clients"][who], "client", ("not-same-as", "by", "companion"))
        for newcomer, record in self.kinds["clients"].items():
            for agreement in record.get("companion", []):
                # With whom is the other's datum too; the agreement itself is of both.
                if who in (newcomer, agreement["client"]):
                    yield from leaves(agreement, f"{newcomer}.companion", ("client",))
        yield from leaves(self.kinds["people"].get(who, {}), "people")
        for session, record in self.kinds["sessions"].items():
            for table in ("attendance", "replies"):
                if who in record.get(table, {}):
                    yield from leaves(record[table][who], f"{session}.{table}", ("by",))
                    yield session, session
        for contact, record in self.kinds["contacts"].items():
            if record["client"] == who:
                yield from leaves(record, contact, ("by",))
        for mail, record in self.kinds["inbox"].items():
            if record.get("client") == who:
                yield from leaves(record, f"inbox {mail}", ("client",))
        for run, record in self.kinds["messages"].items():
            for number, message in enumerate(record.get("message", []), 1):
                if message.get("to") != who:
                    continue
                yield from leaves(message, f"{run}.{number}")
                for outcome in record.get("outcome", []):
                    if outcome["of"] == number:
                        yield from leaves(outcome, f"{run}.{number}.outcome", ("of",))

    def missing(self, who, document):
        found = set()

        def collect(node):
            if isinstance(node, dict):
                for inner in node.values():
                    collect(inner)
            elif isinstance(node, list):
                for inner in node:
                    collect(inner)
            else:
                found.add(json.dumps(node))
        collect(document)
        secrets = self.secrets_of_others(who)
        missing = []
        for where, value in self.own_values(who):
            value = value.isoformat() if hasattr(value, "isoformat") else value
            is_discreet = isinstance(value, str) and any(
                fold(secret) in fold(value) for secret in secrets)
            if json.dumps(value) not in found and not is_discreet:
                missing.append((where, value))
        return missing


def mix_up(data, rng):
    """Texts that name other people, in every way there is."""
    people = load(data, "people")
    ids = [*load(data, "clients"), *load(data, "staff")]
    keys = [*fields.texts("prose", "label"), *fields.texts("person", lines=("several",))]
    for path in sorted(data.rglob("*.toml")):
        lines = path.read_text(encoding="utf-8").split("\n")
        for number, line in enumerate(lines):
            key = line.split(" = ")[0]
            if key not in keys:
                continue
            if path.name == "program.toml" or rng.random() < 0.4:
                continue
            person = people[rng.choice(sorted(people))]
            text = rng.choice([rng.choice(ids), person["name"], person["name"].upper(),
                               person.get("phone", "x"), person.get("email", "x"), "nothing special"])
            lines[number] = f'{key} = {json.dumps("with " + text + rng.choice([".", "", ", then"]))}'
        path.write_text("\n".join(lines), encoding="utf-8")


def add_companies(data):
    """Every third client is accompanied by the one before, and had been offered a place."""
    clients = sorted((data / "clients").glob("*.toml"))
    for number, path in enumerate(clients[1:], 1):
        if number % 3:
            continue
        older = clients[number - 1].stem
        path.write_text(
            f"applied = 2025-08-{number:02}\nsilent-days = {40 + number}\n"
            + path.read_text(encoding="utf-8")
            + f"\n[[offer]]\non = 2025-08-{number + 1:02}\nuntil = 2025-08-{number + 8:02}\n"
              f'answer = "declined"\nanswered = 2025-08-{number + 2:02}\n'
              f'\n[[companion]]\nclient = "{older}"\nagreed = 2027-01-{number:02}\n'
              f"until = 2027-03-{number:02}\n", encoding="utf-8")


def main():
    peer, example = sys.argv[1], pathlib.Path(sys.argv[2])
    fields.load(sys.argv[3])
    failed = documents = 0
    with tempfile.TemporaryDirectory(prefix="peer-person-") as name:
        data = pathlib.Path(name) / "data"
        shutil.copytree(example, data)
        subprocess.run(["chmod", "-R", "u=rwX,go=", data], check=True)
        add_companies(data)
        for round_number in range(4):
            if round_number:
                mix_up(data, random.Random(round_number))
            judge = Judge(data)
            for who in judge.kinds["clients"]:
                text = subprocess.run([peer, "-C", data, "--today", "2027-01-25", "-q", "export",
                                       "--client", who], stdout=subprocess.PIPE,
                                      stderr=subprocess.DEVNULL, text=True, check=True).stdout
                documents += 1
                strange, missing = judge.strange(who, text), judge.missing(who, json.loads(text))
                if strange or missing:
                    failed += 1
                    print(f"round {round_number}, {who}: of others {strange}; missing {missing[:5]}")
        other = next(o for o in judge.kinds["clients"] if o != who and o in judge.kinds["people"])
        noticed = [bool(judge.strange(who, text + secret)) for secret in (
            f' "{other}"', judge.kinds["people"][other]["name"].upper(),
            judge.kinds["people"][other].get("phone", other))]
        document = json.loads(text)
        document["record"]["channel"] = None
        document["messages"] = []
        noticed.append(bool(judge.missing(who, document)))
        if not all(noticed):
            failed += 1
            print("the judge did not notice a spoilt document:", noticed)
    print(f"{documents} documents, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
