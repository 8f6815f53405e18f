// Asks the disk or the revision, by path.
// SPDX-License-Identifier: MIT
#include "view.hpp"

#include <fmt/format.h>

#include "peer/base/failure.hpp"

namespace peer::workspace {

View::View(const store::RealDisk& now, const std::optional<std::string>& revision) : now_(now) {
  if (revision) past_.emplace(now.root(), *revision);
}

bool View::is_now(std::string_view path) const {
  const std::string_view top = path.substr(0, path.find('/'));
  return !past_ || top == "people" || top == ".peer";
}

const store::Disk& View::disk_of(std::string_view path) const {
  if (is_now(path)) return now_;
  return *past_;
}

store::ReadResult View::read(std::string_view path) const {
  return disk_of(path).read(path);
}

std::vector<std::string> View::list(std::string_view folder, std::string_view suffix) const {
  return disk_of(folder).list(folder, suffix);
}

// Those of now are no part of the revision: it passes over what it does not hold.
void View::expect(const std::vector<std::string>& paths) const {
  if (past_) past_->expect(paths);
}

bool View::is_folder(std::string_view path) const {
  if (!is_now(path)) return past_->is_folder(path);
  const auto standing = now_.standing(path);
  return standing && standing->is_folder;
}

bool View::exists(const std::string& path) const {
  if (!is_now(path)) return past_->holds(path);
  const store::ReadResult result = now_.read(path);
  // Neither answer would do: a plan would leave a session out, or write over one.
  if (result.problem.is_unknown) {
    base::fail(fmt::format("'{}' {}", path, result.problem.reason), result.problem.help);
  }
  return result.state != store::ReadResult::State::missing;
}

}  // namespace peer::workspace
