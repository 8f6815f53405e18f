// Where everything stands in a TOML document: byte spans of keys, values and headers.
//
// toml++ gives lines and columns of code points; here they are bytes. It calls five different
// things a table; `Shape` tells them apart, since each is changed in another way.
// SPDX-License-Identifier: MIT
#pragma once

#include <toml++/toml.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peer/store/edit.hpp"

namespace peer::store {

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

enum class Shape {
  scalar,
  array,         // [1, 2]
  inline_table,  // { a = 1 }
  section,       // the file itself, [a], or one [[a]]
  implied,       // `a` when there is only [a.b]
  dotted,        // `a` in a.b = 1
  sections       // all [[a]]
};

struct Node {
  Shape shape = Shape::section;
  std::string key;  // "" for the file itself and for elements
  Span key_span;    // its own segment of a dotted key
  Span span;        // of the value; of the header for a section
  std::vector<Node> children;
  const toml::node* value = nullptr;

  bool is_value() const {
    return shape == Shape::scalar || shape == Shape::array || shape == Shape::inline_table;
  }
  const Node* child(std::string_view name) const;
};

// A key = value that stands in a table's own body, also by a dotted key.
struct Entry {
  const Node* node = nullptr;
  std::size_t begin = 0;  // of the whole key
  std::size_t end() const { return node->span.end; }
};

class Outline {
 public:
  // `text` without a byte order mark. Failure(bug) when it is not TOML. The text must outlive this.
  explicit Outline(std::string_view text);

  const Node& root() const { return root_; }
  std::string_view text() const { return text_; }
  std::string_view newline() const { return newline_; }
  const toml::table& document() const { return document_; }

  std::string_view slice(Span span) const {
    return text_.substr(span.begin, span.end - span.begin);
  }
  std::size_t line_begin(std::size_t offset) const;
  std::size_t line_end(std::size_t offset) const;  // after its newline
  std::string_view indentation(std::size_t offset) const;
  bool is_blank(std::size_t offset) const;    // the line at `offset` holds white space only
  bool is_comment(std::size_t offset) const;  // only for lines outside of values

  // In the order of the file. The entries of a dotted table are those below it.
  std::vector<Entry> entries(const Node& table) const;
  // The sections at and below `node`, in the order of the file.
  std::vector<const Node*> sections(const Node& node) const;

  // The lines of a section, with the comments directly above its header and directly below its last
  // line: they belong to it.
  Span block(const Node& section) const;
  // Where the comments directly above the line at `begin` start.
  std::size_t attached_begin(std::size_t begin) const;

 private:
  Node build(const toml::node& node, const toml::key* key) const;
  Shape table_shape(const toml::table& table, const Node& node) const;
  Span span_of(const toml::source_region& region) const;
  std::size_t offset_of(const toml::source_position& position) const;
  void collect_content(const Node& table);

  std::string_view text_;
  std::string_view newline_ = "\n";
  toml::table document_;
  std::vector<std::size_t> lines_;  // offset of each line
  Node root_;
  std::vector<Span> content_;  // lines with a header or a key = value, sorted
};

}  // namespace peer::store
