// messages/YYYY/ID.toml: what one run sent, and what became of it.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr Bounds version_bounds{1, 1'000'000};
constexpr Bounds number_bounds{1, 1'000'000};

domain::Told read_told(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Told told;
  told.date = reader.date("date", Presence::required);
  told.start = reader.time("start", Presence::required);
  told.end = reader.time("end");
  told.place = reader.text("place", place_limit);
  told.online = reader.text("online", place_limit);
  reader.finish();
  return told;
}

domain::Message read_message(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Message message;
  message.at_header = reader.at();
  message.kind = reader.word<domain::MessageKind>("kind", Presence::required);
  const bool is_for_all = message.kind.value == domain::MessageKind::announce;
  message.to =
      reader.id<domain::PersonId>("to", is_for_all ? Presence::optional : Presence::required);
  message.sessions = reader.ids<domain::SessionId>("sessions");
  message.channel = reader.word<domain::Channel>("channel", Presence::required);
  message.version = reader.integer("version", version_bounds);
  message.at = reader.instant("at", Presence::required);
  message.token = reader.text("token", reason_limit);
  for (const toml::table* told : reader.tables("told")) {
    message.told.push_back(read_told(*told, source));
  }
  reader.finish();
  return message;
}

domain::MessageOutcome read_outcome(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::MessageOutcome outcome;
  outcome.of = reader.integer("of", number_bounds, Presence::required);
  outcome.state = reader.word<domain::MessageState>("state", Presence::required);
  outcome.at = reader.instant("at");
  outcome.why = reader.text("why", reason_limit);
  reader.finish();
  return outcome;
}

}  // namespace

void decode_messages(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::MessageRun run;
  run.id = domain::MessageRunId(input.name.id);
  run.file = input.source.path;
  for (const toml::table* table : reader.tables("message")) {
    run.messages.push_back(read_message(*table, input.source));
  }
  for (const toml::table* table : reader.tables("outcome")) {
    run.outcomes.push_back(read_outcome(*table, input.source));
  }
  run.anyway = read_anyway(reader);
  reader.finish();
  check_year_folder(input);
  records.messages.push_back(std::move(run));
}

}  // namespace peer::store
