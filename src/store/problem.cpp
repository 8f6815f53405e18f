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

std::string error_text(int error) {
  // strerrordesc_np is never translated; strerror would be, once a locale is set.
  const char* text = strerrordesc_np(error);
  return text != nullptr ? text : fmt::format("system error {}", error);
}

void fail_system(std::string_view action, int error) {
  base::fail(fmt::format("cannot {}: {}", action, error_text(error)), hint_for(error));
}

}  // namespace peer::store
