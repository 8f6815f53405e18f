// A tree of plain values: what a command answers in --format json.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/base/variant.hpp"
#include "peer/domain/id.hpp"

namespace peer::render {

struct Node;
struct NodeEntry;
using NodeList = std::vector<Node>;
using NodeObject = std::vector<NodeEntry>;  // keys in this order

// Everything that makes, copies or destroys a node is out of line: a tree of twenty keys written
// as one initializer then compiles in no time.
struct Node {
  base::Variant<std::monostate, bool, std::int64_t, double, std::string, NodeList, NodeObject> data;

  Node();                        // null
  Node(bool value);              // NOLINT(google-explicit-constructor)
  Node(int value);               // NOLINT
  Node(std::int64_t value);      // NOLINT
  Node(std::size_t value);       // NOLINT
  Node(double value);            // NOLINT
  Node(std::string value);       // NOLINT
  Node(std::string_view value);  // NOLINT
  Node(const char* value);       // NOLINT
  Node(NodeList value);          // NOLINT
  Node(NodeObject value);        // NOLINT
  template <class Tag>
  Node(const domain::Id<Tag>& id) : Node(id.text()) {}  // NOLINT
  Node(const Node& other);
  Node(Node&& other) noexcept;
  Node& operator=(const Node& other);
  Node& operator=(Node&& other) noexcept;
  ~Node();
};

struct NodeEntry {
  std::string first;  // the key
  Node second;

  NodeEntry(std::string_view key, Node value);
  NodeEntry(const NodeEntry& other);
  NodeEntry(NodeEntry&& other) noexcept;
  NodeEntry& operator=(const NodeEntry& other);
  NodeEntry& operator=(NodeEntry&& other) noexcept;
  ~NodeEntry();
};

// Puts another value under a key that is there.
void replace(NodeObject& object, std::string_view key, Node value);
void rename(NodeObject& object, std::string_view key, std::string_view new_key);
// Adds entries behind a key that is there.
void put_after(NodeObject& object, std::string_view key, NodeObject entries);

// Two spaces of indentation, UTF-8 unescaped (DEL, U+2028, U+2029 and bidi controls escaped), a
// final newline.
std::string to_json(const Node& node);
// The same on one line, as JSON Lines wants it.
std::string to_json_line(const Node& node);

}  // namespace peer::render
