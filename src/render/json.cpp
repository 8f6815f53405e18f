// A tree of plain values as JSON text; the only file that uses nlohmann-json.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "peer/render/node.hpp"

namespace peer::render {
namespace {

using Json = nlohmann::ordered_json;

Json to_library(const Node& node);

struct Converter {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(bool value) const { return value; }
  Json operator()(std::int64_t value) const { return value; }
  Json operator()(double value) const { return value; }
  Json operator()(const std::string& value) const { return value; }
  Json operator()(const NodeList& list) const {
    Json array = Json::array();
    for (const Node& node : list) array.push_back(to_library(node));
    return array;
  }
  Json operator()(const NodeObject& object) const {
    Json result = Json::object();
    for (const auto& [key, node] : object) result[key] = to_library(node);
    return result;
  }
};

Json to_library(const Node& node) {
  return std::visit(Converter{}, node.data);
}

// Characters that JSON allows as they are, but that a terminal obeys, an editor hides or an older
// JavaScript takes for the end of the line.
bool must_be_escaped(unsigned code_point) {
  return (code_point >= 0x7f && code_point <= 0x9f) || code_point == 0x61c ||
         (code_point >= 0x200e && code_point <= 0x200f) ||
         (code_point >= 0x2028 && code_point <= 0x202e) ||
         (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xfeff;
}

// Length of the UTF-8 sequence at `text[at]` and its code point. The text is well-formed: the
// library has replaced what was not.
struct CodePoint {
  std::size_t length;
  unsigned value;
};
CodePoint code_point_at(const std::string& text, std::size_t at) {
  const auto byte = [&](std::size_t index) -> unsigned {
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
  };
  const unsigned first = byte(at);
  if (first < 0x80) return {1, first};
  if (first < 0xe0) return {2, ((first & 0x1fU) << 6) | (byte(at + 1) & 0x3fU)};
  if (first < 0xf0) {
    return {3, ((first & 0x0fU) << 12) | ((byte(at + 1) & 0x3fU) << 6) | (byte(at + 2) & 0x3fU)};
  }
  return {4, 0x10000};  // none of those beyond is escaped
}

// Such characters can stand only inside strings, so that replacing them keeps the JSON.
std::string escape_hidden(const std::string& json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t at = 0; at < json.size();) {
    const CodePoint found = code_point_at(json, at);
    if (must_be_escaped(found.value)) {
      result += fmt::format("\\u{:04x}", found.value);
    } else {
      result.append(json, at, found.length);
    }
    at += found.length;
  }
  return result;
}

}  // namespace

std::string to_json(const Node& node) {
  const std::string text = to_library(node).dump(2, ' ', false, Json::error_handler_t::replace);
  return escape_hidden(text) + "\n";
}

std::string to_json_line(const Node& node) {
  const std::string text = to_library(node).dump(-1, ' ', false, Json::error_handler_t::replace);
  return escape_hidden(text) + "\n";
}

}  // namespace peer::render
