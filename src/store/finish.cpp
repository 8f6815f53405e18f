// Redo of a journal: each file is old, already new, or somebody else's.
// SPDX-License-Identifier: MIT
#include "finish.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <set>

#include "beneath.hpp"
#include "fail_point.hpp"
#include "journal.hpp"
#include "ownership.hpp"
#include "peer/base/failure.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

constexpr std::string_view generation_path = ".peer/generation";
constexpr std::size_t generation_digits = 20;

Descriptor open_generation(const RealDisk& disk) {
  const Descriptor folder = open_folder(disk, own_folder);
  Opened opened = open_name(folder.number(), std::string(name_of(generation_path)),
                            O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
  if (opened.error != 0) {
    fail_system("open '.peer/generation'", opened.error);
  }
  follow_folder(folder.number(), opened.descriptor.number());  // whatever the umask says
  return std::move(opened.descriptor);
}

void write_generation(int descriptor, std::uint64_t number) {
  const std::string text = fmt::format("{:0{}}", number, generation_digits);
  if (pwrite(descriptor, text.data(), text.size(), 0) < 0 && errno != EINTR) {
    fail_system("write '.peer/generation'", errno);
  }
}

std::uint64_t parse_generation(std::string_view text) {
  std::uint64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// Tells readers who are between two files to begin again. After the journal stands (whoever begins
// now sees it), before the first rename.
void count_generation(const RealDisk& disk) {
  write_generation(open_generation(disk).number(), parse_generation(generation(disk)) + 1);
}

// What stands there is surely not what a command wrote. Any other error (of the disk, too many open
// files) says nothing about it: whoever took that for a change would set a good record aside.
bool is_something_else(int error) {
  switch (error) {
    case ELOOP:
    case EXDEV:
    case EISDIR:
    case ENODEV:
    case ENXIO:
    case ENOTDIR:
    case ENAMETOOLONG:
    case EFBIG:
      return true;
    default:
      return false;
  }
}

// NAME.peer-aside, or -2, -3 … when there is another one; one with the same bytes is used again.
std::string set_aside(const RealDisk& disk, const FileChange& change) {
  for (int number = 1; number < 100; ++number) {
    const std::string path =
        change.path + ".peer-aside" + (number == 1 ? "" : fmt::format("-{}", number));
    if (standing_of(disk, path, change.after)) {
      return path;
    }
    const int error = put_file(disk, path, *change.after, true);
    if (error == 0) {
      sync_folder(disk, folder_of(path));
      return path;
    }
    if (error != EEXIST) {
      fail_system(fmt::format("set the new text of '{}' aside", change.path), error);
    }
  }
  base::fail(fmt::format("too many texts of '{}' are set aside", change.path),
             "compare them and delete those that are not needed");
}

std::string leave_alone(const RealDisk& disk, const FileChange& change) {
  if (!change.after) {
    return fmt::format(
        "'{}' was to be removed by an unfinished command, but was changed since: it stays",
        change.path);
  }
  return fmt::format(
      "'{}' was changed while a command was unfinished: it stays, and what the command "
      "meant to write is in '{}'",
      change.path, set_aside(disk, change));
}

// True when it is done; false when the file became somebody else's at this moment. An error is not
// taken for that without a look: the journal would go and with it the rest of the change.
bool finish_one(const RealDisk& disk, const FileChange& change, Temporaries& temporaries) {
  int error = place(disk, change, temporaries);
  if (change.after && (error == EXDEV || error == ENOENT)) {
    error = put_file(disk, change.path, *change.after, !change.before);
  }
  if (error == 0 || standing_of(disk, change.path, change.after)) {
    return true;
  }
  if ((error != EEXIST && error != ENOENT) || standing_of(disk, change.path, change.before)) {
    fail_system(fmt::format("put '{}' in its place", change.path), error);
  }
  return false;
}

// It becomes an entry of undo: no copy, whatever its size.
void keep_journal(const RealDisk& disk, std::uint64_t serial) {
  NewFolders folders(disk);
  folders.make(undo_folder);
  folders.keep();
  const Descriptor from = open_folder(disk, own_folder);
  const Descriptor to = open_folder(disk, undo_folder);
  int error = fail_point("keep");
  if (error == 0 && renameat(from.number(), std::string(name_of(journal_path)).c_str(), to.number(),
                             std::string(name_of(undo_path(serial))).c_str()) != 0) {
    error = errno;
  }
  if (error != 0) fail_system("keep '.peer/journal' for undo", error);
  sync_folder(to, undo_folder);
}

}  // namespace

bool standing_of(const RealDisk& disk, std::string_view path,
                 const std::optional<std::string>& bytes) {
  Content content = read_in(disk, path, largest_file);
  if (const int error = fail_point("standing"); error != 0) {
    content.error = error;
  }
  if (content.error == ENOENT) {
    return !bytes;
  }
  if (content.error != 0 && !is_something_else(content.error)) {
    fail_system(fmt::format("read '{}'", path), content.error);
  }
  return bytes && content.error == 0 && content.bytes == *bytes;
}

int remove_file(const RealDisk& disk, std::string_view path) {
  const Descriptor folder = open_folder(disk, folder_of(path));
  if (const int error = fail_point("remove"); error != 0) {
    return error;
  }
  return unlinkat(folder.number(), std::string(name_of(path)).c_str(), 0) == 0 ? 0 : errno;
}

int place(const RealDisk& disk, const FileChange& change, Temporaries& temporaries) {
  if (!change.after) {
    return remove_file(disk, change.path);
  }
  const auto temporary = temporaries.find(change.path);
  return temporary == temporaries.end()
             ? ENOENT
             : temporary->second.move_to(disk, change.path, !change.before);
}

std::vector<std::string> finish(const RealDisk& disk, const Journal& journal,
                                Temporaries& temporaries) {
  const std::vector<FileChange>& changes = journal.changes;
  std::vector<std::string> notices;
  std::set<std::string> folders;
  // One file is read whole, old or new.
  if (changes.size() > 1 || !journal.kept) count_generation(disk);
  for (const FileChange& change : changes) {
    folders.emplace(folder_of(change.path));
    if (standing_of(disk, change.path, change.after)) {
      continue;
    }
    const bool done =
        standing_of(disk, change.path, change.before) && finish_one(disk, change, temporaries);
    if (!done) {
      notices.push_back(leave_alone(disk, change));
    }
  }
  for (const FileChange& change : changes) {  // of a redo that was killed on another file system
    const Opened folder =
        open_in(disk, folder_of(change.path), O_RDONLY | O_DIRECTORY | O_NONBLOCK);
    if (folder.error == 0) {
      unlinkat(folder.descriptor.number(), name_beside(change.path).c_str(), 0);
    } else {
      folders.erase(std::string(folder_of(change.path)));  // it went with its files
    }
  }
  for (const std::string& folder : folders) {
    sync_folder(disk, folder);
  }
  if (journal.kept) {
    keep_journal(disk, journal.kept->serial);
  } else if (const int error = remove_file(disk, journal_path); error != 0) {
    fail_system("remove '.peer/journal'", error);
  }
  sync_folder(disk, own_folder);
  return notices;
}

void prepare_generation(const RealDisk& disk) {
  if (generation(disk).size() != generation_digits) {
    write_generation(open_generation(disk).number(), 0);
  }
}

std::string generation(const RealDisk& disk) {
  return read_beneath(disk.descriptor(), generation_path, 1024).bytes;
}

}  // namespace peer::store
