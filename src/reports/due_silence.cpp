// Who is asked after: promises to ask again, and people who have been silent (program §7.4).
// SPDX-License-Identifier: MIT
#include <set>

#include "due_parts.hpp"

namespace peer::reports {
namespace {

std::string_view step_word(LadderStep step) {
  switch (step) {
    case LadderStep::preferred_channel:
      return "preferred-channel";
    case LadderStep::other_channel:
      return "other-channel";
    case LadderStep::team_decision:
      return "team-decision";
  }
  return "";
}

bool is_within(const DueList& list, const OpenFollowUp& follow_up) {
  const domain::Date made =
      follow_up.contact != nullptr ? follow_up.contact->at->local.date : *follow_up.session->date;
  return made >= list.span.from && made <= list.today;
}

}  // namespace

void add_follow_ups(DueList& list, const std::vector<OpenFollowUp>& open) {
  for (const OpenFollowUp& follow_up : open) {
    DueMatter matter;
    matter.kind = DueKind::follow_up;
    matter.due = follow_up.due;
    matter.owners = list.owners(std::vector<domain::PersonId>{follow_up.by});
    matter.client = follow_up.client;
    matter.detail = follow_up.begun ? "begun" : "";
    matter.source = follow_up.source;
    if (follow_up.contact != nullptr) {
      matter.subject = matter.contact = follow_up.contact->id;
    } else {
      matter.session = follow_up.session->id;
      matter.subject = matter.session + "/" + follow_up.client;
    }
    if (is_within(list, follow_up)) list.add_when_near(std::move(matter));
  }
}

void add_silences(DueList& list, const std::vector<OpenFollowUp>& open) {
  std::set<std::string_view> asked_after;
  for (const OpenFollowUp& follow_up : open) {
    if (is_within(list, follow_up)) asked_after.insert(follow_up.client);
  }
  for (const domain::Client& client : list.records.clients) {
    if (asked_after.contains(client.id)) continue;
    const std::optional<Silence> silence = list.history.silence_of(client);
    if (!silence || silence->step_due > list.today) continue;
    DueMatter matter;
    matter.kind = DueKind::silence;
    matter.subject = matter.client = client.id;
    matter.due = silence->step_due;
    matter.days = silence->days;
    matter.detail = step_word(silence->step);
    if (silence->attempts.empty()) {
      matter.owners = list.coordinators();
    } else {
      matter.owners = list.owners(silence->attempts.back()->by);
    }
    matter.source = silence->source;
    list.add(std::move(matter));
  }
}

}  // namespace peer::reports
