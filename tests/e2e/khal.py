#!/usr/bin/python3
"""An invitation, its update and its cancellation in a calendar program that is not ours.

    khal.py MAIL_TEXT

MAIL_TEXT writes the three objects. After each import khal must show one event, as it is then.
"""
# SPDX-License-Identifier: MIT
import os
import shutil
import subprocess
import sys
import tempfile

CONFIG = """[calendars]
[[mosty]]
path = {folder}/calendar
[locale]
local_timezone = Europe/Prague
default_timezone = Europe/Prague
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""
SHOWN = "{start-long-full} {end-time} {status}{title} ({location})"


class Calendar:
    """A fresh khal in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.env = {"PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8",
                    "TZ": "Europe/Prague", "COLUMNS": "200"}
        for name in ("CONFIG", "DATA", "CACHE"):
            self.env[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())
        os.mkdir(os.path.join(folder, "calendar"))
        with open(os.path.join(folder, "khal.conf"), "w", encoding="utf-8") as config:
            config.write(CONFIG.format(folder=folder))

    def run(self, *words):
        done = subprocess.run(["khal", "-c", os.path.join(self.folder, "khal.conf"), *words],
                              env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, timeout=120, check=False, encoding="utf-8")
        if done.returncode != 0:
            sys.exit(f"khal {words[0]} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def take(self, text):
        path = os.path.join(self.folder, "mail.ics")
        with open(path, "wb") as file:
            file.write(text)
        self.run("import", "--batch", "-a", "mosty", path)

    def shown(self, day):
        lines = self.run("list", "--format", SHOWN, "--day-format", "", day, "7d").splitlines()
        return [line.strip() for line in lines if line.strip() not in ("", "No events")]

    def files(self):
        return len(os.listdir(os.path.join(self.folder, "calendar")))


def main():
    mail_text = sys.argv[1]
    place = "Setkání (Dlouhá 1, Praha)"
    steps = [("invite", f"2026-11-23 18:00 20:00 CONFIRMED {place}"),
             ("move", f"2026-11-24 17:30 19:30 CONFIRMED {place}"),
             ("cancel", f"2026-11-24 17:30 19:30 CANCELLED {place}")]
    folder = tempfile.mkdtemp(prefix="peer-khal-")
    try:
        calendar = Calendar(folder)
        for step, wanted in steps:
            calendar.take(subprocess.run([mail_text, "calendar", step], check=True,
                                         stdout=subprocess.PIPE).stdout)
            shown = calendar.shown("2026-11-23")
            if shown != [wanted] or calendar.files() != 1:
                sys.exit(f"after '{step}' khal shows {shown} in {calendar.files()} files\n"
                         f"instead of {[wanted]}")
            print(f"{step}: {shown[0]}")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
