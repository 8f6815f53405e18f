// The tables of `peer export --deidentified`.
// SPDX-License-Identifier: MIT
#include "peer/export/deidentified.hpp"

#include "column.hpp"

namespace peer::exports {
namespace {

using reports::ActivityQuarter;
using reports::Deidentified;
using reports::PersonClasses;

constexpr std::string_view suppressed = "*";

Node shown(const std::optional<std::int64_t>& count) {
  return count ? Node(*count) : Node(suppressed);
}

constexpr ColumnOf<ActivityQuarter> cell_columns[] = {
    {"activity", "id", "The activity; all: of all activities together.",
     [](const ActivityQuarter& row) { return Node(row.activity); }},
    {"quarter", "text", "The quarter, 2026-4; all: of all quarters together.",
     [](const ActivityQuarter& row) { return Node(row.quarter); }},
    {"sessions", "number", "Sessions that were held, whoever came.",
     [](const ActivityQuarter& row) { return Node(row.sessions); }},
    {"people", "count",
     "Different people who came at least once, who do not add up; nothing where a part of a sum is "
     "not shown.",
     [](const ActivityQuarter& row) { return row.tells_people ? shown(row.people) : Node(); }},
    {"came", "count", "Marks of those who were there, at least for a while.",
     [](const ActivityQuarter& row) { return shown(row.marks[0]); }},
    {"excused", "count", "Marks of those who were excused.",
     [](const ActivityQuarter& row) { return shown(row.marks[1]); }},
    {"absent", "count", "Marks of those who were absent.",
     [](const ActivityQuarter& row) { return shown(row.marks[2]); }},
    {"hours", "count",
     "Hours that those who came were there together, to the nearest five; nothing for sums.",
     [](const ActivityQuarter& row) { return row.tells_hours ? shown(row.hours) : Node(); }},
};

constexpr ColumnOf<PersonClasses> class_columns[] = {
    {"person", "text", "A fresh number of this export, which no other one and no record has.",
     [](const PersonClasses& row) { return Node(row.person); }},
    {"membership", "class", "member or left: on the last day of the period.",
     [](const PersonClasses& row) { return Node(row.membership); }},
    {"tenure", "class",
     "How long before the last day of the period the first membership began: under-half-a-year, "
     "half-a-year-to-a-year, one-to-two-years, two-years-or-more; or under-a-year, a-year-or-more.",
     [](const PersonClasses& row) { return Node(row.tenure); }},
    {"visits", "class",
     "Sessions of the period to which the person came: 1-4, 5-14, 15-29, 30-or-more; or 1-14, "
     "15-or-more.",
     [](const PersonClasses& row) { return Node(row.visits); }},
};

}  // namespace

const std::vector<ExportTable>& deidentified_tables() {
  static const std::vector<ExportTable> tables = {
      {"attendance-by-quarter",
       "One row per activity and quarter, and all of them together; * is not shown.",
       described(cell_columns)},
      {"persons", "One row per person who agreed to be counted and came; * is not shown.",
       described(class_columns)}};
  return tables;
}

void each_quarter(const Deidentified& data, const ExportSink& sink) {
  for (const ActivityQuarter& row : data.cells) send(cell_columns, row, sink);
}

void each_person(const Deidentified& data, const ExportSink& sink) {
  for (const PersonClasses& row : data.people) send(class_columns, row, sink);
}

}  // namespace peer::exports
