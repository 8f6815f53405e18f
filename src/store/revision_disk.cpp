// The data directory as it stood in a git revision.
// SPDX-License-Identifier: MIT
#include "peer/store/revision_disk.hpp"

#include <algorithm>
#include <cerrno>
#include <map>
#include <mutex>

#include "beneath.hpp"
#include "git_objects.hpp"
#include "problem.hpp"

namespace peer::store {
namespace {

// So many expected files are fetched at once: few runs of git, and a report on all years does not
// hold the bytes of all of them.
constexpr std::size_t fetched_at_once = 4096;

using TreeEntries = std::vector<TreeEntry>;

ReadResult unreadable(int error) {
  ReadResult result;
  result.state = ReadResult::State::unreadable;
  result.problem = unreadable_for(error);
  return result;
}

TreeEntries::const_iterator first_from(const TreeEntries& entries, std::string_view path) {
  return std::ranges::lower_bound(
      entries, path, {}, [](const TreeEntry& entry) { return std::string_view(entry.path); });
}

const TreeEntry* find_entry(const TreeEntries& entries, std::string_view path) {
  const auto found = first_from(entries, path);
  return found != entries.end() && found->path == path ? &*found : nullptr;
}

bool has_below(const TreeEntries& entries, std::string_view path) {
  const std::string folder = std::string(path) + "/";
  const auto found = first_from(entries, folder);
  return found != entries.end() && found->path.starts_with(folder);
}

// Why nothing can lie below this entry.
int not_a_folder(const TreeEntry& entry) {
  return entry.kind == TreeEntry::Kind::link ? ELOOP : ENOTDIR;
}

// The file, link or repository that `path` would have to lie in.
const TreeEntry* entry_on_the_way(const TreeEntries& entries, std::string_view path) {
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1)) {
    if (const TreeEntry* entry = find_entry(entries, path.substr(0, slash))) return entry;
  }
  return nullptr;
}

}  // namespace

// What two threads share beside what never changes: under the mutex.
struct RevisionDisk::Inside {
  Inside(const std::string& directory, std::string_view revision) : git(directory) {
    const PlaceInRepository place = find_place(git);
    info = find_revision(git, revision, place.is_shallow);
    entries = list_tree(git, info.hash, place.folder);
  }

  ReadResult read_blob(const TreeEntry& entry);
  void fetch_portion_of(std::size_t number);

  const GitProgram git;
  RevisionInfo info;
  TreeEntries entries;

  std::mutex mutex;
  std::vector<const TreeEntry*> expected;            // in the order in which they will be read
  std::map<const TreeEntry*, std::size_t> order;     // where among them, until it is fetched
  std::map<const TreeEntry*, ReadResult> unclaimed;  // fetched, not read yet
};

void RevisionDisk::Inside::fetch_portion_of(std::size_t number) {
  const std::size_t begin = number - number % fetched_at_once;
  const std::size_t end = std::min(expected.size(), begin + fetched_at_once);
  std::vector<const TreeEntry*> portion;
  std::vector<std::string> objects;
  for (std::size_t i = begin; i < end; ++i) {
    if (order.erase(expected[i]) == 0) continue;
    portion.push_back(expected[i]);
    objects.push_back(expected[i]->object);
  }
  std::vector<ReadResult> results = read_blobs(git, objects);
  for (std::size_t i = 0; i < portion.size(); ++i) unclaimed[portion[i]] = std::move(results[i]);
}

ReadResult RevisionDisk::Inside::read_blob(const TreeEntry& entry) {
  const std::lock_guard lock(mutex);
  if (const auto known = order.find(&entry); known != order.end()) fetch_portion_of(known->second);
  if (auto node = unclaimed.extract(&entry)) return std::move(node.mapped());
  return std::move(read_blobs(git, {entry.object}).front());
}

RevisionDisk::RevisionDisk(const std::string& directory, std::string_view revision)
    : inside_(std::make_unique<Inside>(directory, revision)) {}

RevisionDisk::~RevisionDisk() = default;

const RevisionInfo& RevisionDisk::info() const {
  return inside_->info;
}

ReadResult RevisionDisk::read(std::string_view path) const {
  if (!is_plain_path(path)) return unreadable(EXDEV);
  const TreeEntries& entries = inside_->entries;
  if (const TreeEntry* entry = find_entry(entries, path)) {
    if (entry->kind == TreeEntry::Kind::link) return unreadable(ELOOP);
    if (entry->kind == TreeEntry::Kind::repository) return unreadable(EISDIR);
    return inside_->read_blob(*entry);
  }
  if (has_below(entries, path)) return unreadable(EISDIR);
  if (const TreeEntry* entry = entry_on_the_way(entries, path)) {
    return unreadable(not_a_folder(*entry));
  }
  return {};
}

std::vector<std::string> RevisionDisk::list(std::string_view folder,
                                            std::string_view suffix) const {
  if (folder == ".") folder = "";
  if (!folder.empty() && !is_plain_path(folder)) fail_to_list(folder, EXDEV);
  const TreeEntries& entries = inside_->entries;
  const TreeEntry* obstacle = find_entry(entries, folder);
  if (obstacle == nullptr) obstacle = entry_on_the_way(entries, folder);
  if (obstacle != nullptr) fail_to_list(folder, not_a_folder(*obstacle));
  const std::string prefix = folder.empty() ? std::string() : std::string(folder) + "/";
  std::vector<std::string> names;
  auto entry = first_from(entries, prefix);
  while (entry != entries.end() && entry->path.starts_with(prefix)) {
    const std::size_t slash = entry->path.find('/', prefix.size());
    const std::string name = entry->path.substr(prefix.size(), slash - prefix.size());
    if (is_wanted(name, suffix)) names.push_back(name);
    // '0' follows '/': behind all that lies in the folder just named.
    entry =
        slash == std::string::npos ? std::next(entry) : first_from(entries, prefix + name + '0');
  }
  std::ranges::sort(names);
  return names;
}

void RevisionDisk::expect(const std::vector<std::string>& paths) const {
  const std::lock_guard lock(inside_->mutex);
  inside_->expected.clear();
  inside_->order.clear();
  for (const std::string& path : paths) {
    const TreeEntry* entry = find_entry(inside_->entries, path);
    if (entry == nullptr || entry->kind != TreeEntry::Kind::file) continue;
    if (inside_->unclaimed.contains(entry)) continue;
    inside_->order.emplace(entry, inside_->expected.size());
    inside_->expected.push_back(entry);
  }
}

bool RevisionDisk::holds(std::string_view path) const {
  return find_entry(inside_->entries, path) != nullptr || is_folder(path);
}

bool RevisionDisk::is_folder(std::string_view path) const {
  return has_below(inside_->entries, path);
}

}  // namespace peer::store
