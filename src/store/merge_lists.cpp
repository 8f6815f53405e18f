// Sets merge element by element; a list that only grows by its beginning.
// SPDX-License-Identifier: MIT
#include "merge_lists.hpp"

#include <algorithm>

namespace peer::store {
namespace {

using domain::RecordInfo;

const Tree::List& list_of(const Tree* tree) {
  static const Tree::List none;
  return tree == nullptr ? none : std::get<Tree::List>(tree->data);
}

bool holds(const Tree::List& list, const Tree& value) {
  return std::ranges::any_of(list, [&](const Tree& other) { return same(value, other); });
}

bool begins_with(const Tree::List& list, const Tree::List& beginning) {
  return list.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), list.begin(), same);
}

std::optional<Tree> list_or_none(Tree::List list, const Three& sides) {
  const bool gone = sides.ours == nullptr || sides.theirs == nullptr;
  if (list.empty() && gone) return std::nullopt;
  return Tree{std::move(list)};
}

Named named(const RecordInfo* rows, const Tree* list) {
  return list == nullptr ? Named() : named_elements(rows, *list);
}

const Tree* find(const Named& elements, const std::string& name) {
  const auto found = std::ranges::find(elements, name, &Named::value_type::first);
  return found == elements.end() ? nullptr : found->second;
}

// An element of a list under construction.
struct Placed {
  std::string name;
  Tree tree;
  bool is_new = false;  // not in the base
};

// A new element goes where its identity belongs among those at the end that come after it: all of
// them in a list in order of identity, else the new ones. So both sides build the same list.
void place(std::vector<Placed>& list, Placed element) {
  const bool ordered = std::ranges::is_sorted(list, {}, &Placed::name);
  auto at = list.end();
  while (at != list.begin() && std::prev(at)->name > element.name &&
         (ordered || std::prev(at)->is_new)) {
    --at;
  }
  list.insert(at, std::move(element));
}

}  // namespace

std::optional<Tree> merge_set(const Three& sides) {
  const Tree::List& base = list_of(sides.base);
  const Tree::List& theirs = list_of(sides.theirs);
  Tree::List merged;
  for (const Tree& value : list_of(sides.ours)) {
    if (holds(theirs, value) || !holds(base, value)) merged.push_back(value);
  }
  for (const Tree& value : theirs) {
    if (!holds(base, value) && !holds(merged, value)) merged.push_back(value);
  }
  return list_or_none(std::move(merged), sides);
}

std::optional<Tree> merge_tables(const RecordInfo* rows, const Three& sides,
                                 const std::string& where, ValueMerger& merger) {
  if (!has_identity(rows)) {
    const Tree::List& ours = list_of(sides.ours);
    const Tree::List& theirs = list_of(sides.theirs);
    const Tree::List& base = list_of(sides.base);
    const bool grew = begins_with(ours, base) && begins_with(theirs, base);
    if (grew && begins_with(ours, theirs)) return *sides.ours;
    if (grew && begins_with(theirs, ours)) return *sides.theirs;
    return merger.ask(nullptr, sides, where);
  }
  const Named base = named(rows, sides.base);
  const Named ours = named(rows, sides.ours);
  const Named theirs = named(rows, sides.theirs);
  std::vector<Placed> list;
  const auto merged = [&](const std::string& name) {
    const Three element{find(base, name), find(ours, name), find(theirs, name)};
    return merger.element(rows, element, name_element(where, name));
  };
  for (const auto& [name, element] : ours) {
    if (auto tree = merged(name)) {
      list.push_back({name, *std::move(tree), find(base, name) == nullptr});
    }
  }
  for (const auto& [name, element] : theirs) {
    if (find(ours, name) != nullptr) continue;
    if (auto tree = merged(name)) place(list, {name, *std::move(tree), true});
  }
  Tree::List result;
  for (Placed& placed : list) result.push_back(std::move(placed.tree));
  return list_or_none(std::move(result), sides);
}

}  // namespace peer::store
