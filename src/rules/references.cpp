// Rule references: every id that is named exists, and dates that belong together agree (design §2).
// SPDX-License-Identifier: MIT
#include "references.hpp"
#include "peer/domain/caller.hpp"

#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::references {

namespace {

using base::Field;
using domain::Records;

void check_program(const Names& names) {
  const domain::Program& program = names.records().program;
  for (const domain::Activity& activity : program.activities) {
    names.expect_staff(program.file, activity.staff);
  }
  for (const domain::Closure& closure : program.closures) {
    expect_order(program.file, closure.from, closure.until, "closure", names.report());
  }
}

void check_contact(const domain::Contact& contact, const Names& names) {
  if (contact.client && !domain::is_unknown(*contact.client)) {
    names.expect_client(contact.file, contact.client.at, *contact.client);
  }
  names.expect_staff(contact.file, contact.by);
  if (contact.follow_up) names.expect_staff(contact.file, contact.follow_up->by);
  names.expect_rules(contact.file, contact.anyway);
}

void check_messages(const domain::MessageRun& run, const Names& names) {
  for (const domain::Message& message : run.messages) {
    if (message.to) names.expect_client(run.file, message.to.at, *message.to);
    for (const Field<domain::SessionId>& session : message.sessions) {
      if (session) names.expect_session(run.file, session.at, *session);
    }
  }
  const auto count = static_cast<std::int64_t>(run.messages.size());
  for (const domain::MessageOutcome& outcome : run.outcomes) {
    if (!outcome.of || (*outcome.of >= 1 && *outcome.of <= count)) continue;
    names.report().add(
        run.file, outcome.of.at,
        fmt::format("an outcome of message {}, but the file has {}", *outcome.of, count),
        "messages are counted from 1 in the order of the file");
  }
}

void check(const Records& records, Report& report) {
  const Names names(records, report);
  check_program(names);
  for (const domain::Client& client : records.clients) check_client_references(client, names);
  for (const domain::Staff& worker : records.staff) check_staff_references(worker, names);
  for (const domain::Person& person : records.people) check_person_references(person, names);
  for (const domain::Session& session : records.sessions) check_session_references(session, names);
  for (const domain::Contact& contact : records.contacts) check_contact(contact, names);
  for (const domain::MessageRun& run : records.messages) check_messages(run, names);
  for (const domain::InboxMail& mail : records.inbox) {
    if (mail.client) names.expect_client(mail.file, mail.client.at, *mail.client);
    if (mail.session) names.expect_session(mail.file, mail.session.at, *mail.session);
  }
  for (const domain::OnCall& rotation : records.on_call) {
    names.expect_staff(rotation.file, rotation.staff);
    names.expect_staff(rotation.file, rotation.backup);
  }
}

}  // namespace

// Its reach is a record and what that names, not the directory: a writer would else load
// everything for it. Nothing here needs more – a missing id is missing by itself, and whether an id
// is taken twice is seen in two files. Records that a writer loaded for another reason may name
// some that it did not load; they do so before and after the change, and so nothing is new.
constinit const Rule rule{
    .id = "references",
    .theme = "Records",
    .title = "every id refers to a record, and spells, pauses and moves fit together",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "A mark under a mistyped id belongs to nobody: the person who came counts as silent, "
        "and a message meant for them is lost.",
    .remedy = "correct the id, or add the record that is missing",
    .source = "program §3.8, design §2",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]
facilitator = "s-ada"

[replies]
c-1 = "yes"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "planned"
staff = ["s-ada", "s-ema"]
facilitator = "s-ada"

[replies]
c-11 = "yes"  #! references
)",
    .check = check};

}  // namespace peer::rules::references
