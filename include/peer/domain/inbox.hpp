// inbox/YYYY/ID.toml: a mail that waits for a person: an answer that nobody could record, a wish, a
// bounce, somebody's own words. There is no field for what stands in it (program §6.1).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "peer/base/out_of_line.hpp"
#include "peer/domain/client.hpp"

namespace peer::domain {

struct InboxMail {
  PEER_OUT_OF_LINE(InboxMail);
  InboxId id;
  std::string file;
  Field<InboxKind> kind;
  Field<InboxReason> reason;  // why it waits
  Field<Instant> at;          // when it was read here
  Field<PersonId> client;     // absent: nobody knows whose it is
  Field<SessionId> session;   // that it answers; absent: none, or several
  Field<ReplyAnswer> answer;  // what it seems to answer
  Field<std::string> mail;    // where it lies: its Message-ID
  Field<Instant> settled;
  std::vector<Anyway> anyway;

  bool waits() const { return !settled.value.has_value(); }
};

}  // namespace peer::domain
