// Puts a de-identified export together and tries to undo it; see deidentified.hpp.
// SPDX-License-Identifier: MIT
#include "peer/reports/deidentified.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "deidentified_count.hpp"
#include "people_check.hpp"
#include "person_classes.hpp"

namespace peer::reports {
namespace {

// People whose row allows that they came in the quarter at all.
std::int64_t possible_people(const std::vector<PersonClasses>& people, const QuarterDays& quarter,
                             domain::Date until) {
  return std::ranges::count_if(people, [&](const PersonClasses& person) {
    const std::optional<int> days = most_days(person.tenure);
    return !days || until - *days <= quarter.until;
  });
}

// Visits that somebody must have made here, since the other sessions are too few for their row.
std::int64_t forced_visits(const std::vector<PersonClasses>& people, const TrueCounts& counts,
                           domain::Date until, std::size_t row, std::size_t column) {
  std::int64_t forced = 0;
  for (const PersonClasses& person : people) {
    const std::optional<int> days = most_days(person.tenure);
    std::int64_t elsewhere = -counts.sessions[row][column];
    for (std::size_t c = 0; c < counts.quarters.size(); ++c) {
      const bool is_possible = !days || until - *days <= counts.quarters[c].until;
      if (is_possible) elsewhere += counts.sessions.back()[c];
    }
    forced += std::max<std::int64_t>(0, least_visits(person.visits) - elsewhere);
  }
  return forced;
}

// A person has at most one mark in a session, of whatever class: what is left of that is shared
// out, so that the three tables bound each other no further. Where a class has no mark none is
// hidden.
std::int64_t spare_marks(const TrueCounts& counts, std::size_t which, std::int64_t people,
                         std::size_t row, std::size_t column, std::int64_t k) {
  std::int64_t spare = people * counts.sessions[row][column];
  for (const auto& table : counts.cells) spare -= table[row][column].marks;
  spare = std::max<std::int64_t>(0, spare);
  const auto share = [&](std::size_t other) {
    return counts.cells[other][row][column].marks > 0 ? std::min(k - 1, spare / 4) : 0;
  };
  return which == 0 ? spare - share(1) - share(2) : share(which);
}

void bound(CountTable& table, const TrueCounts& counts, const std::vector<PersonClasses>& people,
           domain::Date until, std::size_t which, std::int64_t k) {
  const std::int64_t ever =
      static_cast<std::int64_t>(people.size()) * counts.sessions.back().back();
  for (CountCell& cell : table.cells) cell.most = ever;  // margins: their cells bound them
  for (std::size_t row = 0; row + 1 < table.rows; ++row) {
    for (std::size_t column = 0; column + 1 < table.columns; ++column) {
      CountCell& cell = table.at(row, column);
      const std::int64_t possible = possible_people(people, counts.quarters[column], until);
      cell.most = cell.value + spare_marks(counts, which, possible, row, column, k);
      if (which != 0) continue;
      cell.least = std::max<std::int64_t>(1, forced_visits(people, counts, until, row, column));
      cell.least = std::min(cell.least, std::max<std::int64_t>(1, cell.value));
    }
  }
}

CountTable table_of(const std::vector<std::vector<TrueCell>>& cells) {
  CountTable table{cells.size(), cells.front().size(), {}};
  for (const auto& row : cells) {
    for (const TrueCell& cell : row) {
      table.cells.push_back(
          {.value = cell.marks, .people = static_cast<std::int64_t>(cell.people.size())});
    }
  }
  return table;
}

// The nearest five hours.
std::int64_t rounded_hours(std::int64_t minutes) {
  return (minutes + 150) / 300 * 5;
}

struct Suppressed {
  std::array<std::optional<CountTable>, 3> tables{};  // nothing: cannot be shown
};

ActivityQuarter shown_cell(const TrueCounts& counts, const Suppressed& suppressed, std::size_t row,
                           std::size_t column) {
  ActivityQuarter cell;
  const bool all_activities = row == counts.activities.size();
  const bool all_quarters = column == counts.quarters.size();
  cell.activity = all_activities ? "all" : counts.activities[row].text();
  cell.quarter = all_quarters ? "all" : counts.quarters[column].name;
  cell.sessions = counts.sessions[row][column];
  for (std::size_t which = 0; which < mark_classes.size(); ++which) {
    const std::optional<CountTable>& table = suppressed.tables[which];
    if (!table || table->at(row, column).is_hidden) continue;
    cell.marks[which] = table->at(row, column).value;
  }
  cell.tells_hours = !all_activities && !all_quarters;
  if (!cell.marks[0]) return cell;
  const TrueCell& came = counts.cells[0][row][column];
  cell.tells_people = shows_people(*suppressed.tables[0], row, column);
  if (cell.tells_people) {
    cell.people = static_cast<std::int64_t>(came.people.size());
  }
  // A sum of hours would tell of the hidden cells; those of single cells do not.
  if (cell.tells_hours) cell.hours = rounded_hours(came.minutes);
  return cell;
}

std::vector<std::string> recovered_cells(const TrueCounts& counts, const Suppressed& suppressed,
                                         std::int64_t k) {
  std::vector<std::string> names;
  const auto name = [&](std::size_t which, std::size_t row, std::size_t column) {
    const bool all_rows = row == counts.activities.size();
    const bool all_columns = column == counts.quarters.size();
    names.push_back(fmt::format("{} {} {}", which < 3 ? mark_classes[which] : "people",
                                all_rows ? "all" : counts.activities[row].text(),
                                all_columns ? "all" : counts.quarters[column].name));
  };
  for (std::size_t which = 0; which < mark_classes.size(); ++which) {
    if (!suppressed.tables[which]) continue;
    const CountTable& table = *suppressed.tables[which];
    for (const std::size_t cell : too_narrow(table, k)) {
      name(which, cell / table.columns, cell % table.columns);
    }
  }
  if (!suppressed.tables[0]) return names;
  for (const auto& [row, column] : narrow_people(counts, *suppressed.tables[0], k)) {
    name(mark_classes.size(), row, column);
  }
  return names;
}

}  // namespace

std::optional<Deidentified> deidentified(const domain::Records& records, domain::Date from,
                                         domain::Date until, domain::Date today,
                                         base::Random& random) {
  const std::int64_t k = records.program.policy.smallest_cell;
  const TrueCounts counts = count_agreed(records, from, until, today);
  if (static_cast<std::int64_t>(counts.people.size()) < k) return std::nullopt;
  Deidentified result;
  result.k = k;
  result.people = person_classes(records, counts, until, k, random);
  if (counts.others >= k) result.left_out = counts.others;
  Suppressed suppressed;
  for (std::size_t which = 0; which < mark_classes.size(); ++which) {
    CountTable table = table_of(counts.cells[which]);
    bound(table, counts, result.people, until, which, k);
    bool may_show = suppress(table, k);
    if (may_show && which == 0) may_show = hide_for_people(counts, table, k);
    if (may_show) {
      suppressed.tables[which] = std::move(table);
    } else {
      result.omitted.emplace_back(mark_classes[which]);
    }
  }
  for (std::size_t row = 0; row <= counts.activities.size(); ++row) {
    for (std::size_t column = 0; column <= counts.quarters.size(); ++column) {
      result.cells.push_back(shown_cell(counts, suppressed, row, column));
    }
  }
  result.recovered = recovered_cells(counts, suppressed, k);
  return result;
}

}  // namespace peer::reports
