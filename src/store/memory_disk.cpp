// A data directory in memory, for tests and for the examples of rules.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "beneath.hpp"
#include "peer/store/real_disk.hpp"

namespace peer::store {
namespace {

auto find(auto& files, std::string_view path) {
  return std::ranges::lower_bound(files, path, {},
                                  [](const auto& file) { return std::string_view(file.first); });
}

}  // namespace

void MemoryDisk::put(std::string path, std::string bytes) {
  const auto place = find(files_, path);
  if (place != files_.end() && place->first == path) {
    place->second = std::move(bytes);
  } else {
    files_.emplace(place, std::move(path), std::move(bytes));
  }
}

ReadResult MemoryDisk::read(std::string_view path) const {
  ReadResult result;
  if (!is_plain_path(path)) {
    result.state = ReadResult::State::unreadable;
    result.problem = {"leads out of the data directory", "use a path inside the data directory"};
    return result;
  }
  const auto place = find(files_, path);
  if (place != files_.end() && place->first == path) {
    result.state = ReadResult::State::read;
    result.bytes = place->second;
  }
  return result;
}

std::vector<std::string> MemoryDisk::list(std::string_view folder, std::string_view suffix) const {
  const std::string prefix = folder.empty() ? std::string() : std::string(folder) + "/";
  std::vector<std::string> names;
  for (const auto& [path, bytes] : files_) {
    if (!path.starts_with(prefix)) {
      continue;
    }
    // A file in a folder below shows that folder ("2026" in sessions/).
    const std::string name =
        path.substr(prefix.size(), path.find('/', prefix.size()) - prefix.size());
    const bool wanted = !name.empty() && name.front() != '.' && name.ends_with(suffix);
    if (wanted && std::ranges::find(names, name) == names.end()) {
      names.push_back(name);
    }
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace peer::store
