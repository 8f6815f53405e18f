// Records from example texts, and what the rules find in them, one line each.
// SPDX-License-Identifier: MIT
#include "judge.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace peer::test {

Decoded decode_files(const std::vector<rules::ExampleFile>& files) {
  Files readable;
  std::vector<domain::Exposed> exposed;
  std::vector<domain::Escaped> escaped;
  std::vector<domain::Unmerged> unmerged;
  for (const rules::ExampleFile& file : files) {
    if (file.is_tracked) {
      escaped.push_back({file.path, true, {}, 0});
    } else if (file.mode) {
      exposed.push_back({file.path, *file.mode, !file.path.ends_with(".toml")});
    } else if (file.path.ends_with(".gitattributes")) {
      unmerged.push_back({file.path, 1, "its configuration names no driver 'peer'"});
    } else if (file.path.ends_with(".toml")) {
      readable.emplace_back(file.path, file.text);
    }
  }
  Decoded decoded = decode_files(readable);
  decoded.records.exposed = std::move(exposed);
  decoded.records.escaped = std::move(escaped);
  decoded.records.unmerged = std::move(unmerged);
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
  Decoded decoded = decode_files(rules::example_files(example));
  CHECK(lines_of(decoded.findings) == Lines{});
  decoded.records.change_day = domain::parse_iso_date(change_day);
  const rules::Rule* found = rules::find_rule(rule);
  REQUIRE(found != nullptr);
  return lines_of(rules::run_rule(*found, decoded.records));
}

std::string example_session(std::string_view activity, std::string_view date,
                            std::string_view status, std::string_view more) {
  const auto [path, text] =
      session_file(activity, date, fmt::format("status = \"{}\"\n{}\n", status, more));
  return "# FILE " + path + "\n" + text;
}

}  // namespace peer::test
