// A tree of plain values: what a command answers in --format json.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/variant.hpp"

namespace peer::render {

struct Node;
using NodeList = std::vector<Node>;
using NodeObject = std::vector<std::pair<std::string, Node>>;  // keys in this order

struct Node {
  base::Variant<std::monostate, bool, std::int64_t, double, std::string, NodeList, NodeObject> data;

  Node() = default;                               // null
  Node(bool value) : data(value) {}               // NOLINT(google-explicit-constructor)
  Node(int value) : data(std::int64_t{value}) {}  // NOLINT
  Node(std::int64_t value) : data(value) {}       // NOLINT
  Node(std::size_t value) : data(static_cast<std::int64_t>(value)) {}  // NOLINT
  Node(double value) : data(value) {}                                  // NOLINT
  Node(std::string value) : data(std::move(value)) {}                  // NOLINT
  Node(std::string_view value) : data(std::string(value)) {}           // NOLINT
  Node(const char* value) : data(std::string(value)) {}                // NOLINT
  Node(NodeList value) : data(std::move(value)) {}                     // NOLINT
  Node(NodeObject value) : data(std::move(value)) {}                   // NOLINT
};

// Two spaces of indentation, UTF-8 unescaped (DEL, U+2028, U+2029 and bidi controls escaped), a
// final newline.
std::string to_json(const Node& node);
// The same on one line, as JSON Lines wants it.
std::string to_json_line(const Node& node);

}  // namespace peer::render
