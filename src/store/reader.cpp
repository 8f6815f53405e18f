// Reads the keys of one TOML table into typed fields that know their place.
// SPDX-License-Identifier: MIT
#include "reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "peer/base/ensure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/confidential.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

// More than any list of a program needs; keeps the search for repetitions short.
constexpr std::size_t longest_list = 200;

template <class T>
bool contains(const std::vector<base::Field<T>>& list, const std::string& value) {
  return std::ranges::any_of(list, [&](const auto& element) { return *element == value; });
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

const toml::node* Reader::find(std::string_view key, Presence presence) {
  PEER_ENSURE(asked_count_ < most_keys, "a table has more keys than its reader can remember");
  asked_[asked_count_++] = key;
  if (const toml::node* node = look_up(key)) {
    ++found_count_;
    return node;
  }
  if (presence == Presence::required) {
    source_.report(at_, fmt::format("'{}' is missing", key), fmt::format("add {} = …", key));
  }
  return nullptr;
}

base::Field<bool> Reader::boolean(std::string_view key, Presence presence) {
  return field<bool>(key, presence,
                     [&](const toml::node& node) { return read_bool(source_, key, node); });
}

base::Field<std::int64_t> Reader::integer(std::string_view key, Bounds bounds, Presence presence) {
  return field<std::int64_t>(key, presence, [&](const toml::node& node) {
    return read_integer(source_, key, node, bounds);
  });
}

base::Field<domain::Date> Reader::date(std::string_view key, Presence presence) {
  return field<domain::Date>(key, presence,
                             [&](const toml::node& node) { return read_date(source_, key, node); });
}

base::Field<domain::TimeOfDay> Reader::time(std::string_view key, Presence presence) {
  return field<domain::TimeOfDay>(
      key, presence, [&](const toml::node& node) { return read_time(source_, key, node); });
}

base::Field<domain::LocalTime> Reader::local_time(std::string_view key, Presence presence) {
  return field<domain::LocalTime>(
      key, presence, [&](const toml::node& node) { return read_local_time(source_, key, node); });
}

base::Field<domain::Instant> Reader::instant(std::string_view key, Presence presence) {
  return field<domain::Instant>(
      key, presence, [&](const toml::node& node) { return read_instant(source_, key, node); });
}

base::Field<std::string> Reader::text(std::string_view key, TextLimit limit, Presence presence) {
  return field<std::string>(
      key, presence, [&](const toml::node& node) { return read_text(source_, key, node, limit); });
}

base::Field<std::string> Reader::id(std::string_view key, Presence presence) {
  return field<std::string>(key, presence,
                            [&](const toml::node& node) { return read_id(source_, key, node); });
}

template <class T, class Read>
std::vector<base::Field<T>> Reader::list(std::string_view key, Presence presence, Repeats repeats,
                                         Read read) {
  std::vector<base::Field<T>> list;
  const toml::node* node = find(key, presence);
  if (node == nullptr) return list;
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    report_type(source_, key, "a list", *node, fmt::format("write {} = [\"…\", \"…\"]", key));
    return list;
  }
  if (array->size() > longest_list) {
    source_.report(range_of(*node), fmt::format("'{}' has {} elements", key, array->size()),
                   fmt::format("at most {}", longest_list));
    return list;
  }
  list.reserve(array->size());
  for (std::size_t i = 0; i < array->size(); ++i) {
    const toml::node& element = *array->get(i);
    std::optional<std::string> value = read(element);
    if (!value) continue;
    if (repeats != Repeats::meant && contains(list, *value)) {
      report_repeated(key, *array, i, repeats);
      continue;
    }
    list.push_back({T(std::move(*value)), range_of(element)});
  }
  return list;
}

void Reader::report_repeated(std::string_view key, const toml::array& array, std::size_t number,
                             Repeats repeats) {
  const std::string value = shown(array.get(number)->as_string()->get());
  base::Finding finding{std::string(source_.path),
                        range_of(*array.get(number)),
                        base::Severity::error,
                        "shape",
                        fmt::format("'{}' is listed twice in '{}'", value, key),
                        "remove one of them"};
  if (repeats == Repeats::nothing) {
    finding.fix = base::Fix{.remove = {{std::string(key), number}},
                            .done = fmt::format("the second '{}' in '{}' removed", value, key)};
  }
  source_.findings.add(std::move(finding));
}

template <class Id>
std::vector<base::Field<Id>> Reader::ids(std::string_view key, Presence presence, Repeats repeats) {
  return list<Id>(key, presence, repeats,
                  [&](const toml::node& element) { return read_id(source_, key, element); });
}
template std::vector<base::Field<domain::PersonId>> Reader::ids(std::string_view, Presence,
                                                                Repeats);
template std::vector<base::Field<domain::SessionId>> Reader::ids(std::string_view, Presence,
                                                                 Repeats);
template std::vector<base::Field<domain::ActivityId>> Reader::ids(std::string_view, Presence,
                                                                  Repeats);

std::vector<base::Field<std::string>> Reader::texts(std::string_view key, TextLimit limit,
                                                    Presence presence) {
  return list<std::string>(key, presence, Repeats::unclear, [&](const toml::node& element) {
    return read_text(source_, key, element, limit);
  });
}

const toml::table* Reader::table(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) return nullptr;
  if (const toml::table* table = node->as_table()) return table;
  report_type(source_, key, "a table", *node, fmt::format("write a line [{}]", key));
  return nullptr;
}

std::vector<const toml::table*> Reader::tables(std::string_view key, Presence presence) {
  std::vector<const toml::table*> tables;
  const toml::node* node = find(key, presence);
  if (node == nullptr) return tables;
  const auto report = [&](const toml::node& wrong) {
    report_type(source_, key, "a list of tables", wrong,
                fmt::format("write a line [[{}]] for each", key));
  };
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    report(*node);
    return tables;
  }
  tables.reserve(array->size());
  for (const toml::node& element : *array) {
    if (const toml::table* table = element.as_table()) {
      tables.push_back(table);
    } else {
      report(element);
    }
  }
  return tables;
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
  if (help.empty()) help = "the keys here are " + base::join(known, ", ");
  source_.report(range_of(key), fmt::format("unknown key '{}'", shown(key.str())), std::move(help));
}

}  // namespace peer::store
