"""The keys of the files, as the tables of fields name them: what `field_tables` prints.

    fields.load(program)            # the path of field_tables
    fields.keys("client")           # the scalars of clients/ID.toml
    fields.keys("client", "intake") # of [[intake]] in it
    fields.texts("prose", "label")  # every key, in whatever table, that holds such a free text
"""
# SPDX-License-Identifier: MIT
import json
import subprocess

FILES = []


def load(program):
    FILES[:] = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)


def fields_of(name, *path):
    fields = next(each["fields"] for each in FILES if each["name"] == name)
    for key in path:
        fields = next(field["fields"] for field in fields if field["key"] == key)
    return fields


def keys(name, *path, kind="scalar"):
    return [field["key"] for field in fields_of(name, *path) if field["kind"] == kind]


def everywhere(fields=None):
    for field in fields if fields is not None else [f for each in FILES for f in each["fields"]]:
        yield field
        yield from everywhere(field.get("fields", []))


def texts(*secrecies, lines=("one", "several")):
    """Keys of free texts of these secrecies: not addresses and numbers, which must look like one."""
    return sorted({field["key"] for field in everywhere()
                   if field["secrecy"] in secrecies and field["type"] == "text"
                   and field["lines"] in lines and field["key"] not in ("email", "phone", "online")})
