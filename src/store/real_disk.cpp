// The data directory on a file system: reads regular files beneath it, lists folders, no more.
// SPDX-License-Identifier: MIT
#include "peer/store/real_disk.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "beneath.hpp"
#include "ownership.hpp"
#include "peer/base/failure.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

}  // namespace

RealDisk::RealDisk(const std::string& root) : root_(root) {
  Opened opened = open_name(AT_FDCWD, root, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (opened.error == ENOENT || opened.error == ENOTDIR) {
    base::fail(fmt::format("'{}' is not a folder", root), "give the data directory with -C DIR");
  }
  if (opened.error != 0) {
    fail_system(fmt::format("open the data directory '{}'", root), opened.error);
  }
  if (faccessat(opened.descriptor.number(), ".", X_OK, AT_EACCESS) != 0) {
    fail_system(fmt::format("enter the data directory '{}'", root), errno);
  }
  descriptor_ = opened.descriptor.release();
}

RealDisk::~RealDisk() {
  if (descriptor_ >= 0) {
    ::close(descriptor_);
  }
  if (people_ >= 0) {
    ::close(people_);
  }
}

void RealDisk::put_people(const std::string& folder) {
  people_elsewhere_ = true;
  Opened opened = open_name(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (opened.error == ENOENT || opened.error == ENOTDIR) {
    return;
  }
  if (opened.error != 0) {
    fail_system(fmt::format("open '{}', which holds people/", folder), opened.error);
  }
  people_ = opened.descriptor.release();
}

bool RealDisk::is_shared() const {
  return store::is_shared(*this);
}

RealDisk::Place RealDisk::place(std::string_view path) const {
  constexpr std::string_view people = "people";
  if (!people_elsewhere_ || !path.starts_with(people)) {
    return {descriptor_, path};
  }
  if (path == people) {
    return {people_, "."};
  }
  if (path[people.size()] != '/') {
    return {descriptor_, path};
  }
  return {people_, path.substr(people.size() + 1)};
}

ReadResult RealDisk::read(std::string_view path) const {
  Content content = read_in(*this, path, largest_file);
  ReadResult result;
  if (content.error == 0) {
    result.state = ReadResult::State::read;
    result.bytes = std::move(content.bytes);
    result.permissions = content.permissions;
  } else if (content.error != ENOENT) {
    result.state = ReadResult::State::unreadable;
    result.problem = unreadable_for(content.error);
  }
  return result;
}

std::optional<RealDisk::Standing> RealDisk::standing(std::string_view path) const {
  const Opened opened = open_in(*this, path, O_PATH | O_NOFOLLOW);
  struct stat status {};
  if (opened.error != 0 || fstat(opened.descriptor.number(), &status) != 0) {
    return std::nullopt;
  }
  if (S_ISLNK(status.st_mode)) {  // its permissions say nothing
    return std::nullopt;
  }
  return Standing{S_ISDIR(status.st_mode), status.st_mode & 07777U};
}

std::vector<std::string> RealDisk::list(std::string_view folder, std::string_view suffix) const {
  const std::string_view path = folder.empty() ? std::string_view(".") : folder;
  Opened opened = open_in(*this, path, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (opened.error == ENOENT) {
    return {};
  }
  const std::string action = fmt::format("list the folder '{}'", path);
  if (opened.error == ELOOP || opened.error == EXDEV || opened.error == ENOTDIR) {
    fail_to_list(path, opened.error);
  }
  if (opened.error != 0) {
    fail_system(action, opened.error);
  }
  const std::unique_ptr<DIR, CloseFolder> entries(fdopendir(opened.descriptor.number()));
  if (entries == nullptr) {
    fail_system(action, errno);
  }
  opened.descriptor.release();  // closedir closes it
  std::vector<std::string> names;
  errno = 0;
  while (const dirent* entry = readdir(entries.get())) {
    if (is_wanted(entry->d_name, suffix)) {
      names.emplace_back(entry->d_name);
    }
    errno = 0;
  }
  if (errno != 0) {
    fail_system(action, errno);
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace peer::store
