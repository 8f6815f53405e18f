// Writes and moves temporary files.
// SPDX-License-Identifier: MIT
#include "temporary.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "fail_point.hpp"
#include "ownership.hpp"
#include "peer/base/write_all.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

constexpr mode_t private_mode = S_IRUSR | S_IWUSR;

Opened create(int folder, const std::string& name) {
  constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
  if (const int error = fail_point("temporary.create"); error != 0) {
    return {Descriptor(), error};
  }
  Opened opened = open_name(folder, name, flags, private_mode);
  if (opened.error == EEXIST && unlinkat(folder, name.c_str(), 0) == 0) {
    opened = open_name(folder, name, flags, private_mode);
  }
  return opened;
}

int rename_fresh(int from, const char* old_name, int to, const char* new_name) {
  const int result = renameat2(from, old_name, to, new_name, RENAME_NOREPLACE);
  // EINVAL, ENOSYS: the file system cannot; the caller has just looked.
  if (result != 0 && (errno == EINVAL || errno == ENOSYS)) {
    return renameat(from, old_name, to, new_name) == 0 ? 0 : errno;
  }
  return result == 0 ? 0 : errno;
}

int fill(int descriptor, std::string_view bytes) {
  int error = fail_point("temporary.write");
  if (error == 0 && !base::write_all(descriptor, bytes)) {
    error = errno;
  }
  error = error != 0 ? error : fail_point("temporary.sync");
  if (error == 0 && fsync(descriptor) != 0) {
    error = errno;
  }
  return error;
}

}  // namespace

Temporary::Temporary(const RealDisk& disk, std::string_view folder, std::string name,
                     std::string_view bytes, std::string_view path)
    : Temporary(disk, folder, std::make_shared<const Descriptor>(open_folder(disk, folder)),
                std::move(name), bytes, path) {}

Temporary::Temporary(const RealDisk& disk, std::string_view folder, Folder opened_folder,
                     std::string name, std::string_view bytes, std::string_view path)
    : folder_(std::move(opened_folder)), name_(std::move(name)) {
  const std::string action = fmt::format("write in '{}/{}'", disk.root(), folder);
  Opened opened = create(folder_->number(), name_);
  if (opened.error != 0) {
    fail_system(action, opened.error);
  }
  int error = take_ownership(disk, path, opened.descriptor.number());
  error = error != 0 ? error : fill(opened.descriptor.number(), bytes);
  const int close_error = opened.descriptor.close();
  error = error != 0 ? error : close_error;
  if (error != 0) {
    unlinkat(folder_->number(), name_.c_str(), 0);
    fail_system(action, error);
  }
}

Temporary::~Temporary() {
  if (folder_ != nullptr && !name_.empty()) {
    unlinkat(folder_->number(), name_.c_str(), 0);
  }
}

Temporary::Temporary(Temporary&& other) noexcept
    : folder_(std::move(other.folder_)), name_(std::exchange(other.name_, {})) {}

int Temporary::move_to(const RealDisk& disk, std::string_view path, bool fresh) {
  const Descriptor target = open_folder(disk, folder_of(path));
  const std::string name(name_of(path));
  if (const int error = fail_point("place"); error != 0) {
    return error;
  }
  int error = 0;
  if (fresh) {
    error = rename_fresh(folder_->number(), name_.c_str(), target.number(), name.c_str());
  } else if (renameat(folder_->number(), name_.c_str(), target.number(), name.c_str()) != 0) {
    error = errno;
  }
  if (error == 0) {
    name_.clear();
  }
  return error;
}

std::string name_beside(std::string_view path) {
  return fmt::format(".{}.peer-tmp", name_of(path));
}

int put_file(const RealDisk& disk, std::string_view path, std::string_view bytes, bool fresh) {
  Temporary temporary(disk, temporary_folder, "redo", bytes, path);
  const int error = temporary.move_to(disk, path, fresh);
  if (error != EXDEV) {
    return error;
  }
  Temporary beside(disk, folder_of(path), name_beside(path), bytes, path);
  return beside.move_to(disk, path, fresh);
}

}  // namespace peer::store
