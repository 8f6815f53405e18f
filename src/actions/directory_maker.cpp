// A new data directory on disk; see directory_maker.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/directory_maker.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/outside_files.hpp"
#include "peer/base/text.hpp"
#include "peer/base/write_all.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/merge_driver.hpp"

namespace peer::actions {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot(const char* what, const std::string& path, int error) {
  base::fail(fmt::format("cannot {} '{}': {}", what, base::printable(path),
                         std::strerror(error)));  // NOLINT(concurrency-mt-unsafe)
}

// What was made so far; removed in reverse order unless all of it succeeded.
class Undo {
 public:
  Undo() = default;
  ~Undo() {
    for (auto path = made_.rbegin(); path != made_.rend(); ++path) {
      std::error_code ignored;
      if (fs::path(*path).filename() == ".git") {
        fs::remove_all(*path, ignored);
      } else {
        fs::remove(*path, ignored);  // a folder only when it is empty
      }
    }
  }
  Undo(const Undo&) = delete;
  Undo& operator=(const Undo&) = delete;
  Undo(Undo&&) = delete;
  Undo& operator=(Undo&&) = delete;

  void made(std::string path) { made_.push_back(std::move(path)); }
  void keep() { made_.clear(); }

 private:
  std::vector<std::string> made_;
};

// An error is no answer: who takes it for 'no' writes over what is there.
bool is_there(const std::string& path) {
  std::error_code error;
  const fs::file_type type = fs::symlink_status(path, error).type();
  if (type == fs::file_type::none) cannot("look at", path, error.value());
  return type != fs::file_type::not_found;
}

// One that is there was left by an interrupted init (see require_empty) or is DIR itself.
void make_folder(const std::string& path, Undo& undo) {
  if (::mkdir(path.c_str(), 0700) == 0) {
    undo.made(path);
  } else if (errno != EEXIST) {
    cannot("make the folder", path, errno);
  } else if (::chmod(path.c_str(), 0700) != 0) {
    cannot("make private", path, errno);
  }
}

std::string name_beside(const std::string& path) {
  const fs::path target(path);
  return (target.parent_path() / fmt::format(".{}.tmp", target.filename().string())).string();
}

// Under another name first: a program.toml that is there is whole.
void write_file(const std::string& path, const std::string& text, Undo& undo) {
  const std::string beside = name_beside(path);
  ::unlink(beside.c_str());  // of an interrupted init
  {
    const base::Descriptor file(
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.is_open()) cannot("create", beside, errno);
    undo.made(beside);
    if (!base::write_all(file.number(), text)) cannot("write", beside, errno);
    if (::fsync(file.number()) != 0) cannot("write", beside, errno);
  }
  if (::rename(beside.c_str(), path.c_str()) != 0) cannot("create", path, errno);
  undo.made(path);
}

void sync_folder(const std::string& path) {
  if (!base::sync_folder(path)) cannot("write", path, errno);
}

void make_repository(const std::string& folder, Undo& undo, std::vector<std::string>& remarks) {
  const std::string repository = folder + "/.git";
  const bool was_there = is_there(repository);
  const base::ProcessResult result = store::init_repository(folder);
  if (!was_there && is_there(repository)) undo.made(repository);
  if (result.succeeded()) return;
  if (result.end != base::ProcessResult::End::exited) {
    remarks.push_back(fmt::format("git is not there; run 'git init' in {} later", folder));
  } else {
    remarks.push_back(
        fmt::format("'git init' in {} did not succeed: {}", folder, base::trim(result.errors)));
  }
}

bool in_work_tree(const fs::path& directory) {
  for (fs::path folder = directory;; folder = folder.parent_path()) {
    std::error_code ignored;
    if (fs::exists(folder / ".git", ignored)) return true;
    if (folder == folder.parent_path()) return false;
  }
}

bool holds(const std::string& path, const std::string& text) {
  const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  std::string found(text.size() + 1, '\0');
  const ssize_t got = !file.is_open() ? -1 : ::read(file.number(), found.data(), found.size());
  return got == static_cast<ssize_t>(text.size()) && found.starts_with(text);
}

// Whether an init that was killed may have left this: program.toml, which makes a data directory,
// comes last.
bool is_of_interrupted_init(const DirectoryPlan& plan, const fs::path& path) {
  std::error_code error;
  const fs::file_status status = fs::symlink_status(path, error);
  const std::string name = path.lexically_relative(plan.path).generic_string();
  if (fs::is_directory(status)) {
    if (path.filename() == ".git") return true;
    const bool planned = std::ranges::find(plan.folders, name) != plan.folders.end();
    fs::directory_iterator entry(path, error);
    for (; planned && !error && entry != fs::directory_iterator(); entry.increment(error)) {
      if (!is_of_interrupted_init(plan, entry->path())) return false;
    }
    return planned && !error;
  }
  return fs::is_regular_file(status) && std::ranges::any_of(plan.files, [&](const auto& file) {
           return name == name_beside(file.first) ||
                  (name == file.first && holds(path.string(), file.second));
         });
}

void require_empty(const DirectoryPlan& plan) {
  const std::string& path = plan.path;
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    base::fail(fmt::format("'{}' is not a directory", base::printable(path)),
               "name a directory that is not there yet, or an empty one");
  }
  if (is_there(path + "/program.toml")) {
    base::fail(fmt::format("'{}' is a data directory already", base::printable(path)),
               "look at it with 'peer check'");
  }
  fs::directory_iterator entry(path, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name == ".git" || is_of_interrupted_init(plan, entry->path())) continue;
    base::fail(fmt::format("'{}' is not empty: it holds '{}'", base::printable(path),
                           base::printable(name)),
               "name a directory that is not there yet, or an empty one");
  }
  if (error) cannot("read", path, error.value());
}

}  // namespace

DirectoryPlan plan_directory(const std::string& path, const DirectoryRequest& request,
                             bool with_git) {
  DirectoryPlan plan;
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error).lexically_normal();
  plan.path = (absolute.has_filename() ? absolute : absolute.parent_path()).string();
  plan.make_directory = !is_there(plan.path);
  if (plan.make_directory) {
    const fs::path parent = fs::path(plan.path).parent_path();
    if (!fs::is_directory(parent, error)) {
      base::fail(fmt::format("there is no directory '{}'", base::printable(parent.string())),
                 "make it first");
    }
  }
  plan.folders = {"clients", "contacts", "inbox", "messages", "oncall",
                  "people",  "sessions", "staff", "templates"};
  plan.files = {{"people/.gitignore", people_ignore_text()},
                {std::string(store::people_marker_path), std::string(store::people_marker)},
                {"people/.gitattributes", attributes_text()},
                {".gitignore", ignore_text()},
                {".gitattributes", attributes_text()},
                {"program.toml", program_text(request)}};
  if (!plan.make_directory) require_empty(plan);
  if (with_git) {
    plan.repositories = {"people"};
    if (!in_work_tree(plan.path)) plan.repositories.emplace_back("");
  }
  return plan;
}

std::vector<std::string> make_directory(const DirectoryPlan& plan) {
  std::vector<std::string> remarks;
  Undo undo;
  const auto inside = [&](const std::string& name) {
    return name.empty() ? plan.path : plan.path + '/' + name;
  };
  make_folder(plan.path, undo);
  if (!base::sync_above(plan.path)) cannot("write", fs::path(plan.path).parent_path(), errno);
  for (const std::string& folder : plan.folders) make_folder(inside(folder), undo);
  for (const std::string& folder : plan.repositories) {
    make_repository(inside(folder), undo, remarks);
  }
  for (const auto& [name, text] : plan.files) {
    if (name == "program.toml") {  // only once all the rest is there for good
      sync_folder(inside("people"));
      sync_folder(plan.path);
    }
    write_file(inside(name), text, undo);
  }
  sync_folder(plan.path);
  undo.keep();
  try {
    if (!plan.repositories.empty()) workspace::install_merge_driver(plan.path);
  } catch (const base::Failure& failure) {
    remarks.push_back(fmt::format("git cannot merge records yet: {}; run 'peer git install' later",
                                  failure.what()));
  }
  return remarks;
}

}  // namespace peer::actions
