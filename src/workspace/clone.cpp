// Reads and writes .peer/clone.
// SPDX-License-Identifier: MIT
#include "peer/workspace/clone.hpp"

#include <fmt/format.h>

#include "peer/base/ensure.hpp"
#include "peer/base/failure.hpp"
#include "peer/domain/id.hpp"
#include "peer/store/real_disk.hpp"
#include "peer/store/transaction.hpp"

namespace peer::workspace {
namespace {

// The bytes of the file; nullopt when there is none.
std::optional<std::string> bytes_of(const store::RealDisk& disk) {
  store::ReadResult result = disk.read(clone_path);
  if (result.state == store::ReadResult::State::missing) return std::nullopt;
  if (result.state == store::ReadResult::State::read) return std::move(result.bytes);
  base::fail(fmt::format("the name of this clone cannot be read: '{}' {}", clone_path,
                         result.problem.reason),
             result.problem.is_unknown
                 ? result.problem.help
                 : "remove it, then name this clone with 'peer git install --as NAME'");
}

}  // namespace

std::optional<std::string> clone_name(const std::string& directory) {
  const std::optional<std::string> bytes = bytes_of(store::RealDisk(directory));
  if (!bytes) return std::nullopt;
  std::string name = *bytes;
  if (name.ends_with('\n')) name.pop_back();
  if (!domain::is_id(name)) {
    base::fail(fmt::format("'{}' does not hold the name of this clone", clone_path),
               "write it again with 'peer git install --as NAME'");
  }
  return name;
}

void name_clone(const std::string& directory, std::string_view name) {
  PEER_ENSURE(domain::is_id(name), "the name of a clone is an id");
  const store::RealDisk disk(directory);
  const store::Lock lock = store::Lock::take(disk, "git install");
  store::commit(disk, lock, {{std::string(clone_path), bytes_of(disk), fmt::format("{}\n", name)}});
}

}  // namespace peer::workspace
