// [activity.ID] of program.toml: what takes place, when, where and with whom (program §2).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "decode_kinds.hpp"
#include "peer/domain/id.hpp"

namespace peer::store {

namespace {

constexpr std::size_t length_of_a_language = 2;

}  // namespace

// cs = "Podpůrná skupina", within NAME = { … }.
void read_in_language(Source& source, std::string_view name, const toml::key& language,
                      const toml::node& node, std::map<std::string, std::string>& texts) {
  const std::string_view key = language.str();
  const bool is_language = key.size() == length_of_a_language &&
                           std::ranges::all_of(key, [](char c) { return c >= 'a' && c <= 'z'; });
  if (!is_language) {
    source.report(
        range_of(language), fmt::format("unknown key '{}'", shown(key)),
        fmt::format("it is written by language: {} = {{ cs = \"…\", en = \"…\" }}", name));
  } else if (const auto text = read_text(source, key, node, name_limit)) {
    texts.emplace(key, *text);
  }
}

void read_by_language(Source& source, std::string_view name, const toml::table& table,
                      std::map<std::string, std::string>& texts) {
  for (const auto& [language, node] : table) read_in_language(source, name, language, node, texts);
}

namespace {

using Texts = std::map<std::string, std::string>;

template <Texts domain::Activity::*member>
void read_texts(Reader& reader, void* record, std::string_view key) {
  const toml::table* table = reader.table(key);
  if (table == nullptr) return;
  read_by_language(reader.source(), key, *table, static_cast<domain::Activity*>(record)->*member);
}

void read_title(Reader& reader, void* record) {
  read_texts<&domain::Activity::title>(reader, record, "title");
}
void read_short(Reader& reader, void* record) {
  read_texts<&domain::Activity::short_title>(reader, record, "short");
}
void read_short_place(Reader& reader, void* record) {
  read_texts<&domain::Activity::short_place>(reader, record, "short-place");
}

constexpr Special activity_specials[] = {{"activity", "title", read_title},
                                         {"activity", "short", read_short},
                                         {"activity", "short-place", read_short_place}};

domain::Activity read_activity(const toml::key& key, const toml::table& table, Source& source) {
  domain::Activity activity;
  activity.id = domain::ActivityId(key.str());
  Reader(table, source, range_of(table))
      .read(domain::activity_record, &activity, activity_specials);
  return activity;
}

}  // namespace

void read_activities(Reader& reader, void* record) {
  auto& program = *static_cast<domain::Program*>(record);
  const toml::table* activities = reader.table("activity");
  if (activities == nullptr) return;
  Source& source = reader.source();
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
