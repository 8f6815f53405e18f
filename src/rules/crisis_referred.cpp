// Rule crisis-referred: after a serious crisis somebody has decided who helps now, and somebody
// asks again (program §7.6).
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "declared.hpp"
#include "peer/domain/caller.hpp"

namespace peer::rules::crisis_referred {

namespace {

using domain::Contact;
using domain::Records;

// Who did not say who they are cannot be called back; the people to refer to are known all the
// same.
std::string caller_of(const Contact& contact) {
  if (!contact.client) return "a caller";
  return domain::is_unknown(*contact.client) ? "a caller who is not known"
                                             : fmt::format("'{}'", *contact.client);
}

// A referral that the client did not want is an answer (state declined-by-client): only one that
// nobody recorded is missing.
void check_referral(const Contact& contact, Report& report) {
  if (contact.referral) return;
  report.add(contact.file, contact.serious.at,
             fmt::format("a serious crisis of {} without a referral, and without the decision that "
                         "none is needed",
                         caller_of(contact)));
}

void check_follow_up(const Contact& contact, Report& report) {
  if (!contact.follow_up) {
    report.add(contact.file, contact.serious.at,
               fmt::format("nobody follows up a serious crisis of {}", caller_of(contact)),
               "name who follows up, and by when: 'peer contact set CONTACT follow-up=STAFF:DATE'");
    return;
  }
  const base::Field<domain::Date>& due = contact.follow_up->due;
  if (!due || !contact.at || *due >= contact.at->local.date) return;
  report.add(contact.file, due.at,
             fmt::format("the follow-up is due on {}, before the call on {}",
                         domain::with_weekday(*due), domain::with_weekday(contact.at->local.date)),
             "correct 'due'", {{contact.file, contact.at.at, "the call"}});
}

void check(const Records& records, Report& report) {
  for (const Contact& contact : records.contacts) {
    if (contact.purpose.value != domain::ContactPurpose::crisis) continue;
    if (!contact.serious.value_or(false)) continue;
    check_referral(contact, report);
    check_follow_up(contact, report);
  }
}

}  // namespace

constinit const Rule rule{
    .id = "crisis-referred",
    .theme = "Crisis",
    .title =
        "a serious crisis has a follow-up, and a referral or the decision that none is "
        "needed",
    .severity = base::Severity::warning,
    .reach = Reach::record,
    .why =
        "A consultant is neither a therapist nor a doctor. Somebody who calls in a serious "
        "crisis and is only listened to is alone with it when the call ends, unless somebody "
        "who can help knows about it and a named worker checks on them the next day. A referral "
        "that the person did not want is an answer, and is kept as one.",
    .remedy =
        "write down what was decided: 'peer contact set CONTACT referral=TO:STATE', or "
        "referral=none when none is needed",
    .source = "program §7.6",
    .good = R"(# FILE contacts/2026/2026-11-23t2110-c-1.toml
client = "c-1"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
channel = "phone"
direction = "in"
purpose = "crisis"
outcome = "reached"
serious = true
referral = { to = "psychiatrist", state = "declined-by-client" }
follow-up = { by = "s-eva", due = 2026-11-24 }
)",
    .bad = R"(# FILE contacts/2026/2026-11-23t2110-c-1.toml
client = "c-1"
at = 2026-11-23T21:10:00+01:00
by = "s-ada"
channel = "phone"
direction = "in"
purpose = "crisis"
outcome = "reached"
serious = true  #! crisis-referred
follow-up = { by = "s-eva", due = 2026-11-24 }
)",
    .check = check};

}  // namespace peer::rules::crisis_referred
