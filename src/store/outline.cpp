// Byte spans from toml++'s lines and columns, and the questions that an edit asks about lines.
// SPDX-License-Identifier: MIT
#include "outline.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "problem.hpp"

namespace peer::store {
namespace {

toml::table parse(std::string_view text) {
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    fail_bug(fmt::format("a file to be edited is not TOML: line {}: {}", error.source().begin.line,
                         error.description()));
  }
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

const Node* Node::child(std::string_view name) const {
  const auto found = std::ranges::find(children, name, &Node::key);
  return found == children.end() ? nullptr : &*found;
}

Outline::Outline(std::string_view text) : text_(text), document_(parse(text)) {
  lines_.push_back(0);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\n') {
      lines_.push_back(at + 1);
    }
  }
  if (lines_.size() > 1 && text.substr(0, lines_[1]).ends_with("\r\n")) {
    newline_ = "\r\n";
  }
  root_ = build(document_, nullptr);
  root_.shape = Shape::section;
  root_.span = {};
  collect_content(root_);
  std::ranges::sort(content_, {}, &Span::begin);
}

std::size_t Outline::offset_of(const toml::source_position& position) const {
  const std::size_t line = position.line - 1;
  if (line >= lines_.size()) {
    return text_.size();
  }
  std::size_t offset = lines_[line];
  for (auto column = position.column; column > 1 && offset < text_.size(); --column) {
    ++offset;
    while (offset < text_.size() && is_continuation(text_[offset])) {
      ++offset;
    }
  }
  return offset;
}

Span Outline::span_of(const toml::source_region& region) const {
  return {offset_of(region.begin), offset_of(region.end)};
}

Shape Outline::table_shape(const toml::table& table, const Node& node) const {
  if (table.is_inline()) {
    return Shape::inline_table;
  }
  if (text_[node.span.begin] != '[') {
    return Shape::dotted;
  }
  // [a.b] makes `a` too, with the same header; there the key `a` is not the last one.
  const bool key_inside =
      node.key_span.begin >= node.span.begin && node.key_span.end <= node.span.end;
  const std::size_t next = text_.find_first_not_of(" \t", node.key_span.end);
  const bool is_last = next != std::string_view::npos && text_[next] == ']';
  return key_inside && !is_last ? Shape::implied : Shape::section;
}

// NOLINTNEXTLINE(misc-no-recursion): toml++ stops at a nesting of 256
Node Outline::build(const toml::node& node, const toml::key* key) const {
  Node result;
  result.value = &node;
  result.span = span_of(node.source());
  result.shape = Shape::scalar;
  if (key != nullptr) {
    result.key = std::string(key->str());
    result.key_span = span_of(key->source());
  }
  if (const toml::array* array = node.as_array()) {
    for (const toml::node& element : *array) {
      result.children.push_back(build(element, nullptr));
    }
    const bool is_sections =
        !array->empty() && array->front().is_table() && !array->front().as_table()->is_inline();
    result.shape = is_sections ? Shape::sections : Shape::array;
  } else if (const toml::table* table = node.as_table()) {
    for (const auto& [name, value] : *table) {
      result.children.push_back(build(value, &name));
    }
    const bool is_element = key == nullptr && !table->is_inline();
    result.shape = is_element ? Shape::section : table_shape(*table, result);
  }
  return result;
}

std::size_t Outline::line_begin(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(lines_, offset);
  return *(after - 1);
}

std::size_t Outline::line_end(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(lines_, offset);
  return after == lines_.end() ? text_.size() : *after;
}

std::string_view Outline::indentation(std::size_t offset) const {
  const std::size_t begin = line_begin(offset);
  const std::size_t end = std::min(text_.find_first_not_of(" \t", begin), text_.size());
  return text_.substr(begin, end - begin);
}

bool Outline::is_blank(std::size_t offset) const {
  const std::size_t first = text_.find_first_not_of(" \t\r", line_begin(offset));
  return first == std::string_view::npos || text_[first] == '\n';
}

bool Outline::is_comment(std::size_t offset) const {
  const std::size_t first = text_.find_first_not_of(" \t", line_begin(offset));
  return first != std::string_view::npos && text_[first] == '#';
}

// NOLINTNEXTLINE(misc-no-recursion): toml++ stops at a nesting of 256
static void collect_entries(const Node& table, std::vector<Entry>& entries) {
  for (const Node& child : table.children) {
    if (child.is_value()) {
      entries.push_back({&child, child.key_span.begin});
    } else if (child.shape == Shape::dotted) {
      collect_entries(child, entries);
    }
  }
}

std::vector<Entry> Outline::entries(const Node& table) const {
  std::vector<Entry> entries;
  collect_entries(table, entries);
  std::ranges::sort(entries, {}, &Entry::begin);
  // toml++ places only the last segment of a dotted key: the first one follows what is before it.
  for (std::size_t at = 0; table.shape == Shape::inline_table && at < entries.size(); ++at) {
    const std::size_t before = at == 0 ? table.span.begin + 1 : entries[at - 1].end();
    entries[at].begin = text_.find_first_not_of(" \t,", before);
  }
  for (std::size_t at = 0; table.shape != Shape::inline_table && at < entries.size(); ++at) {
    const std::size_t line = line_begin(entries[at].begin);
    entries[at].begin = text_.find_first_not_of(" \t", line);
  }
  return entries;
}

// NOLINTNEXTLINE(misc-no-recursion): toml++ stops at a nesting of 256
static void collect_sections(const Node& node, std::vector<const Node*>& sections) {
  if (node.is_value()) {
    return;
  }
  if (node.shape == Shape::section) {
    sections.push_back(&node);
  }
  for (const Node& child : node.children) {
    collect_sections(child, sections);
  }
}

std::vector<const Node*> Outline::sections(const Node& node) const {
  std::vector<const Node*> sections;
  collect_sections(node, sections);
  std::ranges::sort(sections, {}, [](const Node* section) { return section->span.begin; });
  return sections;
}

void Outline::collect_content(const Node& table) {
  for (const Node* section : sections(table)) {
    if (section != &root_) {
      content_.push_back({line_begin(section->span.begin), line_end(section->span.end)});
    }
    for (const Entry& entry : entries(*section)) {
      content_.push_back({line_begin(entry.begin), line_end(entry.end())});
    }
  }
}

std::size_t Outline::attached_begin(std::size_t begin) const {
  // A line of a multi-line string may look like a comment: never go above what stands before.
  begin = line_begin(begin);
  std::size_t floor = 0;
  for (const Span& content : content_) {
    if (content.begin >= begin) {
      break;
    }
    floor = content.end;
  }
  while (begin > floor && is_comment(begin - 1)) {
    begin = line_begin(begin - 1);
  }
  return begin;
}

Span Outline::block(const Node& section) const {
  std::size_t end = line_end(section.span.end);
  for (const Entry& entry : entries(section)) {
    end = std::max(end, line_end(entry.end()));
  }
  std::size_t below = end;
  while (below < text_.size() && is_comment(below)) {
    below = line_end(below);
  }
  // Comments that run on into the next header or key belong to that one.
  const bool belongs = below == text_.size() || is_blank(below);
  return {attached_begin(section.span.begin), belongs ? below : end};
}

}  // namespace peer::store
