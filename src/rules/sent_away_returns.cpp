// Rule sent-away-returns: being sent away is for that evening only (program §6.4).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <map>

#include "declared.hpp"
#include "peer/base/text.hpp"

namespace peer::rules::sent_away_returns {

namespace {

using domain::AttendanceStatus;
using domain::Client;
using domain::Field;
using domain::Mark;
using domain::Records;
using domain::Session;

// Whether a reason holds the word for it, as the files spell it or in two words; a longer word that
// only contains the letters is another one.
bool refers_to_it(const Field<std::string>& reason) {
  if (!reason) return false;
  constexpr std::string_view word = "sent-away";
  std::string text = base::fold(*reason);
  for (char& letter : text) {
    if (letter == ' ' || letter == '_') letter = '-';
  }
  const auto is_letter = [&](std::size_t i) {
    return i < text.size() && text[i] >= 'a' && text[i] <= 'z';
  };
  for (std::size_t i = text.find(word); i != std::string::npos; i = text.find(word, i + 1)) {
    if ((i == 0 || !is_letter(i - 1)) && !is_letter(i + word.size())) return true;
  }
  return false;
}

struct Evening {
  const Session* session;
  const Mark* mark;
};
// By client, in the order of the sessions.
using Evenings = std::map<std::string_view, std::vector<Evening>>;

Evenings evenings_of(const Records& records) {
  Evenings evenings;
  for (const Session& session : records.sessions) {
    for (const Mark& mark : session.marks) {
      if (mark.status.value != AttendanceStatus::sent_away) continue;
      evenings[mark.who].push_back({&session, &mark});
    }
  }
  return evenings;
}

// The last evening until the day on which the person was sent away, as the second place.
std::vector<base::Related> evening_before(const Evenings& evenings, const domain::PersonId& who,
                                          const Field<domain::Date>& day) {
  const auto theirs = evenings.find(who);
  if (theirs == evenings.end() || !day) return {};
  const Evening* last = nullptr;
  for (const Evening& evening : theirs->second) {
    if (!evening.session->date || *evening.session->date > *day) continue;
    if (last == nullptr || *evening.session->date >= *last->session->date) last = &evening;
  }
  if (last == nullptr) return {};
  return {{last->session->file, last->mark->who_at, "the evening that is over"}};
}

void check_follow_up(const std::string& file, const domain::PersonId& who,
                     const domain::FollowUp& follow_up, const Field<domain::Date>& day,
                     const Evenings& evenings, Report& report) {
  if (!refers_to_it(follow_up.dropped)) return;
  report.add(file, follow_up.dropped.at,
             fmt::format("the follow-up of '{}' was dropped because they were sent away", who),
             "a person who was sent away comes back as before: follow up, or give the real reason",
             evening_before(evenings, who, day));
}

void check_session(const Session& session, const Evenings& evenings, Report& report) {
  for (const Mark& mark : session.marks) {
    if (mark.status.value == AttendanceStatus::sent_away) {
      if (mark.reason) continue;
      report.add(session.file, mark.status.at,
                 fmt::format("'{}' was sent away without a reason", mark.who),
                 fmt::format("{} = {{ status = \"sent-away\", reason = \"words\" }}: one word "
                             "that says why, nothing of what was said",
                             mark.who));
    } else if (refers_to_it(mark.reason)) {
      report.add(session.file, mark.reason.at,
                 fmt::format("the reason of '{}' is that they were sent away", mark.who), {},
                 evening_before(evenings, mark.who, session.date));
    }
    if (mark.follow_up != nullptr) {
      check_follow_up(session.file, mark.who, *mark.follow_up, session.date, evenings, report);
    }
  }
}

void check_contact(const domain::Contact& contact, const Evenings& evenings, Report& report) {
  if (!contact.follow_up || !contact.client || !contact.at) return;
  check_follow_up(contact.file, *contact.client, *contact.follow_up,
                  {contact.at->local.date, contact.at.at}, evenings, report);
}

void check_client(const Client& client, const Evenings& evenings, Report& report) {
  for (const domain::Spell& spell : client.spells) {
    if (!refers_to_it(spell.reason)) continue;
    report.add(client.file, spell.reason.at,
               fmt::format("the membership of '{}' ended because they were sent away", client.id),
               "a membership ends by the person's own wish or for a reason of its own; else remove "
               "'until' and 'reason'",
               evening_before(evenings, client.id, spell.until));
  }
  for (const domain::Intake& intake : client.intakes) {
    for (const Field<std::string>& exception : intake.exceptions) {
      if (!refers_to_it(exception)) continue;
      report.add(client.file, exception.at,
                 fmt::format("an interview of '{}' holds it against them that they were sent away",
                             client.id),
                 "name what is really missing, or remove 'exception'",
                 evening_before(evenings, client.id, intake.date));
    }
  }
}

void check(const Records& records, Report& report) {
  const Evenings evenings = evenings_of(records);
  for (const Session& session : records.sessions) check_session(session, evenings, report);
  for (const Client& client : records.clients) check_client(client, evenings, report);
  for (const domain::Contact& contact : records.contacts) check_contact(contact, evenings, report);
}

}  // namespace

constinit const Rule rule{
    .id = "sent-away-returns",
    .theme = "Attendance",
    .title = "being sent away has a reason, and nothing later refers to it",
    .severity = base::Severity::error,
    .reach = Reach::client,
    .why =
        "Being sent away is for one evening; the person may come back next time. If they come "
        "back and find it held against them, they are punished twice for one bad evening, and "
        "the others learn that a mistake costs them the group. So the mark says why, and "
        "nothing later may mention it: not the reason of another mark, of the end of a "
        "membership, of a dropped follow-up, or of an exception at a new interview. A pause has "
        "no reason and is the person's own choice, so nothing is read into it.",
    .remedy =
        "give this day's own reason, or leave it out: 'peer attendance mark SESSION "
        "CLIENT=absent'",
    .source = "program §6.4",
    .good = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = { status = "sent-away", reason = "words", minutes = 40 }

# FILE sessions/2026/2026-11-30-group.toml
activity = "group"
date = 2026-11-30
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "present"
)",
    .bad = R"(# FILE sessions/2026/2026-11-23-group.toml
activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
status = "held"
staff = ["s-ada", "s-ema"]

[attendance]
c-1 = "sent-away"  #! sent-away-returns
)",
    .check = check};

}  // namespace peer::rules::sent_away_returns
