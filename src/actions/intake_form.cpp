// Booking and recording an interview; see intake_form.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/intake_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "peer/actions/input.hpp"
#include "peer/actions/session_text.hpp"
#include "peer/base/failure.hpp"

namespace peer::actions {

namespace {

using domain::Client;
using domain::Date;
using domain::Intake;
using domain::IntakeOutcome;
using domain::Occupation;
using domain::with_weekday;

bool stands_alone(Occupation occupation) {
  return occupation == Occupation::none || occupation == Occupation::refused ||
         occupation == Occupation::not_asked;
}

std::optional<std::size_t> element_of_appointment(const Client& client) {
  for (std::size_t number = 0; number < client.intakes.size(); ++number) {
    const Intake& intake = client.intakes[number];
    if (intake.booked && !intake.outcome) return number;
  }
  return std::nullopt;
}

// The element that an interview held on `date` belongs into.
std::optional<std::size_t> element_for(const Client& client, Date date) {
  for (std::size_t number = 0; number < client.intakes.size(); ++number) {
    const Intake& intake = client.intakes[number];
    if (!intake.date || *intake.date != date || !intake.outcome) continue;
    if (*intake.outcome == IntakeOutcome::undecided) return number;
    refuse(fmt::format("an interview of '{}' on {} is recorded already: {}", client.id,
                       with_weekday(date), domain::word(*intake.outcome)),
           fmt::format("what is wrong in it is corrected in {}", client.file));
  }
  return element_of_appointment(client);
}

store::Value regular_activity_value(const std::vector<Occupation>& occupations) {
  if (occupations.size() == 1 && stands_alone(occupations.front())) {
    return domain::word(occupations.front());
  }
  store::Array words;
  for (const Occupation occupation : occupations) words.emplace_back(domain::word(occupation));
  return words;
}

// In the order of design §2. What `known` answers already is kept where nothing new was typed;
// what nobody answered is written as not-asked, except for members from before the records.
store::Entries answer_entries(const IntakeAnswers& answers, const Intake& known) {
  const bool ask = !answers.before_records;
  store::Entries entries{{"date", answers.date},
                         {"by", store::Array(answers.by.begin(), answers.by.end())}};
  const auto answer = [&](const char* key, std::optional<domain::Answer> given, bool is_known) {
    if (!given && ask && !is_known) given = domain::Answer::not_asked;
    if (given) entries.emplace_back(key, domain::word(*given));
  };
  answer("psychotherapy", answers.psychotherapy, known.psychotherapy.value.has_value());
  answer("psychiatrist", answers.psychiatrist, known.psychiatrist.value.has_value());
  std::vector<Occupation> occupations = answers.regular_activity;
  if (occupations.empty() && ask && known.regular_activity.empty()) {
    occupations = {Occupation::not_asked};
  }
  if (!occupations.empty()) {
    entries.emplace_back("regular-activity", regular_activity_value(occupations));
  }
  if (answers.rules_explained) entries.emplace_back("rules-explained", true);
  if (answers.letter) entries.emplace_back("letter", *answers.letter);
  entries.emplace_back("outcome", domain::word(answers.outcome));
  if (!answers.exceptions.empty()) {
    entries.emplace_back("exception",
                         store::Array(answers.exceptions.begin(), answers.exceptions.end()));
  }
  if (answers.reason) entries.emplace_back("reason", *answers.reason);
  if (answers.before_records) entries.emplace_back("before-records", true);
  if (answers.review) entries.emplace_back("review", *answers.review);
  return entries;
}

// A membership that runs on that day or later.
bool spell_runs(const Client& client, Date date) {
  return std::ranges::any_of(client.spells, [&](const domain::Spell& spell) {
    return !spell.until || *spell.until >= date;
  });
}

void require_past(const IntakeAnswers& answers, Date today) {
  if (answers.date > today) {
    base::fail_usage(
        fmt::format("the interview of {} has not taken place yet", with_weekday(answers.date)),
        "book it with peer intake book; record it when it was held");
  }
  if (answers.letter && *answers.letter > today) {
    base::fail_usage(
        fmt::format("the letter cannot have been given on {}", with_weekday(*answers.letter)),
        "give the day on which it was handed over");
  }
}

void require_review(const IntakeAnswers& answers) {
  const bool on_trial = std::ranges::find(answers.exceptions, "trial") != answers.exceptions.end();
  if (on_trial && !answers.review) {
    base::fail_usage("a trial needs a day of review", "give --review DATE");
  }
  if (!answers.review || answers.before_records || on_trial) return;
  base::fail_usage("--review is for a member from before the records, or on trial",
                   "an interview asks the questions itself; or give --before-records too");
}

// Somebody who waits keeps their place, however often that is recorded.
std::string place_kept(const Client& client, Date date) {
  const std::optional<Date> since = domain::waiting_since(client, date);
  if (!since || *since == date) return {};
  return fmt::format("; waiting since {}, and keeps that place", with_weekday(*since));
}

}  // namespace

std::vector<Occupation> read_occupations(std::string_view typed) {
  std::vector<Occupation> occupations;
  for (const std::string& part : read_commas("regular activities", typed)) {
    occupations.push_back(read_word<Occupation>("regular activity", part));
  }
  if (occupations.size() > 1 && std::ranges::any_of(occupations, stands_alone)) {
    base::fail_usage(fmt::format("'{}' both names a regular activity and denies it", typed),
                     "'none', 'refused' and 'not-asked' stand alone");
  }
  return occupations;
}

Decision book_intake(const Client& client, domain::LocalTime at, Date today) {
  const std::string when = fmt::format("{} at {}", with_weekday(at.date), domain::format(at.time));
  if (at.date < today) {
    base::fail_usage(fmt::format("{} is over", when),
                     "an interview that was held is recorded: peer intake record");
  }
  if (domain::in_spell(client, today)) {
    refuse(fmt::format("'{}' is a member already", client.id),
           "an interview is for applicants and for those who come back");
  }
  const std::optional<std::size_t> open = element_of_appointment(client);
  if (!open) {
    return {{store::append({"intake"}, {{"booked", at}})}, fmt::format("interview {}", when)};
  }
  const domain::LocalTime before = *client.intakes[*open].booked;
  if (before == at) {
    return {{}, fmt::format("the interview of '{}' is booked for {} already", client.id, when)};
  }
  return {{store::set({"intake", *open, "booked"}, at)},
          fmt::format("interview {} (was {} at {})", when, with_weekday(before.date),
                      domain::format(before.time))};
}

Date interview_day(const Client& client, std::optional<Date> typed, Date today) {
  if (typed) return *typed;
  const auto held = std::ranges::find_if(client.intakes, [&](const Intake& intake) {
    return intake.booked && !intake.outcome && intake.booked->date <= today;
  });
  return held == client.intakes.end() ? today : held->booked->date;
}

Decision record_intake(const Client& client, const IntakeAnswers& answers, Date today) {
  require_past(answers, today);
  require_review(answers);
  if (answers.reason && answers.outcome != IntakeOutcome::declined) {
    base::fail_usage("--reason goes with --outcome declined");
  }
  static const Intake nothing_known;
  const std::optional<std::size_t> number = element_for(client, answers.date);
  const Intake& known = number ? client.intakes[*number] : nothing_known;
  store::Entries entries = answer_entries(answers, known);
  Decision decision;
  if (number) {
    for (auto& [key, value] : entries) {
      decision.operations.push_back(store::set({"intake", *number, key}, std::move(value)));
    }
  } else {
    decision.operations.push_back(store::append({"intake"}, std::move(entries)));
  }
  decision.told =
      fmt::format("{} on {}", domain::word(answers.outcome), with_weekday(answers.date));
  if (answers.outcome == IntakeOutcome::waitlisted) {
    decision.told += place_kept(client, answers.date);
  }
  if (answers.outcome == IntakeOutcome::accepted && !spell_runs(client, answers.date)) {
    decision.operations.push_back(store::append({"spell"}, {{"from", answers.date}}));
    decision.told += "; a member from that day";
  }
  return decision;
}

}  // namespace peer::actions
