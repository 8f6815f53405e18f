// A TOML file as a list of values; see flat.hpp.
// SPDX-License-Identifier: MIT
#include "peer/store/flat.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include "peer/base/findings.hpp"
#include "peer/store/decode.hpp"
#include "peer/store/value.hpp"

namespace peer::store {
namespace {

std::string date_text(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string time_text(const toml::time& time) {
  std::string text = fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
  if (time.nanosecond != 0) text += fmt::format(".{:09}", time.nanosecond);
  return text;
}

std::string moment_text(const toml::date_time& moment) {
  std::string text = date_text(moment.date) + "T" + time_text(moment.time);
  if (!moment.offset) return text;
  const int minutes = moment.offset->minutes;
  return text + fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                            std::abs(minutes) % 60);
}

class Flattener {
 public:
  void add(const std::string& key, std::int64_t number, const toml::node& node) {
    if (const auto* table = node.as_table()) return add_table(key, number, *table);
    if (const auto* array = node.as_array()) return add_array(key, number, *array);
    const auto put = [&](std::string_view type, std::string value) {
      values.push_back({key, number, type, std::move(value)});
    };
    if (const auto* text = node.as_string()) put("text", text->get());
    if (const auto* whole = node.as_integer()) put("number", fmt::to_string(whole->get()));
    if (const auto* decimal = node.as_floating_point()) {
      put("decimal", fmt::to_string(decimal->get()));
    }
    if (const auto* truth = node.as_boolean()) put("boolean", truth->get() ? "true" : "false");
    if (const auto* date = node.as_date()) put("date", date_text(date->get()));
    if (const auto* time = node.as_time()) put("time", time_text(time->get()));
    if (const auto* moment = node.as_date_time()) put("moment", moment_text(moment->get()));
  }

  std::vector<FlatValue> values;

 private:
  void add_table(const std::string& key, std::int64_t number, const toml::table& table) {
    const std::string name = number == 0 ? key : fmt::format("{}.{}", key, number);
    if (table.empty()) values.push_back({name, 0, "empty", ""});
    for (const auto& [child, node] : table) {
      add((name.empty() ? "" : name + ".") + spell_key(child.str()), 0, node);
    }
  }

  void add_array(const std::string& key, std::int64_t number, const toml::array& array) {
    const std::string name = number == 0 ? key : fmt::format("{}.{}", key, number);
    if (array.empty()) values.push_back({name, 0, "empty", ""});
    std::int64_t place = 0;
    for (const toml::node& element : array) add(name, ++place, element);
  }
};

}  // namespace

std::vector<FlatValue> flat_values(std::string_view bytes) {
  base::Findings ignored;
  if (!may_be_parsed("", bytes, ignored)) return {};
  try {
    Flattener flattener;
    flattener.add("", 0, toml::parse(bytes));
    return std::move(flattener.values);
  } catch (const toml::parse_error&) {
    return {};
  }
}

}  // namespace peer::store
