"""Judges what a faulted command left: what readers see, what the next command makes of it."""
# SPDX-License-Identifier: MIT
import dataclasses
import os
import time

import scenarios
import traced
import trees

ALLOWED_CODES = (0, 1, 2, 3, 75)
PATIENCE = 20  # seconds; for a stale lock it would wait 30


CLONE_OF_FORMAT_1 = ".peer/clone"


@dataclasses.dataclass
class Verdict:
    state: str  # old, new, lost, torn
    faults: list  # of ("stale", "leftover", "reader", "next"), text


class Bench:
    """A folder of one worker process, with a data directory and an outbox."""

    def __init__(self, peer, folder):
        self.peer = peer
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.outbox = os.path.join(folder, "outbox")
        self.settings = os.path.join(folder, ".config")  # of the user, outside of the directory
        os.makedirs(folder, exist_ok=True)
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8",
                            "PEER_NOW": scenarios.NOW, "PEER_RANDOM_SEED": "7",
                            "ASAN_OPTIONS": "detect_leaks=0"}

    def command(self, arguments):
        return [self.peer, *(word.format(data=self.data, outbox=self.outbox) for word in arguments)]

    def run(self, arguments, options=None):
        command = self.command(arguments)
        if options is None:
            return traced.run(command, self.environment, self.folder)
        return traced.traced(command, self.environment, self.folder, options)

    def on_data(self, arguments):
        return self.run(["-C", self.data, *arguments])

    def put(self, start):
        trees.put(self.data, start)
        trees.put(self.outbox, {})
        trees.put(self.settings, {})

    def take(self, in_outbox):
        return trees.take(self.outbox if in_outbox else self.data)

    def programs(self):
        """The local settings; of what is left beside them nobody reads anything."""
        return trees.take(self.settings).get("peer/local.toml")

    def readers(self):
        runs = [self.on_data(reader) for reader in scenarios.READERS]
        return [(run.code, run.out) for run in runs]


class Judge:
    """Knows the old and the new state of one command, begun from the tree `start`."""

    def __init__(self, bench, scenario, start, following=None, with_readers=True):
        self.bench = bench
        self.scenario = scenario
        self.with_readers = with_readers and not scenario.again
        self.following = scenario.arguments if scenario.again else (
            "-C", "{data}", *(following or scenarios.NEXT))
        self.seen = {}
        bench.put(start)
        self.before = trees.records(bench.take(scenario.in_outbox))
        self.read_old = self._readers()
        self.old = None if scenario.again else self._follow("the start")
        bench.put(start)
        result = bench.run(scenario.arguments)
        if result.code != 0:
            # Not SystemExit: a worker that leaves makes the others wait for ever.
            raise RuntimeError(f"{scenario.name} failed without a fault: {result.err.decode()}")
        self.after = trees.records(bench.take(scenario.in_outbox))
        self.programs = bench.programs()
        self.read_new = self._readers()
        self.new = self.after if scenario.again else self._follow("the end")

    def _readers(self):
        return self.bench.readers() if self.with_readers else None

    def _follow(self, where):
        result = self.bench.run(self.following)
        if result.code not in self._codes():
            raise SystemExit(f"{self.following} failed after {where}: {result.err.decode()}")
        check = self.bench.on_data(["check", "--format", "json"])
        return trees.records(self.bench.take(False)), check.out

    def _codes(self):
        """How the next command may end: before an upgrade it is refused."""
        return (0, 3) if self.scenario.upgrades else (0,)

    def verdict(self):
        """Of what lies on the bench now. The same state is judged once."""
        tree = self.bench.take(self.scenario.in_outbox)
        key = (trees.digest(tree), self.bench.programs())
        if key not in self.seen:
            judge = self._judge_again if self.scenario.again else self._judge_record
            self.seen[key] = judge(tree)
        return self.seen[key]

    def _judge_record(self, tree):
        faults = []
        read = self._readers()
        if trees.take(self.bench.data) != tree:
            faults.append(("reader", "a reader wrote"))
        began = time.monotonic()
        result = self.bench.run(self.following)
        if result.code not in self._codes() or time.monotonic() - began > PATIENCE:
            kind = "stale" if b"still at work" in result.err else "next"
            faults.append((kind, f"the next command ended with {result.code}: "
                           + result.err.decode(errors="replace").strip()))
        end = trees.take(self.bench.data)
        check = self.bench.on_data(["check", "--format", "json"]).out
        now = (trees.records(end), check)
        if self.scenario.upgrades:
            faults += self._upgrade_again(now == self.new)
            end = trees.take(self.bench.data)
        # An upgrade does what lies elsewhere when it is called again; another command leaves it alone.
        is_upgraded_later = self.scenario.finishes is not None and self.scenario.finishes.upgrades
        for path in trees.leftovers(end):
            if not (is_upgraded_later and path == CLONE_OF_FORMAT_1):
                faults.append(("leftover", path))
        state = "old" if now == self.old else "new" if now == self.new else None
        if state is None:
            gone = set(self.old[0]) - set(now[0]) - (set(self.old[0]) - set(self.new[0]))
            state = "lost" if gone else "torn"
            both = {"old": self.old[0], "new": self.new[0]}
            faults.append((state, trees.difference(now[0], both)))
        elif read != (self.read_old if state == "old" else self.read_new):
            faults.append(("reader", f"readers do not see the {state} state"))
        return Verdict(state, faults)

    def _upgrade_again(self, is_new):
        """Once more it does what is left; nothing of what lay elsewhere is forgotten."""
        result = self.bench.run(self.scenario.arguments)
        if result.code != 0:
            yield "next", f"once more it ended with {result.code}: {result.err.decode(errors='replace').strip()}"
        end = trees.records(self.bench.take(False))
        whole = self.new[0] if is_new else self.after
        if end != whole:
            yield "torn", trees.difference(end, {"once more": whole})
        if self.bench.programs() != self.programs:
            yield "lost", f"the local settings are {self.bench.programs()}"

    def _judge_again(self, tree):
        """Each file old or new; the same command again then makes all of it."""
        now = trees.records(tree)
        state = "new" if now == self.after else "old"
        faults = []
        for path, value in now.items():
            if value not in (self.before.get(path), self.after.get(path)) \
                    and not path.endswith(".tmp"):
                state = "torn"
                faults.append(("torn", f"{path} is neither old nor new"))
        result = self.bench.run(self.following)
        already = b"is a data directory already" in result.err
        if result.code != 0 and not already:
            faults.append(("next", f"the next command ended with {result.code}: "
                           + result.err.decode(errors="replace").strip()))
        end = trees.records(self.bench.take(self.scenario.in_outbox))
        for path in trees.leftovers(end):
            faults.append(("leftover", path))
        if {path for path in end if path not in trees.leftovers(end)} != set(self.after):
            faults.append(("torn", trees.difference(end, {"new": self.after})))
        return Verdict(state, faults)


def code_faults(result, fault, verdict):
    """What is wrong with how a faulted command ended."""
    if result.code is None:
        return [("hang", "it did not end")]
    if result.code == -9 and fault == "KILL":
        return []
    if result.code not in ALLOWED_CODES:
        return [("code", f"it ended with {result.code}: {result.err.decode(errors='replace')}")]
    if result.code == 0 and verdict.state != "new":
        return [("false success", "exit 0, but the new state is not on the disk")]
    if verdict.state == "new" and result.code != 0 and b"nothing was written" in result.err:
        return [("false refusal", result.err.decode(errors="replace").strip())]
    return []
