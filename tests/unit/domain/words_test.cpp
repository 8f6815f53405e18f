// The closed words: their spelling in the files (design §2) and nothing beside it.
// SPDX-License-Identifier: MIT
#include "peer/domain/words.hpp"

#include <doctest/doctest.h>

#include "peer/base/text.hpp"
#include "peer/domain/agenda.hpp"

using namespace peer::domain;

namespace {

template <class E>
void check_words(const char* expected) {
  CAPTURE(expected);
  const std::vector<std::string> words = all_words<E>();
  CHECK(peer::base::join(words, " ") == expected);
  int position = 0;
  for (const std::string& text : words) {
    const std::optional<E> value = parse<E>(text);
    REQUIRE(value.has_value());
    CHECK(static_cast<int>(*value) == position++);  // every enumerator, in order
    CHECK(word(*value) == text);
    CHECK_FALSE(parse<E>(text + "x").has_value());
  }
  CHECK(word(static_cast<E>(position)) == "?");  // and no enumerator without a word
  CHECK_FALSE(parse<E>("").has_value());
}

}  // namespace

TEST_CASE("every word list") {
  check_words<ActivityKind>(
      "support-group club trip thematic-group workshop team-meeting team-supervision supervision");
  check_words<Weeks>("every even odd");
  check_words<Channel>("email sms messenger facebook phone none");
  check_words<Invitations>("personal announcement none");
  check_words<Answer>("yes no refused not-asked unknown");
  check_words<Occupation>(
      "study job part-time self-employed day-program volunteering other none refused not-asked");
  check_words<IntakeOutcome>("accepted declined waitlisted undecided");
  check_words<ConsentState>("given refused withdrawn not-asked");
  check_words<Role>("consultant coordinator");
  check_words<SessionStatus>("planned held cancelled");
  check_words<ReplyAnswer>("yes no maybe");
  check_words<AttendanceStatus>("present late left-early excused absent sent-away");
  check_words<ContactDirection>("in out");
  check_words<ContactPurpose>("outreach support crisis seen admin");
  check_words<ContactOutcome>("reached no-answer message-left bounced asked-not-to left-in-peace");
  check_words<ReferralTarget>("therapist psychiatrist crisis-center ambulance group none");
  check_words<ReferralState>(
      "proposed agreed made reached declined-by-client declined-by-provider");
  check_words<TrainingKind>("training internship");
  check_words<OfferAnswer>("accepted declined");
  check_words<MessageKind>("invite remind change cancel announce");
  check_words<MessageState>("sent failed done missed resent");
  check_words<TaskState>("open done dropped");
  check_words<ClientStatus>("applicant waitlisted active paused declined ended");
  check_words<TopicWish>("listen reactions solution here-and-now relations");
}

TEST_CASE("words are exact: no case, no underscore, no space") {
  for (const char* text : {"Left-early", "left_early", "left early", " late", "late "}) {
    CHECK_FALSE(parse<AttendanceStatus>(text).has_value());
  }
}

TEST_CASE("who came, and what is for staff") {
  for (const char* text : {"present", "late", "left-early", "sent-away"}) {
    CHECK(came(*parse<AttendanceStatus>(text)));
  }
  for (const char* text : {"excused", "absent"}) CHECK_FALSE(came(*parse<AttendanceStatus>(text)));
  for (const char* text : {"team-meeting", "team-supervision", "supervision"}) {
    CHECK(is_for_staff(*parse<ActivityKind>(text)));
  }
  for (const char* text : {"support-group", "club", "trip", "thematic-group", "workshop"}) {
    CHECK_FALSE(is_for_staff(*parse<ActivityKind>(text)));
  }
}
