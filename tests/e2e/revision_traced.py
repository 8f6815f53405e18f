"""A report on a git revision opens no file for writing and changes no name, as strace sees it, also in
the git that it runs: revision_traced.py PEER EXAMPLE."""
# SPDX-License-Identifier: MIT
import os
import re
import shutil
import subprocess
import sys
import tempfile

WRITING_CALLS = ("open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,"
                 "mkdirat,rmdir,symlink,symlinkat,truncate,ftruncate,chmod,fchmod,fchmodat,utimensat,flock")
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")


def writes(line):
    call = re.match(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\(", line)
    if not call:
        return False
    if call[1] in ("open", "openat", "openat2"):
        return bool(WRITES.search(line)) and '"/dev/null"' not in line
    return True


def traced(command, environment, folder):
    log = os.path.join(folder, "log")
    done = subprocess.run(["strace", "-f", "-qq", "-o", log, "-e", "trace=" + WRITING_CALLS, *command],
                          env=environment, capture_output=True, check=False)
    with open(log, encoding="utf-8", errors="replace") as lines:
        return done, [line.rstrip() for line in lines]


def main():
    peer, example = os.path.abspath(sys.argv[1]), sys.argv[2]
    if shutil.which("strace") is None:
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "mosty")
        shutil.copytree(example, data)
        identity = {f"GIT_{who}_{key}": "test@example.org"
                    for who in ("AUTHOR", "COMMITTER") for key in ("NAME", "EMAIL")}
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8", "TZ": "UTC",
                       "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
                       "PEER_NOW": "2027-01-25T09:00", **identity}
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
            subprocess.run(["git", "-C", data, *words], env=environment, check=True)
        with open(os.path.join(data, "program.toml"), "a", encoding="utf-8") as program:
            program.write("# edited, so that the index is stale\n")
        report = [peer, "-C", data, "report", "attendance", "--year", "2026", "--revision", "HEAD"]
        done, lines = traced(report, environment, folder)
        if done.returncode != 0:
            sys.exit(f"the report ended with {done.returncode}: {done.stderr.decode()}")
        if not any("/.git/objects" in line or "objects/" in line for line in lines):
            sys.exit("strace saw no object opened: the test looks at nothing")
        found = [line for line in lines if writes(line)]
        if found:
            sys.exit("written:\n" + "\n".join(found))
        # The test can fail: a command that refreshes the index is seen.
        _, lines = traced(["git", "-C", data, "add", "-A"], environment, folder)
        if not any(writes(line) for line in lines):
            sys.exit("'git add' was not seen to write")


if __name__ == "__main__":
    main()
