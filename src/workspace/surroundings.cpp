// What stands beside the records: files that nobody reads, permissions that let others in.
// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "peer/domain/records.hpp"
#include "peer/workspace/merge_driver.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

using Paths = std::set<std::string, std::less<>>;

// The folders that the paths lie in.
Paths folders_of(const Paths& paths) {
  Paths folders;
  for (const std::string& path : paths) {
    std::string folder = path;
    for (std::size_t slash = folder.rfind('/'); slash != std::string::npos;
         slash = folder.rfind('/')) {
      folder.erase(slash);
      if (!folders.insert(folder).second) break;
    }
  }
  return folders;
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
  state_->seen.unseen.push_back(path);
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
  for (const std::string& name : state_->view.list(folder, "")) {
    const std::string path = folder + "/" + name;
    if (is_year(name) || name.ends_with(".toml")) continue;
    if (!state_->view.is_folder(path)) continue;
    for (const std::string& stray : state_->view.list(path, ".toml")) {
      report_stray(path + "/" + stray, "lies in the folder '" + path + "', so it is not read",
                   "move it to where it belongs in '" + folder + "', or out of the data directory");
    }
  }
}

// A copy inside a private folder is as private as the folder. What was read showed its permissions.
void Workspace::gather_exposed() {
  records_.exposed.clear();
  if (revision_) return;  // a commit has no permissions
  if (!others_can_reach(state_->disk.root())) return;
  records_.exposed = state_->seen.exposed;
  const unsigned strangers = state_->disk.is_shared() ? 07U : group_and_others;
  std::erase_if(records_.exposed,
                [&](const domain::Exposed& file) { return (file.mode & strangers) == 0; });
  Paths paths = folders_of(state_->loaded);
  paths.merge(Paths{".", ".peer", "sessions", "contacts", "messages", "inbox"});
  paths.insert(state_->folders.begin(), state_->folders.end());
  paths.insert(state_->seen.unseen.begin(), state_->seen.unseen.end());
  for (const std::string& path : paths) {
    const auto standing = state_->disk.standing(path);
    if (!standing || (standing->permissions & strangers) == 0) continue;
    records_.exposed.push_back({path, standing->permissions, standing->is_folder});
  }
  std::ranges::sort(records_.exposed, {}, &domain::Exposed::path);
}

void Workspace::load_all() {
  std::vector<std::string> paths;
  add_folder("clients", paths);
  add_years("contacts", std::nullopt, std::nullopt, paths);
  add_years("messages", std::nullopt, std::nullopt, paths);
  add_years("inbox", std::nullopt, std::nullopt, paths);
  add_folder("oncall", paths);
  add_folder("people", paths);
  add_years("sessions", std::nullopt, std::nullopt, paths);
  add_folder("staff", paths);
  load_files(std::move(paths));
  load_not_names();
  records_.index();
  for (const char* folder :
       {"clients", "staff", "people", "oncall", "sessions", "contacts", "messages", "inbox"}) {
    find_strays(folder);
  }
  gather_exposed();
  if (state_->access == Access::read && !revision_) {
    records_.unmerged = find_unmerged(environment_.directory);
  }
}

}  // namespace peer::workspace
