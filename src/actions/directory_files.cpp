// Texts of a new data directory; see directory_files.hpp.
// SPDX-License-Identifier: MIT
#include "peer/actions/directory_files.hpp"

#include <fmt/format.h>

#include "peer/domain/policy.hpp"
#include "peer/locale/language.hpp"
#include "peer/store/value.hpp"
#include "peer/workspace/merge_driver.hpp"

namespace peer::actions {

namespace {

constexpr const char* head_text =
    R"(# The program of this data directory. `peer check` checks it;
# `peer explain` and `peer policy` explain the rules and thresholds.
# A line that begins with # and no space is an example: remove the # to use it.
format = 2
name = {name}
language = {language}  # of messages to clients: {languages}; a client may have their own
timezone = {timezone}
#email = "peers@example.org"  # shown to clients in messages
#phone = "+420700000000"

)";

// Program §2 and §3.4–3.5.
constexpr const char* activities_text =
    R"(# Activities. kind: support-group club trip thematic-group workshop for clients,
# team-meeting team-supervision supervision for staff. weeks: every, even or odd, the parity of the
# ISO week number. Without a weekday an activity is planned by hand (peer session plan ID --on DATE);
# without a place it is set for each session. staff: ids of those who usually lead it.
[activity.group]
kind = "support-group"
title = { cs = "Podpůrná skupina", en = "Support group" }
weekday = "monday"
weeks = "every"
start = 18:00:00
end = 20:30:00
break = 10  # minutes, part of the session
#place = "Dlouhá 1, Praha"
#staff = []

[activity.club-thursday]
kind = "club"
title = { cs = "Klub v centru", en = "Club at the center" }
weekday = "thursday"
weeks = "even"
start = 18:00:00
end = 21:00:00
#place = "Dlouhá 1, Praha"

[activity.club-friday]
kind = "club"
title = { cs = "Klub venku", en = "Club out and about" }
weekday = "friday"
weeks = "odd"
start = 18:00:00
end = 21:00:00
# A Friday club is in a different place each time.

[activity.trip]
kind = "trip"
title = { cs = "Výlet", en = "Trip" }

[activity.workshop]
kind = "workshop"
title = { cs = "Setkání v komunitě", en = "Workshop at the community" }

[activity.team-meeting]
kind = "team-meeting"
title = { cs = "Porada týmu", en = "Team meeting" }

[activity.team-supervision]
kind = "team-supervision"
title = { cs = "Supervize týmu", en = "Team supervision" }

[activity.supervision]
kind = "supervision"
title = { cs = "Individuální supervize", en = "Individual supervision" }

# Nothing is planned on these days; one [[closure]] each, both days included.
#[[closure]]
#from = 2026-12-27
#until = 2026-12-31
#reason = "center"  # a word: peer explain reasons

# cz or none: a session on a public holiday needs a decision.
[calendar]
holidays = {holidays}

)";

constexpr const char* tail_text = R"(
# How severe a rule is, by its id: error, warning or off. `peer explain` lists the rules.
#[rules]
#two-consultants = "warning"

# sender: the only clone that sends messages; name it, and the programs that send, on that computer:
# `peer git install --as office --sendmail /usr/sbin/sendmail`. announce-to: a mailing list.
# time-limit: seconds that each program may take.
#[delivery]
#sender = "office"
#announce-to = "members@example.org"
#time-limit = 60

# What the funder counts, as its own document says; `peer report funder` assumes none of it and
# says UNCONFIRMED until confirmed-on says when somebody asked. threshold-hours: from how many hours
# of support a person counts. hour-minutes: how long such an hour is. counts: the kinds of activities
# whose hours count. rounding: none, or down to whole hours of a person. page: a number or words.
#[funder]
#threshold-hours = 20
#hour-minutes = 60
#counts = ["support-group", "thematic-group"]
#rounding = "none"
#source = "rules for applicants"
#page = 12
#confirmed-by = "project manager"
#confirmed-on = 2026-11-01
)";

void replace(std::string& text, std::string_view place, const std::string& value) {
  const std::size_t at = text.find(place);
  if (at != std::string::npos) text.replace(at, place.size(), value);
}

// Every threshold with its default, so that nobody must look for the keys.
std::string policy_text() {
  std::string text = "# Thresholds, with their defaults.\n#[policy]\n";
  for (const domain::PolicyKey& key : domain::policy_keys()) {
    const store::Value standard =
        std::visit([](auto value) { return store::Value(value); }, key.standard);
    text += fmt::format("#{} = {}  # {} ({})\n", key.key, store::spell(standard), key.meaning,
                        key.source);
  }
  return text;
}

constexpr const char* leftovers_text = R"(# Left by an interrupted write, and set aside by it.
.*.tmp
*.peer-aside
# Left by editors and office programs.
*~
*.bak
*.orig
.*.sw?
.#*
\#*#
~$*
.~lock.*
)";

}  // namespace

std::string program_text(const DirectoryRequest& request) {
  std::string head = head_text;
  // Backwards: what was put in is never searched.
  replace(head, "{timezone}", store::spell(request.timezone));
  replace(head, "{languages}", locale::language_choices());
  replace(head, "{language}", store::spell(request.language));
  replace(head, "{name}", store::spell(request.name));
  std::string activities = activities_text;
  replace(activities, "{holidays}", store::spell(request.holidays));
  return head + activities + policy_text() + tail_text;
}

std::string ignore_text() {
  std::string text =
      "# people/ says who everybody is; it is a repository of its own.\n/people/\n"
      "# State of this machine: lock, journal.\n/.peer/\n"
      "# Messages written out for sending, letters, exports and reports; they contain names.\n"
      "/outbox/\n/letters/\n/exports/\n/export*/\n*.html\n*.pdf\n*.eml\n*.mbox\n*.csv\n*.tsv\n"
      "*.json\n*.xls\n*.xlsx\n*.ods\n*.doc\n*.docx\n*.odt\n*.zip\n";
  text += leftovers_text;
  return text;
}

std::string attributes_text() {
  return "# Records are merged by their meaning, where `peer git install` was run.\n" +
         workspace::merge_attributes();
}

std::string people_ignore_text() {
  return leftovers_text;
}

}  // namespace peer::actions
