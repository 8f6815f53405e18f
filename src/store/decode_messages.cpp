// messages/YYYY/ID.toml: what one run sent, and what became of it.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

// Only an announcement is to nobody in particular.
void check_message(Reader& reader, void* record) {
  const auto& message = *static_cast<const domain::Message*>(record);
  const bool is_for_all = message.kind.value == domain::MessageKind::announce;
  if (!is_for_all && !reader.has("to")) reader.report_missing("to");
}

constexpr Special messages_specials[] = {{"message", "", check_message}};

}  // namespace

void decode_messages(const DecodeInput& input, domain::Records& records) {
  records.messages.push_back(read_record<domain::MessageRun>(input, messages_specials));
  check_year_folder(input);
}

}  // namespace peer::store
