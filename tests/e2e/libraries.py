"""Which shared libraries a command loads, as the loader tells it: libraries.py PEER EXAMPLE.

Each costs every start of the program some of its time, so that what reads mails, writes calendars,
translates or knows all of Unicode is loaded by the commands that need it. One that cannot be loaded is
told.
"""
# SPDX-License-Identifier: MIT
import os
import re
import shutil
import subprocess
import sys
import tempfile

LATE = ("gmime", "glib", "gobject", "gio", "ical", "icuuc", "icui18n", "boost_locale", "orcus-0.17")
MAIL = b"From: a@example.org\nTo: b@example.org\nMessage-ID: <1@example.org>\n\nYes\n"


def run(peer, words, settings, data=b""):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": os.path.join(tempfile.gettempdir(), "no-home"),
                   "PEER_NOW": "2027-01-25T09:00", **settings}
    return subprocess.run([peer, *words], input=data, env=environment, capture_output=True, check=False)


def late_libraries(peer, words, data=b""):
    """Those of LATE that the command loads; and what it wrote, without what the loader says."""
    done = run(peer, words, {"LD_DEBUG": "files"}, data)
    told = done.stderr.decode()
    loaded = set(re.findall(r"calling init: \S*/lib([A-Za-z0-9_]+(?:-0\.17)?)", told))
    if not {"c", "fmt"} <= loaded:
        sys.exit(f"the loader told only of {loaded}: the test looks at nothing")
    said = "\n".join(line for line in told.splitlines() if not re.match(r"\s+\d+:", line))
    return loaded & set(LATE), done, said


def main():
    peer, example = os.path.abspath(sys.argv[1]), sys.argv[2]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "mosty")
        shutil.copytree(example, data)
        at = ["-C", data]
        for words, needed in (
                (["--version"], set()),
                (["help"], set()),
                ([*at, "client", "show", "c-4hpz"], set()),
                ([*at, "client", "show", "zofie"], set()),
                ([*at, "client", "show", "Žofie"], set()),
                ([*at, "staff", "show", "s-k4wn"], set()),
                ([*at, "session", "show", "2026-12-07-group"], set()),
                ([*at, "due"], set()),
                ([*at, "today"], set()),
                ([*at, "client", "show", "漢"], {"icuuc"}),
                ([*at, "client", "list"], {"icuuc", "icui18n"}),
                ([*at, "oncall", "list", "--for", "s-k4wn", "--format", "ics"], {"ical", "icuuc", "icui18n"})):
            loaded, done, said = late_libraries(peer, words)
            if loaded != needed:
                faults.append(f"peer {' '.join(words)} loads {sorted(loaded)}, not {sorted(needed)}")
            if done.returncode != (2 if "漢" in words else 0):
                faults.append(f"peer {' '.join(words)}: exit {done.returncode}: {said}")
        mail = os.path.join(folder, "mail")
        with open(mail, "wb") as file:
            file.write(MAIL)
        loaded, done, _ = late_libraries(peer, [*at, "reply", "--mail", mail])
        said = done.stdout.decode()
        if "gmime" not in loaded or done.returncode != 0 or "not recorded" not in said:
            faults.append(f"peer reply --mail: loads {sorted(loaded)}, exit {done.returncode}: {said}")

        # Found first, and no library.
        with open(os.path.join(folder, "libgmime-3.0.so.0"), "wb"):
            done = run(peer, [*at, "reply", "--mail", mail], {"LD_LIBRARY_PATH": folder})
        said = done.stderr.decode()
        if done.returncode != 3 or not re.fullmatch(
                r"peer: the mail library GMime cannot be loaded: .*libgmime-3\.0\.so\.0: .*\n"
                r"help: install what brings libgmime-3\.0\.so\.0 \(in Debian: libgmime-3\.0-0\)\n", said):
            faults.append(f"without GMime: exit {done.returncode}: {said}")
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
