// Every field of every kind of record that holds free text. (`timezone` is a name of a list.)
// SPDX-License-Identifier: MIT
#include "text_fields.hpp"

namespace peer::test {
namespace {

using domain::Records;
using Text = std::optional<std::string>;
using store::KeyPath;

constexpr std::size_t name = 200;
constexpr std::size_t reason = longest_reason;
constexpr std::size_t expects = 2000;

Text unless_empty(const std::string& text) {
  return text.empty() ? Text() : Text(text);
}

RecordKind program() {
  return {
      "program.toml",
      R"(# Mosty
format = 1
name   = "N"   # the name
email  = 'e'
phone  = "+420 1"

[activity.group]            # Mondays
kind = "support-group"
title = { cs = 'T', en = "Support" }
place = "P"                 # where
online = 'O'

[[closure]]
from = 2026-12-27
until = 2026-12-31
reason = "R" # why

[delivery]
sender = "S"
sendmail = ["/usr/sbin/sendmail", 'A']
sms = [
  "B", # by phone
  "C"
]
)",
      {{{"name"}, name, [](const Records& all) { return unless_empty(all.program.name); }},
       {{"email"}, name, [](const Records& all) { return all.program.email.value; }, false, false},
       {{"phone"}, name, [](const Records& all) { return all.program.phone.value; }, false, false},
       {{"activity", "group", "title", "cs"},
        name,
        [](const Records& all) {
          const auto& titles = all.program.activities.front().title;
          const auto found = titles.find("cs");
          return found == titles.end() ? Text() : Text(found->second);
        }},
       {{"activity", "group", "place"},
        name,
        [](const Records& all) { return all.program.activities.front().place.value; }},
       {{"activity", "group", "online"},
        name,
        [](const Records& all) { return all.program.activities.front().online.value; }},
       {{"closure", std::size_t{0}, "reason"},
        reason,
        [](const Records& all) { return all.program.closures.front().reason.value; }},
       {{"delivery", "sender"}, name, [](const Records& all) { return all.program.sender.value; }},
       {{"delivery", "sendmail", std::size_t{1}},
        name,
        [](const Records& all) {
          const auto& words = all.program.sendmail;
          return words.size() == 2 ? Text(words[1]) : Text();
        }},
       {{"delivery", "sms", std::size_t{0}}, name, [](const Records& all) {
          const auto& words = all.program.sms;
          return words.size() == 2 ? Text(words[0]) : Text();
        }}}};
}

RecordKind client() {
  return {"clients/c-1.toml",
          R"(# of the first interview
source   = 'own-service'   # who sent
awaiting = "call"

[[intake]]
date = 2026-11-05
outcome = "declined"
exception = "E"            # one

[[spell]]
from = 2026-11-05
reason = 'R'

[[anyway]]
rule = "intake-first"
reason = """
A"""
on = 2026-11-05
)",
          {{{"source"}, reason, [](const Records& all) { return all.clients[0].source.value; }},
           {{"awaiting"}, reason, [](const Records& all) { return all.clients[0].awaiting.value; }},
           {{"intake", std::size_t{0}, "exception"},
            reason,
            [](const Records& all) { return all.clients[0].intakes[0].exception.value; }},
           {{"spell", std::size_t{0}, "reason"},
            reason,
            [](const Records& all) { return all.clients[0].spells[0].reason.value; }},
           {{"anyway", std::size_t{0}, "reason"}, reason, [](const Records& all) {
              return all.clients[0].anyway[0].reason.value;
            }}}};
}

RecordKind staff() {
  return {"staff/s-1.toml",
          R"(role = "consultant"
course = { done = 2025-05-30 }
channels = ["C"]  # reachable by

[[spell]]
from = 2025-09-01
reason = 'R' # why

[[training]]
kind = "training"
title = "T"        # of two days
from = 2026-11-12

[[anyway]]
rule = "course"
reason = "A"
on = 2026-11-05
)",
          {{{"channels", std::size_t{0}},
            reason,
            [](const Records& all) {
              const auto& channels = all.staff[0].channels;
              return channels.empty() ? Text() : channels[0].value;
            }},
           {{"spell", std::size_t{0}, "reason"},
            reason,
            [](const Records& all) { return all.staff[0].spells[0].reason.value; }},
           {{"training", std::size_t{0}, "title"},
            reason,
            [](const Records& all) { return all.staff[0].trainings[0].title.value; }},
           {{"anyway", std::size_t{0}, "reason"}, reason, [](const Records& all) {
              return all.staff[0].anyway[0].reason.value;
            }}}};
}

RecordKind person() {
  return {"people/c-1.toml",
          R"(name = "Alena Říhová"
call      = 'Aleno'             # vocative
email     = "alena@example.org"
phone     = "+420 700 000 001"
messenger = "alena"
facebook  = 'alena'
expects   = """
to talk
and to listen"""

# the end
)",
          {{{"name"}, name, [](const Records& all) { return all.people[0].name.value; }},
           {{"call"}, name, [](const Records& all) { return all.people[0].call.value; }},
           {{"email"},
            name,
            [](const Records& all) { return all.people[0].email.value; },
            false,
            false},
           {{"phone"},
            name,
            [](const Records& all) { return all.people[0].phone.value; },
            false,
            false},
           {{"messenger"}, name, [](const Records& all) { return all.people[0].messenger.value; }},
           {{"facebook"}, name, [](const Records& all) { return all.people[0].facebook.value; }},
           {{"expects"},
            expects,
            [](const Records& all) { return all.people[0].expects.value; },
            true}}};
}

RecordKind session() {
  return {"sessions/2026/2026-11-23-group.toml",
          R"(activity = "group"
date = 2026-11-23
start = 18:00:00
end = 20:30:00
place = 'Lipová 12'   # as ever
online = "O"
status = "held"
reason = "R"

[attendance]
c-1 = { status = "sent-away", reason = 'A', minutes = 40 } # early
c-2 = "present"
c-3 = { status = "absent", follow-up = { by = "s-1", due = 2026-11-25, dropped = 'F' } } # moved

[[moved]]
from = 2026-11-16
until = 2026-11-23
reason = "M"

[[task]]
id = "t-1"
what = '''W'''
dropped = "D"

[[anyway]]
rule = "closed-day"
reason = "Y"
on = 2026-11-23
)",
          {{{"place"}, name, [](const Records& all) { return all.sessions[0].place.value; }},
           {{"online"}, name, [](const Records& all) { return all.sessions[0].online.value; }},
           {{"reason"}, reason, [](const Records& all) { return all.sessions[0].reason.value; }},
           {{"attendance", "c-1", "reason"},
            reason,
            [](const Records& all) { return all.sessions[0].marks[0].reason.value; }},
           {{"attendance", "c-3", "follow-up", "dropped"},
            reason,
            [](const Records& all) {
              const auto& follow_up = all.sessions[0].marks[2].follow_up;
              return follow_up ? follow_up->dropped.value : Text();
            }},
           {{"moved", std::size_t{0}, "reason"},
            reason,
            [](const Records& all) { return all.sessions[0].moves[0].reason.value; }},
           {{"task", std::size_t{0}, "what"},
            reason,
            [](const Records& all) { return all.sessions[0].tasks[0].what.value; }},
           {{"task", std::size_t{0}, "dropped"},
            reason,
            [](const Records& all) { return all.sessions[0].tasks[0].dropped.value; }},
           {{"anyway", std::size_t{0}, "reason"}, reason, [](const Records& all) {
              return all.sessions[0].anyway[0].reason.value;
            }}}};
}

RecordKind contact() {
  return {"contacts/2027/2027-01-03t2005-c-1.toml",
          R"(client = "c-1"
at = 2027-01-03T20:05:00+01:00
by = "s-1"
purpose = "crisis"
follow-up = { by = "s-1", due = 2027-01-05, dropped = "D" }   # no number

# why it is here all the same
[[anyway]]
rule = "known"
reason = "A"   # said so
on = 2027-01-03
)",
          {{{"follow-up", "dropped"},
            reason,
            [](const Records& all) {
              const auto& follow_up = all.contacts[0].follow_up;
              return follow_up ? follow_up->dropped.value : Text();
            }},
           {{"anyway", std::size_t{0}, "reason"}, reason, [](const Records& all) {
              return all.contacts[0].anyway[0].reason.value;
            }}}};
}

RecordKind messages() {
  return {"messages/2026/2026-11-09-h7wd.toml",
          R"(# three weeks before
[[message]]
to = "c-1"
kind = "invite"
channel = "email"
at = 2026-11-09T09:00:00+01:00
token = 'k'

[[message.told]]
date = 2026-11-28
start = 09:00:00
place = "P"    # of the trip

[[outcome]]
of = 1
state = "failed"
why = "W"
)",
          {{{"message", std::size_t{0}, "token"},
            reason,
            [](const Records& all) { return all.messages[0].messages[0].token.value; }},
           {{"message", std::size_t{0}, "told", std::size_t{0}, "place"},
            name,
            [](const Records& all) { return all.messages[0].messages[0].told[0].place.value; }},
           {{"outcome", std::size_t{0}, "why"}, reason, [](const Records& all) {
              return all.messages[0].outcomes[0].why.value;
            }}}};
}

RecordKind on_call() {
  return {"oncall/2026-12-24.toml",
          R"(start = 2026-12-24T08:00:00
until = 2026-12-27T08:00:00
reason = 'christmas'  # every year
staff = ["s-1"]
)",
          {{{"reason"}, reason, [](const Records& all) { return all.on_call[0].reason.value; }}}};
}

}  // namespace

std::vector<RecordKind> record_kinds() {
  return {program(), client(), staff(), person(), session(), contact(), messages(), on_call()};
}

}  // namespace peer::test
