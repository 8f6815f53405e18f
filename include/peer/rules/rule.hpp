// A rule of the program: one unit with its reason, its source, its examples and a pure check.
//
// src/rules/NAME.cpp defines `const Rule rule` in the namespace NAME; the line PEER_RULE(NAME) in
// rules.def compiles and registers it. `check`, `explain` and the manual are made from the same
// table. SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peer/base/findings.hpp"
#include "peer/domain/records.hpp"

namespace peer::rules {

// How far a rule looks. A writer loads and runs only what its change reaches.
enum class Reach {
  record,    // one record and the records that it names
  day,       // all sessions of one day
  client,    // one client or worker and the sessions that name them
  team,      // all of staff/ and oncall/
  people,    // one record's texts and all of people/
  directory  // everything
};
std::string_view reach_word(Reach reach);

// Collects what a check finds, with the rule's id, severity and remedy filled in.
class Report {
 public:
  Report(std::string_view rule, base::Severity severity, std::string_view remedy,
         base::Findings& findings)
      : rule_(rule), severity_(severity), remedy_(remedy), findings_(findings) {}

  // `at`: the word that is wrong. `message`: lower case, no full stop, subject in single quotes.
  // `help` replaces the rule's remedy when this case has a better one.
  void add(const std::string& file, base::Range at, std::string message, std::string help = {},
           std::vector<base::Related> related = {});
  // The same when it is certain what is to be done.
  void add_fixable(const std::string& file, base::Range at, std::string message, std::string help,
                   base::Fix fix);
  // A finding of lesser weight than the rule's own severity.
  void warn(const std::string& file, base::Range at, std::string message, std::string help = {});

 private:
  base::Finding finding(const std::string& file, base::Range at, base::Severity severity,
                        std::string message, std::string help) const;
  std::string_view rule_;
  base::Severity severity_;
  std::string_view remedy_;
  base::Findings& findings_;
};

struct Rule {
  std::string_view id;     // "intake-first"; one id each, never reused
  std::string_view theme;  // heading in `explain`: "Entry", "Sessions", "Attendance", …
  std::string_view title;  // one line: what must hold
  base::Severity severity = base::Severity::error;  // unless [rules] in program.toml says otherwise
  Reach reach = Reach::record;
  std::string_view why;     // what goes wrong for a person if it is broken
  std::string_view remedy;  // what to do, one sentence; the default help of its findings
  std::string_view source;  // "program §5.1"
  // Examples: TOML files, each begun by a line `# FILE clients/c-1.toml`, over the small standard
  // program of example_base(). `# MODE 0644 clients/c-1.toml`: others can read it; `# TRACKED
  // people/c-1.toml`: git has it. In `bad` the line at which the finding points ends in
  // `#! ID`. The good one has no finding at all, the bad one exactly this.
  std::string_view good;
  std::string_view bad;
  // False when nobody can answer for it with a reason, not even for a fact (a mark before its day
  // is none, and a name is to be taken out).
  bool yields_to_facts = true;
  // Reads the records only: no clock, no disk, no other rule, nothing beyond its reach.
  void (*check)(const domain::Records& records, Report& report);
};

std::span<const Rule* const> all_rules();  // in the order of rules.def
const Rule* find_rule(std::string_view id);
std::vector<std::string> rule_ids();

// Runs the rules whose reach is in `reaches`. Severities as program.toml says; a rule that is off
// does not run. Findings get their subject, and the reason of a record that carries [[anyway]] for
// the rule and the subject.
base::Findings run_rules(const domain::Records& records, std::span<const Reach> reaches);
base::Findings run_all_rules(const domain::Records& records);
base::Findings run_rule(const Rule& rule, const domain::Records& records);

// Keys of [rules] in program.toml that no rule answers to. Part of run_all_rules().
base::Findings check_rule_settings(const domain::Program& program);

}  // namespace peer::rules
