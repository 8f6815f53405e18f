"""Writers of one file with a known fault, and one without: what the power-cut simulator must tell
apart.

    bad_writers.py KIND FILE TEXT
"""
# SPDX-License-Identifier: MIT
import os
import sys


def write(path, text, sync):
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(descriptor, text.encode())
    if sync:
        os.fsync(descriptor)
    os.close(descriptor)


def sync_folder(path):
    descriptor = os.open(os.path.dirname(path), os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)


def in_place(path, text):
    write(path, text, sync=True)
    sync_folder(path)


def no_fsync(path, text):
    write(path + ".new", text, sync=False)
    os.rename(path + ".new", path)
    sync_folder(path)


def no_folder_fsync(path, text):
    write(path + ".new", text, sync=True)
    os.rename(path + ".new", path)


def good(path, text):
    write(path + ".new", text, sync=True)
    os.rename(path + ".new", path)
    sync_folder(path)


BAD = {"truncate in place": in_place, "no fsync": no_fsync, "no folder fsync": no_folder_fsync}
WRITERS = {**BAD, "good": good}

if __name__ == "__main__":
    WRITERS[sys.argv[1]](sys.argv[2], sys.argv[3])
    print("saved")
