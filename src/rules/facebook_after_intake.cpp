// Rule facebook-after-intake: the closed group is open only to accepted people (program §5.1).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"

namespace peer::rules::facebook_after_intake {

namespace {

using domain::Client;
using domain::Date;
using domain::Intake;
using domain::Records;

// "…, before an accepted interview"; the interview that came later, or the place that was taken, is
// the second place.
std::vector<base::Related> later_interview(const Client& client) {
  const std::optional<Date> since = domain::accepted_since(client);
  if (!since) return {};
  for (const Intake& intake : client.intakes) {
    if (intake.outcome.value != domain::IntakeOutcome::accepted) continue;
    if (intake.date.value == since)
      return {{client.file, intake.date.at, "the accepted interview"}};
  }
  for (const domain::Offer& offer : client.offers) {
    if (offer.answered.value != since) continue;
    return {{client.file, offer.answered.at, "the place was taken here"}};
  }
  return {};
}

void check_membership(const Client& client, Report& report) {
  const base::Field<Date>& since = client.facebook_group;
  if (!since || domain::accepted_intake_by(client, *since) != nullptr) return;
  report.add(client.file, since.at,
             fmt::format("'{}' is in the closed group since {}, before an accepted interview",
                         client.id, domain::with_weekday(*since)),
             {}, later_interview(client));
}

void check_message(const Records& records, const std::string& file, const domain::Message& message,
                   Report& report) {
  if (message.kind.value != domain::MessageKind::announce || !message.to || !message.at) return;
  if (message.channel.value != domain::Channel::facebook) return;
  const Client* client = records.client(*message.to);
  if (client == nullptr) return;
  const Date day = message.at->local.date;
  if (domain::accepted_intake_by(*client, day) != nullptr) return;
  report.add(file, message.to.at,
             fmt::format("an announcement reached '{}' on Facebook on {}, before an accepted "
                         "interview",
                         client->id, domain::with_weekday(day)),
             "hold the interview first; until then the public page is for everybody",
             later_interview(*client));
}

void check(const Records& records, Report& report) {
  for (const Client& client : records.clients) check_membership(client, report);
  for (const domain::MessageRun& run : records.messages) {
    for (const domain::Message& message : run.messages) {
      check_message(records, run.file, message, report);
    }
  }
}

}  // namespace

constinit const Rule rule{
    .id = "facebook-after-intake",
    .theme = "Entry",
    .title = "nobody joins the closed Facebook group before an accepted interview",
    .severity = base::Severity::error,
    .reach = Reach::record,
    .why =
        "In the closed group people write and share photos among others whom they have met and "
        "who know the rules. Somebody who has not had the interview sees who all the others "
        "are, and that cannot be undone.",
    .remedy =
        "take them out of the group until the interview ('peer client set CLIENT facebook-group='),"
        " or correct the day",
    .source = "program §5.1, §7.8",
    .good = R"(# FILE clients/c-2.toml
channel = "facebook"
facebook-group = 2026-11-12

[[intake]]
date = 2026-11-12
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12
)",
    .bad = R"(# FILE clients/c-2.toml
channel = "facebook"
facebook-group = 2026-11-11  #! facebook-after-intake

[[intake]]
date = 2026-11-12
by = ["s-eva"]
psychotherapy = "yes"
psychiatrist = "yes"
regular-activity = ["study"]
rules-explained = true
letter = 2026-11-12
outcome = "accepted"

[[spell]]
from = 2026-11-12
)",
    .check = check};

}  // namespace peer::rules::facebook_after_intake
