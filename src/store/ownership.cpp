// Owner, group and mode of what is written; see ownership.hpp.
// SPDX-License-Identifier: MIT
#include "ownership.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "beneath.hpp"
#include "folders.hpp"

namespace peer::store {
namespace {

constexpr mode_t all_bits = 07777;
constexpr mode_t private_file = S_IRUSR | S_IWUSR;
constexpr mode_t shared_file = private_file | S_IRGRP | S_IWGRP;
constexpr mode_t private_folder = S_IRWXU;
constexpr mode_t shared_folder = S_ISGID | S_IRWXU | S_IRWXG;

bool is_shared_folder(const struct stat& folder) {
  return (folder.st_mode & shared_folder) == shared_folder;
}

// Who is not root cannot give files away; a group that the user is not in stays as it is.
int give(int descriptor, const struct stat& like, mode_t mode) {
  struct stat now {};
  if (fstat(descriptor, &now) != 0) {
    return errno;
  }
  const bool is_root = geteuid() == 0;
  if ((is_root && now.st_uid != like.st_uid) || now.st_gid != like.st_gid) {
    const uid_t owner = is_root ? like.st_uid : static_cast<uid_t>(-1);
    if (fchown(descriptor, owner, like.st_gid) != 0 && errno != EPERM) {
      return errno;
    }
  }
  return fchmod(descriptor, mode) == 0 ? 0 : errno;
}

// Where nobody else can reach a file, rights of others would only wait for the folder to be opened.
mode_t bits_of_files(int folder) {
  struct stat status {};
  const bool is_private =
      fstat(folder, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
  return is_private ? S_IRWXU : all_bits;
}

}  // namespace

mode_t mode_of_files(int folder) {
  struct stat status {};
  return fstat(folder, &status) == 0 && is_shared_folder(status) ? shared_file : private_file;
}

int follow_folder(int folder, int descriptor) {
  struct stat status {};
  if (fstat(folder, &status) != 0) {
    return errno;
  }
  return give(descriptor, status, is_shared_folder(status) ? shared_file : private_file);
}

int follow_folder(int folder, const std::string& name) {
  struct stat status {};
  if (fstat(folder, &status) != 0) {
    return errno;
  }
  const Opened made = open_name(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK);
  if (made.error == EACCES) {  // a strange umask took our own rights
    return fchmodat(folder, name.c_str(), private_folder, 0) == 0 ? 0 : errno;
  }
  if (made.error != 0) {
    return made.error;
  }
  return give(made.descriptor.number(), status,
              is_shared_folder(status) ? shared_folder : private_folder);
}

int take_ownership(const RealDisk& disk, std::string_view path, int descriptor) {
  const Opened folder = open_in(disk, folder_of(path), O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (folder.error != 0) {
    return folder.error;
  }
  struct stat there {};
  const std::string name(name_of(path));
  const int found = fstatat(folder.descriptor.number(), name.c_str(), &there, AT_SYMLINK_NOFOLLOW);
  if (found == 0 && S_ISREG(there.st_mode)) {
    return give(descriptor, there, there.st_mode & bits_of_files(folder.descriptor.number()));
  }
  return follow_folder(folder.descriptor.number(), descriptor);
}

bool is_shared(const RealDisk& disk) {
  struct stat status {};
  return fstat(disk.descriptor(), &status) == 0 && is_shared_folder(status);
}

}  // namespace peer::store
