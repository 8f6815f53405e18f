// The merge driver; see merge_file.hpp.
// SPDX-License-Identifier: MIT
#include "peer/store/merge_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>

#include "peer/base/descriptor.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/process.hpp"
#include "peer/base/write_all.hpp"
#include "peer/store/disk.hpp"
#include "peer/store/git_program.hpp"
#include "peer/store/layout.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

std::string read_file(const std::string& path) {
  const base::Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (!file.is_open()) fail_system(fmt::format("read '{}'", path), errno);
  std::string text;
  std::array<char, 65536> block{};
  while (true) {
    const ssize_t got = ::read(file.number(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail_system(fmt::format("read '{}'", path), errno);
    if (got == 0) return text;
    text.append(block.data(), static_cast<std::size_t>(got));
    if (text.size() > largest_file) base::fail(fmt::format("'{}' is too large", path));
  }
}

// A new file in the place of `path`, with its permissions.
void put_in_place(const std::string& path, const std::string& text) {
  const std::size_t slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  const std::string beside = path.substr(0, name) + "." + path.substr(name) + ".tmp";
  struct stat status {};
  const bool known = ::stat(path.c_str(), &status) == 0;
  base::Descriptor file(::open(
      beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
  const bool written = file.is_open() && base::write_all(file.number(), text) &&
                       (!known || ::fchmod(file.number(), status.st_mode & 0777U) == 0) &&
                       file.close() == 0 && std::rename(beside.c_str(), path.c_str()) == 0;
  if (written) return;
  const int error = errno;
  ::unlink(beside.c_str());
  fail_system(fmt::format("write '{}'", path), error);
}

// git's own merge of lines into %A: true when it found no conflict. Failure when git cannot.
bool merge_lines(const MergeFiles& files) {
  const base::ProcessResult result =
      base::run_process({.arguments = {"git", "merge-file", "--quiet",
                                       fmt::format("--marker-size={}", files.style.size), "-L",
                                       files.style.ours, "-L", "base", "-L", files.style.theirs,
                                       files.ours, files.base, files.theirs}});
  constexpr int most_conflicts = 127;
  const bool told = result.end == base::ProcessResult::End::exited && result.code <= most_conflicts;
  if (!told) base::fail("git cannot merge the lines of a file");
  return result.code == 0;
}

bool is_whole(const std::vector<Question>& questions) {
  return !questions.empty() && questions.front().group == "record";
}

}  // namespace

std::string record_path(const std::string& path, bool in_people) {
  if (in_people) {
    const std::string inside = "people/" + path;
    return file_name(inside) ? inside : "";
  }
  for (std::size_t at = 0; at != std::string::npos;) {
    const std::string rest = path.substr(at);
    if (file_name(rest)) return rest;
    const std::size_t slash = path.find('/', at);
    at = slash == std::string::npos ? slash : slash + 1;
  }
  return "";
}

MergeFileResult merge_file(const MergeFiles& files) {
  const std::string base = read_file(files.base);
  const std::string ours = read_file(files.ours);
  const std::string theirs = read_file(files.theirs);
  bool clean_lines = false;
  bool as_lines = true;
  try {
    clean_lines = merge_lines(files);
  } catch (const base::Failure&) {
    as_lines = false;
  }
  const bool is_record = !files.path.empty() && !has_markers(ours, files.style.size) &&
                         !has_markers(theirs, files.style.size);
  // An empty base is what git gives where both sides made the file.
  const MergeSides sides{base.empty() ? Text() : Text(base), ours, theirs};
  const std::optional<Merged> merged = is_record ? merge(files.path, sides) : std::nullopt;
  if (merged && merged->text && merged->questions.empty()) {
    put_in_place(files.ours, *merged->text);
    return {true, {}, false};
  }
  if (merged && merged->text && merged->theirs) {
    put_in_place(files.ours, with_markers(files.path, *merged->text, *merged->theirs, files.style,
                                          is_whole(merged->questions)));
    return {false, merged->questions, false};
  }
  // Lines that went together are no proof of a record that can be read.
  const bool trusted = as_lines && (!clean_lines || files.path.empty());
  if (!trusted) put_in_place(files.ours, with_markers("", ours, theirs, files.style, false));
  return {as_lines && clean_lines && files.path.empty(), {}, true};
}

}  // namespace peer::store
