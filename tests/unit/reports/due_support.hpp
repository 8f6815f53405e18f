// A quiet program in which nothing is due, and what one file more makes due.
// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../support/records_of.hpp"
#include "peer/reports/due.hpp"

namespace peer::tests {

inline const std::string program =
    "format = 1\nname = \"Example\"\n"
    "[activity.group]\nkind = \"support-group\"\n[activity.trip]\nkind = \"trip\"\n"
    "[activity.team]\nkind = \"team-meeting\"\n[activity.super]\nkind = \"supervision\"\n"
    "[activity.whole]\nkind = \"team-supervision\"\n";

inline std::string worker(const std::string& role, const std::string& rest = "") {
  return "role = \"" + role + "\"\nservice-phone = true\ncourse = { done = true }\n" + rest +
         "[[spell]]\nfrom = 2026-11-02\n";
}

// A team with nothing to do until the middle of December, and a rota without a gap.
inline Files quiet_program() {
  return {{"program.toml", program},
          {"staff/s-ada.toml", worker("consultant")},
          {"staff/s-ema.toml", worker("consultant")},
          {"staff/s-lea.toml", worker("coordinator")},
          {"oncall/2024-01-01.toml",
           "start = 2024-01-01T08:00:00\nturn = 7\nstaff = [\"s-ada\", \"s-ema\"]\n"
           "backup = [\"s-ema\", \"s-ada\"]\n"}};
}

inline const std::string member =
    "channel = \"email\"\n[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
    "[[spell]]\nfrom = 2026-11-02\n";

inline std::string session(const std::string& activity, const std::string& day,
                           const std::string& rest) {
  return fmt::format("activity = \"{}\"\ndate = {}\nstart = 18:00:00\nend = 20:30:00\n{}", activity,
                     day, rest);
}

inline std::string contact(const std::string& at, const std::string& rest) {
  return fmt::format("client = \"c-1\"\nat = {}\nby = \"s-ada\"\n{}", at, rest);
}

// "KEY DAY OWNERS" a line; the gap of the rota before the team was employed is left away.
inline std::string due_in(Files files, std::string_view now, std::string_view kind) {
  const Files quiet = quiet_program();
  for (const auto& file : quiet) {
    const bool replaced = std::any_of(files.begin(), files.end(),
                                      [&](const auto& other) { return other.first == file.first; });
    if (!replaced) files.push_back(file);
  }
  const domain::Records records = records_of(files);
  const domain::Zone zone = *domain::Zone::find("Europe/Prague");
  const auto moment = zone.at(*domain::parse_local_time(now));
  std::string lines;
  std::set<std::string> keys;
  for (const reports::DueMatter& matter : reports::due(records, moment, zone)) {
    CHECK_MESSAGE(keys.insert(matter.key()).second, "twice: ", matter.key());
    if (!matter.key().starts_with(kind)) continue;
    std::string owners;
    for (const std::string& owner : matter.owners) owners += (owners.empty() ? "" : ",") + owner;
    lines += fmt::format("{}{} {} {}", lines.empty() ? "" : "\n", matter.key(),
                         matter.due ? domain::format(*matter.due) : "-", owners);
  }
  return lines;
}

struct Row {
  std::string_view what;
  Files files;
  std::string_view now;
  std::string_view due;
  std::string_view kind = "";  // only matters of this kind
};

inline void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(due_in(row.files, row.now, row.kind) == row.due);
  }
}

}  // namespace peer::tests
