// Tables of `peer export` from program.toml that are no records: settings, titles of activities.
// SPDX-License-Identifier: MIT
#include <map>
#include <set>

#include "column.hpp"

namespace peer::exports {
namespace {

using domain::Activity;
using store::FlatValue;

constexpr ColumnOf<FlatValue> setting_columns[] = {
    {"key", "text", "Path of the key in program.toml: name, policy.silent-days, rules.lead-time.",
     [](const FlatValue& row) { return Node(row.key); }},
    {"number", "number", "Place in a list, from 1; 0 for a single value.",
     [](const FlatValue& row) { return Node(row.number); }},
    {"type", "word",
     "Type of the value: text, number, decimal, boolean, date, time, moment, or empty for a list "
     "or table that holds nothing.",
     [](const FlatValue& row) { return Node(row.type); }},
    {"value", "text", "The value as text; its type says how to read it.",
     [](const FlatValue& row) { return Node(row.value); }},
};

void each_setting(const ExportSource& source, const ExportSink& sink) {
  for (const FlatValue& value : source.settings) {
    // They have tables of their own.
    if (value.key.starts_with("activity.") || value.key.starts_with("closure.")) continue;
    send(setting_columns, value, sink);
  }
}

struct Title {
  std::string_view activity;
  std::string_view language;
  const Activity* names;
};

// One of the activity's texts in a language.
Node text_in(const std::map<std::string, std::string>& texts, std::string_view language) {
  const auto found = texts.find(std::string(language));
  return found == texts.end() ? Node() : Node(found->second);
}

constexpr ColumnOf<Title> title_columns[] = {
    {"activity", "id", "The activity.", [](const Title& row) { return Node(row.activity); }},
    {"language", "word", "Language of the title, as two letters.",
     [](const Title& row) { return Node(row.language); }},
    {"title", "text", "How the activity is called in that language.",
     [](const Title& row) { return text_in(row.names->title, row.language); }},
    {"short", "text", "What others may see of it in that language.",
     [](const Title& row) { return text_in(row.names->short_title, row.language); }},
    {"short-place", "text", "The place as others may see it, in that language.",
     [](const Title& row) { return text_in(row.names->short_place, row.language); }},
};

void each_title(const ExportSource& source, const ExportSink& sink) {
  for (const Activity& activity : source.records.program.activities) {
    std::set<std::string_view> languages;
    for (const auto* texts : {&activity.title, &activity.short_title, &activity.short_place}) {
      for (const auto& text : *texts) languages.insert(text.first);
    }
    for (const std::string_view language : languages) {
      send(title_columns, Title{activity.id, language, &activity}, sink);
    }
  }
}

}  // namespace

void add_setting_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"settings",
                    "One row per value written in program.toml, except activities and closures; "
                    "what is not written has its default, which 'peer policy' lists.",
                    described(setting_columns), each_setting});
  tables.push_back({"activity-titles", "One row per title of an activity in one language.",
                    described(title_columns), each_title});
}

}  // namespace peer::exports
