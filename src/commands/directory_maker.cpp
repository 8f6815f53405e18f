// A new data directory on disk; see directory_maker.hpp.
// SPDX-License-Identifier: MIT
#include "peer/commands/directory_maker.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "peer/base/failure.hpp"
#include "peer/base/process.hpp"
#include "peer/base/text.hpp"

namespace peer::commands {

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

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

void make_folder(const std::string& path, Undo& undo) {
  if (::mkdir(path.c_str(), 0700) != 0) cannot("make the folder", path, errno);
  undo.made(path);
}

void write_all(int descriptor, std::string_view bytes, const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) cannot("write", path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// Under another name first: a program.toml that is there is whole.
void write_file(const std::string& path, const std::string& text, Undo& undo) {
  const fs::path target(path);
  const std::string beside =
      (target.parent_path() / fmt::format(".{}.tmp", target.filename().string())).string();
  {
    const Descriptor file(
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.number() < 0) cannot("create", beside, errno);
    undo.made(beside);
    write_all(file.number(), text, beside);
    if (::fsync(file.number()) != 0) cannot("write", beside, errno);
  }
  if (::rename(beside.c_str(), path.c_str()) != 0) cannot("create", path, errno);
  undo.made(path);
}

void sync_folder(const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.number() < 0 || ::fsync(folder.number()) != 0) cannot("write", path, errno);
}

// Neither the user's configuration nor an outer repository's variables have a say, and no template
// brings hooks along.
base::ProcessResult run_git_init(const std::string& folder) {
  return base::run_process(
      {.arguments = {"env",
                     "-u",
                     "GIT_DIR",
                     "-u",
                     "GIT_WORK_TREE",
                     "-u",
                     "GIT_INDEX_FILE",
                     "-u",
                     "GIT_OBJECT_DIRECTORY",
                     "-u",
                     "GIT_COMMON_DIR",
                     "-u",
                     "GIT_TEMPLATE_DIR",
                     "-u",
                     "GIT_CONFIG_PARAMETERS",
                     "-u",
                     "GIT_CONFIG_COUNT",
                     "git",
                     "init",
                     "--quiet",
                     "--initial-branch=main",
                     "--template="},
       .directory = folder,
       .environment = {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
                       "GIT_TERMINAL_PROMPT=0"}});
}

void make_repository(const std::string& folder, Undo& undo, std::vector<std::string>& remarks) {
  const std::string repository = folder + "/.git";
  const base::ProcessResult result = run_git_init(folder);
  if (fs::exists(fs::symlink_status(repository))) undo.made(repository);
  if (result.succeeded()) return;
  constexpr int command_not_found = 127;
  if (result.end != base::ProcessResult::End::exited || result.code == command_not_found) {
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

void require_empty(const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    base::fail(fmt::format("'{}' is not a directory", base::printable(path)),
               "name a directory that is not there yet, or an empty one");
  }
  if (fs::exists(fs::symlink_status(path + "/program.toml", error))) {
    base::fail(fmt::format("'{}' is a data directory already", base::printable(path)),
               "look at it with 'peer check'");
  }
  const fs::directory_iterator entries(path, error);
  if (error) cannot("read", path, error.value());
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name == ".git") continue;
    base::fail(fmt::format("'{}' is not empty: it holds '{}'", base::printable(path),
                           base::printable(name)),
               "name a directory that is not there yet, or an empty one");
  }
}

}  // namespace

DirectoryPlan plan_directory(const std::string& path, const DirectoryRequest& request,
                             bool with_git) {
  DirectoryPlan plan;
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error).lexically_normal();
  plan.path = (absolute.has_filename() ? absolute : absolute.parent_path()).string();
  plan.make_directory = !fs::exists(fs::symlink_status(plan.path, error));
  if (plan.make_directory) {
    const fs::path parent = fs::path(plan.path).parent_path();
    if (!fs::is_directory(parent, error)) {
      base::fail(fmt::format("there is no directory '{}'", base::printable(parent.string())),
                 "make it first");
    }
  } else {
    require_empty(plan.path);
  }
  plan.folders = {"clients", "contacts", "messages", "oncall",
                  "people",  "sessions", "staff",    "templates"};
  plan.files = {{"people/.gitignore", people_ignore_text()},
                {"people/.gitattributes", attributes_text()},
                {".gitignore", ignore_text()},
                {".gitattributes", attributes_text()},
                {"program.toml", program_text(request)}};
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
  if (plan.make_directory) {
    make_folder(plan.path, undo);
  } else if (::chmod(plan.path.c_str(), 0700) != 0) {
    cannot("make private", plan.path, errno);
  }
  for (const std::string& folder : plan.folders) make_folder(inside(folder), undo);
  for (const std::string& folder : plan.repositories) {
    make_repository(inside(folder), undo, remarks);
  }
  for (const auto& [name, text] : plan.files) write_file(inside(name), text, undo);
  sync_folder(inside("people"));
  sync_folder(plan.path);
  undo.keep();
  return remarks;
}

}  // namespace peer::commands
