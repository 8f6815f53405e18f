// Rule private-files: the data directory is open to nobody else (program §6.1). An environment
// check: the workspace gathers the permissions, only for `check`.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>
#include <utility>
#include <vector>

#include "declared.hpp"
#include "peer/base/text.hpp"

namespace peer::rules::private_files {

namespace {

using domain::Exposed;
using domain::Records;

// What is open in one folder at the top of the data directory, and beneath it.
struct Level {
  const Exposed* itself = nullptr;
  const Exposed* first_file = nullptr;
  std::size_t files = 0;
  std::size_t folders = 0;
  std::vector<std::string> paths;
};

// "people" of "people/c-1.toml" and of "people"; "." of "program.toml" and of ".".
std::string level_of(const Exposed& exposed) {
  const std::size_t slash = exposed.path.find('/');
  if (slash != std::string::npos) return exposed.path.substr(0, slash);
  return exposed.is_folder ? exposed.path : ".";
}

std::map<std::string, Level> levels_of(const Records& records) {
  std::map<std::string, Level> levels;
  for (const Exposed& exposed : records.exposed) {
    const std::string name = level_of(exposed);
    Level& level = levels[name];
    level.paths.push_back(exposed.path);
    if (exposed.path == name) {
      level.itself = &exposed;
    } else if (exposed.is_folder) {
      ++level.folders;
    } else {
      ++level.files;
      if (level.first_file == nullptr) level.first_file = &exposed;
    }
  }
  return levels;
}

std::string inside(const Level& level) {
  if (level.folders == 0) return base::counted(level.files, "file", "files");
  if (level.files == 0) return base::counted(level.folders, "folder", "folders");
  return base::counted(level.files, "file", "files") + " and " +
         base::counted(level.folders, "folder", "folders");
}

bool is_one_file(const Level& level) {
  return level.itself == nullptr && level.files == 1 && level.folders == 0;
}

std::string message_for(const std::string& name, const Level& level) {
  const std::string shown = name == "." ? "the data directory" : "'" + name + "'";
  if (level.itself == nullptr) {
    const bool one = level.files + level.folders == 1;
    return fmt::format("{} in {} {} open to others", inside(level), shown, one ? "is" : "are");
  }
  const std::string itself = fmt::format("{} (mode {:04o})", shown, level.itself->mode);
  if (level.files + level.folders == 0) return itself + " is open to others";
  return fmt::format("{} and {} in it are open to others", itself, inside(level));
}

// "'clients' and 16 files in it", "'people/c-1.toml'"
std::string shown(const std::string& name, const Level& level) {
  if (is_one_file(level)) return "'" + level.first_file->path + "'";
  const std::string folder = name == "." ? "the data directory" : "'" + name + "'";
  if (level.files + level.folders == 0) return folder;
  if (level.itself == nullptr) return inside(level) + " in " + folder;
  return fmt::format("{} and {} in it", folder, inside(level));
}

void check(const Records& records, Report& report) {
  for (const auto& [name, level] : levels_of(records)) {
    std::string path = name;
    std::string message = message_for(name, level);
    if (is_one_file(level)) {
      path = level.first_file->path;
      message = fmt::format("'{}' (mode {:04o}) is open to others", path, level.first_file->mode);
    }
    // Certain: nobody but the owner is meant to get at any of it, and nothing that stands there
    // changes. A program that is shared on purpose turns the rule off.
    base::Fix fix{.close = level.paths,
                  .done = fmt::format("{} closed to others", shown(name, level))};
    report.add_fixable(path, {}, std::move(message),
                       fmt::format("in the data directory: chmod -R go= {}", path), std::move(fix));
  }
}

}  // namespace

constinit const Rule rule{
    .id = "private-files",
    .theme = "Records",
    .title = "nobody else on this machine can read the data directory and its files",
    .severity = base::Severity::warning,
    .reach = Reach::directory,
    .why =
        "Merely being on this list reveals a diagnosis. Nobody else with an account on the same "
        "machine, or access to its backup or shared folder, must be able to read it. A git "
        "clone or a copy made by hand is open to everybody unless you say otherwise.",
    .remedy = "remove access for the group and others: 'chmod -R go= DIR'",
    .source = "program §6.1, design §2 §4",
    .good = R"(# FILE people/c-1.toml
name = "Alena Jedna"
email = "alena@example.org"
)",
    .bad = R"(# FILE people/c-1.toml
name = "Alena Jedna"
email = "alena@example.org"
# MODE 0644 people/c-1.toml  #! private-files
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::private_files
