// Tables of `peer export` from program.toml that are no records: settings, titles of activities.
// SPDX-License-Identifier: MIT
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
  std::string_view title;
};

constexpr ColumnOf<Title> title_columns[] = {
    {"activity", "id", "The activity.", [](const Title& row) { return Node(row.activity); }},
    {"language", "word", "Language of the title, as two letters.",
     [](const Title& row) { return Node(row.language); }},
    {"title", "text", "How the activity is called in that language.",
     [](const Title& row) { return Node(row.title); }},
};

void each_title(const ExportSource& source, const ExportSink& sink) {
  for (const Activity& activity : source.records.program.activities) {
    for (const auto& [language, title] : activity.title) {
      send(title_columns, Title{activity.id, language, title}, sink);
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
