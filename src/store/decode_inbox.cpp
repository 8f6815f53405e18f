// inbox/YYYY/ID.toml: a mail that waits for a person.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

void decode_inbox(const DecodeInput& input, domain::Records& records) {
  check_year_folder(input);
  auto mail = read_record<domain::InboxMail>(input);
  if (mail.kind && mail.at) {
    records.inbox.push_back(std::move(mail));
  } else {
    records.unreadable.insert(mail.file);
  }
}

}  // namespace peer::store
