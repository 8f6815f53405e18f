// Opens, makes and syncs folders beneath the data directory.
// SPDX-License-Identifier: MIT
#include "folders.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "fail_point.hpp"
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
  Opened opened = open_beneath(disk.descriptor(), folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (opened.error != 0) {
    fail_system(fmt::format("open the folder '{}'", folder), opened.error);
  }
  return std::move(opened.descriptor);
}

void sync_folder(const RealDisk& disk, std::string_view folder) {
  const Descriptor descriptor = open_folder(disk, folder);
  int error = fail_point("folder.sync");
  if (error == 0 && fsync(descriptor.number()) != 0) {
    error = errno;
  }
  // EINVAL: a file system that cannot sync folders and needs no such call.
  if (error != 0 && error != EINVAL) {
    fail_system(fmt::format("make sure that the folder '{}' is on the disk", folder), error);
  }
}

NewFolders::~NewFolders() {
  for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) {
    const Opened parent =
        open_beneath(disk_.descriptor(), folder_of(*folder), O_RDONLY | O_DIRECTORY | O_NONBLOCK);
    if (parent.error == 0) {  // a folder that is not empty stays
      unlinkat(parent.descriptor.number(), std::string(name_of(*folder)).c_str(), AT_REMOVEDIR);
    }
  }
}

// NOLINTNEXTLINE(misc-no-recursion): one level a step of the path
void NewFolders::make(std::string_view folder) {
  if (folder == ".") {
    return;
  }
  const Opened there = open_beneath(disk_.descriptor(), folder, O_PATH | O_DIRECTORY);
  if (there.error == 0) {
    return;
  }
  const std::string action = fmt::format("make the folder '{}'", folder);
  if (there.error != ENOENT) {
    fail_system(action, there.error);
  }
  const std::string_view above = folder_of(folder);
  make(above);
  const Descriptor parent = open_folder(disk_, above);
  const std::string name(name_of(folder));
  int error = fail_point("folder.make");
  if (error == 0 && mkdirat(parent.number(), name.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
    error = errno;
  }
  if (error != 0) {
    fail_system(action, error);
  }
  made_.emplace_back(folder);
  // A strange umask may have taken our own rights.
  if (fchmodat(parent.number(), name.c_str(), S_IRWXU, 0) != 0) {
    fail_system(action, errno);
  }
  sync_folder(disk_, above);
}

}  // namespace peer::store
