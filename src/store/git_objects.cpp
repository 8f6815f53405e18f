// Reads a commit, its tree and its blobs by way of git's plumbing commands.
// SPDX-License-Identifier: MIT
#include "git_objects.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <optional>

#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

constexpr std::string_view read_files = "read the files of the revision";
constexpr std::size_t longest_listing = std::size_t{512} << 20U;  // some four million files
constexpr std::size_t bytes_at_once = std::size_t{32} << 20U;

// The text up to `mark`, which is taken away with it; nullopt when there is no such mark.
std::optional<std::string_view> take_until(std::string_view& text, char mark) {
  const std::size_t end = text.find(mark);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end + 1);
  return taken;
}

template <class Number>
std::optional<Number> number_in(std::string_view digits) {
  Number number{};
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_all = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  return is_all ? std::optional(number) : std::nullopt;
}

bool is_object_id(std::string_view text) {
  return (text.size() == 40 || text.size() == 64) &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

[[noreturn]] void fail_strange(std::string_view action) {
  base::fail(fmt::format("git cannot {}: its answer is not understood", action),
             "'git fsck' in the data directory says whether the repository is whole");
}

[[noreturn]] void fail_unknown(std::string_view word, bool is_shallow) {
  constexpr std::size_t longest_shown = 60;
  std::string hint =
      "a revision is a commit, a tag or a branch, such as HEAD~1; 'git log --oneline' shows them";
  if (is_shallow) hint += "; this clone is shallow: 'git fetch --unshallow' brings the older ones";
  base::fail_usage(fmt::format("there is no revision '{}' in the repository of the data directory",
                               base::truncate(base::printable(word), longest_shown)),
                   std::move(hint));
}

// What git would take for something else than a revision: a path in the index, a message to search.
bool may_be_revision(std::string_view word) {
  constexpr std::size_t longest = 1000;
  const auto is_control = [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; };
  return !word.empty() && word.size() <= longest && word.front() != '-' && word.front() != ':' &&
         word.front() != '^' && std::ranges::none_of(word, is_control);
}

// "+0130" in minutes; a time zone that cannot be is taken for UTC, as git does.
int offset_minutes(std::string_view zone) {
  const bool has_sign = zone.starts_with('+') || zone.starts_with('-');
  const auto digits = zone.size() == 5 && has_sign ? number_in<int>(zone.substr(1)) : std::nullopt;
  if (!digits || *digits < 0 || *digits > 1400 || *digits % 100 > 59) return 0;
  const int minutes = *digits / 100 * 60 + *digits % 100;
  return zone.front() == '-' ? -minutes : minutes;
}

// From "committer Ada <ada@example.org> 1795453200 +0100".
std::optional<domain::Instant> committed_at(std::string_view commit) {
  constexpr std::int64_t seconds_of_day = 86400;
  constexpr std::int64_t year_10000 = 253402300800;
  while (const auto line = take_until(commit, '\n')) {
    if (line->empty()) break;  // the message begins
    if (!line->starts_with("committer ")) continue;
    const std::size_t space = line->rfind(' ');
    const std::size_t before = line->rfind(' ', space - 1);
    const auto seconds = number_in<std::int64_t>(line->substr(before + 1, space - before - 1));
    if (!seconds || *seconds < 0 || *seconds >= year_10000 - seconds_of_day) break;
    const int offset = offset_minutes(line->substr(space + 1));
    const std::int64_t local = *seconds + std::int64_t{offset} * 60;
    const std::int64_t day = (local < 0 ? local - seconds_of_day + 1 : local) / seconds_of_day;
    const std::int64_t second = local - day * seconds_of_day;
    return domain::Instant{{domain::Date{static_cast<std::int32_t>(day)},
                            domain::TimeOfDay{static_cast<std::int32_t>(second)}},
                           offset};
  }
  return std::nullopt;
}

// "100644 blob OBJECT\tPATH"; nullopt for what stands elsewhere.
std::optional<TreeEntry> entry_in(std::string_view line, std::string_view folder) {
  const auto mode = take_until(line, ' ');
  const auto type = take_until(line, ' ');
  const auto object = take_until(line, '\t');
  if (!mode || !type || !object || !is_object_id(*object)) fail_strange(read_files);
  if (!line.starts_with(folder)) return std::nullopt;
  TreeEntry entry;
  entry.path = line.substr(folder.size());
  entry.object = *object;
  if (*type == "commit") entry.kind = TreeEntry::Kind::repository;
  if (*mode == "120000") entry.kind = TreeEntry::Kind::link;
  return entry;
}

std::string lines_of(std::span<const std::string> texts) {
  std::string lines;
  for (const std::string& text : texts) lines += text + '\n';
  return lines;
}

// The size of each blob; nullopt when it is not in this clone.
std::vector<std::optional<std::size_t>> sizes_of(const GitProgram& git,
                                                 const std::vector<std::string>& objects) {
  constexpr std::size_t longest_line = 128;
  const std::string answer = git.answer({.arguments = {"cat-file", "--batch-check", "--buffer"},
                                         .input = lines_of(objects),
                                         .output_limit = objects.size() * longest_line + 1},
                                        read_files);
  std::vector<std::optional<std::size_t>> sizes;
  std::string_view rest = answer;
  for (const std::string& object : objects) {
    auto line = take_until(rest, '\n');
    if (!line || take_until(*line, ' ') != object) fail_strange(read_files);
    if (*line == "missing") {
      sizes.emplace_back();
      continue;
    }
    const auto size =
        take_until(*line, ' ') == "blob" ? number_in<std::size_t>(*line) : std::nullopt;
    if (!size) fail_strange(read_files);
    sizes.push_back(size);
  }
  return sizes;
}

struct Wanted {
  std::vector<std::string> objects;
  std::vector<ReadResult*> results;
  std::vector<std::size_t> sizes;
  std::size_t bytes = 0;
};

// Each is answered by "OBJECT blob SIZE", a newline, the bytes, a newline.
void read_wanted(const GitProgram& git, Wanted& wanted) {
  constexpr std::size_t around_bytes = 128;
  if (wanted.objects.empty()) return;
  const std::string answer =
      git.answer({.arguments = {"cat-file", "--batch", "--buffer"},
                  .input = lines_of(wanted.objects),
                  .output_limit = wanted.bytes + wanted.objects.size() * around_bytes + 1},
                 read_files);
  std::string_view rest = answer;
  for (std::size_t i = 0; i < wanted.objects.size(); ++i) {
    const auto line = take_until(rest, '\n');
    const std::size_t size = wanted.sizes[i];
    const bool fits = line == fmt::format("{} blob {}", wanted.objects[i], size) &&
                      rest.size() > size && rest[size] == '\n';
    if (!fits) fail_strange(read_files);
    wanted.results[i]->state = ReadResult::State::read;
    wanted.results[i]->bytes = rest.substr(0, size);
    rest.remove_prefix(size + 1);
  }
  wanted = Wanted();
}

ReadResult unreadable(Unreadable problem) {
  ReadResult result;
  result.state = ReadResult::State::unreadable;
  result.problem = std::move(problem);
  return result;
}

}  // namespace

PlaceInRepository find_place(const GitProgram& git) {
  constexpr std::string_view action = "find the repository of the data directory";
  const std::string answer = git.answer({.arguments = {"rev-parse", "--is-shallow-repository",
                                                       "--is-inside-work-tree", "--show-prefix"}},
                                        action);
  std::string_view rest = answer;
  const auto shallow = take_until(rest, '\n');
  const auto inside = take_until(rest, '\n');
  if (!shallow || !inside || !rest.ends_with('\n')) fail_strange(action);
  if (*inside != "true") {
    base::fail(fmt::format("'{}' lies in no work tree of a git repository",
                           base::printable(git.directory())),
               "name the data directory of a clone that is no bare repository");
  }
  rest.remove_suffix(1);  // the folder's own name may hold a newline
  return {std::string(rest), *shallow == "true"};
}

RevisionInfo find_revision(const GitProgram& git, std::string_view word, bool is_shallow) {
  if (!may_be_revision(word)) fail_unknown(word, is_shallow);
  const base::ProcessResult found =
      git.ask({.arguments = {"rev-parse", "--verify", "--end-of-options",
                             std::string(word) + "^{commit}"}});
  if (found.end != base::ProcessResult::End::exited) fail_strange("find the revision");
  if (found.errors.find("is ambiguous\n") != std::string::npos && !found.succeeded()) {
    base::fail_usage(fmt::format("'{}' could be several revisions", base::printable(word)),
                     "write more of its digits");
  }
  const std::string hash = base::trim(found.output);
  if (!found.succeeded() || !is_object_id(hash)) fail_unknown(word, is_shallow);
  constexpr std::string_view action = "read the commit of the revision";
  const base::ProcessResult commit = git.ask({.arguments = {"cat-file", "commit", hash}});
  if (!commit.succeeded()) git.fail_at(action, commit);
  const auto instant = committed_at(commit.output);
  if (!instant) {
    base::fail(fmt::format("the commit {} has no date that can be read", hash),
               "'git fsck' in the data directory says what is wrong with it");
  }
  return {hash, *instant};
}

std::vector<TreeEntry> list_tree(const GitProgram& git, const std::string& commit,
                                 const std::string& folder) {
  GitProgram::Question question{.arguments = {"ls-tree", "-r", "-z", "--full-tree", commit},
                                .output_limit = longest_listing};
  if (!folder.empty()) {
    question.arguments.emplace_back("--");
    question.arguments.push_back(folder);
  }
  const std::string answer = git.answer(question, "list the files of the revision");
  std::vector<TreeEntry> entries;
  std::string_view rest = answer;
  while (const auto line = take_until(rest, '\0')) {
    if (auto entry = entry_in(*line, folder)) entries.push_back(std::move(*entry));
  }
  if (!rest.empty()) fail_strange(read_files);
  std::ranges::stable_sort(entries, {}, &TreeEntry::path);
  return entries;
}

std::vector<ReadResult> read_blobs(const GitProgram& git, const std::vector<std::string>& objects) {
  const std::vector<std::optional<std::size_t>> sizes = sizes_of(git, objects);
  std::vector<ReadResult> results(objects.size());
  Wanted wanted;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    if (!sizes[i]) {
      results[i] = unreadable({"is not in this clone of the repository",
                               "look at the revision in a clone that is whole", true});
    } else if (*sizes[i] > largest_file) {
      results[i] = unreadable(unreadable_for(EFBIG));
    } else {
      if (wanted.bytes + *sizes[i] > bytes_at_once) read_wanted(git, wanted);
      wanted.objects.push_back(objects[i]);
      wanted.results.push_back(&results[i]);
      wanted.sizes.push_back(*sizes[i]);
      wanted.bytes += *sizes[i];
    }
  }
  read_wanted(git, wanted);
  return results;
}

}  // namespace peer::store
