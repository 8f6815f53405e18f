// The list of people who must hear of a cancelled, moved or changed session, with their channels.
// SPDX-License-Identifier: MIT
#include "peer/documents/session_notice.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/session_text.hpp"
#include "peer/base/text.hpp"
#include "peer/delivery/ledger.hpp"
#include "peer/delivery/plan.hpp"
#include "peer/store/decode.hpp"

namespace peer::documents {
namespace {

constexpr std::string_view day_is_over = "its day is over: nobody needs to be told";

// The ledger as far back as an invitation to this session can lie.
void load_invitations(workspace::Workspace& workspace, const domain::Session& session) {
  const domain::Policy& policy = workspace.program().policy;
  const auto days = std::max(policy.invite_window_days, policy.trip_window_days) + policy.move_days;
  const domain::Date planned =
      domain::date_of_session_id(session.id).value_or(actions::date_of(session));
  workspace.load_messages(planned - static_cast<int>(days), workspace.today());
  workspace.load_inbox(std::nullopt);
}

bool is_for_staff(const domain::Program& program, const domain::Session& session) {
  const domain::Activity* activity = program.activity(session.activity.value_or({}));
  return activity != nullptr && activity->kind && domain::is_for_staff(*activity->kind);
}

// A meeting or supervision is no matter of clients.
std::string staff_to_tell(workspace::Workspace& workspace, const domain::Session& session) {
  std::vector<std::string> names;
  for (const base ::Field<domain::PersonId>& id : session.staff) {
    if (id) names.push_back(actions::name_of(workspace, *id));
  }
  if (names.empty()) return "nobody needs to be told";
  return fmt::format("tell {}: {}", base::counted(names.size(), "worker", "workers"),
                     base::join(names, ", "));
}

// The session as the operations make it; rules have not judged it yet.
domain::Records changed_session(const workspace::Workspace& workspace,
                                const domain::Session& session,
                                const std::vector<store::Operation>& operations) {
  const std::string text = store::edit_document(workspace.text_of(session.file), operations);
  domain::Records changed;
  base::Findings findings;
  store::decode(session.file, text, changed, findings);
  return changed;
}

bool is_complete(const domain::Session& session) {
  return session.date && session.start && session.end && session.status;
}

std::string channel_of(const delivery::Entry& entry) {
  const auto channel = entry.channel.value_or(domain::Channel::none);
  return fmt::format(" ({})",
                     channel == domain::Channel::none ? "in person" : domain::word(channel));
}

// Some were told that the place follows, and now it is known.
std::string place_to_come(const delivery::Ledger& ledger, const domain::Session& session) {
  if (!session.has_venue()) return {};
  const auto promised = std::ranges::count_if(ledger.people(session.id), [&](const auto& client) {
    const delivery::Telling* last = ledger.last_told(client, session.id);
    return last != nullptr && last->told() != nullptr && !last->told()->place &&
           !last->told()->online;
  });
  if (promised == 0) return {};
  return fmt::format("{} told that the place follows: the reminder on the day says it",
                     promised == 1 ? "1 person was" : fmt::format("{} people were", promised));
}

std::string nobody_to_tell(const delivery::Ledger& ledger, const domain::Session& session) {
  if (std::string later = place_to_come(ledger, session); !later.empty()) return later;
  const bool is_known = !ledger.told_of(session.id).empty() || !session.replies.empty();
  return is_known ? "nobody needs to be told" : "nothing to tell: nobody was told of it";
}

Notice list_of(workspace::Workspace& workspace, const domain::Session& session,
               const std::vector<delivery::Entry>& entries) {
  std::vector<std::string> words;
  for (const delivery::Entry& entry : entries) {
    words.push_back(actions::name_of(workspace, entry.client) + channel_of(entry));
  }
  Notice notice{fmt::format("tell {}: {}", base::counted(words.size(), "person", "people"),
                            base::join(words, ", ")),
                {}};
  if (const auto& sender = workspace.program().sender.value) {
    notice.next = {fmt::format("peer invite {} --send --notices", session.id)};
    notice.text +=
        fmt::format("\nat once: '{}' on '{}' writes to whom it can and names whom to call",
                    notice.next.front(), *sender);
  }
  return notice;
}

}  // namespace

Notice whom_to_tell(workspace::Workspace& workspace, const domain::Session& session,
                    const std::vector<store::Operation>& operations) {
  const bool is_over = actions::date_of(session) < workspace.today();
  if (is_for_staff(workspace.program(), session)) {
    return {is_over ? std::string(day_is_over) : staff_to_tell(workspace, session), {}};
  }
  const domain::Records changed = changed_session(workspace, session, operations);
  if (changed.sessions.empty() || !is_complete(changed.sessions.front())) return {};
  const domain::Session& after = changed.sessions.front();
  workspace.load_local();
  workspace.load_clients();
  workspace.load_people();
  workspace.load_staff();
  load_invitations(workspace, session);
  workspace.load_peace(workspace.today());
  const std::vector<delivery::Entry> entries =
      delivery::plan_notices(workspace.records(), {}, workspace.now().local, {&after});
  if (!entries.empty()) return list_of(workspace, session, entries);
  if (is_over) return {std::string(day_is_over), {}};
  return {nobody_to_tell(delivery::Ledger(workspace.records()), after), {}};
}

bool is_in_ledger(workspace::Workspace& workspace, const domain::Session& session) {
  workspace.load_messages(std::nullopt, std::nullopt);
  for (const domain::MessageRun& run : workspace.records().messages) {
    for (const domain::Message& message : run.messages) {
      if (std::ranges::any_of(message.sessions,
                              [&](const auto& id) { return id.value == session.id; })) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace peer::documents
