// fchmod of what is really the file: opened beneath the data directory, never by its path.
// SPDX-License-Identifier: MIT
#include "peer/store/permissions.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "beneath.hpp"
#include "peer/store/real_disk.hpp"
#include "problem.hpp"

namespace peer::store {

std::string close_to_others(const std::string& directory, std::string_view path) {
  const RealDisk disk(directory);
  const Opened opened = open_in(disk, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
  if (opened.error != 0) return error_text(opened.error);
  struct stat status {};
  if (fstat(opened.descriptor.number(), &status) != 0) return error_text(errno);
  const mode_t kept = disk.is_shared() ? S_ISGID | S_IRWXU | S_IRWXG : S_IRWXU;
  if (fchmod(opened.descriptor.number(), status.st_mode & kept) != 0) return error_text(errno);
  return {};
}

}  // namespace peer::store
