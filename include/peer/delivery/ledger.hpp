// What the ledger (messages/) knows: who was told what of which session, and what became of it.
//
// Built once over a set of records that outlives it; every question is then answered at once.
// A message that failed, was missed or was sent once more counts as not told. A claim without an
// outcome counts as told, because it may have gone out: nothing is repeated silently (design §5).
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "peer/domain/records.hpp"

namespace peer::delivery {

// One message to one person, as far as it is about one session.
struct Telling {
  const domain::MessageRun* run = nullptr;
  std::size_t number = 0;  // of the message in its file, from 1
  const domain::Message* message = nullptr;
  std::size_t position = 0;                     // of the session in the message, from 1
  std::optional<domain::MessageState> state{};  // nullopt: unknown

  std::int64_t version() const { return message->version.value_or(1); }
  domain::MessageKind kind() const { return *message->kind; }
  bool is_told() const {
    return !state || *state == domain::MessageState::sent || *state == domain::MessageState::done;
  }
  // What was said of the session; nullptr in a file written by hand.
  const domain::Told* told() const {
    return position <= message->told.size() ? &message->told[position - 1] : nullptr;
  }
};

// Does the session still stand as the message said? `materially`: a place that was to follow and is
// known now is no change. A cancellation stands while the session is cancelled.
bool stands(const Telling& telling, const domain::Session& session, bool materially);

class Ledger {
 public:
  explicit Ledger(const domain::Records& records);

  // All that was told, or tried, in the order of time.
  std::span<const Telling> all(const domain::PersonId& client,
                               const domain::SessionId& session) const;
  // The newest thing the client was told about the session; nullptr for nothing.
  const Telling* last_told(const domain::PersonId& client, const domain::SessionId& session) const;
  bool was_told(const domain::PersonId& client, const domain::SessionId& session,
                domain::MessageKind kind) const;

  // All that anybody was told about the session, in the order of time.
  std::span<const Telling> told_of(const domain::SessionId& session) const;

  // Was anybody invited to the session, in any version?
  bool knows_invitation(const domain::SessionId& session) const;
  // Clients who were told, or tried to be told, anything about the session. Sorted.
  const std::set<domain::PersonId>& people(const domain::SessionId& session) const;

  // Which telling of the session this is now: 1, and one more whenever it no longer stands as the
  // newest message to anybody said (also after an edit by hand), or was cancelled and restored
  // since. SEQUENCE is one less.
  std::int64_t version_of(const domain::Session& session) const;

  // Personal messages to the client in the seven days that end with `day`; notices and
  // announcements apart (rule no-flood).
  std::int64_t messages_in_week(const domain::PersonId& client, domain::Date day) const;

  // The first e-mail with a token to the client about the session: its UID goes on.
  const Telling* first_mail(const domain::PersonId& client, const domain::SessionId& session) const;

  // Claims of which nobody knows what became, in the order of time; each message once.
  const std::vector<Telling>& unknown() const { return unknown_; }
  // The last claim of a kind, whatever became of it.
  std::optional<domain::Instant> last_claim(domain::MessageKind kind) const;
  // The newest announcement that told of the session; nullptr for none.
  const Telling* announced(const domain::SessionId& session) const;

 private:
  void add(const domain::MessageRun& run, std::size_t index,
           const std::optional<domain::MessageState>& state);

  using Pair = std::pair<std::string_view, std::string_view>;  // client, session
  std::map<Pair, std::vector<Telling>> tellings_;
  std::map<std::string_view, std::vector<Telling>> told_;  // by session
  std::map<std::string_view, Telling> newest_;             // by session, the highest version
  std::map<std::string_view, Telling> announced_;          // by session
  std::map<std::string_view, std::set<domain::PersonId>> people_;
  std::set<std::string_view> invited_;                              // sessions
  std::map<std::string_view, std::vector<domain::Date>> personal_;  // days, by client
  std::map<domain::MessageKind, domain::Instant> last_;
  std::vector<Telling> unknown_;
};

}  // namespace peer::delivery
