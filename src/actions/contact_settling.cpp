// Follow-ups that a contact settles, and the peace that it ends; see contact_settling.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/contact_settling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "peer/actions/session_text.hpp"
#include "peer/domain/caller.hpp"
#include "peer/domain/peace.hpp"

namespace peer::actions {
namespace {

using domain::Date;
using reports::OpenFollowUp;
using workspace::Workspace;

domain::Moment moment_of(const OpenFollowUp& follow_up) {
  if (follow_up.contact != nullptr) return *follow_up.contact->at;
  const domain::Session& session = *follow_up.session;
  return domain::LocalTime{date_of(session), session.start.value_or(domain::TimeOfDay{})};
}

std::string since_peace(const domain::Contact& asked) {
  const std::string day = domain::with_weekday(asked.at->local.date);
  return *asked.outcome == domain::ContactOutcome::left_in_peace
             ? "left in peace since " + day
             : "asked on " + day + " to be left in peace";
}

// Their names are read before anything points into the records.
void load_promisers(Workspace& workspace, const domain::PersonId& client) {
  std::set<domain::PersonId> ids;
  for (const domain::Contact& contact : workspace.records().contacts) {
    if (contact.client.value != client || !contact.follow_up) continue;
    ids.insert(contact.follow_up->by.value_or({}));
  }
  for (const domain::Session& session : workspace.records().sessions) {
    const domain::Mark* mark = session.mark_of(client);
    if (mark != nullptr && mark->follow_up) ids.insert(mark->follow_up->by.value_or({}));
  }
  for (const domain::PersonId& id : ids) name_of(workspace, id);
}

// What is kept to find out how somebody is; a crisis or support wants them to be spoken to.
bool only_asks_after(const OpenFollowUp& follow_up) {
  return follow_up.contact == nullptr ||
         follow_up.contact->purpose.value == domain::ContactPurpose::outreach;
}

}  // namespace

void load_before(Workspace& workspace, const domain::PersonId& client) {
  if (domain::is_unknown(client)) return;
  workspace.load_contacts_with({client});
  Date from = workspace.today() - static_cast<int>(workspace.program().policy.horizon_days);
  for (const domain::Contact& contact : workspace.records().contacts) {
    if (!contact.outcome || !domain::begins_peace(*contact.outcome)) continue;
    if (contact.at) from = std::min(from, contact.at->local.date);
  }
  workspace.load_sessions(from, workspace.today());
  load_promisers(workspace, client);
}

std::vector<OpenFollowUp> follow_ups_before(const Workspace& workspace,
                                            const domain::PersonId& client,
                                            const domain::Instant& at, std::string_view file) {
  if (domain::is_unknown(client)) return {};
  const reports::ContactHistory history(workspace.records(), workspace.today());
  std::vector<OpenFollowUp> follow_ups = reports::open_follow_ups(workspace.records(), history);
  std::erase_if(follow_ups, [&](const OpenFollowUp& follow_up) {
    return follow_up.client != client || follow_up.source.file == file ||
           !domain::Moment(at).is_after(moment_of(follow_up));
  });
  return follow_ups;
}

void settle(workspace::Proposal& proposal, const OpenFollowUp& follow_up, std::string_view key,
            store::Value value) {
  store::KeyPath path{"follow-up", std::string(key)};
  if (follow_up.session != nullptr) {
    path.insert(path.begin(), {std::string("attendance"), follow_up.client.text()});
  }
  proposal.edit(std::string(follow_up.source.file),
                {store::set(std::move(path), std::move(value))});
}

std::string name_of_follow_up(const OpenFollowUp& follow_up) {
  if (follow_up.contact != nullptr) return follow_up.contact->id.text();
  return follow_up.session->id + "/" + follow_up.client;
}

std::string tell_follow_up(Workspace& workspace, const OpenFollowUp& follow_up) {
  const Date day = moment_of(follow_up).local.date;
  return fmt::format("of {}, by {}, due on {}", domain::with_weekday(day),
                     name_of(workspace, follow_up.by), domain::with_weekday(follow_up.due));
}

std::vector<std::string> settle_earlier(Workspace& workspace, workspace::Proposal& proposal,
                                        const domain::Contact& contact) {
  const domain::PersonId client = contact.client.value_or({});
  const bool is_in_touch = reports::is_in_touch(contact);
  const bool was_seen_only = contact.purpose.value == domain::ContactPurpose::seen;
  std::vector<std::string> lines;
  for (const OpenFollowUp& follow_up :
       follow_ups_before(workspace, client, *contact.at, contact.file)) {
    const bool settles = is_in_touch && (!was_seen_only || only_asks_after(follow_up));
    if (settles) settle(proposal, follow_up, "done", contact.at->local.date);
    lines.push_back(fmt::format("{} the follow-up {}", settles ? "settled with it:" : "still open:",
                                tell_follow_up(workspace, follow_up)));
  }
  return lines;
}

namespace {

// What the contact does to being left in peace; "" for nothing.
std::string tell_peace(const Workspace& workspace, const domain::Contact& contact) {
  if (contact.outcome && domain::begins_peace(*contact.outcome)) {
    return "they get no more messages until they are in touch";
  }
  const domain::Peace peace(workspace.records());
  const domain::Contact* asked = peace.asked_by(contact.client.value_or({}), *contact.at);
  if (asked == nullptr) return {};
  if (contact.direction.value == domain::ContactDirection::in) {
    return since_peace(*asked) + "; now they are in touch, and messages go on";
  }
  return since_peace(*asked) + "; that holds until they get in touch themselves";
}

}  // namespace

std::vector<std::string> settle_with(Workspace& workspace, workspace::Proposal& proposal,
                                     const domain::Contact& contact) {
  std::vector<std::string> lines = settle_earlier(workspace, proposal, contact);
  std::string peace = tell_peace(workspace, contact);
  if (!peace.empty()) lines.insert(lines.begin(), std::move(peace));
  return lines;
}

}  // namespace peer::actions
