// Reads and writes peer.* of `git config --local`, or local.toml; see local_settings.hpp.
// SPDX-License-Identifier: MIT
#include "peer/workspace/local_settings.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/id.hpp"
#include "peer/store/edit.hpp"
#include "peer/store/flat.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/real_disk.hpp"

namespace peer::workspace {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view git_place = "git config --local";
constexpr int no_such_key = 1;  // git-config(1)
constexpr int usage_of_git = 129;
constexpr int fatal_of_git = 128;

void add(LocalSettings& settings, std::string_view key, std::string value) {
  if (key == "clone") settings.clone = std::move(value);
  if (key == "sendmail") settings.sendmail.push_back(std::move(value));
  if (key == "sms") settings.sms.push_back(std::move(value));
  if (key == "people") settings.people = std::move(value);
}

// nullopt: the directory is in no repository, or git is not there.
std::optional<LocalSettings> read_git(const std::string& directory) {
  const base::ProcessResult result = store::GitProgram(directory).run(
      {.arguments = {"config", "--local", "--null", "--get-regexp", "^peer\\."}});
  if (result.end != base::ProcessResult::End::exited) return std::nullopt;
  if (result.code == fatal_of_git || result.code == usage_of_git) return std::nullopt;
  LocalSettings settings;
  if (result.code == no_such_key) return settings;
  // KEY LF VALUE NUL; git writes the section and the key in small letters.
  constexpr std::string_view section = "peer.";
  for (const std::string& entry : base::split(result.output, '\0')) {
    const std::size_t end = entry.find('\n');
    if (end == std::string::npos || !entry.starts_with(section)) continue;
    add(settings, std::string_view(entry).substr(section.size(), end - section.size()),
        entry.substr(end + 1));
  }
  return settings;
}

void write_git(const std::string& directory, const std::string& key,
               const std::vector<std::string>& values) {
  const store::GitProgram git(directory);
  // The first one takes the place of all there were.
  for (std::size_t i = 0; i < values.size(); ++i) {
    const base::ProcessResult result = git.run(
        {.arguments = {"config", "--local", i == 0 ? "--replace-all" : "--add", key, values[i]}});
    if (result.succeeded()) continue;
    base::fail(fmt::format("git cannot write {}: {}", key, base::trim(result.errors)));
  }
}

fs::path file_path() {
  const char* home = std::getenv("XDG_CONFIG_HOME");
  if (home != nullptr && *home == '/') return fs::path(home) / "peer" / "local.toml";
  const char* user = std::getenv("HOME");
  if (user == nullptr || *user != '/') return {};
  return fs::path(user) / ".config" / "peer" / "local.toml";
}

std::string read_file(const fs::path& path) {
  std::error_code error;
  if (path.empty() || !fs::exists(path, error)) return {};
  const store::RealDisk disk(path.parent_path().string());
  store::ReadResult result = disk.read(path.filename().string());
  if (result.state == store::ReadResult::State::missing) return {};
  if (result.state == store::ReadResult::State::read) return std::move(result.bytes);
  base::fail(fmt::format("'{}' {}", path.string(), result.problem.reason), result.problem.help);
}

LocalSettings read_toml(const std::string& directory) {
  LocalSettings settings;
  const std::string table = store::spell_key(base::real_path(directory).string()) + ".";
  for (store::FlatValue& value : store::flat_values(read_file(file_path()))) {
    if (!value.key.starts_with(table) || value.type != "text") continue;
    add(settings, std::string_view(value.key).substr(table.size()), std::move(value.value));
  }
  return settings;
}

// On the disk when it returns, each with the folder that it lies in.
void make_folders(const fs::path& folder) {
  std::error_code error;
  if (folder.empty() || fs::exists(folder, error)) return;
  make_folders(folder.parent_path());
  fs::create_directory(folder, error);
  base::sync_folder(folder.parent_path());
}

void replace_file(const fs::path& path, const std::string& text) {
  make_folders(path.parent_path());
  if (!base::replace_file(path, text)) {
    base::fail(fmt::format("'{}' cannot be written: {}", path.string(), std::strerror(errno)));
  }
}

// Whether git has anything to say about people/; a worktree's configuration lies elsewhere.
bool may_name_people(const fs::path& repository) {
  std::error_code error;
  if (!fs::is_directory(repository, error)) return true;
  std::string text;
  const base::Descriptor file(::open((repository / "config").c_str(), O_RDONLY | O_CLOEXEC));
  char block[4096];
  for (ssize_t got = 0; file.number() >= 0; text.append(block, static_cast<std::size_t>(got))) {
    got = ::read(file.number(), block, sizeof(block));
    if (got <= 0) break;
  }
  return base::fold(text).find("people") != std::string::npos;
}

std::string write_toml(const std::string& directory, const LocalSettings& settings) {
  const fs::path path = file_path();
  if (path.empty()) {
    base::fail("local settings have no place", "set HOME, or make the directory a git repository");
  }
  const std::string table = base::real_path(directory).string();
  std::vector<store::Operation> operations;
  if (settings.clone) operations.push_back(store::set({table, "clone"}, *settings.clone));
  const auto program = [&](const char* key, const std::vector<std::string>& words) {
    if (words.empty()) return;
    operations.push_back(store::set({table, key}, store::Array(words.begin(), words.end())));
  };
  program("sendmail", settings.sendmail);
  program("sms", settings.sms);
  if (settings.people) operations.push_back(store::set({table, "people"}, *settings.people));
  replace_file(path, store::edit_document(read_file(path), operations));
  return path.string();
}

}  // namespace

LocalSettings read_local_settings(const std::string& directory) {
  const std::optional<LocalSettings> git = read_git(directory);
  LocalSettings settings = git ? *git : read_toml(directory);
  if (settings.clone && !domain::is_id(*settings.clone)) {
    base::fail(fmt::format("'{}' is not a name of a clone", base::printable(*settings.clone)),
               "write it again with 'peer git install --as NAME'");
  }
  return settings;
}

std::optional<std::string> people_elsewhere(const std::string& directory) {
  std::error_code error;
  for (fs::path folder = base::real_path(directory);; folder = folder.parent_path()) {
    const fs::path repository = folder / ".git";
    const bool is_there = fs::exists(repository, error);
    if (!is_there && folder != folder.parent_path()) continue;
    if (is_there && !may_name_people(repository)) return std::nullopt;
    std::optional<LocalSettings> settings;
    if (is_there) settings = read_git(directory);
    if (!settings) settings = read_toml(directory);
    if (!settings->people || settings->people->empty()) return std::nullopt;
    const fs::path named = *settings->people;
    return (named.is_absolute() ? named : fs::path(directory) / named).string();
  }
}

std::string write_local_settings(const std::string& directory, const LocalSettings& settings) {
  if (!read_git(directory)) return write_toml(directory, settings);
  if (settings.clone) write_git(directory, "peer.clone", {*settings.clone});
  if (settings.people) write_git(directory, "peer.people", {*settings.people});
  write_git(directory, "peer.sendmail", settings.sendmail);
  write_git(directory, "peer.sms", settings.sms);
  return std::string(git_place);
}

}  // namespace peer::workspace
