// A quiet program in which nothing is due; see due_support.hpp.
// SPDX-License-Identifier: MIT
#include "due_support.hpp"

#include <set>

#include "peer/reports/due.hpp"

namespace peer::test {

const std::string program =
    "format = 2\nname = \"Example\"\n"
    "[activity.group]\nkind = \"support-group\"\n[activity.trip]\nkind = \"trip\"\n"
    "[activity.team]\nkind = \"team-meeting\"\n[activity.super]\nkind = \"supervision\"\n"
    "[activity.whole]\nkind = \"team-supervision\"\n";

const std::string member =
    "channel = \"email\"\n[[intake]]\ndate = 2026-11-02\nby = [\"s-ada\"]\noutcome = \"accepted\"\n"
    "[[spell]]\nfrom = 2026-11-02\n";

std::string employed(std::string_view role) {
  return fmt::format("role = \"{}\"\nservice-phone = true\ncourse = {{ done = true }}\n{}", role,
                     spell_text("2026-11-02"));
}

namespace {

Files quiet_program() {
  return {{"program.toml", program},
          {"staff/s-ada.toml", employed("consultant")},
          {"staff/s-ema.toml", employed("consultant")},
          {"staff/s-lea.toml", employed("coordinator")},
          {"oncall/2024-01-01.toml",
           "start = 2024-01-01T08:00:00\nturn = 7\nstaff = [\"s-ada\", \"s-ema\"]\n"
           "backup = [\"s-ema\", \"s-ada\"]\n"}};
}

std::string due_in(const Files& files, std::string_view now, std::string_view kind) {
  const domain::Records records = records_of(with(quiet_program(), files));
  const auto moment = prague().at(local(now));
  std::string lines;
  std::set<std::string> keys;
  for (const reports::DueMatter& matter : reports::due(records, moment, prague())) {
    CHECK_MESSAGE(keys.insert(matter.key()).second, "twice: ", matter.key());
    if (!matter.key().starts_with(kind)) continue;
    std::string owners;
    for (const domain::PersonId& owner : matter.owners)
      owners += (owners.empty() ? "" : ",") + owner;
    lines += fmt::format("{}{} {} {}", lines.empty() ? "" : "\n", matter.key(),
                         matter.due ? domain::format(*matter.due) : "-", owners);
  }
  return lines;
}

}  // namespace

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(due_in(row.files, row.now, row.kind) == row.due);
  }
}

}  // namespace peer::test
