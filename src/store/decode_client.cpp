// clients/ID.toml: one client's record, without a name.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

constexpr Bounds silent_days_bounds{1, 1000};

bool stands_alone(domain::Occupation occupation) {
  return occupation == domain::Occupation::none || occupation == domain::Occupation::refused ||
         occupation == domain::Occupation::not_asked;
}

// A list of activities, or one of the bare words none, refused, not-asked (design §2).
void read_regular_activity(Reader& reader, domain::Intake& intake) {
  constexpr std::string_view key = "regular-activity";
  Source& source = reader.source();
  const toml::node* node = reader.find(key);
  intake.regular_activity_at = node == nullptr ? reader.at() : range_of(*node);
  if (node == nullptr) return;
  const toml::array* array = node->as_array();
  const auto read_one = [&](const toml::node& element) {
    const auto occupation = read_enum<domain::Occupation>(source, key, element);
    if (!occupation) return;
    if (stands_alone(*occupation) != (array == nullptr)) {
      source.report(range_of(element),
                    array == nullptr ? "'regular-activity' must be a list of words"
                                     : "'regular-activity' lists a word that stands alone",
                    "write [\"study\"] or [\"job\", \"other\"], or a bare \"none\", \"refused\" or "
                    "\"not-asked\"");
      return;
    }
    intake.regular_activity.push_back({occupation, range_of(element)});
  };
  if (array == nullptr) {
    read_one(*node);
    return;
  }
  for (const toml::node& element : *array) read_one(element);
}

domain::Intake read_intake(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Intake intake;
  intake.at = reader.at();
  intake.booked = reader.local_time("booked");
  intake.date = reader.date("date");
  intake.by = reader.ids<domain::PersonId>("by");
  intake.psychotherapy = reader.word<domain::Answer>("psychotherapy");
  intake.psychiatrist = reader.word<domain::Answer>("psychiatrist");
  read_regular_activity(reader, intake);
  intake.rules_explained = reader.boolean("rules-explained");
  intake.letter = reader.date("letter");
  intake.outcome = reader.word<domain::IntakeOutcome>("outcome");
  intake.exception = reader.text("exception", reason_limit);
  intake.before_records = reader.boolean("before-records");
  intake.review = reader.date("review");
  reader.finish();
  if (!table.contains("booked") && !table.contains("outcome")) {
    source.report(intake.at, "'outcome' is missing",
                  "add outcome = \"accepted\" (or declined, waitlisted, undecided), or booked = "
                  "2026-11-12T16:00:00 for an interview to come");
  }
  const bool before_records = intake.before_records.value_or(false);
  if (table.contains("outcome") && !table.contains("date") && !before_records) {
    source.report(intake.at, "'date' is missing", "add the day of the interview: date = …");
  }
  return intake;
}

domain::Pause read_pause(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Pause pause;
  pause.at = reader.at();
  pause.from = reader.date("from", Presence::required);
  pause.until = reader.date("until");
  reader.finish();
  return pause;
}

domain::Consent read_consent(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Consent consent;
  consent.at = reader.at();
  consent.purpose = reader.id("purpose", Presence::required);
  consent.state = reader.word<domain::ConsentState>("state", Presence::required);
  consent.on = reader.date("on", Presence::required);
  reader.finish();
  return consent;
}

domain::Offer read_offer(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Offer offer;
  offer.at = reader.at();
  offer.on = reader.date("on", Presence::required);
  offer.until = reader.date("until", Presence::required);
  offer.answer = reader.word<domain::OfferAnswer>("answer");
  offer.answered = reader.date("answered");
  reader.finish();
  if (table.contains("answer") != table.contains("answered")) {
    source.report(table.contains("answer") ? offer.answer.at : offer.answered.at,
                  "'answer' and 'answered' belong together",
                  "write both: answer = \"accepted\" (or declined) and answered = DATE");
  }
  return offer;
}

domain::Companion read_companion(const toml::table& table, Source& source) {
  Reader reader(table, source, range_of(table));
  domain::Companion companion;
  companion.at = reader.at();
  companion.client = reader.id<domain::PersonId>("client", Presence::required);
  companion.agreed = reader.date("agreed", Presence::required);
  companion.until = reader.date("until");
  reader.finish();
  return companion;
}

}  // namespace

void decode_client(const DecodeInput& input, domain::Records& records) {
  Reader reader(input.root, input.source, first_line);
  domain::Client client;
  client.id = domain::PersonId(input.name.id);
  client.file = input.source.path;
  client.applied = reader.date("applied");
  client.source = reader.text("source", reason_limit);
  client.channel = reader.word<domain::Channel>("channel");
  client.invitations = reader.word<domain::Invitations>("invitations");
  client.language = read_language(reader, "language");
  client.activities =
      reader.ids<domain::ActivityId>("activities", Presence::optional, Repeats::nothing);
  client.awaiting = reader.text("awaiting", reason_limit);
  client.silent_days = reader.integer("silent-days", silent_days_bounds);
  client.facebook_group = reader.date("facebook-group");
  client.not_same_as =
      reader.ids<domain::PersonId>("not-same-as", Presence::optional, Repeats::nothing);
  for (const toml::table* table : reader.tables("intake")) {
    client.intakes.push_back(read_intake(*table, input.source));
  }
  client.spells = read_spells(reader);
  for (const toml::table* table : reader.tables("pause")) {
    client.pauses.push_back(read_pause(*table, input.source));
  }
  for (const toml::table* table : reader.tables("consent")) {
    client.consents.push_back(read_consent(*table, input.source));
  }
  // A given, a refused and again a given consent of one day are three statements: only what stands
  // twice without another of its purpose between is a repetition.
  report_repeated_tables(input, "consent", "purpose");
  for (const toml::table* table : reader.tables("offer")) {
    client.offers.push_back(read_offer(*table, input.source));
  }
  for (const toml::table* table : reader.tables("companion")) {
    client.companions.push_back(read_companion(*table, input.source));
  }
  client.anyway = read_anyway(reader);
  report_repeated_tables(input, "anyway", {});
  reader.finish();
  records.clients.push_back(std::move(client));
}

}  // namespace peer::store
