// Commit and recovery of writes.
// SPDX-License-Identifier: MIT
#include "peer/store/transaction.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <set>

#include "finish.hpp"
#include "journal.hpp"
#include "peer/base/failure.hpp"
#include "problem.hpp"
#include "temporary.hpp"
#include "undo_entries.hpp"

namespace peer::store {
namespace {

[[noreturn]] void refuse(const std::string& path) {
  base::fail(fmt::format("'{}' was changed since it was read", path),
             "nothing was written: run the command again, it will see the change");
}

void check_unchanged(const RealDisk& disk, const std::vector<FileChange>& changes) {
  for (const FileChange& change : changes) {
    if (!standing_of(disk, change.path, change.before)) {
      refuse(change.path);
    }
  }
}

std::vector<FileChange> real_changes(const std::vector<FileChange>& changes) {
  std::vector<FileChange> real;
  std::set<std::string_view> paths;
  for (const FileChange& change : changes) {
    if (!is_plain_path(change.path) || !paths.insert(change.path).second) {
      fail_bug(fmt::format("'{}' cannot be written, or is written twice", change.path));
    }
    if (change.after && change.after->size() > largest_file) {
      base::fail(fmt::format("'{}' would be larger than {} MiB", change.path, largest_file >> 20U),
                 "no record is that large");
    }
    if (change.before != change.after) {
      real.push_back(change);
    }
  }
  return real;
}

// False when the target lies on another file system: then a journal is needed, since a temporary
// file beside it would not be found after a crash.
bool commit_one(const RealDisk& disk, const FileChange& change, Temporaries& temporaries,
                bool& committed) {
  check_unchanged(disk, {change});
  const Descriptor folder = open_folder(disk, folder_of(change.path));
  const int error = place(disk, change, temporaries);
  if (error == EXDEV) {
    return false;
  }
  if (error == EEXIST || error == ENOENT) {
    refuse(change.path);
  }
  if (error != 0) {
    fail_system(fmt::format("put '{}' in its place", change.path), error);
  }
  sync_folder(folder, folder_of(change.path));
  committed = true;
  return true;
}

// The commit point. When it cannot be made sure, the journal is taken back: nothing has been
// renamed yet.
void write_journal(const RealDisk& disk, const Journal& journal) {
  const std::vector<FileChange>& changes = journal.changes;
  Temporary temporary(disk, temporary_folder, "journal", encode_journal(changes, journal.kept),
                      journal_path);
  const Descriptor folder = open_folder(disk, own_folder);
  check_unchanged(disk, changes);
  if (const int error = temporary.move_to(disk, journal_path, false); error != 0) {
    fail_system("write '.peer/journal'", error);
  }
  try {
    sync_folder(folder, own_folder);
  } catch (...) {
    unlinkat(folder.number(), "journal", 0);
    throw;
  }
}

void commit_several(const RealDisk& disk, const Journal& journal, Temporaries& temporaries,
                    NewFolders& folders, bool& committed) {
  if (journal.changes.size() > 1 || !journal.kept) prepare_generation(disk);
  write_journal(disk, journal);
  committed = true;
  folders.keep();
  std::vector<std::string> notices;
  try {
    notices = finish(disk, journal, temporaries);
  } catch (const base::Failure& failure) {
    throw base::Failure(failure.code(), failure.what(),
                        "the change is safe in '.peer/journal': the next command that writes "
                        "finishes it, and all commands show it already");
  }
  if (!notices.empty()) {
    base::fail(notices.front(), "compare the two files");
  }
}

void put_whole(const RealDisk& disk, std::string_view path, const std::string& bytes) {
  const int error = put_file(disk, path, bytes, false);
  if (error != 0) fail_system(fmt::format("write '{}'", path), error);
}

// Also where no .gitignore of the directory does it: what is kept here is for this machine.
void hide_from_git(const RealDisk& disk, std::string_view path) {
  static const std::string everything = "*\n";
  if (!standing_of(disk, path, everything)) put_whole(disk, path, everything);
}

// What is in people/ of a change that is kept: written before the commit point, and taken back when
// that is not reached.
class Part {
 public:
  Part(const RealDisk& disk, std::uint64_t serial, const std::string& bytes, NewFolders& folders)
      : disk_(disk) {
    if (bytes.empty()) return;
    folders.make(people_undo_folder);
    hide_from_git(disk, "people/.peer/.gitignore");
    path_ = part_path(serial);
    put_whole(disk, path_, bytes);
    sync_folder(disk, people_undo_folder);
  }
  ~Part() {
    if (!path_.empty()) remove();
  }
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;
  Part(Part&&) = delete;
  Part& operator=(Part&&) = delete;

  void keep() { path_.clear(); }

 private:
  void remove() noexcept {
    try {
      remove_file(disk_, path_);
    } catch (...) {  // the next command that is kept takes its place, or clears it away
    }
  }

  const RealDisk& disk_;
  std::string path_;
};

void commit_kept(const RealDisk& disk, const std::vector<FileChange>& changes, const Keep& keep,
                 Temporaries& temporaries, NewFolders& folders, bool& committed) {
  NewFolders own(disk);
  own.make(undo_folder);
  own.keep();
  hide_from_git(disk, ".peer/.gitignore");
  Journal journal{Journal::State::committed, changes, Kept{next_serial(disk), keep, {}}};
  const std::string bytes = encode_part(changes);
  if (!bytes.empty()) journal.kept->part = checksum_of(bytes);
  Part part(disk, journal.kept->serial, bytes, folders);
  try {
    commit_several(disk, journal, temporaries, folders, committed);
  } catch (...) {
    if (committed) part.keep();
    throw;
  }
  part.keep();
  forget_old(disk, keep);
}

void clear_temporaries(const RealDisk& disk) {
  for (const std::string& name : disk.list(temporary_folder, "")) {
    const std::string path = fmt::format("{}/{}", temporary_folder, name);
    if (const int error = remove_file(disk, path); error != 0 && error != ENOENT) {
      fail_system(fmt::format("remove the leftover '{}'", path), error);
    }
  }
}

std::string set_journal_aside(const RealDisk& disk) {
  const Descriptor folder = open_folder(disk, own_folder);
  if (renameat(folder.number(), "journal", folder.number(), "journal.damaged") != 0) {
    fail_system("set the damaged '.peer/journal' aside", errno);
  }
  sync_folder(disk, own_folder);
  return "the journal of an unfinished command is damaged and now '.peer/journal.damaged': see "
         "with 'git status' that the last change is whole";
}

}  // namespace

std::vector<std::string> recover(const RealDisk& disk, const Lock& /*lock*/) {
  clear_temporaries(disk);
  const Journal journal = read_journal(disk);
  if (journal.state == Journal::State::none) {
    return {};
  }
  if (journal.state == Journal::State::damaged) {
    return {set_journal_aside(disk)};
  }
  NewFolders folders(disk);
  folders.make(temporary_folder);
  for (const FileChange& change : journal.changes) {
    if (change.after) {
      folders.make(folder_of(change.path));
    }
  }
  folders.keep();
  prepare_generation(disk);
  Temporaries none;
  return finish(disk, journal, none);
}

void commit(const RealDisk& disk, const Lock& /*lock*/, const std::vector<FileChange>& changes,
            bool* committed, const Keep* keep) {
  bool unwanted = false;
  bool& done = committed != nullptr ? *committed : unwanted;
  const std::vector<FileChange> real = real_changes(changes);
  if (real.empty()) {
    return;
  }
  check_unchanged(disk, real);
  NewFolders own(disk);
  own.make(temporary_folder);
  own.keep();
  NewFolders folders(disk);
  Temporaries temporaries;
  const auto folder = std::make_shared<const Descriptor>(open_folder(disk, temporary_folder));
  for (const FileChange& change : real) {
    if (change.after) {
      folders.make(folder_of(change.path));
      temporaries.emplace(change.path, Temporary(disk, temporary_folder, folder,
                                                 fmt::format("{}", temporaries.size()),
                                                 *change.after, change.path));
    }
  }
  if (keep != nullptr) {
    commit_kept(disk, real, *keep, temporaries, folders, done);
  } else if (real.size() > 1 || !commit_one(disk, real.front(), temporaries, done)) {
    commit_several(disk, {Journal::State::committed, real, {}}, temporaries, folders, done);
  }
  folders.keep();
}

std::map<std::string, std::optional<std::string>> pending_files(const RealDisk& disk) {
  std::map<std::string, std::optional<std::string>> pending;
  for (const FileChange& change : read_journal(disk).changes) {
    // A file that an editor changed since will be left alone: what it holds counts.
    if (standing_of(disk, change.path, change.before) ||
        standing_of(disk, change.path, change.after)) {
      pending.insert_or_assign(change.path, change.after);
    }
  }
  return pending;
}

}  // namespace peer::store
