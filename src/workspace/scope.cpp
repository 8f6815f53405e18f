// How far the judgment of a change reaches: which records are loaded beside those that change, so
// that every rule of that reach sees all it needs and nothing is read that it does not.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <set>

#include "peer/rules/texts.hpp"
#include "peer/store/layout.hpp"
#include "peer/workspace/workspace.hpp"
#include "state.hpp"

namespace peer::workspace {

namespace {

using rules::Reach;

constexpr domain::Date end_of_time{std::numeric_limits<std::int32_t>::max() / 2};

// When a session is over: a held one may have ended earlier than planned.
std::optional<domain::TimeOfDay> over_at(const domain::Session& session) {
  const bool held = session.status.value == domain::SessionStatus::held;
  return held && session.ended ? session.ended.value : session.end.value;
}

// What rules of reach `day` compare: where everybody is, and when.
bool same_day_facts(const domain::Session& left, const domain::Session& right) {
  const auto staff_of = [](const domain::Session& session) {
    std::vector<domain::PersonId> ids = {session.facilitator.value_or({})};
    for (const auto& worker : session.staff) ids.push_back(worker.value_or({}));
    return ids;
  };
  return left.date.value == right.date.value && left.start.value == right.start.value &&
         over_at(left) == over_at(right) && staff_of(left) == staff_of(right) &&
         left.activity.value == right.activity.value &&
         (left.status.value == domain::SessionStatus::cancelled) ==
             (right.status.value == domain::SessionStatus::cancelled);
}

// The first day on which `after` no longer covers what `before` did. Spells that were only added or
// made longer break nothing that stands; a shorter or missing one may.
domain::Date first_lost_day(const std::vector<domain::Spell>& before,
                            const std::vector<domain::Spell>& after) {
  domain::Date lost = end_of_time;
  for (const domain::Spell& spell : before) {
    if (!spell.from) continue;
    const auto kept = std::ranges::find_if(after, [&](const domain::Spell& other) {
      return other.from.value && *other.from <= *spell.from &&
             (!other.until || *other.until >= *spell.from);
    });
    if (kept == after.end()) {
      lost = std::min(lost, *spell.from);
    } else if (kept->until && (!spell.until || *spell.until > *kept->until)) {
      lost = std::min(lost, *kept->until + 1);
    }
  }
  return lost;
}

// From this day on a client is accepted: the first decision that says so, or ever.
domain::Date accepted_from(const domain::Client& client) {
  const std::optional<domain::Date> first = domain::accepted_since(client);
  return first ? std::max(*first, domain::Date{0}) : end_of_time;
}

// The first day on which being accepted begins or ends to hold. Who is accepted now may have come
// as no member (members-only), who no longer is may have come too early (intake-first).
domain::Date first_day_judged_anew(const domain::Client& before, const domain::Client& after) {
  const domain::Date was = accepted_from(before);
  const domain::Date is = accepted_from(after);
  return was == is ? end_of_time : std::min(was, is);
}

// An interview that is gone, or held later, leaves days without one.
domain::Date first_unaccepted_day(const domain::Client& before, const domain::Client& after) {
  const domain::Date was = accepted_from(before);
  return was < accepted_from(after) ? was : end_of_time;
}

// A message may have told what a session no longer keeps, or have invited to it somebody who is
// accepted on its former day only.
bool breaks_promises(const domain::Session& before, const domain::Session& after) {
  const bool is_earlier = before.date && after.date && *after.date < *before.date;
  return is_earlier || (before.has_venue() && !after.has_venue());
}

bool names_any(const domain::MessageRun& run, const std::set<domain::SessionId>& sessions) {
  return std::ranges::any_of(run.messages, [&](const domain::Message& message) {
    return std::ranges::any_of(message.sessions, [&](const base::Field<domain::SessionId>& id) {
      return id && sessions.contains(*id);
    });
  });
}

// The first and last day whose sessions a rule of reach `day` has to compare anew; nullopt when the
// change leaves every day as it was, or when there is no such rule.
std::optional<std::pair<domain::Date, domain::Date>> changed_days(const domain::Records& before,
                                                                  const domain::Records& changed) {
  const bool any_rule = std::ranges::any_of(
      rules::all_rules(), [](const rules::Rule* rule) { return rule->reach == Reach::day; });
  std::optional<std::pair<domain::Date, domain::Date>> days;
  for (const domain::Session& session : changed.sessions) {
    const domain::Session* old = before.session(session.id);
    if (!any_rule || !session.date || (old != nullptr && same_day_facts(*old, session))) continue;
    if (!days) days.emplace(*session.date, *session.date);
    days->first = std::min(days->first, *session.date);
    days->second = std::max(days->second, *session.date);
  }
  return days;
}

bool has_new_id(const domain::Records& before, const domain::Records& changed) {
  const auto is_new_client = [&](const domain::Client& client) {
    return before.client(client.id) == nullptr;
  };
  const auto is_new_worker = [&](const domain::Staff& worker) {
    return before.worker(worker.id) == nullptr;
  };
  return std::ranges::any_of(changed.clients, is_new_client) ||
         std::ranges::any_of(changed.staff, is_new_worker);
}

// Texts and ids are compared with all of people/ only when a change writes one that was not there.
bool has_new_text(const domain::Records& before, const domain::Records& changed) {
  if (has_new_id(before, changed)) return true;
  std::set<std::string_view> known;
  for (const rules::TrackedText& text : rules::tracked_texts(before)) known.insert(text.text);
  return std::ranges::any_of(rules::tracked_texts(changed), [&](const rules::TrackedText& text) {
    return !known.contains(text.text);
  });
}

}  // namespace

// References of the changed records, one step far. A name that leads nowhere stays unloaded, and
// the rule `references` says so.
void Workspace::load_named_by(const domain::Records& changed) {
  const auto load_anyone = [&](const domain::PersonId& id) {
    load_file(store::client_path(id));
    load_file(store::staff_path(id));
  };
  const auto load_all_of = [&](const std::vector<base::Field<domain::PersonId>>& ids) {
    for (const auto& id : ids) {
      if (id) load_anyone(*id);
    }
  };
  for (const domain::Session& session : changed.sessions) {
    load_all_of(session.staff);
    if (session.facilitator) load_anyone(*session.facilitator);
    for (const domain::Mark& mark : session.marks) {
      load_anyone(mark.who);
      if (mark.follow_up && mark.follow_up->by) load_anyone(*mark.follow_up->by);
    }
    for (const domain::Reply& reply : session.replies) load_anyone(reply.who);
    for (const domain::Task& task : session.tasks) {
      if (task.who) load_anyone(*task.who);
    }
  }
  for (const domain::Client& client : changed.clients) {
    load_anyone(client.id);
    load_file(store::person_path(client.id));
    load_all_of(client.not_same_as);
    for (const domain::Intake& intake : client.intakes) load_all_of(intake.by);
    for (const domain::Companion& companion : client.companions) {
      if (companion.client) load_anyone(*companion.client);
    }
  }
  for (const domain::Staff& worker : changed.staff) {
    load_anyone(worker.id);
    for (const domain::Stability& stability : worker.confirmations) {
      if (stability.by) load_anyone(*stability.by);
    }
  }
  for (const domain::Contact& contact : changed.contacts) {
    if (contact.client) load_anyone(*contact.client);
    if (contact.by) load_anyone(*contact.by);
    if (contact.follow_up && contact.follow_up->by) load_anyone(*contact.follow_up->by);
  }
  for (const domain::MessageRun& run : changed.messages) {
    for (const domain::Message& message : run.messages) {
      if (message.to) load_anyone(*message.to);
      for (const auto& session_id : message.sessions) {
        if (session_id) session(*session_id);
      }
    }
  }
  for (const domain::OnCall& rotation : changed.on_call) {
    load_all_of(rotation.staff);
    load_all_of(rotation.backup);
  }
  for (const domain::InboxMail& mail : changed.inbox) {
    if (mail.client) load_anyone(*mail.client);
    if (mail.session) session(*mail.session);
  }
  for (const domain::Person& person : changed.people) load_anyone(person.id);
}

// Invitations and reminders of sessions that a change makes earlier or takes the place from, and
// those of clients who were accepted when they were written. Both are rare: all runs are read.
void Workspace::load_promises(const domain::Records& changed) {
  std::set<domain::SessionId> sessions;
  for (const domain::Session& session : changed.sessions) {
    const domain::Session* before = records_.session(session.id);
    if (before != nullptr && breaks_promises(*before, session)) sessions.insert(session.id);
  }
  const bool unaccepted = std::ranges::any_of(changed.clients, [&](const domain::Client& client) {
    const domain::Client* before = records_.client(client.id);
    return before != nullptr && first_unaccepted_day(*before, client) != end_of_time;
  });
  if (sessions.empty() && !unaccepted) return;
  load_messages(std::nullopt, std::nullopt);
  domain::Records named;
  for (const domain::MessageRun& run : records_.messages) {
    if (unaccepted || names_any(run, sessions)) named.messages.push_back(run);
  }
  load_named_by(named);
}

std::vector<Reach> Workspace::load_reach(const domain::Records& changed) {
  std::vector<Reach> reaches = {Reach::record, Reach::client};
  if (const auto days = changed_days(records_, changed)) {
    reaches.push_back(Reach::day);
    load_sessions(days->first - 1, days->second + 1);  // some last over midnight
  }
  domain::Date lost = end_of_time;
  for (const domain::Client& client : changed.clients) {
    const domain::Client* before = records_.client(client.id);
    if (before == nullptr) continue;
    const domain::Date left = first_lost_day(before->spells, client.spells);
    lost = std::min({lost, first_day_judged_anew(*before, client), left});
    // A newcomer's record says who comes with them; who has left on that day does not.
    if (left != end_of_time) load_clients();
  }
  for (const domain::Staff& worker : changed.staff) {
    const domain::Staff* before = records_.worker(worker.id);
    if (before == nullptr) continue;
    const domain::Date left = first_lost_day(before->spells, worker.spells);
    lost = std::min(lost, left);
    if (left != end_of_time || before->role.value != worker.role.value) load_clients();
  }
  if (lost != end_of_time) load_sessions(lost, std::nullopt);
  load_promises(changed);
  if (has_new_text(records_, changed)) {
    reaches.push_back(Reach::people);
    load_people();
  }
  load_ledger(changed);
  if (!changed.staff.empty() && std::ranges::find(reaches, Reach::day) == reaches.end()) {
    reaches.push_back(Reach::day);
  }
  if (!changed.staff.empty() || !changed.on_call.empty()) {
    reaches.push_back(Reach::team);
    load_staff();
    load_on_call();
  }
  return reaches;
}

}  // namespace peer::workspace
