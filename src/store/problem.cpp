// Texts for system errors and for broken expectations of the store.
// SPDX-License-Identifier: MIT
#include "problem.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

#include "peer/base/failure.hpp"

namespace peer::store {
namespace {

std::string hint_for(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "the disk is full: make room, then run the command again; nothing was lost";
    case EROFS:
      return "the disk is read-only: nothing can be recorded there";
    case EACCES:
    case EPERM:
      return "the data directory must belong to you: see its owner and permissions";
    case EMFILE:
    case ENFILE:
      return "too many files are open: close other programs, then run the command again";
    case EIO:
      return "the disk reports an error: make a copy of the data directory before anything else";
    default:
      return {};
  }
}

}  // namespace

void fail_bug(const std::string& message) {
  throw base::Failure(base::ExitCode::bug, message,
                      "nothing was written; please report this with the file");
}

Unreadable unreadable_for(int error) {
  constexpr auto move_away = "move it out of the data directory";
  switch (error) {
    case ELOOP:
      return {"is a symbolic link, or lies behind one",
              "put the file itself there: links out of the data directory are not followed"};
    case EXDEV:
      return {"leads out of the data directory", "use a path inside the data directory"};
    case EISDIR:
      return {"is a folder, not a file", move_away};
    case ENODEV:
    case ENXIO:
      return {"is not a regular file", move_away};
    case ENOTDIR:
      return {"lies in something that is not a folder", "put a folder there"};
    case ENAMETOOLONG:
      return {"has a name that is too long", "give it a shorter name"};
    case EFBIG:
      return {fmt::format("is larger than {} MiB", largest_file >> 20U),
              "no record is that large: move it out of the data directory"};
    case EACCES:
      return {"cannot be read: Permission denied", "give yourself the right to read it"};
    default:
      return {fmt::format("cannot be read: {}", error_text(error)), "look after the disk", true};
  }
}

void fail_to_list(std::string_view folder, int error) {
  base::fail(
      fmt::format("cannot list the folder '{}': it {}", folder,
                  error == ELOOP ? "is a symbolic link" : "is not a folder of the data directory"),
      "put a folder there");
}

std::string error_text(int error) {
  // strerrordesc_np is never translated; strerror would be, once a locale is set.
  const char* text = strerrordesc_np(error);
  return text != nullptr ? text : fmt::format("system error {}", error);
}

void fail_system(std::string_view action, int error) {
  base::fail(fmt::format("cannot {}: {}", action, error_text(error)), hint_for(error));
}

}  // namespace peer::store
