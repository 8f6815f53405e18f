// Paths of keys and element numbers.
// SPDX-License-Identifier: MIT
#include "toml_path.hpp"

#include <algorithm>

namespace peer::store {
namespace {

const Node* next(const Node& node, const PathStep& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) {
    const bool is_list = node.shape == Shape::array || node.shape == Shape::sections;
    return is_list && *index < node.children.size() ? &node.children[*index] : nullptr;
  }
  return node.child(std::get<std::string>(step));
}

}  // namespace

std::size_t Walk::body(std::size_t step) const {
  while (chain[step]->shape == Shape::dotted) {
    --step;
  }
  return step;
}

Walk walk(const Outline& outline, const KeyPath& path) {
  Walk result{{&outline.root()}};
  for (const PathStep& step : path) {
    const Node* node = next(result.last(), step);
    if (node == nullptr) {
      break;
    }
    result.chain.push_back(node);
  }
  return result;
}

std::string dotted_key(const KeyPath& path, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t step = begin; step < end; ++step) {
    if (const auto* key = std::get_if<std::string>(&path[step])) {
      text += (text.empty() ? "" : ".") + spell_key(*key);
    }
  }
  return text;
}

bool has_index(const KeyPath& path, std::size_t end) {
  return std::any_of(
      path.begin(), path.begin() + static_cast<std::ptrdiff_t>(end),
      [](const PathStep& step) { return std::holds_alternative<std::size_t>(step); });
}

Value nested(const KeyPath& path, std::size_t begin, const Value& value) {
  Value result = value;
  for (std::size_t step = path.size(); step > begin; --step) {
    Entries entries;
    entries.emplace_back(std::get<std::string>(path[step - 1]), std::move(result));
    result = Value(std::move(entries));
  }
  return result;
}

}  // namespace peer::store
