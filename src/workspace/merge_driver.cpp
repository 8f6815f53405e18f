// Attributes and configuration of the merge driver; see merge_driver.hpp.
// SPDX-License-Identifier: MIT
#include "peer/workspace/merge_driver.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/real_disk.hpp"

namespace peer::workspace {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view driver_key = "merge.peer.driver";
constexpr std::string_view name_key = "merge.peer.name";
constexpr std::string_view driver_name = "records of peer, by their meaning";
constexpr std::string_view driver_words = " merge-file %O %A %B %L %P";
constexpr std::string_view line_ends = "* text eol=lf";
constexpr std::string_view by_driver = "*.toml merge=peer";
constexpr std::string_view attributes_name = ".gitattributes";

// "" where there is no such file.
std::string read_text(const fs::path& folder, std::string_view name) {
  return store::RealDisk(folder.string()).read(name).bytes;
}

// 0: there is no such line.
std::size_t line_of(const std::string& text, std::string_view wanted) {
  const std::vector<std::string> lines = base::split(text, '\n');
  for (std::size_t number = 0; number < lines.size(); ++number) {
    if (base::trim(lines[number]) == wanted) return number + 1;
  }
  return 0;
}

// The line that says that git is to ask the driver, however it is written.
std::size_t line_with_driver(const std::string& text) {
  const std::vector<std::string> lines = base::split(text, '\n');
  for (std::size_t number = 0; number < lines.size(); ++number) {
    const std::string line = base::trim(lines[number]);
    if (!line.starts_with('#') && line.find("merge=peer") != std::string::npos) return number + 1;
  }
  return 0;
}

// The folders with a repository that holds records: the data directory, also in a repository of
// something larger, and people/ with its own.
std::vector<fs::path> repositories(const fs::path& directory) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::path folder = fs::absolute(directory, error);; folder = folder.parent_path()) {
    if (fs::exists(folder / ".git", error)) {
      found.push_back(directory);
      break;
    }
    if (folder == folder.parent_path()) break;
  }
  if (fs::exists(directory / "people" / ".git", error)) found.push_back(directory / "people");
  return found;
}

std::string shown(const fs::path& directory, const fs::path& folder, std::string_view name) {
  return folder == directory ? std::string(name) : fmt::format("people/{}", name);
}

std::string quoted(const std::string& word) {
  if (word.find_first_of(" \t'\"\\$&;()<>|*?[]#~`") == std::string::npos) return word;
  std::string text = "'";
  for (const char byte : word) text += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
  return text + "'";
}

// With its path, since git may be run where PATH does not lead to it.
std::string this_driver() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return quoted(error ? "peer" : program.string()) + std::string(driver_words);
}

std::string configured(const fs::path& folder, std::string_view key, bool local) {
  std::vector<std::string> words{"config"};
  if (local) words.emplace_back("--local");
  words.emplace_back("--get");
  words.emplace_back(key);
  const base::ProcessResult result = store::GitProgram(folder.string()).run({.arguments = words});
  return result.succeeded() ? base::trim(result.output) : "";
}

std::string first_word(const std::string& command) {
  if (!command.starts_with('\'')) return command.substr(0, command.find(' '));
  const std::size_t end = command.find('\'', 1);
  return command.substr(1, end == std::string::npos ? end : end - 1);
}

bool can_run(const std::string& program) {
  if (program.find('/') != std::string::npos) return ::access(program.c_str(), X_OK) == 0;
  const char* path = std::getenv("PATH");
  for (const std::string& folder : base::split(path == nullptr ? "" : path, ':')) {
    if (::access((folder + "/" + program).c_str(), X_OK) == 0) return true;
  }
  return false;
}

// "" when git can ask the driver. The configuration file is looked into first: `check` then starts
// no program where all is well.
std::string why_not(const fs::path& folder) {
  std::string driver;
  const std::string text = read_text(folder, ".git/config");
  const std::size_t section = text.find("[merge \"peer\"]");
  const std::size_t key = section == std::string::npos ? section : text.find("driver = ", section);
  if (key != std::string::npos) {
    driver = text.substr(key + 9, text.find('\n', key) - key - 9);
    if (driver.find_first_of("\"\\") != std::string::npos) driver.clear();  // git knows better
  }
  if (driver.empty()) driver = configured(folder, driver_key, false);
  if (driver.empty()) return "git is not told here how to merge them";
  const std::string program = first_word(driver);
  return can_run(program) ? "" : fmt::format("'{}', which merges them, is not there", program);
}

void add_attributes(const fs::path& folder) {
  const fs::path path = folder / attributes_name;
  std::string text = read_text(folder, attributes_name);
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  for (const std::string_view line : {line_ends, by_driver}) {
    if (line_of(text, line) == 0) text += std::string(line) + "\n";
  }
  if (!base::replace_file(path, text)) {
    base::fail(fmt::format("'{}' cannot be written: {}", path.string(), std::strerror(errno)));
  }
}

void configure(const fs::path& folder, std::string_view key, const std::string& value) {
  store::GitProgram(folder.string())
      .answer({.arguments = {"config", "--local", "--replace-all", std::string(key), value}},
              fmt::format("write {}", key));
}

std::string missing_attributes(const fs::path& folder) {
  const std::string text = read_text(folder, attributes_name);
  std::vector<std::string> lines;
  for (const std::string_view line : {line_ends, by_driver}) {
    if (line_of(text, line) == 0) lines.emplace_back(line);
  }
  return base::join(lines, ", ");
}

bool has_driver(const fs::path& folder) {
  return configured(folder, driver_key, true) == this_driver();
}

}  // namespace

std::string merge_attributes() {
  return fmt::format("{}\n{}\n", line_ends, by_driver);
}

std::vector<std::string> missing_for_merge(const std::string& directory) {
  std::vector<std::string> steps;
  for (const fs::path& folder : repositories(directory)) {
    if (const std::string lines = missing_attributes(folder); !lines.empty()) {
      steps.push_back(fmt::format("{}: {}", shown(directory, folder, attributes_name), lines));
    }
    if (!has_driver(folder)) {
      steps.push_back(fmt::format("{}: {} = peer{}", shown(directory, folder, ".git/config"),
                                  driver_key, driver_words));
    }
  }
  return steps;
}

void install_merge_driver(const std::string& directory) {
  for (const fs::path& folder : repositories(directory)) {
    if (!missing_attributes(folder).empty()) add_attributes(folder);
    if (has_driver(folder)) continue;
    configure(folder, name_key, std::string(driver_name));
    configure(folder, driver_key, this_driver());
  }
}

std::vector<std::string> uninstall_merge_driver(const std::string& directory, bool dry_run) {
  std::vector<std::string> steps;
  for (const fs::path& folder : repositories(directory)) {
    if (configured(folder, driver_key, true).empty()) continue;
    steps.push_back(fmt::format("{}: {}", shown(directory, folder, ".git/config"), driver_key));
    if (dry_run) continue;
    store::GitProgram(folder.string())
        .answer({.arguments = {"config", "--local", "--remove-section", "merge.peer"}},
                "forget the merge driver");
  }
  return steps;
}

std::vector<domain::Unmerged> find_unmerged(const std::string& directory) {
  std::vector<domain::Unmerged> unmerged;
  for (const fs::path& folder : repositories(directory)) {
    const std::size_t line = line_with_driver(read_text(folder, attributes_name));
    if (line == 0) continue;
    std::string why = why_not(folder);
    if (why.empty()) continue;
    unmerged.push_back({shown(directory, folder, attributes_name), line, std::move(why)});
  }
  return unmerged;
}

}  // namespace peer::workspace
