// Where a new key goes and how its line looks: like its neighbours.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "edit_steps.hpp"
#include "peer/base/text.hpp"

namespace peer::store {
namespace {

// How a neighbour writes `key = value`.
struct Style {
  std::size_t before = 1;  // spaces before and after the equals sign
  std::size_t after = 1;
  std::size_t column = 0;  // of the equals sign, from the begin of the line
};

Style style_of(const Outline& outline, const Entry& entry) {
  const std::string_view text = outline.text();
  const std::size_t equals = text.find('=', entry.node->key_span.end);
  const std::size_t line = outline.line_begin(entry.begin);
  return {equals - entry.node->key_span.end, entry.node->span.begin - equals - 1,
          base::display_width(text.substr(line, equals - line))};
}

std::string line_text(const Outline& outline, const std::vector<Entry>& entries,
                      const Entry* neighbour, const std::string& key, const std::string& value,
                      std::string_view indentation) {
  Style style;
  if (neighbour != nullptr) {
    style = style_of(outline, *neighbour);
    const bool aligned = std::ranges::any_of(entries, [&](const Entry& entry) {
      const Style other = style_of(outline, entry);
      return other.column == style.column && other.before > 1;
    });
    const std::size_t width = base::display_width(indentation) + base::display_width(key);
    style.before = !aligned               ? std::min<std::size_t>(style.before, 1)
                   : width < style.column ? style.column - width
                                          : 1;
    style.after = std::min<std::size_t>(style.after, 1);
  }
  return fmt::format("{}{}{}={}{}", indentation, key, std::string(style.before, ' '),
                     std::string(style.after, ' '), value);
}

// The entry after which a new key goes: the one that is named, the last below `table`, or its
// alphabetical neighbour. nullptr: it is the first.
const Entry* find_before(const std::vector<Entry>& entries, const std::vector<Entry>& below,
                         const std::string& key, const Operation& operation) {
  if (operation.after && !operation.sorted && !below.empty()) {
    if (operation.after->empty()) return nullptr;
    const auto named = std::ranges::find_if(
        below, [&](const Entry& entry) { return entry.node->key == *operation.after; });
    if (named != below.end()) return &*named;
  }
  if (!operation.sorted || below.empty()) {
    return below.empty() ? (entries.empty() ? nullptr : &entries.back()) : &below.back();
  }
  const Entry* before = nullptr;
  for (const Entry& entry : below) {
    if (entry.node->key > key) {
      return before;
    }
    before = &entry;
  }
  return before;
}

TextEdits insert_in_braces(const Outline& outline, const Walk& walk, std::size_t body,
                           const std::string& text) {
  const Node& table = *walk.chain[body];
  const std::vector<Entry> entries = outline.entries(table);
  TextEdit edit;
  if (entries.empty()) {
    edit = {table.span.begin, table.span.end, "{ " + text + " }"};
  } else {
    edit = {entries.back().end(), entries.back().end(), ", " + text};
  }
  const auto growth = static_cast<std::ptrdiff_t>(base::display_width(edit.text)) -
                      static_cast<std::ptrdiff_t>(edit.end - edit.begin);
  TextEdits edits = keep_comment_column(outline, walk, growth);
  edits.push_back(std::move(edit));
  return edits;
}

// The first key of a file that has only tables so far goes above them.
TextEdits insert_first_of_file(const Outline& outline, const std::string& line) {
  const std::vector<const Node*> sections = outline.sections(outline.root());
  if (sections.size() == 1) {  // the file itself
    return {insert_lines(outline, outline.text().size(), line + std::string(outline.newline()))};
  }
  const std::size_t place = outline.attached_begin(sections[1]->span.begin);
  return {insert_lines(outline, place,
                       line + std::string(outline.newline()) + std::string(outline.newline()))};
}

// [a] above the first [a.b], so that it stands in the same element of the same list.
TextEdits insert_header(const Outline& outline, const Node& implied, const std::string& header,
                        const std::string& entry) {
  const std::size_t first = outline.sections(implied).front()->span.begin;
  const std::string newline(outline.newline());
  return {insert_lines(outline, outline.attached_begin(first),
                       "[" + header + "]" + newline + entry + newline + newline)};
}

}  // namespace

TextEdit insert_lines(const Outline& outline, std::size_t offset, std::string lines) {
  const std::string_view text = outline.text();
  if (offset == text.size() && !text.empty() && text.back() != '\n') {
    // The last line has no newline and the new last line gets none.
    const std::size_t length = lines.ends_with("\r\n") ? 2 : 1;
    lines = std::string(outline.newline()) + lines.substr(0, lines.size() - length);
  }
  return {offset, offset, std::move(lines)};
}

TextEdits append_at_end(const Outline& outline, std::string lines) {
  const std::string_view text = outline.text();
  const bool separated = text.empty() || outline.is_blank(text.size() - 1);
  if (!separated) {
    lines.insert(0, outline.newline());
  }
  return {insert_lines(outline, text.size(), std::move(lines))};
}

TextEdits keep_comment_column(const Outline& outline, const Walk& walk, std::ptrdiff_t growth) {
  const auto owner = std::ranges::find_if(walk.chain, &Node::is_value);
  if (owner == walk.chain.end()) {
    return {};
  }
  const std::string_view text = outline.text();
  const std::size_t begin = (*owner)->span.end;
  const std::size_t hash = text.find_first_not_of(' ', begin);
  const bool one_line = outline.slice((*owner)->span).find('\n') == std::string_view::npos;
  if (!one_line || hash == std::string_view::npos || text[hash] != '#' || hash - begin < 2) {
    return {};
  }
  const auto spaces = static_cast<std::ptrdiff_t>(hash - begin) - growth;
  return {{begin, hash,
           std::string(static_cast<std::size_t>(std::max<std::ptrdiff_t>(spaces, 1)), ' ')}};
}

TextEdits insert_entry(const Outline& outline, const Walk& walk, const KeyPath& path,
                       const std::string& spelled, const Operation& operation) {
  const std::size_t step = walk.found();
  const std::size_t body = walk.body(step);
  const Node& table = *walk.chain[body];
  const std::string key = dotted_key(path, body, step + 1);
  if (table.shape == Shape::inline_table) {
    return insert_in_braces(outline, walk, body, key + " = " + spelled);
  }
  if (table.shape == Shape::implied) {
    return insert_header(outline, table, dotted_key(path, 0, body), key + " = " + spelled);
  }
  const std::vector<Entry> entries = outline.entries(table);
  const std::vector<Entry> below = outline.entries(walk.last());
  if (entries.empty() && &table == &outline.root()) {
    return insert_first_of_file(outline, key + " = " + spelled);
  }
  const Entry* before = find_before(entries, below, std::get<std::string>(path[step]), operation);
  const Entry* neighbour = before != nullptr || entries.empty() ? before : &entries.front();
  const std::size_t model = neighbour != nullptr ? neighbour->begin : table.span.begin;
  const std::string line =
      line_text(outline, entries, neighbour, key, spelled, outline.indentation(model)) +
      std::string(outline.newline());
  std::size_t place = 0;
  if (before != nullptr) {
    place = outline.line_end(before->end());
  } else if (neighbour != nullptr) {
    // What stands above the first key is about the file as often as about the key.
    place = operation.after ? outline.line_begin(neighbour->begin)
                            : outline.attached_begin(neighbour->begin);
  } else {
    place = outline.line_end(table.span.end);
  }
  return {insert_lines(outline, place, line)};
}

}  // namespace peer::store
