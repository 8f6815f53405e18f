// A list in brackets with other elements: those that stay keep their spelling and their comments.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "outline.hpp"

namespace peer::store {

// An element of the new list: the number of an old one, or the spelling of a new one.
struct Pick {
  std::optional<std::size_t> old{};
  std::string text{};
};

// All that stand in the list.
std::vector<Pick> all_of(const Node& array);

// The text from bracket to bracket. Comments of elements that are not picked are gone.
std::string list_with(const Outline& outline, const Node& array, const std::vector<Pick>& picks);

}  // namespace peer::store
