"""Folders as values: taken from the disk, put back, compared, hashed."""
# SPDX-License-Identifier: MIT
import fcntl
import hashlib
import os
import shutil

# Whose bytes say nothing about the records: who held the lock last, and how often something was
# written. git's own files are git's.
UNIMPORTANT = (".peer/lock", ".peer/generation")


def take(folder):
    """{relative path: (mode, bytes)}; a folder has None for bytes; {} when there is none."""
    tree = {}
    stack = [""]
    while stack:
        below = stack.pop()
        try:
            entries = sorted(os.scandir(os.path.join(folder, below)), key=lambda entry: entry.name)
        except FileNotFoundError:
            return {}
        for entry in entries:
            path = os.path.join(below, entry.name)
            mode = entry.stat(follow_symlinks=False).st_mode
            if entry.is_dir(follow_symlinks=False):
                tree[path] = (mode, None)
                stack.append(path)
            else:
                with open(entry.path, "rb") as file:
                    tree[path] = (mode, file.read())
    return tree


def put(folder, tree):
    """Makes `folder` hold exactly `tree`."""
    shutil.rmtree(folder, ignore_errors=True)
    if not tree:
        return
    os.mkdir(folder, 0o700)
    for path in sorted(tree):
        mode, content = tree[path]
        full = os.path.join(folder, path)
        if content is None:
            os.mkdir(full)
        else:
            with open(full, "wb") as file:
                file.write(content)
        os.chmod(full, mode & 0o7777)


def is_git(path):
    return ".git" in path.split("/")


def is_local(path):
    return path.startswith((".peer/", "people/.peer/"))


def records(tree):
    """What people care about: the files, without the state of the machine and without folders."""
    return {path: value for path, value in tree.items()
            if value[1] is not None and not is_local(path) and not is_git(path)}


def is_kept_for_undo(path, tree):
    """An entry of undo, or its part in people/ beside it."""
    if path in (".peer/.gitignore", "people/.peer/.gitignore"):
        return True
    folder, name = os.path.split(path)
    return name.isdigit() and folder in (".peer/undo", "people/.peer/undo") and f".peer/undo/{name}" in tree


def leftovers(tree):
    """Files that no command leaves behind when it ends well."""
    found = [path for path, value in tree.items()
             if is_local(path) and value[1] is not None and path not in UNIMPORTANT
             and not is_kept_for_undo(path, tree)]
    found += [path for path in records(tree)
              if path.endswith((".tmp", ".peer-tmp", ".peer-aside"))
              or ("/.peer" in path and path != "people/.peer-people")]
    return found


def digest(tree):
    sum_ = hashlib.blake2b(digest_size=16)
    for path in sorted(tree):
        if is_git(path):
            continue
        mode, content = tree[path]
        if path == UNIMPORTANT[0]:
            content = b""
        sum_.update(f"{path}\0{mode:o}\0{'-' if content is None else len(content)}\0".encode(
            errors="surrogateescape"))
        sum_.update(content or b"")
    return sum_.digest()


def lock_is_free(folder):
    try:
        descriptor = os.open(os.path.join(folder, ".peer/lock"), os.O_RDWR | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)


def difference(tree, others):
    """A line on what differs between a tree and the nearest of others, for messages."""
    best = None
    for name, other in others.items():
        paths = [path for path in sorted(set(tree) | set(other))
                 if tree.get(path) != other.get(path)]
        if best is None or len(paths) < len(best[1]):
            best = (name, paths)
    return f"differs from the {best[0]} state in {', '.join(best[1][:6])}"
