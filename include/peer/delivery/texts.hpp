// Writes one message or announcement from records and templates.
//
// While policy.discreet holds, a subject, a line (SMS) and a letter that pops up on a telephone
// (Messenger, Facebook) do not tell what kind of session it is (design §1.5). Nothing names another
// client; staff by first name only.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "peer/delivery/template.hpp"
#include "peer/domain/records.hpp"

namespace peer::delivery {

struct Message {
  std::string subject{};  // "" for a line; one line of text
  std::string body{};
};

// The language to write to a client in: their own, else the program's.
std::string_view language_of(const domain::Client& client, const domain::Program& program);

// What somebody knows of a session from before.
struct Before {
  Before() = default;
  Before(const domain::Told* what, bool cancelled = false)  // NOLINT(google-explicit-constructor)
      : told(what), was_cancelled(cancelled) {}
  const domain::Told* told = nullptr;  // nullptr: nothing else than it is
  bool was_cancelled = false;          // they were told that it does not take place
};

// `channel` is one that messages go by; the sessions are in order and have date, start and end.
// `told`: what the client was told of each before, for a change.
Message message_to(const domain::Records& records, const Templates& templates,
                   const domain::Client& client, domain::Channel channel, domain::MessageKind kind,
                   const std::vector<const domain::Session*>& sessions,
                   const std::vector<Before>& told = {});

// What a calendar shows of the session: its title, or no more than "Setkání" ("Meeting") while
// policy.discreet holds.
std::string calendar_summary(const domain::Records& records, const domain::Session& session,
                             std::string_view language);

// Text for all, to paste.
Message announcement(const domain::Records& records, const Templates& templates,
                     std::string_view language,
                     const std::vector<const domain::Session*>& sessions);

}  // namespace peer::delivery
