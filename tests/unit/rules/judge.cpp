// Records from example texts, and what the rules find in them, one line each.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "peer/store/decode.hpp"

namespace peer::rules::test {

Decoded decode_files(const std::vector<ExampleFile>& files) {
  Decoded decoded;
  for (const ExampleFile& file : files) {
    if (file.mode) {
      decoded.records.exposed.push_back({file.path, *file.mode, !file.path.ends_with(".toml")});
      continue;
    }
    store::decode(file.path, file.text, decoded.records, decoded.findings);
  }
  decoded.records.sort();
  decoded.findings.settle();
  return decoded;
}

std::vector<std::string> lines_of(const base::Findings& findings) {
  std::vector<std::string> lines;
  for (const base::Finding& finding : findings.list()) {
    lines.push_back(fmt::format("{}:{}: {}: {}", finding.file, finding.at.begin.line,
                                base::severity_word(finding.severity), finding.message));
  }
  return lines;
}

std::vector<std::string> judge(std::string_view rule, std::string_view example,
                               std::string_view change_day) {
  Decoded decoded = decode_files(example_files(example));
  CHECK(lines_of(decoded.findings) == Lines{});
  decoded.records.change_day = domain::parse_iso_date(change_day);
  const Rule* found = find_rule(rule);
  REQUIRE(found != nullptr);
  return lines_of(run_rule(*found, decoded.records));
}

std::string session(std::string_view activity, std::string_view date, std::string_view status,
                    std::string_view more) {
  return fmt::format(
      "# FILE sessions/{}/{}-{}.toml\nactivity = \"{}\"\ndate = {}\nstart = 18:00:00\n"
      "end = 20:30:00\nstatus = \"{}\"\n{}\n",
      date.substr(0, 4), date, activity, activity, date, status, more);
}

}  // namespace peer::rules::test
