// What stands beside the records: files that nobody reads, permissions that let others in.
// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "peer/domain/records.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

constexpr unsigned group_and_others = 077;

using Paths = std::set<std::string, std::less<>>;

// The path and the folders that it lies in.
void add_with_folders(std::string path, Paths& paths) {
  for (std::size_t slash = path.rfind('/'); slash != std::string::npos; slash = path.rfind('/')) {
    paths.insert(path);
    path.erase(slash);
  }
  paths.insert(std::move(path));
}

// Whether the rights of the group or of others lead from the root of the file system to the folder
// that `directory` lies in. What cannot be looked at is taken as open.
bool others_can_reach(const std::string& directory) {
  char* resolved = ::realpath(directory.c_str(), nullptr);
  std::string path = resolved != nullptr ? resolved : directory;
  std::free(resolved);
  constexpr mode_t may_enter = S_IXGRP | S_IXOTH;
  for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
       slash = path.rfind('/')) {
    path.erase(slash);
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && (status.st_mode & may_enter) == 0) return false;
  }
  return true;
}

}  // namespace

void Workspace::report_stray(const std::string& path, std::string message, std::string help) {
  if (!state_->loaded.insert(path).second) return;
  base::Finding finding;
  finding.file = path;
  finding.severity = base::Severity::error;
  finding.rule = "shape";
  finding.message = std::move(message);
  finding.help = std::move(help);
  findings_.add(std::move(finding));
}

// Records in a folder where none are looked for, such as clients/old/c-1.toml.
void Workspace::find_strays(const std::string& folder) {
  for (const std::string& name : state_->disk.list(folder, "")) {
    const std::string path = folder + "/" + name;
    if (is_year(name) || name.ends_with(".toml")) continue;
    const auto standing = state_->disk.standing(path);
    if (!standing || !standing->is_folder) continue;
    for (const std::string& stray : state_->disk.list(path, ".toml")) {
      report_stray(path + "/" + stray, "lies in the folder '" + path + "', so it is not read",
                   "move it to where it belongs in '" + folder + "', or out of the data directory");
    }
  }
}

// A copy inside a private folder is as private as the folder.
void Workspace::gather_exposed() {
  records_.exposed.clear();
  if (!others_can_reach(state_->disk.root())) return;
  Paths paths = {".", ".peer", "sessions", "contacts", "messages"};
  paths.insert(state_->folders.begin(), state_->folders.end());
  for (const std::string& path : state_->loaded) add_with_folders(path, paths);
  for (const std::string& path : paths) {
    const auto standing = state_->disk.standing(path);
    if (!standing || (standing->permissions & group_and_others) == 0) continue;
    records_.exposed.push_back({path, standing->permissions, standing->is_folder});
  }
}

void Workspace::load_all() {
  load_clients();
  load_staff();
  load_people();
  load_on_call();
  load_sessions(std::nullopt, std::nullopt);
  load_contacts(std::nullopt, std::nullopt);
  load_messages(std::nullopt, std::nullopt);
  for (const char* folder :
       {"clients", "staff", "people", "oncall", "sessions", "contacts", "messages"}) {
    find_strays(folder);
  }
  gather_exposed();
}

}  // namespace peer::workspace
