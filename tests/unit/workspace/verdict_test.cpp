// What a writer says of a change is what `check` would say: over changes at random, the findings
// that a commit calls new are those that all rules find over the whole directory after it and did
// not find before.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "peer/store/edit.hpp"
#include "small_program.hpp"
#include "support/random_program.hpp"
#include "support/record_files.hpp"

using namespace peer;
using peer::test::day;
using peer::test::FixedClock;
using peer::test::TemporaryDirectory;
using workspace::Access;
using workspace::Nature;
using workspace::Proposal;
using workspace::Workspace;

namespace {

using Files = std::map<std::string, std::string>;
using Operations = std::vector<store::Operation>;

base::Findings over_all(const Files& files) {
  auto [records, findings] = test::decode_files(test::Files(files.begin(), files.end()));
  records.change_day = day("2026-11-23");
  // What a writer runs: every rule that does not read the whole directory.
  constexpr std::array reaches = {rules::Reach::record, rules::Reach::day, rules::Reach::client,
                                  rules::Reach::team, rules::Reach::people};
  findings.add(rules::run_rules(records, reaches));
  findings.settle();
  return findings;
}

std::vector<std::string> lines_of(base::Findings findings) {
  findings.settle();
  std::vector<std::string> lines;
  for (const base::Finding& finding : findings.list()) {
    lines.push_back(finding.file + ": " + finding.message + " [" + finding.rule + "]");
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "\n  " + line;
  return text;
}

// One change of one record, of the kinds that commands and editors make.
class RandomChange {
 public:
  RandomChange(test::RandomProgram& random, const Files& files) : random_(random), files_(files) {}

  Proposal make() {
    const int kind = random_.number(0, 9);
    const char* folder = kind < 5 ? "sessions/" : kind < 7 ? "staff/" : "clients/";
    choose(folder);
    Proposal proposal;
    proposal.edit(path_, kind < 5 ? session() : kind < 7 ? staff() : client());
    return proposal;
  }

 private:
  void choose(std::string_view folder) {
    std::vector<std::string> paths;
    for (const auto& [path, text] : files_) {
      if (path.starts_with(folder)) paths.push_back(path);
    }
    path_ = random_.one_of(paths);
  }

  bool has(std::string_view text) const { return files_.at(path_).find(text) != std::string::npos; }

  store::Array workers() {
    store::Array array;
    for (const char* id : {"s-ada", "s-ema", "s-eva", "s-iva", "s-ota"}) {
      if (random_.chance(40)) array.emplace_back(std::string(id));
    }
    return array;
  }

  Operations session() {
    static constexpr std::array statuses = {"planned", "held", "cancelled"};
    switch (random_.number(0, 8)) {
      case 0:
        return {store::set({"status"}, std::string(random_.one_of(statuses)))};
      case 1:
        return {store::set({"start"}, test::time(random_.time()))};
      case 2:
        return {store::set({"end"}, test::time(random_.time()))};
      case 3:
        return {store::set({"ended"}, test::time(random_.time()))};
      case 4:
        return {store::set({"staff"}, workers())};
      case 5:
        return {store::set({"facilitator"}, random_.worker())};
      case 6:
        return {store::remove({"place"})};
      case 7:
        return moved();
      default:
        return {store::set_sorted({"attendance", random_.client()}, std::string("present"))};
    }
  }

  Operations moved() {
    if (has("[[moved]]")) return {store::set({"place"}, std::string("Elsewhere"))};
    const std::string name = path_.substr(path_.rfind('/') + 1, 10);
    const domain::Date to = day(name) + random_.number(-9, 9);
    return {store::set({"date"}, to),
            store::append({"moved"},
                          {{"from", day(name)}, {"until", to}, {"reason", std::string("ill")}})};
  }

  Operations staff() {
    if (random_.chance(20)) {
      return {store::set({"role"}, std::string(random_.chance(50) ? "consultant" : "coordinator"))};
    }
    return spells();
  }

  Operations spells() {
    if (!has("[[spell]]")) return {store::append({"spell"}, {{"from", day(random_.date())}})};
    if (random_.chance(30)) {
      return {store::set({"spell", std::size_t{0}, "from"}, day(random_.date()))};
    }
    if (random_.chance(20)) return {store::remove({"spell", std::size_t{0}})};
    return {store::set({"spell", std::size_t{0}, "until"}, day(random_.date()))};
  }

  Operations client() {
    if (random_.chance(40)) return spells();
    if (!has("[[intake]]") || random_.chance(20)) {
      return {store::append({"intake"}, {{"date", day(random_.date())},
                                         {"by", workers()},
                                         {"outcome", std::string("accepted")}})};
    }
    if (random_.chance(30)) {
      return {store::set({"intake", std::size_t{0}, "date"}, day(random_.date()))};
    }
    if (random_.chance(30)) return {store::set({"intake", std::size_t{0}, "by"}, workers())};
    return {store::set({"intake", std::size_t{0}, "outcome"},
                       std::string(random_.chance(50) ? "accepted" : "declined"))};
  }

  test::RandomProgram& random_;
  const Files& files_;
  std::string path_;
};

struct Tally {
  int refused = 0;
  int written = 0;
  std::map<std::string, int> rules{};
};

void judge_changes(unsigned seed, int changes, Tally& tally) {
  const TemporaryDirectory directory;
  const FixedClock clock;
  base::SeededRandom letters{seed};
  test::RandomProgram random(seed, false);
  Files files = random.files();
  for (const auto& [path, text] : files) directory.put(path, text);
  for (int count = 0; count < changes; ++count) {
    workspace::Environment environment;
    environment.directory = directory.path();
    environment.command = "test";
    environment.clock = &clock;
    environment.random = &letters;
    Workspace workspace(environment, Access::write);
    const Proposal proposal = RandomChange(random, files).make();
    const auto result =
        workspace.commit(proposal, {.nature = random.chance(50) ? Nature::plan : Nature::always});
    Files after = files;
    for (auto& [path, text] : after) {
      if (workspace.text_of(path) != text) text = workspace.text_of(path);
    }
    const base::Findings before = over_all(files);
    const base::Findings expected = over_all(after).without(before);
    const auto said = lines_of(result.broken.without(before));
    CAPTURE(seed);
    CAPTURE(count);
    CAPTURE(joined(said));
    CAPTURE(joined(lines_of(expected)));
    REQUIRE(said == lines_of(expected));
    for (const auto& finding : expected.list()) ++tally.rules[finding.rule];
    ++(result.refused ? tally.refused : tally.written);
    if (!result.refused) files = std::move(after);
  }
}

}  // namespace

TEST_SUITE("workspace") {
  TEST_CASE("a writer's verdict is that of check over the whole directory") {
    Tally tally;
    for (unsigned seed = 1; seed <= 6; ++seed) judge_changes(seed, 80, tally);
    // The changes are rich enough for this to mean something.
    CHECK(tally.refused > 20);
    CHECK(tally.written > 100);
    for (const char* rule :
         {"intake-first", "intake-by-staff", "members-only", "membership-by-decision",
          "two-consultants", "coordinator-present", "staff-on-duty", "session-overlap"}) {
      CAPTURE(rule);
      CHECK(tally.rules[rule] > 0);
    }
  }
}
