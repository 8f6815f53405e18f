// The last look at a message before it leaves: it names no client but its receiver (design §1.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "peer/delivery/plan.hpp"
#include "peer/domain/naming.hpp"

namespace peer::delivery {

class Others {
 public:
  explicit Others(const domain::Records& records);

  // Writes the message once more, with the texts of peer itself, about such sessions.
  using Composing = std::function<Message(const Sessions& about)>;

  // Which other client the composed message, or its calendar part, names; nullopt for nobody.
  // `receiver` is "" for an announcement. Staff may be named, and what the receiver shares with
  // somebody (a first name, a mailbox) is theirs. A word of our own texts ("Dobrý den", "středa")
  // names nobody, though somebody may be called so; in a title or place it may.
  std::optional<domain::PersonId> named_in(const Message& message, const Sessions& about,
                                           const domain::PersonId& receiver,
                                           const Composing& compose) const;

 private:
  std::vector<domain::Naming> others_in(std::string_view text,
                                        const domain::PersonId& receiver) const;

  const domain::Records& records_;
  domain::RecordList<domain::Person> clients_;
  domain::RecordList<domain::Person> staff_;
  domain::Namings names_of_clients_;
  domain::Namings names_of_staff_;
};

// Takes the messages that name another client out of a plan: they are skipped, and say whom they
// would have named.
void hold_back(const domain::Records& records, std::vector<Entry>& entries);

}  // namespace peer::delivery
