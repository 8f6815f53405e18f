// Surgical editing: operations one after the other, then the proof that they did what was meant.
// SPDX-License-Identifier: MIT
#include "peer/store/edit.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "edit_steps.hpp"
#include "guard.hpp"
#include "problem.hpp"
#include "tree.hpp"

namespace peer::store {
namespace {

TextEdits edits_of(const Outline& outline, const Operation& operation) {
  switch (operation.kind) {
    case Operation::Kind::remove:
      return edits_of_remove(outline, operation.path);
    case Operation::Kind::append:
      return edits_of_append(outline, operation);
    case Operation::Kind::insert:
      return edits_of_insert(outline, operation);
    case Operation::Kind::set:
      break;
  }
  return edits_of_set(outline, operation);
}

// NOLINTNEXTLINE(misc-no-recursion): each expansion is one level deeper in the file
std::string perform(std::string text, const Operation& operation) {
  const Outline outline(text);
  const auto parts = expand(outline, operation);
  if (!parts) {
    return store::apply(text, edits_of(outline, operation));  // std::apply would be found too
  }
  std::string result = text;
  for (const Operation& part : *parts) {
    result = perform(std::move(result), part);
  }
  return result;
}

}  // namespace

Operation set(KeyPath path, Value value) {
  return {Operation::Kind::set, std::move(path), std::move(value), false, {}, {}};
}

Operation set_sorted(KeyPath path, Value value) {
  return {Operation::Kind::set, std::move(path), std::move(value), true, {}, {}};
}

Operation remove(KeyPath path) {
  return {Operation::Kind::remove, std::move(path), false, false, {}, {}};
}

Operation append(KeyPath path, Entries element) {
  return {Operation::Kind::append, std::move(path), Value(std::move(element)), false, {}, {}};
}

std::string apply(std::string_view original, std::vector<TextEdit> edits) {
  std::ranges::stable_sort(edits, [](const TextEdit& left, const TextEdit& right) {
    return left.begin != right.begin ? left.begin < right.begin : left.end < right.end;
  });
  std::string text;
  std::size_t done = 0;
  for (const TextEdit& edit : edits) {
    if (edit.begin < done || edit.end < edit.begin || edit.end > original.size()) {
      fail_bug(fmt::format("edits overlap or leave the text at byte {}", edit.begin));
    }
    text += original.substr(done, edit.begin - done);
    text += edit.text;
    done = edit.end;
  }
  text += original.substr(done);
  return text;
}

std::string edit_document(std::string_view original, std::span<const Operation> operations) {
  const std::string_view mark =
      original.starts_with(byte_order_mark) ? byte_order_mark : std::string_view();
  std::string text(original.substr(mark.size()));
  Tree meant = tree_of(Outline(text).document());
  for (const Operation& operation : operations) {
    apply_operation(meant, operation);
    text = perform(std::move(text), operation);
  }
  // A file without final newline that was emptied on the way and filled again has still none.
  if (!original.empty() && !original.ends_with('\n') && text.ends_with('\n')) {
    text.erase(text.size() - (text.ends_with("\r\n") ? 2 : 1));
  }
  if (!same(tree_of(Outline(text).document()), meant)) {
    const std::string first = operations.empty() ? "" : path_text(operations.front().path);
    fail_bug(fmt::format("editing '{}' would change something else", first));
  }
  return std::string(mark) + text;
}

}  // namespace peer::store
