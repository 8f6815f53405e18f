// Follows the path of an operation through the outline of a document.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "outline.hpp"

namespace peer::store {

struct Walk {
  std::vector<const Node*> chain;  // the file itself, then what path[0], path[1]… led to

  const Node& last() const { return *chain.back(); }
  std::size_t found() const { return chain.size() - 1; }  // steps of the path that exist
  // The nearest table at or above chain[step] with lines or braces of its own: never a dotted one.
  std::size_t body(std::size_t step) const;
};

Walk walk(const Outline& outline, const KeyPath& path);

// Keys from path[begin] up to path[end], as a dotted key; element numbers are left out, as headers
// do.
std::string dotted_key(const KeyPath& path, std::size_t begin, std::size_t end);

bool has_index(const KeyPath& path, std::size_t end);

// `value` under the keys path[begin…]: { path[begin] = { … = value } }, or `value` itself.
Value nested(const KeyPath& path, std::size_t begin, const Value& value);

}  // namespace peer::store
