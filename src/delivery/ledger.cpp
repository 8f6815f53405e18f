// Puts the messages of all runs where the questions about them look.
// SPDX-License-Identifier: MIT
#include "peer/delivery/ledger.hpp"

#include <algorithm>

namespace peer::delivery {
namespace {

using domain::MessageKind;
using domain::MessageRun;
using domain::MessageState;
using domain::Session;
using State = std::optional<MessageState>;

// What became of each message, as its last outcome says.
std::vector<State> states_of(const MessageRun& run) {
  std::vector<State> states(run.messages.size());
  for (const domain::MessageOutcome& outcome : run.outcomes) {
    const std::int64_t number = outcome.of.value_or(0);
    if (number < 1 || number > static_cast<std::int64_t>(states.size()) || !outcome.state) continue;
    states[static_cast<std::size_t>(number - 1)] = *outcome.state;
  }
  return states;
}

bool same_venue(const domain::Told& told, const Session& session, bool materially) {
  if (materially && !told.place && !told.online) return true;
  return told.place.value == session.place.value && told.online.value == session.online.value;
}

bool before(const Telling& left, const Telling& right) {
  return left.message->at->unix_seconds() < right.message->at->unix_seconds();
}

}  // namespace

bool stands(const Telling& telling, const Session& session, bool materially) {
  const bool is_cancelled = session.status.value == domain::SessionStatus::cancelled;
  const bool told_so = telling.kind() == MessageKind::cancel;
  if (is_cancelled || told_so) return is_cancelled == told_so;
  const domain::Told* told = telling.told();
  // Written by hand: nothing but the record of its moves can tell.
  if (told == nullptr) {
    return telling.version() > static_cast<std::int64_t>(session.moves.size());
  }
  const bool same_end = !told->end || told->end.value == session.end.value;
  return told->date.value == session.date.value && told->start.value == session.start.value &&
         same_end && same_venue(*told, session, materially);
}

Ledger::Ledger(const domain::Records& records) {
  for (const MessageRun& run : records.messages) {
    const std::vector<State> states = states_of(run);
    for (std::size_t i = 0; i < run.messages.size(); ++i) {
      const domain::Message& message = run.messages[i];
      if (message.kind && message.at) add(run, i, states[i]);
    }
  }
  for (auto& [who, tellings] : tellings_) std::ranges::stable_sort(tellings, before);
  for (auto& [session, tellings] : told_) std::ranges::stable_sort(tellings, before);
  std::ranges::stable_sort(unknown_, before);
}

void Ledger::add(const MessageRun& run, std::size_t index, const State& state) {
  const domain::Message& message = run.messages[index];
  const MessageKind kind = *message.kind;
  Telling telling{&run, index + 1, &message, 1, state};
  const auto [last, is_first] = last_.emplace(kind, *message.at);
  if (!is_first) last->second = std::max(last->second, *message.at);
  const bool is_told = telling.is_told();
  if (!state) unknown_.push_back(telling);
  if (message.to && is_told && domain::is_personal(message)) {
    personal_[*message.to].push_back(message.at->local.date);
  }
  for (std::size_t i = 0; i < message.sessions.size(); ++i) {
    if (!message.sessions[i]) continue;
    const std::string_view session = *message.sessions[i];
    telling.position = i + 1;
    if (kind == MessageKind::announce) {
      if (is_told) announced_.insert_or_assign(session, telling);
      continue;
    }
    if (!message.to) continue;
    tellings_[{*message.to, session}].push_back(telling);
    people_[session].insert(*message.to);
    if (!is_told) continue;
    told_[session].push_back(telling);
    if (kind == MessageKind::invite) invited_.insert(session);
    const auto [newest, is_new] = newest_.emplace(session, telling);
    if (!is_new && telling.version() >= newest->second.version()) newest->second = telling;
  }
}

std::span<const Telling> Ledger::all(const domain::PersonId& client,
                                     const domain::SessionId& session) const {
  const auto found = tellings_.find({client, session});
  if (found == tellings_.end()) return {};
  return found->second;
}

const Telling* Ledger::last_told(const domain::PersonId& client,
                                 const domain::SessionId& session) const {
  const Telling* last = nullptr;
  for (const Telling& telling : all(client, session)) {
    if (!telling.is_told()) continue;
    if (last == nullptr || telling.version() >= last->version()) last = &telling;
  }
  return last;
}

bool Ledger::was_told(const domain::PersonId& client, const domain::SessionId& session,
                      MessageKind kind) const {
  return std::ranges::any_of(all(client, session), [&](const Telling& telling) {
    return telling.is_told() && telling.kind() == kind;
  });
}

std::span<const Telling> Ledger::told_of(const domain::SessionId& session) const {
  const auto found = told_.find(session);
  if (found == told_.end()) return {};
  return found->second;
}

bool Ledger::knows_invitation(const domain::SessionId& session) const {
  return invited_.contains(session);
}

const std::set<domain::PersonId>& Ledger::people(const domain::SessionId& session) const {
  static const std::set<domain::PersonId> nobody;
  const auto found = people_.find(session);
  return found == people_.end() ? nobody : found->second;
}

std::int64_t Ledger::version_of(const Session& session) const {
  const auto newest = newest_.find(session.id);
  if (newest == newest_.end()) return 1;
  const std::int64_t version = newest->second.version();
  const bool is_restored =
      session.restored && *newest->second.message->at < *session.restored;  // they are asked again
  if (stands(newest->second, session, false)) return is_restored ? version + 1 : version;
  const bool is_cancelled = session.status.value == domain::SessionStatus::cancelled;
  if (is_cancelled || newest->second.told() != nullptr) return version + 1;
  // A ledger written by hand numbers its messages by the moves.
  return std::max(version + 1, 1 + static_cast<std::int64_t>(session.moves.size()));
}

std::int64_t Ledger::messages_in_week(const domain::PersonId& client, domain::Date day) const {
  const auto found = personal_.find(client);
  if (found == personal_.end()) return 0;
  return std::ranges::count_if(found->second,
                               [&](domain::Date sent) { return sent > day - 7 && sent <= day; });
}

const Telling* Ledger::first_mail(const domain::PersonId& client,
                                  const domain::SessionId& session) const {
  for (const Telling& telling : all(client, session)) {
    const bool is_mail = telling.message->channel.value == domain::Channel::email;
    if (is_mail && telling.message->token && telling.state != MessageState::missed) return &telling;
  }
  return nullptr;
}

std::optional<domain::Instant> Ledger::last_claim(MessageKind kind) const {
  const auto found = last_.find(kind);
  if (found == last_.end()) return std::nullopt;
  return found->second;
}

const Telling* Ledger::announced(const domain::SessionId& session) const {
  const auto found = announced_.find(session);
  return found == announced_.end() ? nullptr : &found->second;
}

}  // namespace peer::delivery
