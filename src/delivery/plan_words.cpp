// The words for what is done with an entry of the plan, and why not.
// SPDX-License-Identifier: MIT
#include "peer/delivery/plan.hpp"

namespace peer::delivery {

std::string_view action_word(Action action) {
  switch (action) {
    case Action::send:
      return "send";
    case Action::by_hand:
      return "by-hand";
    case Action::skip:
      return "skip";
  }
  return "?";
}

std::string_view skip_word(SkipReason reason) {
  switch (reason) {
    case SkipReason::no_accepted_intake:
      return "no-accepted-intake";
    case SkipReason::not_a_member:
      return "not-a-member";
    case SkipReason::leaving:
      return "leaving";
    case SkipReason::paused:
      return "paused";
    case SkipReason::left_in_peace:
      return "left-in-peace";
    case SkipReason::wants_announcement:
      return "wants-announcement";
    case SkipReason::wants_none:
      return "wants-none";
    case SkipReason::other_activities:
      return "other-activities";
    case SkipReason::replied:
      return "replied";
    case SkipReason::replied_no:
      return "replied-no";
    case SkipReason::not_invited:
      return "not-invited";
    case SkipReason::already_invited:
      return "already-invited";
    case SkipReason::already_reminded:
      return "already-reminded";
    case SkipReason::unknown:
      return "unknown";
    case SkipReason::told_of_change:
      return "told-of-change";
    case SkipReason::told_today:
      return "told-today";
    case SkipReason::not_yet:
      return "not-yet";
    case SkipReason::names_another:
      return "names-another";
    case SkipReason::place_unknown:
      return "place-unknown";
    case SkipReason::no_channel:
      return "no-channel";
    case SkipReason::no_address:
      return "no-address";
    case SkipReason::cap_reached:
      return "cap-reached";
  }
  return "?";
}

std::string_view cause_word(Cause cause) {
  switch (cause) {
    case Cause::not_told_yet:
      return "not-told-yet";
    case Cause::replied_yes:
      return "replied-yes";
    case Cause::replied_maybe:
      return "replied-maybe";
    case Cause::answered_before:
      return "answered-before-the-change";
    case Cause::was_told:
      return "was-told";
    case Cause::would_be_invited:
      return "would-be-invited";
  }
  return "?";
}

}  // namespace peer::delivery
