// set and append: a value replaced, a key inserted, a table or an element added.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "edit_list.hpp"
#include "edit_steps.hpp"
#include "peer/base/text.hpp"
#include "problem.hpp"
#include "tree.hpp"

namespace peer::store {
namespace {

// '…' stays '…' where the new text can stand in it.
std::string respell(const Outline& outline, const Node& node, const Value& value) {
  const std::string_view old = outline.slice(node.span);
  const auto* text = std::get_if<std::string>(&value.data);
  const bool literal = old.starts_with('\'') && !old.starts_with("'''");
  const bool fits = text != nullptr && text->find('\'') == std::string::npos &&
                    !base::find_forbidden(*text).has_value() && !base::find_invalid_utf8(*text);
  return literal && fits ? "'" + *text + "'" : spell(value);
}

TextEdits replace_value(const Outline& outline, const Walk& walk, const Operation& operation) {
  const Node& node = walk.last();
  TextEdit edit{
      node.span.begin, node.span.end,
      operation.spelling.empty() ? respell(outline, node, operation.value) : operation.spelling};
  const std::string_view old = outline.slice(node.span);
  const bool one_line =
      old.find('\n') == std::string_view::npos && edit.text.find('\n') == std::string::npos;
  if (!one_line) {
    return {std::move(edit)};
  }
  const auto growth = static_cast<std::ptrdiff_t>(base::display_width(edit.text)) -
                      static_cast<std::ptrdiff_t>(base::display_width(old));
  TextEdits edits = keep_comment_column(outline, walk, growth);
  edits.push_back(std::move(edit));
  return edits;
}

std::string header_line(const Outline& outline, const KeyPath& path, std::size_t end,
                        bool is_element) {
  const std::string key = dotted_key(path, 0, end);
  return (is_element ? "[[" + key + "]]" : "[" + key + "]") + std::string(outline.newline());
}

std::string element_lines(const Outline& outline, const KeyPath& path, const Operation& operation) {
  if (!operation.spelling.empty()) return operation.spelling;
  std::string lines = header_line(outline, path, path.size(), true);
  for (const auto& [key, value] : std::get<Entries>(operation.value.data)) {
    lines += spell_key(key) + " = " + spell(value) + std::string(outline.newline());
  }
  return lines;
}

// After everything that belongs to `element`, its tables below included.
std::size_t end_of(const Outline& outline, const Node& element) {
  std::size_t end = 0;
  for (const Node* section : outline.sections(element)) {
    end = std::max(end, outline.block(*section).end);
  }
  return end;
}

TextEdits append_element(const Outline& outline, const Node& last, std::string lines) {
  // A blank line above the last element's header: the same above the new one.
  const std::size_t above = outline.block(last).begin;
  if (above == 0 || outline.is_blank(above - 1)) {
    lines.insert(0, outline.newline());
  }
  return {insert_lines(outline, end_of(outline, last), std::move(lines))};
}

// A new table goes behind the one that it is named after, else to the end of the file.
TextEdits append_section(const Outline& outline, const Operation& operation, std::string lines) {
  const Node* before = operation.after ? outline.root().child(*operation.after) : nullptr;
  if (before == nullptr || before->is_value() || outline.sections(*before).empty()) {
    return append_at_end(outline, std::move(lines));
  }
  const std::size_t place = end_of(outline, *before);
  return {insert_lines(outline, place, std::string(outline.newline()) + lines)};
}

TextEdits append_in_brackets(const Outline& outline, const Walk& walk, const Value& value) {
  const Node& array = walk.last();
  std::vector<Pick> picks = all_of(array);
  picks.push_back({std::nullopt, spell(value)});
  const auto growth = static_cast<std::ptrdiff_t>(base::display_width(picks.back().text)) + 2;
  TextEdits edits;
  if (!array.children.empty()) edits = keep_comment_column(outline, walk, growth);
  edits.push_back(
      {array.span.begin, array.span.end,
       array.children.empty() ? "[" + picks.back().text + "]" : list_with(outline, array, picks)});
  return edits;
}

bool stands_in_lines(const Node& node) {
  return node.shape == Shape::section || node.shape == Shape::implied;
}

Operation at_child(const Operation& operation, PathStep step, Value value) {
  Operation child{Operation::Kind::set, operation.path, std::move(value), false, {}, {}};
  child.path.push_back(std::move(step));
  return child;
}

// [a] = { … }: its keys one by one; first what is set, so that a dotted table never gets empty.
std::vector<Operation> expand_table(const Node& table, const Operation& operation) {
  const auto& entries = std::get<Entries>(operation.value.data);
  std::vector<Operation> operations;
  for (const auto& [key, value] : entries) {
    operations.push_back(at_child(operation, key, value));
  }
  for (const Node& child : table.children) {
    if (std::ranges::find(entries, child.key, &Entries::value_type::first) == entries.end()) {
      operations.push_back(at_child(operation, child.key, false));
      operations.back().kind = Operation::Kind::remove;
    }
  }
  return operations;
}

std::vector<Operation> expand_list(const Node& list, const Operation& operation, std::size_t kept) {
  const auto& values = std::get<Array>(operation.value.data);
  std::vector<Operation> operations;
  for (std::size_t at = list.children.size(); at > kept; --at) {
    operations.push_back(at_child(operation, at - 1, false));
    operations.back().kind = Operation::Kind::remove;
  }
  for (std::size_t at = 0; at < kept; ++at) {
    operations.push_back(at_child(operation, at, values[at]));
  }
  for (std::size_t at = kept; at < values.size(); ++at) {
    operations.push_back({Operation::Kind::append, operation.path, values[at], false, {}, {}});
  }
  return operations;
}

std::vector<Operation> replace_whole(const Operation& operation) {
  Operation first = operation;
  first.kind = Operation::Kind::remove;
  return {first, operation};
}

// A list written over several lines keeps its lines, and each element the comments that belong to
// it: the old elements are picked in the order of the new list.
std::optional<TextEdits> edits_of_list(const Outline& outline, const Node& node,
                                       const Value& value) {
  const auto* values = std::get_if<Array>(&value.data);
  const bool is_long = outline.slice(node.span).find('\n') != std::string_view::npos;
  if (node.shape != Shape::array || values == nullptr || !is_long || node.children.empty()) {
    return std::nullopt;
  }
  std::vector<bool> taken(node.children.size(), false);
  std::vector<Pick> picks;
  for (const Value& wanted : *values) {
    Pick pick{std::nullopt, spell(wanted)};
    for (std::size_t at = 0; at < taken.size() && !pick.old; ++at) {
      if (taken[at] || !same(tree_of(*node.children[at].value), tree_of(wanted))) continue;
      taken[at] = true;
      pick.old = at;
    }
    picks.push_back(std::move(pick));
  }
  const bool is_new = std::ranges::none_of(taken, [](bool old) { return old; });
  if (is_new && outline.slice(node.span).find('#') == std::string_view::npos) return std::nullopt;
  return TextEdits{{node.span.begin, node.span.end, list_with(outline, node, picks)}};
}

}  // namespace

std::string spelling_of(const Operation& operation) {
  return operation.spelling.empty() ? spell(operation.value) : operation.spelling;
}

TextEdits edits_of_set(const Outline& outline, const Operation& operation) {
  const KeyPath& path = operation.path;
  const Walk way = walk(outline, path);
  const std::size_t step = way.found();
  if (step == path.size()) {
    const auto list = edits_of_list(outline, way.last(), operation.value);
    return list ? *list : replace_value(outline, way, operation);
  }
  const bool new_table =
      step + 1 < path.size() && stands_in_lines(way.last()) && !has_index(path, step);
  if (!new_table) {
    const bool is_last = step + 1 == path.size();
    return insert_entry(
        outline, way, path,
        is_last ? spelling_of(operation) : spell(nested(path, step + 1, operation.value)),
        operation);
  }
  const std::size_t last = path.size() - 1;
  return append_section(outline, operation,
                        header_line(outline, path, last, false) + dotted_key(path, last, last + 1) +
                            " = " + spelling_of(operation) + std::string(outline.newline()));
}

TextEdits edits_of_append(const Outline& outline, const Operation& operation) {
  const KeyPath& path = operation.path;
  const Walk way = walk(outline, path);
  const Node& last = way.last();
  if (way.found() == path.size()) {
    return last.shape == Shape::sections ? append_element(outline, last.children.back(),
                                                          element_lines(outline, path, operation))
                                         : append_in_brackets(outline, way, operation.value);
  }
  if (!stands_in_lines(last) || !is_table(operation.value)) {
    const Value list = nested(path, way.found() + 1, Array{operation.value});
    return insert_entry(outline, way, path, spell(list), operation);
  }
  const std::string lines = element_lines(outline, path, operation);
  // In an element of a list the new list must stand before the next element.
  for (std::size_t step = way.found(); step > 0; --step) {
    if (std::holds_alternative<std::size_t>(path[step - 1])) {
      return append_element(outline, *way.chain[step], lines);
    }
  }
  return append_section(outline, operation, lines);
}

TextEdits edits_of_insert(const Outline& outline, const Operation& operation) {
  KeyPath list = operation.path;
  list.pop_back();
  const Walk way = walk(outline, operation.path);
  const Node& next = way.last();
  if (next.shape != Shape::section) {
    return {{next.span.begin, next.span.begin, spell(operation.value) + ", "}};
  }
  std::string lines = element_lines(outline, list, operation);
  const Span block = outline.block(next);
  if (block.begin == 0 || outline.is_blank(block.begin - 1)) lines += outline.newline();
  return {insert_lines(outline, block.begin, std::move(lines))};
}

std::optional<std::vector<Operation>> expand(const Outline& outline, const Operation& operation) {
  const Walk way = walk(outline, operation.path);
  if (operation.kind != Operation::Kind::set || way.found() != operation.path.size()) {
    return std::nullopt;
  }
  const Node& node = way.last();
  const auto* values = std::get_if<Array>(&operation.value.data);
  if (same(tree_of(*node.value), tree_of(operation.value))) {
    return std::vector<Operation>();  // and so the spelling stays as it is
  }
  if (node.is_value()) {
    return std::nullopt;
  }
  const bool tables =
      values != nullptr && !values->empty() && std::ranges::all_of(*values, is_table);
  if (node.shape == Shape::sections) {
    return tables ? expand_list(node, operation, std::min(values->size(), node.children.size()))
                  : replace_whole(operation);
  }
  return is_table(operation.value) ? expand_table(node, operation) : replace_whole(operation);
}

}  // namespace peer::store
