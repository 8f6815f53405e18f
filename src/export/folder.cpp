// A folder of files that appears all at once; see export_folder.hpp.
// SPDX-License-Identifier: MIT
#include "peer/export/folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"

namespace peer::exports {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_size = std::size_t{1} << 20;

[[noreturn]] void cannot(const char* what, const std::string& path) {
  const int error = errno;
  base::fail(fmt::format("cannot {} '{}': {}", what, base::printable(path),
                         std::strerror(error)),  // NOLINT(concurrency-mt-unsafe)
             "nothing was exported");
}

fs::path usable_path(const std::string& to, const std::string& data_directory) {
  if (to.empty()) base::fail_usage("'--output' needs a name");
  fs::path path = base::real_path(to);
  if (base::is_inside(path, base::real_path(data_directory))) {
    base::fail_usage(fmt::format("'{}' lies in the data directory", base::printable(to)),
                     "git would carry it along with the records; name a place outside");
  }
  std::error_code error;
  if (!fs::is_directory(path.parent_path(), error)) {
    base::fail(
        fmt::format("there is no directory '{}'", base::printable(path.parent_path().string())),
        "make it first");
  }
  return path;
}

bool in_repository(const fs::path& path) {
  for (fs::path folder = path.parent_path();; folder = folder.parent_path()) {
    std::error_code ignored;
    if (fs::exists(folder / ".git", ignored)) return true;
    if (folder == folder.parent_path()) return false;
  }
}

base::Descriptor create(int folder, const std::string& name) {
  base::Descriptor file(
      ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!file.is_open() || ::fchmod(file.number(), 0600) != 0) cannot("create", name);
  return file;
}

void sync_and_close(base::Descriptor& file, const std::string& name) {
  if (::fsync(file.number()) != 0) cannot("write", name);
  if (const int error = file.close(); error != 0) {
    errno = error;
    cannot("write", name);
  }
}

void make_name_last(const fs::path& path) {
  if (!base::sync_above(path)) cannot("write", path.parent_path().string());
}

// Ours alone: nobody else makes or removes it while the lock is held. False: another export has it.
bool lock(const base::Descriptor& folder, const std::string& path) {
  if (::flock(folder.number(), LOCK_EX | LOCK_NB) != 0) return false;
  struct stat held {};
  struct stat named {};
  return ::fstat(folder.number(), &held) == 0 && ::lstat(path.c_str(), &named) == 0 &&
         held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

[[noreturn]] void refuse_second(const std::string& to) {
  base::fail(fmt::format("another export to '{}' is running", base::printable(to)),
             "wait for it, or choose another place");
}

base::Descriptor open_folder(const std::string& path) {
  return base::Descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

}  // namespace

ExportFolder::ExportFolder(const std::string& to, const std::string& data_directory) {
  const fs::path path = usable_path(to, data_directory);
  std::error_code error;
  const bool is_there = fs::symlink_status(path, error).type() != fs::file_type::not_found;
  if (is_there && !fs::is_directory(path, error)) {
    base::fail(fmt::format("'{}' is not a directory", base::printable(to)),
               "name a directory that is not there yet, or an empty one");
  }
  if (is_there && !fs::is_empty(path, error)) {
    base::fail(fmt::format("'{}' is not empty", base::printable(to)),
               "name a directory that is not there yet, or an empty one");
  }
  to_ = path.string();
  beside_ = (path.parent_path() / ("." + path.filename().string() + ".export")).string();
}

ExportFolder::~ExportFolder() {
  if (!is_made_) return;
  file_.close();
  for (const std::string& name : names_) ::unlinkat(folder_.number(), name.c_str(), 0);
  ::rmdir(beside_.c_str());
}

void ExportFolder::make_folder() {
  if (::mkdir(beside_.c_str(), 0700) != 0) {
    if (errno != EEXIST) cannot("make the folder", beside_);
    // Left by an export that was killed, unless one is at work.
    const base::Descriptor old = open_folder(beside_);
    if (!old.is_open()) cannot("use", beside_);
    if (!lock(old, beside_)) refuse_second(to_);
    std::error_code error;
    fs::remove_all(beside_, error);
    if (::mkdir(beside_.c_str(), 0700) != 0) cannot("make the folder", beside_);
  }
  folder_ = open_folder(beside_);
  if (!folder_.is_open()) cannot("use", beside_);
  if (!lock(folder_, beside_)) refuse_second(to_);
  is_made_ = true;
  if (::fchmod(folder_.number(), 0700) != 0) cannot("make private", beside_);
}

void ExportFolder::begin(const std::string& name) {
  if (!is_made_) make_folder();
  end_file();
  file_ = create(folder_.number(), name);
  file_name_ = name;
  names_.push_back(name);
}

void ExportFolder::add(std::string_view text) {
  buffer_.append(text);
  if (buffer_.size() >= buffer_size) flush();
}

void ExportFolder::flush() {
  if (!base::write_all(file_.number(), buffer_)) cannot("write", file_name_);
  buffer_.clear();
}

void ExportFolder::end_file() {
  if (!file_.is_open()) return;
  flush();
  sync_and_close(file_, file_name_);
}

void ExportFolder::finish() {
  end_file();
  if (::fsync(folder_.number()) != 0) cannot("write", beside_);
  // An empty folder of that name gives way; one that has been filled meanwhile does not.
  if (::rename(beside_.c_str(), to_.c_str()) != 0) cannot("create", to_);
  is_made_ = false;
  make_name_last(to_);
}

bool ExportFolder::lies_in_repository() const {
  return in_repository(to_);
}

bool write_export_file(const std::string& to, const std::string& data_directory,
                       std::string_view text) {
  const fs::path path = usable_path(to, data_directory);
  std::error_code error;
  if (fs::symlink_status(path, error).type() != fs::file_type::not_found) {
    base::fail(fmt::format("'{}' is there already", base::printable(to)),
               "choose another name, or remove it");
  }
  const std::string beside =
      (path.parent_path() / ("." + path.filename().string() + ".export")).string();
  ::unlink(beside.c_str());  // of an export that was killed
  base::Descriptor file = create(AT_FDCWD, beside);
  try {
    if (!base::write_all(file.number(), text)) cannot("write", beside);
    sync_and_close(file, beside);
    if (::link(beside.c_str(), path.c_str()) != 0) cannot("create", path.string());
  } catch (...) {
    ::unlink(beside.c_str());
    throw;
  }
  ::unlink(beside.c_str());
  make_name_last(path);
  return in_repository(path);
}

}  // namespace peer::exports
