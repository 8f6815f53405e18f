// Rule command-in-data: no program to run stands in what git carries (design §1.10).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::command_in_data {
namespace {

void check(const domain::Records& records, Report& report) {
  const domain::Program& program = records.program;
  // In a directory of format 1 they stand there; 'peer upgrade' moves them.
  if (program.format < 2) return;
  const auto tell = [&](const auto& field, std::string_view key) {
    if (!field) return;
    report.add(program.file, field.at, fmt::format("'{}' names a program to run", key),
               fmt::format("remove it, and name the program for this computer: 'peer git install "
                           "--{} PROGRAM'",
                           key));
  };
  tell(program.sendmail_in_file, "sendmail");
  tell(program.sms_in_file, "sms");
}

}  // namespace

constinit const Rule rule{
    .id = "command-in-data",
    .theme = "Privacy",
    .title = "no program to run is named in the files",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "Whoever can change a file that git carries could otherwise run any program on the "
        "computer that sends, with everybody's names at hand. So programs are named on that "
        "computer, where git does not look.",
    .remedy = "name it with 'peer git install --sendmail PROGRAM', and remove the key",
    .source = "design §1",
    .good = R"(# FILE clients/c-2.toml
channel = "email"
)",
    .bad = R"(# FILE program.toml
format = 2
name = "Example"
language = "en"
timezone = "Europe/Prague"

[activity.group]
kind = "support-group"
weekday = "monday"
weeks = "every"
start = 18:00:00
end = 20:30:00
place = "Main Street 1"
staff = ["s-ada", "s-ema"]

[activity.trip]
kind = "trip"

[delivery]
sendmail = ["/usr/sbin/sendmail"]  #! command-in-data
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::command_in_data
