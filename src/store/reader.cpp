// Reads the keys of one TOML table into a record by its table of fields.
// SPDX-License-Identifier: MIT
#include "reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "field_value.hpp"
#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/confidential.hpp"
#include "peer/domain/id.hpp"
#include "peer/domain/policy.hpp"
#include "peer/store/value.hpp"
#include "repeats.hpp"

namespace peer::store {

namespace {

using domain::Cell;
using domain::FieldInfo;
using domain::FieldKind;
using domain::Need;
using domain::Repeats;

// More than any list of a program needs; keeps the search for repetitions short.
constexpr std::size_t longest_list = 200;

bool contains(const FieldInfo& field, const void* record, std::string_view text) {
  for (std::size_t i = 0; i < field.count(record); ++i) {
    if (std::get<std::string_view>(field.element(record, i).value) == text) return true;
  }
  return false;
}

}  // namespace

namespace {

// A key of program.toml that stands in the wrong table: what it looks for is somewhere else.
std::string where_it_belongs(std::string_view key) {
  for (const domain::PolicyKey& policy : domain::policy_keys()) {
    if (policy.key == key) {
      return fmt::format(
          "it stands under [policy]: write the line [policy] above it, or use 'peer "
          "policy' to see all of its keys");
    }
  }
  if (key == "title") return "an activity has a title: it stands under [activity.ID]";
  return {};
}

}  // namespace

Reader::Reader(const toml::table& table, Source& source, base::Range at)
    : table_(table), source_(source), at_(at) {
  if (table.size() > most_keys) return;
  for (const auto& [key, node] : table) entries_[entry_count_++] = {key.str(), &node};
}

const toml::node* Reader::look_up(std::string_view key) const {
  if (entry_count_ != table_.size()) return table_.get(key);
  for (std::size_t i = 0; i < entry_count_; ++i) {
    if (entries_[i].key == key) return entries_[i].node;
  }
  return nullptr;
}

const toml::node* Reader::find(std::string_view key) {
  PEER_ENSURE(asked_count_ < most_keys, "a table has more keys than its reader can remember");
  asked_[asked_count_++] = key;
  const toml::node* node = look_up(key);
  if (node != nullptr) ++found_count_;
  return node;
}

void Reader::report_missing(std::string_view key) {
  source_.report(at_, fmt::format("'{}' is missing", key), fmt::format("add {} = …", key));
}

// NOLINTNEXTLINE(misc-no-recursion): records nest as deep as their tables of fields
void Reader::read(const domain::RecordInfo& info, void* record, Specials specials) {
  specials_ = specials;
  if (info.place.set != nullptr) info.place.set(record, at_);
  for (const FieldInfo& field : info.fields) {
    if (field.special) {
      read_special(info, field.key, record);
    } else {
      read_field(field, record);
    }
  }
  finish();
  read_special(info, {}, record);
}

void Reader::read_special(const domain::RecordInfo& info, std::string_view key, void* record) {
  for (const Special& special : specials_) {
    if (special.key == key && special.record == info.name) return special.run(*this, record);
  }
  PEER_ENSURE(key.empty(), "a special key has a function that reads it");
}

// NOLINTNEXTLINE(misc-no-recursion): see read
void Reader::read_field(const FieldInfo& field, void* record) {
  switch (field.kind) {
    case FieldKind::table:
      return read_table(field, record);
    case FieldKind::tables:
      return read_tables(field, record);
    case FieldKind::keyed:
      return read_keyed(field, record);
    case FieldKind::texts:
    case FieldKind::words:
    case FieldKind::ids:
      return read_list(field, record);
    default:
      break;
  }
  if (const toml::node* node = find(field.key)) {
    return put_value(source_, field, field.key, *node, record);
  }
  if (field.need == Need::required) report_missing(field.key);
  field.put(record, {{}, at_});
}

void Reader::read_list(const FieldInfo& field, void* record) {
  const toml::node* node = find(field.key);
  if (node == nullptr) {
    if (field.need == Need::required) report_missing(field.key);
    return field.begin(record, at_, 0);
  }
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    report_type(source_, field.key, "a list", *node,
                fmt::format("write {} = [\"…\", \"…\"]", field.key));
  } else if (array->size() > longest_list) {
    source_.report(range_of(*node), fmt::format("'{}' has {} elements", field.key, array->size()),
                   fmt::format("at most {}", longest_list));
  } else {
    field.begin(record, range_of(*node), array->size());
    return read_elements(field, *array, record);
  }
  field.begin(record, range_of(*node), 0);
}

// An element that is wrong is left out, one that stands twice is a finding.
void Reader::read_elements(const FieldInfo& field, const toml::array& array, void* record) {
  for (std::size_t i = 0; i < array.size(); ++i) {
    const toml::node& element = *array.get(i);
    const Cell cell{read_value(source_, field, field.key, element), range_of(element)};
    if (!cell) continue;
    const auto text = std::get<std::string_view>(cell.value);
    if (field.repeats != Repeats::meant && contains(field, record, text)) {
      report_repeated(field, array, i);
    } else if (!field.append(record, cell)) {
      report_word(source_, field.key, element, text, field.words());
    }
  }
}

void Reader::report_repeated(const FieldInfo& field, const toml::array& array, std::size_t number) {
  const std::string value = shown(array.get(number)->as_string()->get());
  base::Finding finding{std::string(source_.path),
                        range_of(*array.get(number)),
                        base::Severity::error,
                        "shape",
                        fmt::format("'{}' is listed twice in '{}'", value, field.key),
                        "remove one of them"};
  if (field.repeats == Repeats::nothing) {
    finding.fix =
        base::Fix{.remove = {{std::string(field.key), number}},
                  .done = fmt::format("the second '{}' in '{}' removed", value, field.key)};
  }
  source_.findings.add(std::move(finding));
}

const toml::table* Reader::table(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return nullptr;
  if (const toml::table* table = node->as_table()) return table;
  const auto* text = node->as_string();
  report_type(source_, key, "a table", *node,
              text != nullptr && (key == "title" || key == "short")
                  ? fmt::format("write it by language: {} = {{ cs = {} }}", key, spell(text->get()))
                  : fmt::format("write a line [{}]", key));
  return nullptr;
}

// NOLINTNEXTLINE(misc-no-recursion): see read
void Reader::read_table(const FieldInfo& field, void* record) {
  const toml::table* table = this->table(field.key);
  if (table == nullptr) return;
  Reader(*table, source_, range_of(*table)).read(*field.rows, field.add_row(record), specials_);
}

// NOLINTNEXTLINE(misc-no-recursion): see read
void Reader::read_tables(const FieldInfo& field, void* record) {
  const toml::node* node = find(field.key);
  if (node == nullptr) return;
  const auto report = [&](const toml::node& wrong) {
    report_type(source_, field.key, "a list of tables", wrong,
                fmt::format("write a line [[{}]] for each", field.key));
  };
  const toml::array* array = node->as_array();
  if (array == nullptr) return report(*node);
  field.begin(record, range_of(*node), array->size());
  for (const toml::node& element : *array) {
    const toml::table* table = element.as_table();
    if (table == nullptr) {
      report(element);
      continue;
    }
    Reader(*table, source_, range_of(*table)).read(*field.rows, field.add_row(record), specials_);
  }
  if (field.repeats == Repeats::nothing) {
    report_repeated_tables(source_, table_, field.key, field.subject);
  }
}

// A parsed table is in order of its keys already.
// NOLINTNEXTLINE(misc-no-recursion): see read
void Reader::read_keyed(const FieldInfo& field, void* record) {
  const toml::table* table = this->table(field.key);
  if (table == nullptr) return;
  field.begin(record, range_of(*table), table->size());
  for (const auto& [key, node] : *table) {
    if (!domain::is_id(key.str())) {
      source_.report(range_of(key),
                     fmt::format("'{}' in [{}] is not an id", shown(key.str()), field.key),
                     domain::id_problem(key.str()));
      continue;
    }
    void* row = field.add_row(record);
    field.rows->set_id(row, key.str(), range_of(key));
    read_row(*field.rows, row, key.str(), node);
  }
}

// A table, or the one value that may stand for it.
// NOLINTNEXTLINE(misc-no-recursion): see read
void Reader::read_row(const domain::RecordInfo& info, void* row, std::string_view key,
                      const toml::node& node) {
  if (const toml::table* table = node.as_table()) {
    return Reader(*table, source_, range_of(*table)).read(info, row, specials_);
  }
  for (const FieldInfo& field : info.fields) {
    if (field.key == info.bare) {
      put_value(source_, field, key, node, row);
    } else if (field.put != nullptr) {
      field.put(row, {{}, range_of(node)});
    }
  }
}

void Reader::finish() {
  if (found_count_ == table_.size()) return;
  const auto begin = asked_.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(asked_count_);
  for (const auto& [key, node] : table_) {
    if (std::find(begin, end, key.str()) == end) report_unknown(key);
  }
}

void Reader::report_unknown(const toml::key& key) {
  if (const std::string_view why = domain::why_confidential(key.str()); !why.empty()) {
    source_.report_confidential(range_of(key),
                                fmt::format("'{}' has no place in the files", shown(key.str())),
                                fmt::format("remove it: {}", why));
    return;
  }
  const std::vector<std::string> known(asked_.begin(),
                                       asked_.begin() + static_cast<std::ptrdiff_t>(asked_count_));
  std::string help = source_.suggest(key.str(), known);
  if (help.empty()) help = where_it_belongs(key.str());
  if (help.empty()) help = "the keys here are " + base::join(known, ", ");
  source_.report(range_of(key), fmt::format("unknown key '{}'", shown(key.str())), std::move(help));
}

}  // namespace peer::store
