// Tables of `peer export` from program.toml: settings, activities, closures.
// SPDX-License-Identifier: MIT
#include "peer/export/column.hpp"

namespace peer::exports {
namespace {

using domain::Activity;
using domain::Closure;
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

constexpr ColumnOf<Activity> activity_columns[] = {
    {"id", "id", "The activity.", [](const Activity& row) { return Node(row.id); }},
    {"kind", "word",
     "What it is: support-group, club, trip, thematic-group or workshop for clients, team-meeting, "
     "team-supervision or supervision for staff.",
     [](const Activity& row) { return cell(row.kind); }},
    {"weekday", "word", "The day of the week on which it takes place; none: planned by hand.",
     [](const Activity& row) {
       return row.weekday ? Node(domain::weekday_word(*row.weekday)) : Node();
     }},
    {"weeks", "word", "every, even or odd: the parity of the ISO week.",
     [](const Activity& row) { return Node(domain::word(row.weeks)); }},
    {"start", "time", "When it usually begins.",
     [](const Activity& row) { return cell(row.start); }},
    {"end", "time", "When it usually ends.", [](const Activity& row) { return cell(row.end); }},
    {"break-minutes", "number", "Length of the break, which counts as part of it.",
     [](const Activity& row) { return cell(row.break_minutes); }},
    {"place", "text", "Where it usually is; none: set for each session.",
     [](const Activity& row) { return cell(row.place); }},
    {"online", "text", "Link of a usual meeting by video.",
     [](const Activity& row) { return cell(row.online); }},
    {"staff", "list of ids", "Workers who usually lead it.",
     [](const Activity& row) { return cell(row.staff); }},
};

void each_activity(const ExportSource& source, const ExportSink& sink) {
  for (const Activity& activity : source.records.program.activities) {
    send(activity_columns, activity, sink);
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

using ClosurePart = Part<domain::Program, Closure>;
constexpr ColumnOf<ClosurePart> closure_columns[] = {
    {"number", "number", "Place in program.toml, from 1.",
     [](const ClosurePart& row) { return Node(row.number); }},
    {"from", "date", "First day on which nothing is planned.",
     [](const ClosurePart& row) { return cell(row.item.from); }},
    {"until", "date", "Last such day.",
     [](const ClosurePart& row) { return cell(row.item.until); }},
    {"reason", "text", "Why nothing is planned.",
     [](const ClosurePart& row) { return cell(row.item.reason); }},
};

void each_closure(const ExportSource& source, const ExportSink& sink) {
  const domain::Program& program = source.records.program;
  send_parts(closure_columns, program, program.closures, sink);
}

}  // namespace

void add_program_tables(std::vector<ExportTable>& tables) {
  tables.push_back({"settings",
                    "One row a value of program.toml as it is written, but for activities and "
                    "closures; what is not written has its default, which 'peer policy' lists.",
                    described(setting_columns), each_setting});
  tables.push_back({"activities", "One row an activity of program.toml, in its order.",
                    described(activity_columns), each_activity});
  tables.push_back({"activity-titles", "One row a title of an activity in one language.",
                    described(title_columns), each_title});
  tables.push_back({"closures", "One row a range of days on which nothing is planned.",
                    described(closure_columns), each_closure});
}

}  // namespace peer::exports
