// Value trees: from toml++, from our values, changed by operations, compared.
// SPDX-License-Identifier: MIT
#include "tree.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "peer/base/failure.hpp"

namespace peer::store {
namespace {

toml::date toml_date(domain::Date date) {
  const domain::CalendarDay day = domain::calendar_day(date);
  return {day.year, day.month, day.day};
}

toml::time toml_time(domain::TimeOfDay time) {
  return {time.seconds / 3600, time.seconds / 60 % 60, time.seconds % 60};
}

struct FromValue {
  Tree operator()(bool value) const { return {value}; }
  Tree operator()(std::int64_t value) const { return {value}; }
  Tree operator()(const std::string& value) const { return {value}; }
  Tree operator()(domain::Date value) const { return {toml_date(value)}; }
  Tree operator()(domain::TimeOfDay value) const { return {toml_time(value)}; }
  Tree operator()(const domain::LocalTime& value) const {
    return {toml::date_time(toml_date(value.date), toml_time(value.time))};
  }
  Tree operator()(const domain::Instant& value) const {
    const toml::time_offset offset(0, value.offset_minutes);
    return {toml::date_time(toml_date(value.local.date), toml_time(value.local.time), offset)};
  }
  Tree operator()(const Array& values) const {
    Tree::List list;
    for (const Value& value : values) {
      list.push_back(tree_of(value));
    }
    return {std::move(list)};
  }
  Tree operator()(const Entries& entries) const {
    Tree::Table table;
    for (const auto& [key, value] : entries) {
      table.insert_or_assign(key, tree_of(value));
    }
    return {std::move(table)};
  }
};

[[noreturn]] void refuse(const KeyPath& path, std::size_t step, const char* why) {
  const KeyPath there(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(step));
  base::fail(fmt::format("cannot change '{}': '{}' {}", path_text(path), path_text(there), why),
             "change the file by hand");
}

// The child at path[step], or nullptr; fails when `tree` can have no such child.
Tree* find_child(Tree& tree, const KeyPath& path, std::size_t step) {
  if (const auto* index = std::get_if<std::size_t>(&path[step])) {
    auto* list = std::get_if<Tree::List>(&tree.data);
    if (list == nullptr) {
      refuse(path, step, "is not a list");
    }
    return *index < list->size() ? &(*list)[*index] : nullptr;
  }
  auto* table = std::get_if<Tree::Table>(&tree.data);
  if (table == nullptr) {
    refuse(path, step, "is not a table");
  }
  const auto found = table->find(std::get<std::string>(path[step]));
  return found == table->end() ? nullptr : &found->second;
}

// The same, made as `fresh` when it is a key that is missing.
Tree& need_child(Tree& tree, const KeyPath& path, std::size_t step, const Tree& fresh) {
  if (Tree* child = find_child(tree, path, step)) {
    return *child;
  }
  if (std::holds_alternative<std::size_t>(path[step])) {
    refuse(path, step + 1, "is not there");
  }
  return std::get<Tree::Table>(tree.data)[std::get<std::string>(path[step])] = fresh;
}

Tree& need_parent(Tree& document, const KeyPath& path) {
  Tree* tree = &document;
  for (std::size_t step = 0; step + 1 < path.size(); ++step) {
    tree = &need_child(*tree, path, step, Tree{Tree::Table()});
  }
  return *tree;
}

void remove_step(Tree& parent, const PathStep& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) {
    auto& list = std::get<Tree::List>(parent.data);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(*index));
  } else {
    std::get<Tree::Table>(parent.data).erase(std::get<std::string>(step));
  }
}

void apply_remove(Tree& document, KeyPath path) {
  std::vector<Tree*> chain{&document};
  for (std::size_t step = 0; step < path.size(); ++step) {
    Tree* child = find_child(*chain.back(), path, step);
    if (child == nullptr) {
      return;
    }
    chain.push_back(child);
  }
  // An array of tables cannot be written without an element: with its last one it goes too.
  const bool is_table = std::holds_alternative<Tree::Table>(chain.back()->data);
  Tree& parent = *chain[chain.size() - 2];
  const auto* list = std::get_if<Tree::List>(&parent.data);
  const bool owner_is_table =
      chain.size() > 2 && std::holds_alternative<Tree::Table>(chain[chain.size() - 3]->data);
  if (list != nullptr && list->size() == 1 && is_table && owner_is_table) {
    remove_step(*chain[chain.size() - 3], path[path.size() - 2]);
  } else {
    remove_step(parent, path.back());
  }
}

}  // namespace

// NOLINTNEXTLINE(misc-no-recursion): toml++ stops at a nesting of 256
Tree tree_of(const toml::node& node) {
  return node.visit([](const auto& concrete) -> Tree {
    if constexpr (toml::is_table<decltype(concrete)>) {
      Tree::Table table;
      for (const auto& [key, value] : concrete) {
        table.emplace(std::string(key.str()), tree_of(value));
      }
      return {std::move(table)};
    } else if constexpr (toml::is_array<decltype(concrete)>) {
      Tree::List list;
      for (const auto& value : concrete) {
        list.push_back(tree_of(value));
      }
      return {std::move(list)};
    } else {
      return {concrete.get()};
    }
  });
}

// NOLINTNEXTLINE(misc-no-recursion): values nest as deep as our own code makes them
Tree tree_of(const Value& value) {
  return std::visit(FromValue{}, value.data);
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
bool same(const Tree& left, const Tree& right) {
  if (left.data.index() != right.data.index()) {
    return false;
  }
  if (const auto* list = std::get_if<Tree::List>(&left.data)) {
    return std::ranges::equal(*list, std::get<Tree::List>(right.data), same);
  }
  if (const auto* table = std::get_if<Tree::Table>(&left.data)) {
    return std::ranges::equal(*table, std::get<Tree::Table>(right.data),
                              [](const auto& one, const auto& other) {
                                return one.first == other.first && same(one.second, other.second);
                              });
  }
  if (const auto* number = std::get_if<double>(&left.data)) {
    return std::bit_cast<std::uint64_t>(*number) ==
           std::bit_cast<std::uint64_t>(std::get<double>(right.data));
  }
  return std::visit(
      [&](const auto& value) {
        using Type = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Type, Tree::List> || std::is_same_v<Type, Tree::Table> ||
                      std::is_same_v<Type, double>) {
          return false;  // compared above
        } else {
          return value == std::get<Type>(right.data);
        }
      },
      left.data);
}

void apply_operation(Tree& document, const Operation& operation) {
  const KeyPath& path = operation.path;
  if (path.empty()) {
    base::fail("cannot change a file as a whole by a key", "name a key");
  }
  if (operation.kind == Operation::Kind::remove) {
    apply_remove(document, path);
    return;
  }
  Tree& parent = need_parent(document, path);
  if (operation.kind == Operation::Kind::insert) {
    if (find_child(parent, path, path.size() - 1) == nullptr)
      refuse(path, path.size(), "is not there");
    auto& list = std::get<Tree::List>(parent.data);
    const auto at = static_cast<std::ptrdiff_t>(std::get<std::size_t>(path.back()));
    list.insert(list.begin() + at, tree_of(operation.value));
    return;
  }
  if (operation.kind == Operation::Kind::set) {
    const bool is_element = std::holds_alternative<std::size_t>(path.back());
    const Tree* element = is_element ? find_child(parent, path, path.size() - 1) : nullptr;
    if (element != nullptr && std::holds_alternative<Tree::Table>(element->data) &&
        !std::holds_alternative<Entries>(operation.value.data)) {
      refuse(path, path.size(), "is an element of a list of tables");
    }
    need_child(parent, path, path.size() - 1, Tree{false}) = tree_of(operation.value);
    return;
  }
  Tree& target = need_child(parent, path, path.size() - 1, Tree{Tree::List()});
  auto* list = std::get_if<Tree::List>(&target.data);
  if (list == nullptr) {
    refuse(path, path.size(), "is not a list");
  }
  list->push_back(tree_of(operation.value));
}

std::string path_text(const KeyPath& path) {
  std::string text;
  for (const PathStep& step : path) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      text += fmt::format("[{}]", *index);
    } else {
      text += (text.empty() ? "" : ".") + spell_key(std::get<std::string>(step));
    }
  }
  return text;
}

}  // namespace peer::store
