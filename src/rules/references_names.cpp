// Looks up the ids that records name.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "peer/base/text.hpp"
#include "references.hpp"

namespace peer::rules {

namespace {

using base::Field;
using base::Range;

// A file that is there although it could not be read (store/layout names them the same way).
bool is_unreadable(const domain::Records& records, std::string_view folder, std::string_view id) {
  return !records.unreadable.empty() &&
         records.unreadable.contains(fmt::format("{}/{}.toml", folder, id));
}

template <class Records>
std::string nearest(std::string_view id, const Records& records) {
  std::vector<std::string> ids;
  ids.reserve(records.size());
  for (const auto& record : records) ids.push_back(record.id.text());
  return base::did_you_mean(id, ids);
}

}  // namespace

bool Names::is_client(const domain::PersonId& id) const {
  return records_.client(id) != nullptr || is_unreadable(records_, "clients", id);
}

bool Names::is_staff(const domain::PersonId& id) const {
  return records_.worker(id) != nullptr || is_unreadable(records_, "staff", id);
}

void Names::expect_client(const std::string& file, Range at, const domain::PersonId& id) const {
  if (is_client(id)) return;
  if (is_staff(id)) {
    report_.add(file, at, fmt::format("'{}' is staff, not a client", id), "name a client here");
  } else {
    report_.add(file, at, fmt::format("no client '{}'", id), nearest(id, records_.clients));
  }
}

void Names::expect_staff(const std::string& file, Range at, const domain::PersonId& id) const {
  if (is_staff(id)) return;
  if (is_client(id)) {
    report_.add(file, at, fmt::format("'{}' is a client, not staff", id),
                "name a member of staff here");
  } else {
    report_.add(file, at, fmt::format("no member of staff '{}'", id), nearest(id, records_.staff));
  }
}

void Names::expect_staff(const std::string& file, const Field<domain::PersonId>& id) const {
  if (id) expect_staff(file, id.at, *id);
}

void Names::expect_staff(const std::string& file,
                         const std::vector<Field<domain::PersonId>>& ids) const {
  for (const Field<domain::PersonId>& id : ids) expect_staff(file, id);
}

void Names::expect_anyone(const std::string& file, Range at, const domain::PersonId& id) const {
  if (is_client(id) || is_staff(id)) return;
  std::string help = nearest(id, records_.clients);
  if (help.empty()) help = nearest(id, records_.staff);
  report_.add(file, at, fmt::format("no client and no member of staff '{}'", id), help);
}

void Names::expect_session(const std::string& file, Range at, const domain::SessionId& id) const {
  if (records_.session(id) != nullptr) return;
  if (is_unreadable(records_, "sessions/" + id.text().substr(0, 4), id)) return;
  report_.add(file, at, fmt::format("no session '{}'", id), nearest(id, records_.sessions));
}

void Names::expect_activity(const std::string& file, Range at, const domain::ActivityId& id) const {
  if (records_.program.activity(id) != nullptr) return;
  std::string help = nearest(id, records_.program.activities);
  if (help.empty()) help = fmt::format("add [activity.{}] to program.toml, or correct the id", id);
  report_.add(file, at, fmt::format("no activity '{}'", id), help);
}

void Names::expect_rules(const std::string& file,
                         const std::vector<domain::Anyway>& entries) const {
  for (const domain::Anyway& entry : entries) {
    if (!entry.rule || find_rule(*entry.rule) != nullptr) continue;
    std::string help = base::did_you_mean(*entry.rule, rule_ids());
    if (help.empty()) help = "'peer explain' lists the rules";
    report_.add(file, entry.rule.at, fmt::format("no rule '{}'", *entry.rule), help);
  }
}

void expect_order(const std::string& file, const base::Field<domain::Date>& from,
                  const base::Field<domain::Date>& until, std::string_view what, Report& report) {
  if (!from || !until || *until >= *from) return;
  report.add(file, until.at,
             fmt::format("the {} ends on {}, before it begins on {}", what,
                         domain::with_weekday(*until), domain::with_weekday(*from)),
             "correct the one that is wrong: both days belong to it");
}

}  // namespace peer::rules
