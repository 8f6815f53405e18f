// [activity.ID] of program.toml: what takes place, when, where and with whom (program §2).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

constexpr Bounds break_bounds{0, 120};
constexpr std::size_t length_of_a_language = 2;

base::Field<domain::Weekday> read_weekday(Reader& reader) {
  constexpr std::string_view key = "weekday";
  const toml::node* node = reader.find(key);
  if (node == nullptr) return {std::nullopt, reader.at()};
  base::Field<domain::Weekday> field{std::nullopt, range_of(*node)};
  const std::optional<std::string_view> text = read_word(reader.source(), key, *node);
  if (!text) return field;
  field.value = domain::parse_weekday(*text);
  if (field) return field;
  std::vector<std::string> days;
  for (int day = 1; day <= 7; ++day) {
    days.emplace_back(domain::weekday_word(static_cast<domain::Weekday>(day)));
  }
  report_word(reader.source(), key, *node, *text, days);
  return field;
}

// title = { cs = "Podpůrná skupina", en = "Support group" }.
void read_title(Reader& activity_reader, domain::Activity& activity) {
  const toml::table* table = activity_reader.table("title");
  if (table == nullptr) return;
  Source& source = activity_reader.source();
  for (const auto& [language, node] : *table) {
    const std::string_view key = language.str();
    const bool is_language = key.size() == length_of_a_language &&
                             std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!is_language) {
      source.report(range_of(language), fmt::format("unknown key '{}'", shown(key)),
                    "a title is written by language: title = { cs = \"…\", en = \"…\" }");
      continue;
    }
    if (auto text = read_text(source, key, node, name_limit)) {
      activity.title.emplace(key, std::move(*text));
    }
  }
}

domain::Activity read_activity(const toml::key& key, const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Activity activity;
  activity.id = domain::ActivityId(key.str());
  activity.at = reader.at();
  activity.kind = reader.word<domain::ActivityKind>("kind", Presence::required);
  read_title(reader, activity);
  activity.weekday = read_weekday(reader);
  activity.weeks = reader.word<domain::Weeks>("weeks").value_or(domain::Weeks::every);
  activity.start = reader.time("start");
  activity.end = reader.time("end");
  activity.break_minutes = reader.integer("break", break_bounds);
  activity.place = reader.text("place", place_limit);
  activity.online = reader.text("online", place_limit);
  activity.staff = reader.ids<domain::PersonId>("staff");
  reader.finish();
  return activity;
}

}  // namespace

void read_activities(Reader& record, domain::Program& program) {
  const toml::table* activities = record.table("activity");
  if (activities == nullptr) return;
  Source& source = record.source();
  for (const auto& [key, node] : *activities) {
    const toml::table* table = node.as_table();
    if (table == nullptr) {
      report_type(source, shown(key.str()), "a table", node,
                  "an activity is a table [activity.ID]");
    } else if (!domain::is_activity_id(key.str())) {
      source.report(range_of(key),
                    fmt::format("'{}' is not an id of an activity", shown(key.str())),
                    "an id is 1 to 63 of a-z, 0-9 and '-', begins with a letter or digit and does "
                    "not end in -DIGITS");
    } else {
      program.activities.push_back(read_activity(key, *table, source));
    }
  }
  // The parser gives keys by the alphabet; the coordinator's order is that of the file.
  std::ranges::stable_sort(program.activities, {}, &domain::Activity::at);
}

}  // namespace peer::store
