// Opens, makes and syncs folders beneath the data directory.
// SPDX-License-Identifier: MIT
#include "folders.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "fail_point.hpp"
#include "ownership.hpp"
#include "problem.hpp"

namespace peer::store {

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? "." : path.substr(0, slash);
}

std::string_view name_of(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

Descriptor open_folder(const RealDisk& disk, std::string_view folder) {
  Opened opened = open_in(disk, folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (opened.error != 0) {
    fail_system(fmt::format("open the folder '{}'", folder), opened.error);
  }
  return std::move(opened.descriptor);
}

void sync_folder(const RealDisk& disk, std::string_view folder) {
  sync_folder(open_folder(disk, folder), folder);
}

void sync_folder(const Descriptor& open, std::string_view folder) {
  int error = fail_point("folder.sync");
  if (error == 0 && fsync(open.number()) != 0) {
    error = errno;
  }
  // EINVAL: a file system that cannot sync folders and needs no such call.
  if (error != 0 && error != EINVAL) {
    fail_system(fmt::format("make sure that the folder '{}' is on the disk", folder), error);
  }
}

NewFolders::~NewFolders() {
  for (auto made = made_.rbegin(); made != made_.rend(); ++made) {  // one that is not empty stays
    unlinkat(made->parent.number(), made->name.c_str(), AT_REMOVEDIR);
  }
}

// NOLINTNEXTLINE(misc-no-recursion): one level a step of the path
void NewFolders::make(std::string_view folder) {
  if (folder == ".") {
    return;
  }
  const Opened there = open_in(disk_, folder, O_PATH | O_DIRECTORY);
  if (there.error == 0) {
    return;
  }
  const std::string action = fmt::format("make the folder '{}'", folder);
  if (there.error != ENOENT) {
    fail_system(action, there.error);
  }
  const std::string_view above = folder_of(folder);
  make(above);
  made_.push_back({open_folder(disk_, above), std::string(name_of(folder))});
  const Made& made = made_.back();
  int error = fail_point("folder.make");
  if (error == 0 && mkdirat(made.parent.number(), made.name.c_str(), S_IRWXU) != 0) {
    error = errno;
  }
  if (error != 0 && error != EEXIST) {
    made_.pop_back();
    fail_system(action, error);
  }
  // Whatever the umask says.
  const int owned = error == EEXIST ? 0 : follow_folder(made.parent.number(), made.name);
  if (owned != 0) {
    fail_system(action, owned);
  }
  sync_folder(made.parent, above);
  if (error == EEXIST) {  // made by somebody else at this moment: not ours to remove
    made_.pop_back();
  }
}

}  // namespace peer::store
