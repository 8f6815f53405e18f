// `peer contact set`: corrects a contact, tells how a referral goes on, says who a caller was.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/contact_named.hpp"
#include "peer/actions/contact_settling.hpp"
#include "peer/actions/contact_writing.hpp"
#include "peer/actions/input.hpp"
#include "peer/actions/persons.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/actions/settings.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/commands/command.hpp"
#include "peer/documents/contact_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::commands::contact_set {
namespace {

using domain::Contact;
using workspace::Workspace;

constexpr Argument arguments_taken[] = {
    {.name = "CONTACT",
     .help = "id, 'last', or a client or 'unknown' for their newest contact",
     .ask = "Contact"},
    {.name = "KEY=VALUE", .help = "what to set; KEY= removes", .repeated = true}};

store::Value read_referral(std::string_view /*key*/, std::string_view typed, domain::Date today) {
  return actions::referral_value(actions::read_referral(typed), today);
}

// The worker as typed; looked up afterwards.
store::Value read_follow_up(std::string_view /*key*/, std::string_view typed, domain::Date today) {
  const actions::FollowUpWords words = actions::read_follow_up(typed, today);
  return actions::follow_up_value(domain::PersonId(words.by), words.due);
}

// A name, an id, a number; looked up afterwards.
store::Value read_person(std::string_view key, std::string_view typed, domain::Date /*today*/) {
  return actions::read_text(key, typed, actions::longest_name);
}

constexpr actions::OwnReader readers[] = {{"referral", read_referral},
                                          {"follow-up", read_follow_up},
                                          {"by", read_person},
                                          {"client", read_person}};

constexpr actions::Settable settable{
    .command = "peer contact set", .record = &domain::contact_record, .readers = readers};

std::string& text_of(store::Value& value) {
  return std::get<std::string>(value.data);
}

// A day on which the state became another one; the same state keeps its own.
void keep_day(const Contact& contact, store::Value& value) {
  auto* entries = std::get_if<store::Entries>(&value.data);
  if (entries == nullptr || !contact.referral || !contact.referral->state) return;
  const auto is = [&](std::size_t number, std::string_view word) {
    return std::get<std::string>((*entries)[number].second.data) == word;
  };
  const bool is_same =
      is(0, domain::word(*contact.referral->to)) && is(1, domain::word(*contact.referral->state));
  if (!is_same) return;
  entries->pop_back();
  if (contact.referral->on) entries->emplace_back("on", *contact.referral->on);
}

void check_due(const Contact& contact, const store::Entries& follow_up) {
  const domain::Date due = std::get<domain::Date>(follow_up[1].second.data);
  const domain::Date day = contact.at->local.date;
  if (due >= day) return;
  base::fail_usage(fmt::format("the follow-up would be due on {}, before the contact on {}",
                               domain::with_weekday(due), domain::with_weekday(day)),
                   "name a later day: follow-up=STAFF:DATE");
}

// Names become ids; returns whom the contact is with now.
domain::PersonId look_up(Workspace& workspace, const Contact& contact,
                         std::vector<actions::Setting>& settings) {
  domain::PersonId client = contact.client.value_or({});
  for (actions::Setting& setting : settings) {
    if (!setting.sets()) continue;
    store::Value& value = setting.operation.value;
    if (setting.key == "referral") keep_day(contact, value);
    if (setting.key == "by")
      text_of(value) = workspace::find_staff(workspace, text_of(value)).text();
    if (setting.key == "follow-up") {
      auto& entries = std::get<store::Entries>(value.data);
      check_due(contact, entries);
      std::string& by = text_of(entries[0].second);
      by = workspace::find_staff(workspace, by).text();
    }
    if (setting.key == "client") {
      if (!domain::is_unknown(text_of(value))) {
        text_of(value) = workspace::find_client(workspace, text_of(value)).text();
      }
      client = domain::PersonId(text_of(value));
    }
  }
  return client;
}

// Writes the edits; the file of a contact that turns out to be with somebody else gets their name.
Contact propose_edit(const Workspace& workspace, workspace::Proposal& proposal,
                     const Contact& contact, const std::vector<actions::Setting>& settings,
                     const domain::PersonId& client) {
  std::vector<store::Operation> operations;
  for (const actions::Setting& setting : settings) operations.push_back(setting.operation);
  const std::string text = store::edit_document(workspace.text_of(contact.file), operations);
  if (client == contact.client.value_or({})) {
    proposal.edit(contact.file, std::move(operations));
    return actions::contact_from(contact.id, text);
  }
  const domain ::ContactId id = actions ::free_contact_id(workspace, contact.at->local, client);
  proposal.create_text(store::contact_path(id), text);
  proposal.remove(contact.file);
  return actions::contact_from(id, text);
}

// A promise that only asks after somebody, made to a contact after which they have been in touch,
// would be settled before it is made: nobody would ever be reminded of it.
void check_promise(const Workspace& workspace, const Contact& after,
                   const std::vector<actions::Setting>& settings) {
  const bool promises = std::ranges::any_of(settings, [](const actions::Setting& setting) {
    return setting.key == "follow-up" && setting.sets();
  });
  if (!promises || after.purpose.value != domain::ContactPurpose::outreach) return;
  const domain::PersonId client = after.client.value_or(domain::PersonId(domain::unknown_caller));
  if (domain::is_unknown(client)) return;
  const reports::ContactHistory history(workspace.records(), workspace.today());
  if (!history.was_in_touch_after(client, *after.at)) return;
  actions::refuse(
      fmt::format("'{}' was in touch after that contact: a promise there would be settled already",
                  client),
      fmt::format(
          "make it with a contact of its own: peer contact record {} --follow-up STAFF:DATE",
          client));
}

base::ExitCode run(Context& context, const Arguments& arguments) {
  Workspace workspace = context.open(workspace::Access::write);
  std::vector<actions::Setting> settings =
      actions::read_settings(settable, arguments.all("KEY=VALUE"), workspace.today());
  const domain ::ContactId id = actions ::resolve_contact(workspace, arguments.need("CONTACT"));
  const Contact& before = workspace.need_contact(id);
  const domain ::PersonId client = look_up(workspace, before, settings);
  actions ::load_before(workspace, client);
  workspace::Proposal proposal;
  const Contact after = propose_edit(workspace, proposal, before, settings, client);
  check_promise(workspace, after, settings);
  Answer done(fmt::format("{}  {}", after.id, documents::name_of_contact(workspace, after)));
  if (after.id != id) done.text += fmt::format("\n  was {}", id);
  for (const std::string& line : documents::tell_contact(workspace, after)) {
    done.text += "\n  " + line;
  }
  // Who turns out to have been in touch settles what was open, as when it is recorded.
  const bool is_new = client != before.client.value_or({}) || !reports::is_in_touch(before);
  if (is_new && reports::is_in_touch(after)) {
    for (const std::string& line : actions::settle_earlier(workspace, proposal, after)) {
      done.text += "\n  " + line;
    }
  }
  if (std::string next = documents::next_after(after); !next.empty()) done.then(std::move(next));
  return commit(context, workspace, proposal, workspace::Nature::fact, done);
}

}  // namespace

extern const Command command{
    .name = "contact set",
    .theme = "Contacts",
    .summary = "correct a contact, or update its referral",
    .details =
        "KEY=VALUE sets a key, KEY= removes it. A referral is TO:STATE, or none; a follow-up is "
        "STAFF:DATE. When a referral changes its state, the day is recorded.\n\n"
        "client= names a caller who was unknown, or corrects whom a contact was with; the file "
        "is then renamed. Record the result of a follow-up with 'contact done' or 'contact "
        "drop'.",
    .examples =
        "peer contact set last referral=psychiatrist:made\n"
        "peer contact set jiri outcome=reached follow-up=eva:friday\n"
        "peer contact set 2026-12-26t0215-unknown client=alena",
    .arguments = arguments_taken,
    .options = {},
    .writes = true,
    .records_facts = true,
    .sets = &settable,
    .run = run};

}  // namespace peer::commands::contact_set
