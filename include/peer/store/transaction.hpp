// Writes several files of the data directory: all or nothing, also over people/, also through a
// kill or a power cut.
// SPDX-License-Identifier: MIT
//
//   Lock lock = Lock::take(disk, "attendance mark", wait);  // before anything is read
//   recover(disk);                                          // finishes what a crash left
//   … read, decide …
//   commit(disk, lock, changes);                            // returns when all of it is on disk
//
// The lock is flock(2) on .peer/lock, a file that is never renamed or deleted; it is close-on-exec
// and vanishes with its holder. Waiting names the holder (pid, command) on stderr once, as long as
// that process lives; who is run by cron or a mail server waits in silence.
// commit(): compares every file with the bytes that were read (an editor knows no lock), writes
// each new file into .peer/tmp and fsyncs it, renames it into its place, fsyncs its folder. With
// more than one file the journal .peer/journal is written before the first rename (that is the
// commit point) and removed after the last fsync. It holds the old and the new bytes in full, so
// that finishing needs nothing else. Anything that fails before the commit point leaves the old
// state and no temporary file; after it, recover() of the next command finishes the work. Leftovers
// of a kill lie in .peer/tmp only, whatever the size of the data directory. Where people/ is
// another file system, a journal is used for one file too and names what lies beside its target.
// A change that can be taken back (`Keep`) always has a journal, which a rename makes to
// .peer/undo/SERIAL; what it holds of people/ lies in people/.peer/undo/SERIAL from the beginning.
// recover() touches a file only if it holds the old or already the new bytes; otherwise it
// sets the new text aside as NAME.peer-aside beside it and says so.
// Readers take no lock: they see each file old or new; while a journal waits they read the new
// bytes through pending_files(), also on a read-only disk. A reader of several files who wants no
// mixture with a writer of the same moment compares generation() before and after, and begins
// again:
//   do { before = generation(disk); pending = pending_files(disk); … read …
//   } while (generation(disk) != before);
// One who is overtaken again and again holds the writers back for a moment with Lock::share().
// Files are created 0600 and directories 0700 under any umask, in a directory shared with its group
// 0660 and 2770. What is replaced keeps owner, group and mode; root leaves all to the owner.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peer/domain/time.hpp"
#include "peer/store/real_disk.hpp"

namespace peer::store {

struct FileChange {
  std::string path;
  std::optional<std::string> before;  // the bytes that were read; nullopt: there was no file
  std::optional<std::string> after;   // nullopt: the file is removed
};

// What is kept beside the bytes of a change, for `undo` and `log` (store/undo.hpp).
struct Keep {
  std::string command;  // "client pause"
  domain::Instant at;
  std::string by;           // who typed it; may be empty
  std::int64_t format = 0;  // of the data directory
  std::int64_t days = 7;    // older ones go
};

// records: of every writer. sending: of a run that sends messages, held from its first claim to its
// last outcome, while the records stay free (.peer/sending); whoever waits for it says nothing.
enum class LockKind { records, sending };

class Lock {
 public:
  // Waits up to `wait` for another writer; then Failure naming it. Creates .peer/ (0700).
  static Lock take(const RealDisk& disk, std::string_view command,
                   std::chrono::milliseconds wait = std::chrono::seconds(30),
                   LockKind kind = LockKind::records, bool silent = false);
  // For a reader whom writers overtook again and again: keeps them from beginning, and writes
  // nothing. nullopt when there never was a writer, or one is at work longer than `wait`.
  static std::optional<Lock> share(const RealDisk& disk,
                                   std::chrono::milliseconds wait = std::chrono::seconds(5));
  // Whether the lock was last taken in what is now the future: the clock ran backwards.
  bool clock_ran_back() const { return clock_ran_back_; }
  ~Lock();
  Lock(Lock&& other) noexcept;
  Lock& operator=(Lock&&) = delete;
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  explicit Lock(int descriptor, bool clock_ran_back = false)
      : descriptor_(descriptor), clock_ran_back_(clock_ran_back) {}
  int descriptor_;
  bool clock_ran_back_ = false;
};

// One line for the user per file that was set aside; usually none.
std::vector<std::string> recover(const RealDisk& disk, const Lock& lock);

// `committed` is set at the commit point, for who must tell what became of the change after an
// exception that carries no text (std::bad_alloc). With `keep` the change can be taken back.
void commit(const RealDisk& disk, const Lock& lock, const std::vector<FileChange>& changes,
            bool* committed = nullptr, const Keep* keep = nullptr);

// What a committed but unfinished journal will write: path → bytes (nullopt: removed); not the
// files that somebody changed since. Empty when there is none. For readers.
std::map<std::string, std::optional<std::string>> pending_files(const RealDisk& disk);

// Changes whenever several files are about to be renamed into place; "" before the first time.
std::string generation(const RealDisk& disk);

}  // namespace peer::store
