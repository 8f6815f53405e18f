// What stands twice in a record, word for word.
// SPDX-License-Identifier: MIT
#include "repeats.hpp"

#include <fmt/format.h>

namespace peer::store {

namespace {

constexpr std::size_t most_compared = 200;  // tables of one key: more is no record but an attack

bool same_subject(const toml::table& left, const toml::table& right, std::string_view subject) {
  const toml::value<std::string>* one = left.get_as<std::string>(subject);
  const toml::value<std::string>* other = right.get_as<std::string>(subject);
  return one != nullptr && other != nullptr && one->get() == other->get();
}

// The earlier table that element `number` repeats; nullptr when it says something of its own.
const toml::table* same_before(const toml::array& array, std::size_t number,
                               std::string_view subject) {
  const toml::table& table = *array.get(number)->as_table();
  for (std::size_t i = number; i-- > 0;) {
    const toml::table& earlier = *array.get(i)->as_table();
    if (earlier == table) return &earlier;
    if (!subject.empty() && same_subject(earlier, table, subject)) return nullptr;
  }
  return nullptr;
}

// It is certain that one of them can go: nothing that the record says is lost.
void report_repeated_table(Source& source, std::string_view key, const toml::table& table,
                           const toml::table& first, std::size_t number) {
  base::Finding finding{std::string(source.path),
                        range_of(table),
                        base::Severity::warning,
                        "shape",
                        fmt::format("this [[{}]] stands there twice", key),
                        "remove one of them"};
  finding.related.push_back({finding.file, range_of(first), "the same"});
  finding.fix = base::Fix{.remove = {{std::string(key), number}},
                          .done = fmt::format("the second of two equal [[{}]] removed", key)};
  source.findings.add(std::move(finding));
}

}  // namespace

void report_repeated_tables(Source& source, const toml::table& record, std::string_view key,
                            std::string_view subject) {
  const toml::array* array = record.get_as<toml::array>(key);
  if (array == nullptr || array->size() > most_compared || !array->is_array_of_tables()) return;
  for (std::size_t i = 1; i < array->size(); ++i) {
    const toml::table& table = *array->get(i)->as_table();
    if (const toml::table* first = same_before(*array, i, subject)) {
      report_repeated_table(source, key, table, *first, i);
    }
  }
}

}  // namespace peer::store
