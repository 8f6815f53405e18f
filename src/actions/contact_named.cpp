// Resolves the words that name a contact or a follow-up.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_named.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/contact_settling.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"
#include "peer/base/text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/names.hpp"

namespace peer::actions {
namespace {

using domain::Contact;
using workspace::Workspace;

constexpr std::size_t length_of_date = 10;

// Years are looked at from the newest on: the first day that has a contact is read.
void load_newest_day(Workspace& workspace) {
  std::vector<std::string> years = workspace.names("contacts", "");
  std::ranges::sort(years, std::ranges::greater{});
  for (const std::string& year : years) {
    if (year.size() != 4) continue;
    std::string newest;
    for (const std::string& id : workspace.ids("contacts/" + year)) {
      if (!domain::clients_of_contact_id(id).empty()) newest = std::max(newest, id);
    }
    const auto day = domain::parse_iso_date(std::string_view(newest).substr(0, length_of_date));
    if (!day) continue;
    for (const std::string& id : workspace.ids("contacts/" + year)) {
      if (id.starts_with(domain::format(*day))) workspace.contact(domain::ContactId(id));
    }
    return;
  }
}

// By the moment: of the hour that a clock change repeats, the names tell nothing.
domain::ContactId newest_of(Workspace& workspace, const domain::PersonId& client) {
  const Contact* newest = nullptr;
  for (const Contact& contact : workspace.records().contacts) {
    if (!client.empty() && contact.client.value != client) continue;
    if (newest == nullptr || !(*contact.at < *newest->at)) newest = &contact;
  }
  if (newest != nullptr) return newest->id;
  for (const std::string& file : workspace.records().unreadable) {
    if (file.starts_with("contacts/")) workspace.need_readable(file);
  }
  base::fail_usage(client.empty() ? "there is no contact yet"
                                  : fmt::format("there is no contact with '{}'", client),
                   "'peer contact record CLIENT' records one");
}

bool is_contact_id(Workspace& workspace, std::string_view id) {
  return !domain::clients_of_contact_id(id).empty() && workspace.exists(store::contact_path(id));
}

[[noreturn]] void refuse_none(const std::string& name) {
  base::fail_usage(fmt::format("'{}' has no follow-up", name),
                   "'peer contact list --open' and 'peer due' show what is open");
}

NamedFollowUp of_contact(Workspace& workspace, const domain::ContactId& id) {
  const Contact& contact = workspace.need_contact(id);
  if (!contact.follow_up) refuse_none(id.text());
  NamedFollowUp named;
  named.where.client = contact.client.value_or({});
  named.where.contact = &contact;
  named.where.source.file = contact.file;
  named.promise = *contact.follow_up;
  named.since = contact.at->local.date;
  return named;
}

NamedFollowUp of_mark(Workspace& workspace, std::string_view session_words,
                      std::string_view client_words) {
  const domain::PersonId client = workspace::find_client(workspace, client_words);
  const domain::SessionId id = workspace::resolve_session(workspace, session_words);
  const domain::Session& session = workspace.need_session(id);
  const domain::Mark* mark = session.mark_of(client);
  if (mark == nullptr || !mark->follow_up) refuse_none(id + "/" + client);
  NamedFollowUp named;
  named.where.client = client;
  named.where.session = &session;
  named.where.source.file = session.file;
  named.promise = *mark->follow_up;
  named.since = date_of(session);
  return named;
}

NamedFollowUp only_of(Workspace& workspace, const domain::PersonId& client) {
  load_before(workspace, client);
  const domain::Instant& now = workspace.now();
  const std::vector<reports::OpenFollowUp> open = follow_ups_before(workspace, client, now);
  if (open.empty()) {
    base::fail_usage(fmt::format("'{}' has no open follow-up", client),
                     "'peer contact list " + client + "' shows their contacts");
  }
  if (open.size() > 1) {
    std::string hint = "name it:";
    for (const reports::OpenFollowUp& follow_up : open) {
      hint += "\n  " + name_of_follow_up(follow_up) + "  " + tell_follow_up(workspace, follow_up);
    }
    base::fail_usage(fmt::format("'{}' has {} open follow-ups", client, open.size()), hint);
  }
  const reports::OpenFollowUp& follow_up = open.front();
  if (follow_up.contact != nullptr) return of_contact(workspace, follow_up.contact->id);
  return of_mark(workspace, follow_up.session->id, client);
}

}  // namespace

domain::ContactId resolve_contact(Workspace& workspace, std::string_view given) {
  const std::string words = base::trim(given);
  const domain::ContactId id(words);
  if (is_contact_id(workspace, words)) {
    workspace.need_contact(id);
    return id;
  }
  if (!domain::clients_of_contact_id(words).empty()) workspace.need_contact(id);  // says why not
  if (words == "last") {
    load_newest_day(workspace);
    return newest_of(workspace, {});
  }
  const domain::PersonId client = domain::is_unknown(words)
                                      ? domain::PersonId(words)
                                      : workspace::find_client(workspace, words);
  workspace.load_contacts_with({client});
  return newest_of(workspace, client);
}

NamedFollowUp resolve_follow_up(Workspace& workspace, std::string_view given) {
  const std::string words = base::trim(given);
  const std::size_t slash = words.rfind('/');
  if (slash != std::string::npos) {
    return of_mark(workspace, std::string_view(words).substr(0, slash),
                   std::string_view(words).substr(slash + 1));
  }
  const bool is_one =
      words == "last" || domain::is_unknown(words) || !domain::clients_of_contact_id(words).empty();
  if (is_one) return of_contact(workspace, resolve_contact(workspace, words));
  return only_of(workspace, workspace::find_client(workspace, words));
}

}  // namespace peer::actions
