// The lock of writers: flock(2) on .peer/lock, which the kernel gives back when its holder ends.
// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>

#include "folders.hpp"
#include "ownership.hpp"
#include "peer/base/clock.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/store/transaction.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr mode_t lock_mode = S_IRUSR | S_IWUSR;

const char* name_of(LockKind kind) {
  return kind == LockKind::records ? "lock" : "sending";
}

std::string shown(LockKind kind) {
  return fmt::format("the lock '.peer/{}'", name_of(kind));
}

Descriptor open_lock(int folder, LockKind kind) {
  Opened opened =
      open_name(folder, name_of(kind), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, lock_mode);
  if (opened.error != 0) {
    fail_system("open " + shown(kind), opened.error);
  }
  struct stat status {};
  if (fstat(opened.descriptor.number(), &status) != 0) {
    fail_system("look at " + shown(kind), errno);
  }
  if (!S_ISREG(status.st_mode)) {
    base::fail(shown(kind) + " is not a regular file", "remove it");
  }
  if ((status.st_mode & 07777U) != mode_of_files(folder) || status.st_size == 0) {
    follow_folder(folder, opened.descriptor.number());  // whatever the umask says
  }
  return std::move(opened.descriptor);
}

// False: it was deleted or replaced meanwhile (git clean), and whoever comes next locks another
// file.
bool is_current(int folder, int lock, LockKind kind) {
  struct stat ours {};
  struct stat named {};
  if (fstat(lock, &ours) == 0 && fstatat(folder, name_of(kind), &named, AT_SYMLINK_NOFOLLOW) == 0) {
    return ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
  }
  if (errno != ENOENT) {  // taking it again would not end while the disk fails
    fail_system("look at " + shown(kind), errno);
  }
  return false;
}

bool try_lock(int lock, int kind = LOCK_EX) {
  int interruptions = 0;
  while (flock(lock, kind | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) {
      return false;
    }
    if (errno != EINTR || ++interruptions == most_interruptions) {
      fail_system("lock '.peer/lock'", errno);
    }
  }
  return true;
}

bool is_gone(const std::string& process) {
  constexpr std::size_t longest = 9;
  if (process.size() > longest) {
    return true;
  }
  return kill(std::stoi(process), 0) != 0 && errno == ESRCH;
}

// A minute is what clocks that are set by the network may differ by.
bool is_in_future(int lock) {
  constexpr std::time_t tolerance = 60;
  struct stat status {};
  return fstat(lock, &status) == 0 && status.st_size > 0 &&
         status.st_mtime > base::SystemClock().now() + tolerance;
}

// "'attendance mark' (process 1234)" from "1234 attendance mark\n".
std::string holder_of(int lock) {
  std::string text(200, '\0');
  const ssize_t size = pread(lock, text.data(), text.size(), 0);
  text.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  text = text.substr(0, text.find('\n'));
  const std::size_t space = text.find(' ');
  const bool plain =
      space != std::string::npos && space > 0 && text.find_first_not_of("0123456789") == space;
  // A number may have been given away again, or never belonged to this machine.
  if (!plain || is_gone(text.substr(0, space))) {
    return "another command";
  }
  return fmt::format("'{}' (process {})", base::printable(text.substr(space + 1)),
                     text.substr(0, space));
}

// Only for the message of those who wait: an error here matters to nobody.
void write_holder(int lock, std::string_view command) {
  const std::string text = fmt::format("{} {}\n", getpid(), command);
  if (ftruncate(lock, 0) == 0 && pwrite(lock, text.data(), text.size(), 0) < 0) {
    return;
  }
}

class Patience {
 public:
  Patience(milliseconds limit, bool silent) : begin_(Clock::now()), limit_(limit), said_(silent) {}

  // Sleeps a little; says once whom we wait for; Failure when the time is over.
  void wait(int lock) {
    const auto waited = Clock::now() - begin_;
    if (waited >= limit_) {
      base::fail(fmt::format("{} is still at work on this data directory", holder_of(lock)),
                 "wait until it has finished, then run the command again");
    }
    if (!said_ && waited >= milliseconds(500)) {
      fmt::print(stderr, "peer: waiting for {} to finish\n", holder_of(lock));
      said_ = true;
    }
    std::this_thread::sleep_for(pause_);
    pause_ = std::min(pause_ * 2, milliseconds(16));
  }

 private:
  Clock::time_point begin_;
  milliseconds limit_;
  milliseconds pause_{1};
  bool said_;  // cron, which waits for another run, is quiet
};

}  // namespace

Lock Lock::take(const RealDisk& disk, std::string_view command, milliseconds wait, LockKind kind,
                bool silent) {
  NewFolders folders(disk);
  folders.make(own_folder);
  folders.keep();
  const Descriptor folder = open_folder(disk, own_folder);
  Descriptor lock = open_lock(folder.number(), kind);
  Patience patience(wait, silent || kind == LockKind::sending);
  for (int deleted = 0; deleted < most_interruptions;) {
    if (!try_lock(lock.number())) {
      patience.wait(lock.number());
    } else if (is_current(folder.number(), lock.number(), kind)) {
      const bool clock_ran_back = is_in_future(lock.number());
      write_holder(lock.number(), command);
      return Lock(lock.release(), clock_ran_back);
    } else {
      lock = open_lock(folder.number(), kind);
      ++deleted;
    }
  }
  base::fail(shown(kind) + " is deleted again and again",
             "end the program that cleans the data directory, then run the command again");
}

std::optional<Lock> Lock::share(const RealDisk& disk, milliseconds wait) {
  Opened opened = open_beneath(disk.descriptor(), ".peer/lock", O_RDONLY | O_NONBLOCK);
  if (opened.error != 0) return std::nullopt;
  const auto end = Clock::now() + wait;
  while (!try_lock(opened.descriptor.number(), LOCK_SH)) {
    if (Clock::now() >= end) return std::nullopt;
    std::this_thread::sleep_for(milliseconds(1));
  }
  return Lock(opened.descriptor.release());
}

Lock::~Lock() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
}

Lock::Lock(Lock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), clock_ran_back_(other.clock_ran_back_) {}

}  // namespace peer::store
