// clients/ID.toml: one client's record, without a name.
// SPDX-License-Identifier: MIT
#include "decode_kinds.hpp"

namespace peer::store {

namespace {

bool stands_alone(domain::Occupation occupation) {
  return occupation == domain::Occupation::none || occupation == domain::Occupation::refused ||
         occupation == domain::Occupation::not_asked;
}

// A list of activities, or one of the bare words none, refused, not-asked (design §2).
void read_regular_activity(Reader& reader, void* record) {
  constexpr std::string_view key = "regular-activity";
  auto& intake = *static_cast<domain::Intake*>(record);
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

// A word for each gap. In a directory of format 1 it is one text.
void read_exception(Reader& reader, void* record) {
  constexpr std::string_view key = "exception";
  auto& intake = *static_cast<domain::Intake*>(record);
  const toml::node* node = reader.find(key);
  intake.exceptions_at = node == nullptr ? reader.at() : range_of(*node);
  if (node == nullptr) return;
  const domain::TextLimit limit = domain::reason_limit;
  const auto read_one = [&](const toml::node& element) {
    const auto text = read_text(reader.source(), key, element, limit);
    if (text) intake.exceptions.push_back({std::string(*text), range_of(element)});
  };
  const toml::array* array = node->as_array();
  if (array == nullptr) return read_one(*node);
  for (const toml::node& element : *array) read_one(element);
}

void check_intake(Reader& reader, void* record) {
  const auto& intake = *static_cast<const domain::Intake*>(record);
  if (!reader.has("booked") && !reader.has("outcome")) {
    reader.source().report(
        intake.at, "'outcome' is missing",
        "add outcome = \"accepted\" (or declined, waitlisted, undecided), or booked = "
        "2026-11-12T16:00:00 for an interview to come");
  }
  const bool before_records = intake.before_records.value_or(false);
  if (reader.has("outcome") && !reader.has("date") && !before_records) {
    reader.source().report(intake.at, "'date' is missing",
                           "add the day of the interview: date = …");
  }
}

void check_offer(Reader& reader, void* record) {
  const auto& offer = *static_cast<const domain::Offer*>(record);
  if (reader.has("answer") == reader.has("answered")) return;
  reader.source().report(reader.has("answer") ? offer.answer.at : offer.answered.at,
                         "'answer' and 'answered' belong together",
                         "write both: answer = \"accepted\" (or declined) and answered = DATE");
}

constexpr Special client_specials[] = {{"intake", "regular-activity", read_regular_activity},
                                       {"intake", "exception", read_exception},
                                       {"intake", "", check_intake},
                                       {"offer", "", check_offer}};

}  // namespace

void decode_client(const DecodeInput& input, domain::Records& records) {
  records.clients.push_back(read_record<domain::Client>(input, client_specials));
}

}  // namespace peer::store
