// What holds for all rules at once: the order of files does not matter, and a record that has
// nothing to do with the others changes no finding.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include "judge.hpp"

using peer::rules::all_rules;
using peer::rules::ExampleFile;
using peer::rules::Rule;
using peer::test::Lines;

namespace {

using Files = std::vector<ExampleFile>;

struct Program {
  std::string name;
  Files files;
};

Files read_folder(const std::filesystem::path& folder) {
  Files files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".toml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files.push_back({std::filesystem::relative(entry.path(), folder).generic_string(),
                     std::string(std::istreambuf_iterator<char>(file), {})});
  }
  return files;
}

// All examples of all rules, the example program and the broken one.
const std::vector<Program>& programs() {
  static const std::vector<Program> all = [] {
    std::vector<Program> list;
    for (const Rule* rule : all_rules()) {
      list.push_back({fmt::format("good {}", rule->id), peer::rules::example_files(rule->good)});
      list.push_back({fmt::format("bad {}", rule->id), peer::rules::example_files(rule->bad)});
    }
    for (const char* name : {"mosty", "broken"}) {
      list.push_back(
          {name, read_folder(std::filesystem::path(PEER_SOURCE_DIR) / "examples" / name)});
    }
    return list;
  }();
  return all;
}

// All findings with place, rule and message.
Lines findings_of(const Files& files) {
  auto decoded = peer::test::decode_files(files);
  decoded.findings.add(peer::rules::run_all_rules(decoded.records));
  decoded.findings.settle();
  Lines found;
  for (const peer::base::Finding& finding : decoded.findings.list()) {
    found.push_back(fmt::format(
        "{}:{}:{} {} {} {}", finding.file, finding.at.begin.line, finding.at.begin.column,
        peer::base::severity_word(finding.severity), finding.rule, finding.message));
  }
  return found;
}

// Sound, and of a time and of people that nothing else names. A worker is never unrelated: the team
// is judged as a whole.
const Files& unrelated() {
  static const Files files = {
      {"clients/c-zzzz.toml",
       "channel = \"none\"\n\n[[intake]]\nbefore-records = true\noutcome = \"accepted\"\n\n"
       "[[spell]]\nfrom = 2019-03-04\nuntil = 2020-03-05\n"},
      {"people/c-zzzz.toml", "name = \"Zikmund Zzyzx\"\n"},
      {"sessions/2019/2019-03-09-trip.toml",
       "activity = \"trip\"\ndate = 2019-03-09\nstart = 10:00:00\nend = 16:00:00\nstatus = "
       "\"cancelled\"\nreason = \"weather\"\n"}};
  return files;
}

}  // namespace

TEST_CASE("no rule depends on the order in which files are read") {
  std::mt19937 random(20261122);
  for (const Program& program : programs()) {
    CAPTURE(program.name);
    const Lines expected = findings_of(program.files);
    for (int round = 0; round < 5; ++round) {
      Files files = program.files;
      std::shuffle(files.begin(), files.end(), random);
      CHECK(findings_of(files) == expected);
    }
  }
}

TEST_CASE("an unrelated record changes no finding") {
  for (const Program& program : programs()) {
    CAPTURE(program.name);
    const Lines expected = findings_of(program.files);
    Files together = program.files;
    for (const ExampleFile& record : unrelated()) together.push_back(record);
    CHECK(findings_of(together) == expected);
  }
}

TEST_CASE("the programs show something") {
  const auto broken = std::ranges::find(programs(), "broken", &Program::name);
  REQUIRE(broken != programs().end());
  CHECK(findings_of(broken->files).size() > 20);
  const auto sound = std::ranges::find(programs(), "mosty", &Program::name);
  REQUIRE(sound != programs().end());
  CHECK(sound->files.size() > 50);
  CHECK(findings_of(sound->files) == Lines{});
}
