// Every rule's own examples, and what every rule must say about itself.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <sstream>

#include "judge.hpp"

using peer::rules::all_rules;
using peer::rules::ExampleFile;
using peer::rules::Rule;
using peer::test::Lines;

namespace {

// The sections of the program's description; a rule cites one of these, or a chapter of the design.
const std::set<std::string> sections = {
    "§1.1", "§1.2", "§1.3", "§2",   "§2.1", "§2.2", "§2.3", "§2.4", "§2.5", "§2.6", "§2.7",
    "§2.8", "§2.9", "§3.1", "§3.2", "§3.3", "§3.4", "§3.5", "§3.6", "§3.7", "§3.8", "§4.1",
    "§4.2", "§4.3", "§5.1", "§5.2", "§5.3", "§5.4", "§6.1", "§6.2", "§6.3", "§6.4", "§6.5",
    "§6.6", "§6.7", "§7.1", "§7.2", "§7.3", "§7.4", "§7.5", "§7.6", "§7.8", "§8.1"};
const std::set<std::string> chapters = {"§1", "§2", "§3", "§4", "§5"};

bool is_source(std::string_view source) {
  std::istringstream words{std::string(source)};
  const std::set<std::string>* known = nullptr;
  std::size_t cited = 0;
  for (std::string word; words >> word;) {
    if (word.back() == ',') word.pop_back();
    if (word == "program" || word == "design") {
      known = word == "program" ? &sections : &chapters;
    } else if (known == nullptr || !known->contains(word)) {
      return false;
    } else {
      ++cited;
    }
  }
  return cited > 0;
}

// "FILE:LINE" of the lines that an example marks with `#! ID`, with the id.
std::vector<std::string> marked_lines(const std::vector<ExampleFile>& files) {
  std::vector<std::string> marked;
  for (const ExampleFile& file : files) {
    if ((file.mode || file.is_tracked) &&
        file.text.find("#! ") != std::string::npos) {  // the file as a whole
      marked.push_back(
          fmt::format("{}:0 {}", file.path, file.text.substr(file.text.find("#! ") + 3)));
      continue;
    }
    std::istringstream text(file.text);
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
      const std::size_t mark = line.find("#! ");
      if (mark == std::string::npos) continue;
      marked.push_back(fmt::format("{}:{} {}", file.path, number, line.substr(mark + 3)));
    }
  }
  return marked;
}

// The same of what decoding and all rules find.
std::vector<std::string> found_lines(const std::vector<ExampleFile>& files) {
  auto decoded = peer::test::decode_files(files);
  decoded.findings.add(peer::rules::run_all_rules(decoded.records));
  decoded.findings.settle();
  std::vector<std::string> found;
  for (const peer::base::Finding& finding : decoded.findings.list()) {
    found.push_back(fmt::format("{}:{} {}", finding.file, finding.at.begin.line, finding.rule));
  }
  return found;
}

bool starts_small_and_has_no_stop(std::string_view text) {
  return !text.empty() && std::isupper(static_cast<unsigned char>(text.front())) == 0 &&
         !text.ends_with('.');
}

}  // namespace

TEST_CASE("the standard program of the examples has no finding") {
  CHECK(found_lines(peer::rules::example_base()) == Lines{});
}

TEST_CASE("the good example of a rule has no finding") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(found_lines(peer::rules::example_files(rule->good)) == Lines{});
  }
}

TEST_CASE("the bad example of a rule breaks it at the marked line, and no other rule") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    const auto files = peer::rules::example_files(rule->bad);
    const auto marked = marked_lines(files);
    CHECK(marked.size() == 1);
    CHECK(found_lines(files) == marked);
    for (const std::string& line : marked) CHECK(line.ends_with(" " + std::string(rule->id)));
  }
}

TEST_CASE("good and bad examples differ") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(rule->good != rule->bad);
    CHECK(rule->good.starts_with("# FILE "));
    CHECK(rule->bad.starts_with("# FILE "));
  }
}

TEST_CASE("a rule says what it is, why, what to do and where it comes from") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK_FALSE(rule->theme.empty());
    CHECK(starts_small_and_has_no_stop(rule->title));
    CHECK(starts_small_and_has_no_stop(rule->remedy));
    CHECK(rule->why.ends_with('.'));
    CHECK(rule->why.size() > 60);
    CHECK(is_source(rule->source));
    const bool has_check = rule->check != nullptr;
    CHECK(has_check);
    CHECK(rule->severity != peer::base::Severity::off);
    CHECK(peer::rules::reach_word(rule->reach) != "?");
  }
}

TEST_CASE("ids are unique and found; rules of a theme stand together") {
  std::set<std::string_view> ids;
  std::set<std::string_view> themes;
  std::string_view theme;
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->id);
    CHECK(ids.insert(rule->id).second);
    CHECK(peer::rules::find_rule(rule->id) == rule);
    if (rule->theme != theme) CHECK(themes.insert(rule->theme).second);
    theme = rule->theme;
  }
  CHECK(peer::rules::rule_ids().size() == ids.size());
  CHECK(peer::rules::find_rule("no-such-rule") == nullptr);
  CHECK(peer::rules::find_rule("") == nullptr);
}

TEST_CASE("the id of a rule is the name of its file") {
  std::ifstream table(PEER_SOURCE_DIR "/src/rules/rules.def");
  std::vector<std::string> names;
  for (std::string line; std::getline(table, line);) {
    const std::string_view macro = "PEER_RULE(";
    if (!line.starts_with(macro)) continue;
    std::string name = line.substr(macro.size(), line.find(')') - macro.size());
    std::ranges::replace(name, '_', '-');
    names.push_back(name);
  }
  CHECK(names == peer::rules::rule_ids());
}

TEST_CASE("a line of an example says that a file is open to others") {
  const auto base = peer::rules::example_base();
  const auto files = peer::rules::example_files(
      "# FILE people/c-1.toml\nname = \"A\"\n# MODE 0750 people #! x\n# MODE 0604 "
      "clients/c-1.toml\n");
  REQUIRE(files.size() == base.size() + 3);
  const ExampleFile& folder = files[base.size() + 1];
  CHECK(folder.path == "people");
  CHECK(folder.mode == 0750U);
  CHECK(folder.text == " #! x");
  CHECK(files.back().path == "clients/c-1.toml");
  CHECK(files.back().mode == 0604U);
  CHECK(files[base.size()].text == "name = \"A\"\n");
}

TEST_CASE("an example's file replaces one of the standard program or is added to it") {
  const auto base = peer::rules::example_base();
  const auto files = peer::rules::example_files(
      "# FILE staff/s-ema.toml\nrole = \"coordinator\"\n# FILE clients/c-9.toml\n# a comment\n");
  REQUIRE(files.size() == base.size() + 1);
  CHECK(files.back().path == "clients/c-9.toml");
  CHECK(files.back().text == "# a comment\n");
  const auto ema = std::ranges::find(files, "staff/s-ema.toml", &ExampleFile::path);
  REQUIRE(ema != files.end());
  CHECK(ema->text == "role = \"coordinator\"\n");
  CHECK(peer::rules::example_files("").size() == base.size());
  CHECK(peer::rules::example_files("text before any file\n").size() == base.size());
}
