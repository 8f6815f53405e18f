// Messages about sessions ahead of which nobody knows whether they went out, or which could not be
// handed over (design §5).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <string_view>

#include "due_parts.hpp"

namespace peer::reports {
namespace {

using domain::MessageState;

struct Telling {
  const domain::MessageRun* run = nullptr;
  const domain::Message* message = nullptr;
  std::optional<MessageState> state{};

  bool is_told() const { return state == MessageState::sent || state == MessageState::done; }
  bool is_unsettled() const { return !state || *state == MessageState::failed; }
};

// By client, and by session within: all that was told or tried to be told, in the order of time.
using Tellings = std::vector<Telling>;
using ByClient = std::map<domain::PersonId, std::map<domain::SessionId, Tellings>>;

std::vector<std::optional<MessageState>> states_of(const domain::MessageRun& run) {
  std::vector<std::optional<MessageState>> states(run.messages.size());
  for (const domain::MessageOutcome& outcome : run.outcomes) {
    const std::int64_t number = outcome.of.value_or(0);
    if (number < 1 || number > static_cast<std::int64_t>(states.size())) continue;
    if (outcome.state) states[static_cast<std::size_t>(number - 1)] = *outcome.state;
  }
  return states;
}

bool is_ahead(const DueList& list, const domain::SessionId& id) {
  const domain::Session* session = list.records.session(id);
  if (session == nullptr || !session->date || !(begin_of(*session) > list.now.local)) return false;
  const domain::Activity* activity = list.records.program.activity(session->activity.value_or({}));
  return activity != nullptr && activity->kind && !domain::is_for_staff(*activity->kind);
}

void note(const DueList& list, const domain::MessageRun& run, ByClient& clients) {
  const auto states = states_of(run);
  for (std::size_t i = 0; i < run.messages.size(); ++i) {
    const domain::Message& message = run.messages[i];
    if (!message.to || !message.at || *message.at > list.now) continue;
    for (const domain::Field<domain::SessionId>& session : message.sessions) {
      if (!session || !is_ahead(list, *session)) continue;
      clients[*message.to][*session].push_back({&run, &message, states[i]});
    }
  }
}

// What nobody has told since, one way or another.
Tellings unsettled(Tellings tellings) {
  std::stable_sort(tellings.begin(), tellings.end(), [](const Telling& left, const Telling& right) {
    return *left.message->at < *right.message->at;
  });
  const auto told = std::find_if(tellings.rbegin(), tellings.rend(),
                                 [](const Telling& telling) { return telling.is_told(); });
  tellings.erase(tellings.begin(), told.base());
  std::erase_if(tellings, [](const Telling& telling) { return !telling.is_unsettled(); });
  return tellings;
}

}  // namespace

void add_messages(DueList& list) {
  ByClient clients;
  for (const domain::MessageRun& run : list.records.messages) note(list, run, clients);
  for (const auto& [client, sessions] : clients) {
    std::optional<Telling> first;
    bool is_unknown = false;
    for (const auto& [session, all] : sessions) {
      for (const Telling& telling : unsettled(all)) {
        is_unknown = is_unknown || !telling.state;
        if (!first || *telling.message->at < *first->message->at) first = telling;
      }
    }
    if (!first) continue;
    DueMatter matter;
    matter.kind = DueKind::message;
    matter.subject = matter.client = client;
    matter.due = first->message->at->local.date;
    matter.owners = list.coordinators();
    matter.detail = is_unknown ? "unknown" : "failed";
    matter.source = source_at(first->run->file, first->message->at_header, *first->message->to);
    list.add(std::move(matter));
  }
}

}  // namespace peer::reports
