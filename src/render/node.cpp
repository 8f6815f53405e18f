// What makes, copies and destroys a node; out of line, see node.hpp.
// SPDX-License-Identifier: MIT
#include "peer/render/node.hpp"

#include <algorithm>

#include "peer/base/ensure.hpp"

namespace peer::render {

Node::Node() = default;
Node::Node(bool value) : data(value) {}
Node::Node(int value) : data(std::int64_t{value}) {}
Node::Node(std::int64_t value) : data(value) {}
Node::Node(std::size_t value) : data(static_cast<std::int64_t>(value)) {}
Node::Node(double value) : data(value) {}
Node::Node(std::string value) : data(std::move(value)) {}
Node::Node(std::string_view value) : data(std::string(value)) {}
Node::Node(const char* value) : data(std::string(value)) {}
Node::Node(NodeList value) : data(std::move(value)) {}
Node::Node(NodeObject value) : data(std::move(value)) {}
Node::Node(const Node& other) = default;
Node::Node(Node&& other) noexcept = default;
Node& Node::operator=(const Node& other) = default;
Node& Node::operator=(Node&& other) noexcept = default;
Node::~Node() = default;

NodeEntry::NodeEntry(std::string_view key, Node value) : first(key), second(std::move(value)) {}
NodeEntry::NodeEntry(const NodeEntry& other) = default;
NodeEntry::NodeEntry(NodeEntry&& other) noexcept = default;
NodeEntry& NodeEntry::operator=(const NodeEntry& other) = default;
NodeEntry& NodeEntry::operator=(NodeEntry&& other) noexcept = default;
NodeEntry::~NodeEntry() = default;

namespace {

NodeObject::iterator find_entry(NodeObject& object, std::string_view key) {
  const auto found = std::ranges::find(object, key, &NodeEntry::first);
  PEER_ENSURE(found != object.end(), "the key is in the object");
  return found;
}

}  // namespace

void replace(NodeObject& object, std::string_view key, Node value) {
  find_entry(object, key)->second = std::move(value);
}

void rename(NodeObject& object, std::string_view key, std::string_view new_key) {
  find_entry(object, key)->first = new_key;
}

void put_after(NodeObject& object, std::string_view key, NodeObject entries) {
  object.insert(find_entry(object, key) + 1, entries.begin(), entries.end());
}

}  // namespace peer::render
