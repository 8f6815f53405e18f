// What git carries or would take of who anybody is: files of people/ in the outer repository, and
// other files beside the records that name somebody.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "peer/base/text.hpp"
#include "peer/domain/naming.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/layout.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

constexpr std::size_t longest_listing = std::size_t{16} << 20U;

// Paths from the data directory; empty where there is no repository.
std::vector<std::string> listed(const std::string& directory, std::vector<std::string> options) {
  std::vector<std::string> arguments = {"ls-files", "-z"};
  std::ranges::move(options, std::back_inserter(arguments));
  const base::ProcessResult result = store::GitProgram(directory).run(
      {.arguments = std::move(arguments), .output_limit = longest_listing});
  std::vector<std::string> paths;
  if (!result.succeeded()) return paths;
  for (std::string& path : base::split(result.output, '\0')) {
    if (!path.empty() && !path.starts_with("../")) paths.push_back(std::move(path));
  }
  return paths;
}

// Whether git's attributes say that the people in the file are invented, as those of examples are.
bool is_invented(const std::string& directory, const std::string& path) {
  const base::ProcessResult result = store::GitProgram(directory).run(
      {.arguments = {"check-attr", "-z", "peer-invented", "--", path}});
  return result.succeeded() && result.output.ends_with(std::string("\0set\0", 5));
}

bool lies_in_people(std::string_view path) {
  return path == "people" || path.starts_with("people/");
}

// Git's own files, and records, which the rule no-names looks at.
bool is_looked_at(std::string_view path) {
  return !store::file_name(path) && !path.starts_with(".git") && !path.starts_with("templates/");
}

}  // namespace

void Workspace::gather_escaped() {
  records_.escaped.clear();
  if (revision_) return;
  const domain::Namings namings(records_);
  const auto look = [&](const std::vector<std::string>& paths, bool is_tracked) {
    const auto first = std::ranges::find_if(paths, lies_in_people);
    if (first != paths.end() && !is_invented(environment_.directory, *first)) {
      const auto count = std::count_if(paths.begin(), paths.end(), lies_in_people);
      records_.escaped.push_back({*first, is_tracked, {}, static_cast<std::size_t>(count - 1)});
    }
    for (const std::string& path : paths) {
      if (lies_in_people(path) || !is_looked_at(path)) continue;
      const store::ReadResult file = state_->disk.read(path);
      if (file.state != store::ReadResult::State::read) continue;
      for (const domain::Naming& naming : namings.find(file.bytes)) {
        if (naming.what == domain::Naming::What::part_of_name) continue;
        records_.escaped.push_back({path, is_tracked, naming.id, 0});
        break;
      }
    }
  };
  const std::string& directory = environment_.directory;
  look(listed(directory, {"--cached"}), true);
  look(listed(directory, {"--others", "--exclude-standard"}), false);
}

}  // namespace peer::workspace
