// What follows from a run of messages; the ids of contacts.
// SPDX-License-Identifier: MIT
#include "peer/domain/contact.hpp"

#include <fmt/format.h>

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(Contact);
PEER_OUT_OF_LINE_MEMBERS(Message);
PEER_OUT_OF_LINE_MEMBERS(MessageRun);
PEER_OUT_OF_LINE_MEMBERS(OnCall);

namespace {

constexpr std::string_view id_shape = "0000-00-00t0000-";

bool has_shape(std::string_view id) {
  if (id.size() <= id_shape.size()) return false;
  for (std::size_t i = 0; i < id_shape.size(); ++i) {
    const bool is_digit = id[i] >= '0' && id[i] <= '9';
    if (id_shape[i] == '0' ? !is_digit : id[i] != id_shape[i]) return false;
  }
  return true;
}

}  // namespace

std::vector<PersonId> clients_of_contact_id(std::string_view id) {
  if (!has_shape(id)) return {};
  const std::string_view client = id.substr(id_shape.size());
  std::vector<PersonId> clients{PersonId(client)};
  const std::size_t last = client.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == client.size() || client[last] != '-') {
    return clients;
  }
  clients.emplace_back(client.substr(0, last));
  return clients;
}

ContactId contact_id(LocalTime at, const PersonId& client, int number) {
  const int minutes = at.time.minutes();
  std::string id =
      fmt::format("{}t{:02}{:02}-{}", format(at.date), minutes / 60, minutes % 60, client);
  if (number > 1) id += fmt::format("-{}", number);
  return ContactId(std::move(id));
}

std::vector<bool> MessageRun::failures() const {
  std::vector<bool> failed(messages.size(), false);
  for (const MessageOutcome& outcome : outcomes) {
    const std::int64_t number = outcome.of.value_or(0);
    if (number < 1 || number > static_cast<std::int64_t>(failed.size()) || !outcome.state) continue;
    const MessageState state = *outcome.state;
    failed[static_cast<std::size_t>(number - 1)] =
        state != MessageState::sent && state != MessageState::done;
  }
  return failed;
}

}  // namespace peer::domain
