"""A model of a disk that forgets: replays the system calls of a command and tells every state that
a power cut may leave behind.

Deliberately weaker than ext4: data is on the disk only up to the file's last fsync, the name of a
file (made, renamed, removed) only up to the last fsync of its folder. Of what came after, any part
may be there: of the names every one by itself, in any order, and a rename in one folder without
its other half; of the data every write by itself, also half of it.
"""
# SPDX-License-Identifier: MIT
import itertools
import os
import random
import re

import traced

MODES = {True: 0o40700, False: 0o100600}


class Folder:
    def __init__(self):
        self.now = {}
        self.durable = {}
        self.pending = {}  # name → what it stood for, step by step since the last fsync

    def set(self, name, node):
        self.pending.setdefault(name, []).append(node)
        if node is None:
            self.now.pop(name, None)
        else:
            self.now[name] = node

    def sync(self):
        self.durable = dict(self.now)
        self.pending = {}

    def choices(self):
        """[(name, what it may stand for)], by identity of the nodes."""
        for name, nodes in self.pending.items():
            options = [self.durable.get(name)]
            options += [node for number, node in enumerate(nodes)
                        if node is not options[0] and node not in nodes[:number]]
            yield name, options


class File:
    def __init__(self, content=b""):
        self.now = content
        self.durable = content
        self.pending = []

    @staticmethod
    def apply(content, step):
        kind, offset, data = step
        if kind == "truncate":
            return content[:offset].ljust(offset, b"\0")
        return content.ljust(offset, b"\0")[:offset] + data + content[offset + len(data):]

    def change(self, step):
        self.now = self.apply(self.now, step)
        self.pending.append(step)

    def sync(self):
        self.durable = self.now
        self.pending = []

    def choices(self):
        """Every content that may be found."""
        halves = []
        for kind, offset, data in self.pending:
            options = [None, (kind, offset, data)]
            if kind == "write" and len(data) > 1:
                options.append((kind, offset, data[:len(data) // 2]))
            halves.append(options)
        if len(halves) > 4:  # so many that only prefixes are tried
            steps = [self.pending[:count] for count in range(len(self.pending) + 1)]
        else:
            steps = itertools.product(*halves)
        found = []
        for chosen in steps:
            content = self.durable
            for step in chosen:
                content = content if step is None else self.apply(content, step)
            if content not in found:
                found.append(content)
        return found


class Disk:
    """What lies in `root`, at first all of it durable."""

    def __init__(self, root, tree, uninteresting=()):
        self.root = root
        self.top = Folder()
        self.open = {}  # number → (node, offset)
        self.uninteresting = uninteresting  # files whose data nobody reads
        self.acknowledged = False
        for path in sorted(tree):
            folder, name = self.find_folder(os.path.join(root, path))
            folder.set(name, Folder() if tree[path][1] is None else File(tree[path][1]))
        for node, _ in self.nodes():
            node.sync()

    def nodes(self):
        """Every node that is still named, or may be after a cut, with one of its paths."""
        stack = [(self.top, "")]
        known = set()
        while stack:
            node, path = stack.pop()
            if id(node) in known:
                continue
            known.add(id(node))
            yield node, path
            if isinstance(node, Folder):
                below = {**node.durable, **node.now}.items()
                more = [(name, other) for name, nodes in node.pending.items() for other in nodes]
                stack += [(other, os.path.join(path, name)) for name, other in [*below, *more]
                          if other is not None]

    def find_folder(self, path):
        steps = [step for step in os.path.relpath(path, self.root).split("/") if step != "."]
        folder = self.top
        for step in steps[:-1]:
            folder = folder.now[step]
        return folder, (steps[-1] if steps else None)

    def find(self, path):
        folder, name = self.find_folder(path)
        return folder if name is None else folder.now.get(name)

    def states(self, limit):
        """Trees that a power cut may leave now: all of them, or `limit` of very many."""
        places = []  # (the node and name or the file, its options)
        for node, path in self.nodes():
            if isinstance(node, Folder):
                places += [((node, name), options) for name, options in node.choices()]
            elif path not in self.uninteresting:
                options = node.choices()
                if len(options) > 1:
                    places.append((node, options))
        count = 1
        for _, options in places:
            count *= len(options)
        if count <= limit:
            picks = itertools.product(*(range(len(options)) for _, options in places))
        else:
            picks = self._some(places, limit)
        for pick in picks:
            yield self._tree({place if isinstance(place, File) else (id(place[0]), place[1]):
                              options[index] for (place, options), index in zip(places, pick)})

    @staticmethod
    def _some(places, limit):
        """The extremes, each single step away from them, then a fixed random sample."""
        nothing = [0] * len(places)
        everything = [len(options) - 1 for _, options in places]
        picks = [tuple(nothing), tuple(everything)]
        for number, (_, options) in enumerate(places):
            for index in range(len(options)):
                for base in (nothing, everything):
                    picks.append((*base[:number], index, *base[number + 1:]))
        dice = random.Random(len(places))
        while len(picks) < limit:
            picks.append(tuple(dice.randrange(len(options)) for _, options in places))
        return picks[:limit]

    def _tree(self, chosen):
        tree = {}
        stack = [(self.top, "")]
        while stack:
            folder, path = stack.pop()
            names = dict(folder.durable)
            for name in folder.pending:
                names[name] = chosen[(id(folder), name)]
            for name, node in names.items():
                if node is None:
                    continue
                below = os.path.join(path, name)
                is_folder = isinstance(node, Folder)
                tree[below] = (MODES[is_folder],
                               None if is_folder else chosen.get(node, node.now))
                if is_folder:
                    stack.append((node, below))
        return tree


TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"(\.\.\.)?')
BASE = re.compile(r"(AT_FDCWD|\d+)<((?:[^<>\\]|\\.)*)>")
NUMBER = re.compile(r"^(\d+)<")


class Replay:
    """Applies the calls of a log to a Disk, one by one."""

    def __init__(self, disk, directory):
        self.disk = disk
        self.directory = directory

    def steps(self, log):
        """After every call that changed something: a short text of it."""
        for name, arguments, result, rest in traced.lines(log):
            if result.startswith("-") or result == "?":
                continue
            method = getattr(self, "on_" + re.sub(r"64$|at2?$|2$", "", name), None)
            if method and method(name, arguments, int(result), rest):
                yield f"{name} {' '.join(os.path.basename(path) for path in self.paths(arguments))}"
        if "+++ exited with 0 +++" in log:
            self.disk.acknowledged = True
            yield "exit 0"

    def paths(self, arguments):
        """The absolute paths of a call: texts, below the descriptor before them."""
        found = []
        base = self.directory
        for match in re.finditer(BASE.pattern + "|" + TEXT.pattern, arguments):
            if match[2] is not None:
                base = traced.decoded(match[2])
            else:
                found.append(os.path.normpath(os.path.join(base, traced.decoded(match[3]))))
                base = self.directory
        return found

    def inside(self, path):
        return path == self.disk.root or path.startswith(self.disk.root + "/")

    def descriptor(self, arguments):
        return int(NUMBER.match(arguments)[1]) if NUMBER.match(arguments) else -1

    def on_open(self, _, arguments, result, __):
        path = self.paths(arguments)[0]
        self.disk.open.pop(result, None)
        if not self.inside(path):
            return False
        node = self.disk.find(path)
        changed = False
        if node is None:
            folder, name = self.disk.find_folder(path)
            node = File()
            folder.set(name, node)
            changed = True
        elif "O_TRUNC" in arguments and node.now:
            node.change(("truncate", 0, b""))
            changed = True
        self.disk.open[result] = [node, 0]
        return changed

    def on_write(self, _, arguments, result, __):
        number = self.descriptor(arguments)
        if number == 1:
            self.disk.acknowledged = True
            return True
        return self._write(number, arguments, result, None)

    def on_pwrite(self, _, arguments, result, __):
        return self._write(self.descriptor(arguments), arguments, result,
                           int(arguments.rsplit(", ", 1)[1]))

    def _write(self, number, arguments, result, at):
        if number not in self.disk.open:
            return False
        text = TEXT.search(arguments)
        if text[2]:
            raise SystemExit("the log shortens what was written: raise -s")
        entry = self.disk.open[number]
        data = os.fsencode(traced.decoded(text[1]))[:result]
        entry[0].change(("write", entry[1] if at is None else at, data))
        entry[1] += 0 if at is not None else result
        return True

    def on_ftruncate(self, _, arguments, __, ___):
        entry = self.disk.open.get(self.descriptor(arguments))
        if entry:
            entry[0].change(("truncate", int(arguments.rsplit(", ", 1)[1]), b""))
        return bool(entry)

    def on_fsync(self, _, arguments, __, ___):
        entry = self.disk.open.get(self.descriptor(arguments))
        if entry:
            entry[0].sync()
        return bool(entry)

    on_fdatasync = on_fsync

    def on_close(self, _, arguments, __, ___):
        self.disk.open.pop(self.descriptor(arguments), None)
        return False

    def on_rename(self, _, arguments, __, ___):
        source, target = self.paths(arguments)
        if not self.inside(source):
            return False
        folder, name = self.disk.find_folder(source)
        node = folder.now[name]
        folder.set(name, None)
        folder, name = self.disk.find_folder(target)
        folder.set(name, node)
        return True

    def on_unlink(self, _, arguments, __, ___):
        return self._name(arguments, lambda: None)

    on_rmdir = on_unlink

    def on_mkdir(self, _, arguments, __, ___):
        return self._name(arguments, Folder)

    def _name(self, arguments, make):
        path = self.paths(arguments)[0]
        if not self.inside(path):
            return False
        folder, name = self.disk.find_folder(path)
        folder.set(name, make())
        return True
