// The parts of the rule references: what each kind of record may name.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/rules/rule.hpp"

namespace peer::rules {

// Looks ids up among the loaded records and reports those that lead nowhere. A record whose file
// cannot be read is there: its own finding says what is wrong with it.
class Names {
 public:
  Names(const domain::Records& records, Report& report) : records_(records), report_(report) {}

  void expect_client(const std::string& file, base::Range at, const domain::PersonId& id) const;
  void expect_staff(const std::string& file, base::Range at, const domain::PersonId& id) const;
  void expect_anyone(const std::string& file, base::Range at, const domain::PersonId& id) const;
  void expect_session(const std::string& file, base::Range at, const domain::SessionId& id) const;
  void expect_activity(const std::string& file, base::Range at, const domain::ActivityId& id) const;

  void expect_staff(const std::string& file, const base::Field<domain::PersonId>& id) const;
  void expect_staff(const std::string& file,
                    const std::vector<base::Field<domain::PersonId>>& ids) const;

  // [[anyway]] names rules.
  void expect_rules(const std::string& file, const std::vector<domain::Anyway>& entries) const;

  bool is_client(const domain::PersonId& id) const;
  bool is_staff(const domain::PersonId& id) const;

  const domain::Records& records() const { return records_; }
  Report& report() const { return report_; }

 private:
  const domain::Records& records_;
  Report& report_;
};

// `until` is the last day of a period and lies on or after `from`.
void expect_order(const std::string& file, const base::Field<domain::Date>& from,
                  const base::Field<domain::Date>& until, std::string_view what, Report& report);

void check_client_references(const domain::Client& client, const Names& names);
void check_staff_references(const domain::Staff& worker, const Names& names);
void check_person_references(const domain::Person& person, const Names& names);
void check_session_references(const domain::Session& session, const Names& names);

}  // namespace peer::rules
