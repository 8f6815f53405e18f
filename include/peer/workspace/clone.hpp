// The name of this clone of the data directory: one line in .peer/clone, which git never sees.
//
// Only the clone that program.toml names as sender may send, so that two clones that both run
// `invite` at night write to nobody twice. A name is an id.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace peer::workspace {

inline constexpr std::string_view clone_path = ".peer/clone";

// nullopt when the clone has no name. Failure when what stands there is no name, or no file.
std::optional<std::string> clone_name(const std::string& directory);

// Takes the lock; the name is on the disk when it returns. `name` is an id. What stands in the file
// is replaced whatever it says; Failure when it is no file.
void name_clone(const std::string& directory, std::string_view name);

}  // namespace peer::workspace
