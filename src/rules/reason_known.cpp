// Rule reason-known: a reason is a word of its closed list, never a text (design §1.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "peer/domain/fields.hpp"
#include "peer/domain/reason.hpp"

namespace peer::rules::reason_known {
namespace {

using domain::FieldInfo;
using domain::Records;
using domain::RecordView;

void check_reasons(const domain::Program& program, const RecordView& record,
                   const std::string& file, Report& report) {
  domain::each_field(record, [&](const FieldInfo& field, const RecordView& row) {
    if (field.reasons == 0) return;
    const domain::ReasonPlaces places = domain::reason_places(field, row);
    domain::each_cell(field, row, [&](const domain::Cell& cell) {
      const auto* word = std::get_if<std::string_view>(&cell.value);
      if (word == nullptr || domain::is_reason(program, places, *word)) return;
      domain::ReasonProblem problem = domain::reason_problem(program, places, *word);
      report.add(file, cell.at, std::move(problem.message), std::move(problem.help));
    });
  });
}

// Of a mark only "sent-away" has one: any other would collect illness.
void check_marks(const domain::Session& session, Report& report) {
  for (const domain::Mark& mark : session.marks) {
    if (!mark.reason || mark.status.value == domain::AttendanceStatus::sent_away) continue;
    report.add(session.file, mark.reason.at, fmt::format("the mark of '{}' has a reason", mark.who),
               "only sent-away has one: remove this");
  }
}

// We cannot manage it: that is no answer to a serious crisis.
void check_contact(const domain::Contact& contact, Report& report) {
  if (!contact.follow_up || contact.follow_up->dropped.value != "no-capacity") return;
  if (contact.purpose.value != domain::ContactPurpose::crisis) return;
  if (!contact.serious.value_or(false)) return;
  report.add(contact.file, contact.follow_up->dropped.at,
             "the follow-up of a serious crisis was dropped for lack of capacity",
             "give it to somebody who can: 'peer contact set CONTACT follow-up=STAFF:DATE'");
}

void check(const Records& records, Report& report) {
  // In a directory of format 1 reasons are texts; 'peer upgrade' makes them words.
  if (records.program.format < 2) return;
  for (const domain::FileRecords& kind : domain::file_records()) {
    const std::size_t count = kind.count(records);
    for (std::size_t i = 0; i < count; ++i) {
      const void* record = kind.at(records, i);
      check_reasons(records.program, {kind.info, record}, kind.file(record), report);
    }
  }
  for (const domain::Session& session : records.sessions) check_marks(session, report);
  for (const domain::Contact& contact : records.contacts) check_contact(contact, report);
}

}  // namespace

constinit const Rule rule{
    .id = "reason-known",
    .theme = "Privacy",
    .title = "every reason is a word of its closed list",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "A reason that is typed freely soon tells what somebody has, or said. Everybody who gets "
        "the files reads it, for years. A word of a list says what the team needs to know and "
        "what a report can count, and nothing about anybody's health.",
    .remedy = "give a word of the list: 'peer explain reasons'",
    .source = "program §6.1",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "cancelled"
reason = "weather"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "cancelled"
reason = "a worker has the flu"  #! reason-known
)",
    .yields_to_facts = false,
    .check = check};

}  // namespace peer::rules::reason_known
