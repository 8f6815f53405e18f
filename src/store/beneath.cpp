// openat2(2) with RESOLVE_BENEATH and its fallback, and the read loop.
// SPDX-License-Identifier: MIT
#include "beneath.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "peer/store/real_disk.hpp"

namespace peer::store {
namespace {

// A descriptor of a program started with closed stdin, stdout or stderr may be 0–2.
Opened above_standard(int number) {
  if (number < 0) {
    return {Descriptor(), errno};
  }
  if (number > 2) {
    return {Descriptor(number), 0};
  }
  const int moved = fcntl(number, F_DUPFD_CLOEXEC, 3);
  const int error = moved < 0 ? errno : 0;
  ::close(number);
  return {Descriptor(moved), error};
}

bool is_symbolic_link(int folder, const std::string& name) {
  struct stat status {};
  return fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
         S_ISLNK(status.st_mode);
}

// O_PATH | O_NOFOLLOW opens a link itself, and O_DIRECTORY says ENOTDIR for one: tell them apart.
Opened open_step(int folder, const std::string& name, int flags) {
  Opened opened = open_name(folder, name, flags | O_NOFOLLOW);
  if (opened.error == ENOTDIR && is_symbolic_link(folder, name)) {
    opened.error = ELOOP;
  }
  return opened;
}

int open_type_error(mode_t mode) {
  if (S_ISREG(mode)) {
    return 0;
  }
  return S_ISDIR(mode) ? EISDIR : ENODEV;
}

}  // namespace

bool is_plain_path(std::string_view path) {
  if (path.find('\0') != std::string_view::npos) {
    return false;
  }
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = path.find('/', begin);
    const std::string_view step = path.substr(begin, end - begin);
    if (step.empty() || step == "." || step == "..") {
      return false;
    }
    if (end == std::string_view::npos) {
      return true;
    }
    begin = end + 1;
  }
}

Opened open_name(int folder, const std::string& name, int flags, unsigned mode) {
  int interruptions = 0;
  while (true) {
    const int number = ::openat(folder, name.c_str(), flags | O_CLOEXEC, mode);
    if (number >= 0 || errno != EINTR || ++interruptions > most_interruptions) {
      return above_standard(number);
    }
  }
}

Opened open_by_steps(int root, std::string_view path, int flags) {
  Descriptor folder;
  int current = root;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = path.find('/', begin);
    const std::string step(path.substr(begin, end - begin));
    if (end == std::string_view::npos) {
      return open_step(current, step, flags);
    }
    Opened next = open_step(current, step, O_PATH | O_DIRECTORY);
    if (next.error != 0) {
      return next;
    }
    folder = std::move(next.descriptor);
    current = folder.number();
    begin = end + 1;
  }
}

Opened open_beneath(int root, std::string_view path, int flags) {
  if (path != "." && !is_plain_path(path)) {
    return {Descriptor(), EXDEV};
  }
  open_how how{};
  how.flags = static_cast<unsigned>(flags | O_CLOEXEC);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  const std::string name(path);
  int tries = 0;
  while (true) {
    const auto number =
        static_cast<int>(syscall(SYS_openat2, root, name.c_str(), &how, sizeof(how)));
    if (number >= 0) {
      return above_standard(number);
    }
    if (errno == ENOSYS || errno == EPERM) {
      return open_by_steps(root, path, flags);
    }
    // EAGAIN: something was renamed meanwhile and the kernel cannot tell whether we are beneath.
    if ((errno == EINTR || errno == EAGAIN) && ++tries < most_interruptions) {
      continue;
    }
    return {Descriptor(), errno};
  }
}

Content read_regular(int descriptor, std::size_t cap) {
  struct stat status {};
  if (fstat(descriptor, &status) != 0) {
    return {{}, errno, 0};
  }
  if (const int error = open_type_error(status.st_mode); error != 0) {
    return {{}, error, 0};
  }
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > cap) {
    return {{}, EFBIG, 0};
  }
  // One byte more than the file has: a full answer shows the end without another call.
  std::string bytes(size + 1, '\0');
  std::size_t filled = 0;
  int interruptions = 0;
  while (true) {
    const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR && ++interruptions < most_interruptions) {
      continue;
    }
    if (got < 0) {
      return {{}, errno, 0};
    }
    filled += static_cast<std::size_t>(got);
    if (filled > cap) {
      return {{}, EFBIG, 0};
    }
    if (got == 0 || filled == size) {
      bytes.resize(filled);
      return {std::move(bytes), 0, status.st_mode & 07777U};
    }
    if (filled == bytes.size()) {  // it grew after fstat
      bytes.resize(bytes.size() * 2 + 4096);
    }
  }
}

Content read_beneath(int root, std::string_view path, std::size_t cap) {
  const Opened opened = open_beneath(root, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  if (opened.error != 0) {
    return {{}, opened.error, 0};
  }
  return read_regular(opened.descriptor.number(), cap);
}

Opened open_in(const RealDisk& disk, std::string_view path, int flags) {
  const RealDisk::Place place = disk.place(path);
  if (place.root < 0) {
    return {Descriptor(), ENOENT};
  }
  return open_beneath(place.root, place.path, flags);
}

Content read_in(const RealDisk& disk, std::string_view path, std::size_t cap) {
  const RealDisk::Place place = disk.place(path);
  if (place.root < 0) {
    return {{}, ENOENT, 0};
  }
  return read_beneath(place.root, place.path, cap);
}

}  // namespace peer::store
