// The operations of the editor that make one tree into another.
// SPDX-License-Identifier: MIT
#include "merge_edits.hpp"

#include <algorithm>

#include "guard.hpp"
#include "peer/base/failure.hpp"

namespace peer::store {
namespace {

using domain::FieldInfo;
using domain::FieldKind;
using domain::RecordInfo;

[[noreturn]] void refuse_value() {
  base::fail("a value that no record holds cannot be merged");
}

domain::Date date_of(const toml::date& date) {
  const auto made = domain::make_date(date.year, date.month, date.day);
  if (!made) refuse_value();
  return *made;
}

domain::TimeOfDay time_of(const toml::time& time) {
  if (time.nanosecond != 0) refuse_value();
  return {time.hour * 3600 + time.minute * 60 + time.second};
}

Value value_of(const Tree& tree);

struct ToValue {
  Value operator()(bool value) const { return value; }
  Value operator()(std::int64_t value) const { return value; }
  Value operator()(double /*value*/) const { refuse_value(); }
  Value operator()(const std::string& value) const { return value; }
  Value operator()(const toml::date& value) const { return date_of(value); }
  Value operator()(const toml::time& value) const { return time_of(value); }
  Value operator()(const toml::date_time& value) const {
    const domain::LocalTime local{date_of(value.date), time_of(value.time)};
    if (!value.offset) return local;
    return domain::Instant{local, value.offset->minutes};
  }
  Value operator()(const Tree::List& values) const {
    Array array;
    for (const Tree& value : values) array.push_back(value_of(value));
    return array;
  }
  Value operator()(const Tree::Table& table) const {
    Entries entries;
    for (const auto& [key, value] : table) entries.emplace_back(key, value_of(value));
    return entries;
  }
};

// NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
Value value_of(const Tree& tree) {
  return std::visit(ToValue{}, tree.data);
}

std::string with_newlines(std::string_view text, std::string_view newline) {
  std::string result;
  for (const char byte : text) {
    if (byte == '\r') continue;
    if (byte == '\n') {
      result += newline;
    } else {
      result += byte;
    }
  }
  return result;
}

bool is_table(const Tree* tree) {
  return tree != nullptr && std::holds_alternative<Tree::Table>(tree->data);
}

class Differences {
 public:
  Differences(const Parsed& source, std::string_view newline)
      : source_(source), newline_(newline) {}

  // NOLINTNEXTLINE(misc-no-recursion): as deep as toml++ allows
  void table(const RecordInfo* info, const Tree::Table& from, const Tree::Table& to,
             const KeyPath& path, const Node* spelled, bool sorted) {
    for (const auto& [key, value] : from) {
      if (!to.contains(key)) operations.push_back(remove(at(path, key)));
    }
    std::string before_key;  // the neighbours that a new one goes after
    std::string before_table;
    for (const Tree::Table::value_type* entry : in_order(to, spelled)) {
      const auto& [key, value] = *entry;
      const auto old = from.find(key);
      const Node* there = spelled == nullptr ? nullptr : spelled->child(key);
      const FieldInfo* field = field_of(info, key);
      const std::size_t first = operations.size();
      if (old == from.end()) {
        change(field, nullptr, value, at(path, key), there, sorted);
        const bool placed = there != nullptr && first < operations.size();
        const bool known = placed && (!before_key.empty() || has_any(from, *spelled));
        if (known && there->is_value()) operations[first].after = before_key;
        if (placed && !there->is_value() && path.empty()) operations[first].after = before_table;
      } else if (!same(old->second, value)) {
        change(field, &old->second, value, at(path, key), there, sorted);
      }
      if (there != nullptr) (there->is_value() ? before_key : before_table) = key;
    }
  }

  std::vector<Operation> operations;

 private:
  static KeyPath at(KeyPath path, PathStep step) {
    path.push_back(std::move(step));
    return path;
  }

  static bool has_any(const Tree::Table& table, const Node& spelled) {
    return std::ranges::any_of(
        table, [&](const auto& entry) { return spelled.child(entry.first) != nullptr; });
  }

  // New keys in the order in which the source has them.
  static std::vector<const Tree::Table::value_type*> in_order(const Tree::Table& table,
                                                              const Node* spelled) {
    std::vector<const Tree::Table::value_type*> entries;
    for (const auto& entry : table) entries.push_back(&entry);
    const auto place = [&](const Tree::Table::value_type* entry) -> std::size_t {
      const Node* node = spelled == nullptr ? nullptr : spelled->child(entry->first);
      return node == nullptr ? std::string::npos : node->key_span.begin;
    };
    std::ranges::stable_sort(entries, {}, place);
    return entries;
  }

  // NOLINTNEXTLINE(misc-no-recursion)
  void change(const FieldInfo* field, const Tree* from, const Tree& to, const KeyPath& path,
              const Node* spelled, bool sorted) {
    const RecordInfo* rows = field == nullptr ? nullptr : field->rows;
    const bool keyed = field != nullptr && field->kind == FieldKind::keyed;
    const bool lines = spelled != nullptr && !spelled->is_value();
    const auto* table_to = std::get_if<Tree::Table>(&to.data);
    // { … } as the source has it.
    if (table_to != nullptr && spelled != nullptr && spelled->is_value() &&
        same(tree_of(*spelled->value), to)) {
      return put(path, to, spelled, sorted);
    }
    const bool has_body = is_table(from) || (from == nullptr && lines);
    if (table_to != nullptr && has_body && !table_to->empty()) {
      static const Tree::Table none;
      const bool rows_of_own = keyed && rows != nullptr && rows->bare.empty();
      const auto& table_from = from == nullptr ? none : std::get<Tree::Table>(from->data);
      // The rows of [activity.ID] are tables of the fields of an activity.
      if (rows_of_own) {
        for (const auto& [id, row] : *table_to) {
          const auto old = table_from.find(id);
          if (old != table_from.end() && same(old->second, row)) continue;
          const Node* there = spelled == nullptr ? nullptr : spelled->child(id);
          const FieldInfo each{.kind = FieldKind::table, .rows = rows};
          change(&each, old == table_from.end() ? nullptr : &old->second, row, at(path, id), there,
                 false);
        }
        for (const auto& [id, row] : table_from) {
          if (!table_to->contains(id)) operations.push_back(remove(at(path, id)));
        }
        return;
      }
      table(rows, table_from, *table_to, path, spelled, keyed);
      return;
    }
    if (is_list_of_tables(to) && (from == nullptr ? lines : is_list_of_tables(*from))) {
      list(rows, from, to, path, spelled);
      return;
    }
    put(path, to, spelled, sorted);
  }

  void put(const KeyPath& path, const Tree& to, const Node* spelled, bool sorted) {
    Operation operation{Operation::Kind::set, path, value_of(to), sorted, {}, {}};
    if (spelled != nullptr && spelled->is_value() && same(tree_of(*spelled->value), to)) {
      operation.spelling = with_newlines(source_.outline.slice(spelled->span), newline_);
    }
    operations.push_back(std::move(operation));
  }

  // The lines of an element of a list in the source, as they are; "" where they are not together.
  std::string lines_of(const Node& element, const Tree& to) const {
    if (element.shape != Shape::section || !same(tree_of(*element.value), to)) return {};
    const std::vector<const Node*> sections = source_.outline.sections(element);
    Span span = source_.outline.block(*sections.front());
    for (const Node* section : sections) {
      const Span block = source_.outline.block(*section);
      const std::string_view between =
          block.begin > span.end ? source_.outline.slice({span.end, block.begin}) : "";
      if (between.find_first_not_of(" \t\r\n") != std::string_view::npos) return {};
      span.end = std::max(span.end, block.end);
    }
    std::string lines = with_newlines(source_.outline.slice(span), newline_);
    if (!lines.ends_with('\n')) lines += newline_;
    return lines;
  }

  // NOLINTNEXTLINE(misc-no-recursion)
  void list(const RecordInfo* rows, const Tree* from, const Tree& to, const KeyPath& path,
            const Node* spelled) {
    Named old = from == nullptr ? Named() : named_elements(rows, *from);
    const Named wanted = named_elements(rows, to);
    const auto is_in = [](const Named& list, const std::string& name) {
      return std::ranges::find(list, name, &Named::value_type::first) != list.end();
    };
    for (std::size_t number = old.size(); number-- > 0;) {
      if (is_in(wanted, old[number].first)) continue;
      operations.push_back(remove(at(path, number)));
      old.erase(old.begin() + static_cast<std::ptrdiff_t>(number));
    }
    if (!in_same_order(old, wanted)) {
      for (std::size_t number = old.size(); number-- > 0;) {
        operations.push_back(remove(at(path, number)));
      }
      old.clear();
    }
    for (std::size_t number = 0; number < wanted.size(); ++number) {
      const auto& [name, tree] = wanted[number];
      const Node* there = spelled_element(rows, spelled, name);
      if (number < old.size() && old[number].first == name) {
        table(rows, std::get<Tree::Table>(old[number].second->data),
              std::get<Tree::Table>(tree->data), at(path, number), there, false);
        continue;
      }
      add(path, number, old.size(), *tree, there);
      old.insert(old.begin() + static_cast<std::ptrdiff_t>(number), {name, tree});
    }
  }

  void add(const KeyPath& path, std::size_t number, std::size_t size, const Tree& tree,
           const Node* there) {
    const bool at_end = number == size;
    Operation operation{at_end ? Operation::Kind::append : Operation::Kind::insert,
                        at_end ? path : at(path, number),
                        value_of(tree),
                        false,
                        {}};
    if (there != nullptr) operation.spelling = lines_of(*there, tree);
    operations.push_back(std::move(operation));
  }

  static bool in_same_order(const Named& old, const Named& wanted) {
    auto from = wanted.begin();
    for (const auto& [name, tree] : old) {
      from = std::find_if(from, wanted.end(), [&wanted_name = name](const auto& other) {
        return other.first == wanted_name;
      });
      if (from == wanted.end()) return false;
    }
    return true;
  }

  static const Node* spelled_element(const RecordInfo* rows, const Node* list,
                                     const std::string& name) {
    if (list == nullptr || list->value == nullptr) return nullptr;
    const Tree tree = tree_of(*list->value);
    if (!is_list_of_tables(tree)) return nullptr;
    const Named elements = named_elements(rows, tree);
    for (std::size_t number = 0; number < elements.size(); ++number) {
      if (elements[number].first == name) return &list->children[number];
    }
    return nullptr;
  }

  const Parsed& source_;
  std::string_view newline_;
};

std::string_view mark_of(std::string_view bytes) {
  return bytes.starts_with(byte_order_mark) ? byte_order_mark : std::string_view();
}

}  // namespace

Parsed::Parsed(std::string_view bytes)
    : mark(mark_of(bytes)),
      text(bytes.substr(mark.size())),
      outline(text),
      tree(tree_of(outline.document())) {}

std::vector<Operation> operations_between(const RecordInfo* info, const Tree& from, const Tree& to,
                                          const Parsed& source, std::string_view newline) {
  Differences differences(source, newline);
  differences.table(info, std::get<Tree::Table>(from.data), std::get<Tree::Table>(to.data), {},
                    &source.outline.root(), false);
  return std::move(differences.operations);
}

}  // namespace peer::store
