"""Reads a mail with Python's email, and what `peer invite --preview` said beforehand."""
# SPDX-License-Identifier: MIT
import email
import email.header
import email.utils
import re
from email import policy


def parsed(data):
    return email.message_from_bytes(data, policy=policy.compat32)


def unfolded(value):
    return re.sub(r"\r?\n(?=[ \t])", "", value)


def decoded(value):
    """An unstructured header, or the name of an address, as a person reads it."""
    return str(email.header.make_header(email.header.decode_header(unfolded(value))))


def addresses(value):
    """(name, address) of each."""
    return [(decoded(name), address)
            for name, address in email.utils.getaddresses([unfolded(value)])]


def part_of(message, kind):
    """The bytes of the only part of this type."""
    found = [part for part in message.walk() if part.get_content_type() == kind]
    assert len(found) == 1, f"{len(found)} parts of type {kind}"
    return found[0].get_payload(decode=True)


def text_of(message):
    return part_of(message, "text/plain").decode("utf-8").replace("\r\n", "\n")


def previews(text):
    """Each message of a preview: its headers in a dict, and under "text" what is written.

    What is said of sessions without a message is left out.
    """
    found = []
    for piece in re.split(r"(?m)^(?=Channel: |none for )", text)[1:]:
        if piece.startswith("none for "):
            continue
        head, body = piece.split("\n\n", 1)
        found.append(dict(line.split(": ", 1) for line in head.split("\n")))
        found[-1]["text"] = body.rstrip("\n") + "\n"
    return found
