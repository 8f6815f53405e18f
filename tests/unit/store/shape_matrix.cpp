// Every key of every kind of file. A key that a decoder asks for and that is not here fails a test.
// SPDX-License-Identifier: MIT
#include "shape_matrix.hpp"

namespace peer::test {

namespace {

constexpr std::string_view day = "2026-11-23";
constexpr std::string_view moment = "2026-11-23T21:10:00+01:00";
constexpr std::string_view local = "2026-11-23T16:00:00";

Kind program() {
  return {"program.toml",
          {{"", "format", "1", Takes::format, Need::required},
           {"", "name", "\"Mosty\"", Takes::text, Need::required},
           {"", "language", "\"cs\"", Takes::word},
           {"", "timezone", "\"Europe/Prague\""},
           {"", "email", "\"peers@example.org\""},
           {"", "phone", "\"+420 700 000 000\""},
           {"[activity.group]", "kind", "\"support-group\"", Takes::word, Need::required},
           {"[activity.group]", "weekday", "\"monday\"", Takes::word},
           {"[activity.group]", "weeks", "\"even\"", Takes::word},
           {"[activity.group]", "start", "18:00:00", Takes::time},
           {"[activity.group]", "end", "20:30:00", Takes::time},
           {"[activity.group]", "break", "10", Takes::integer, Need::optional, 0, 120},
           {"[activity.group]", "place", "\"Main Street 1\""},
           {"[activity.group]", "online", "\"https://meet.example.org\""},
           {"[activity.group]", "staff", "[\"s-ada\"]", Takes::ids},
           {"[activity.group.title]", "cs", "\"Skupina\""},
           {"[[closure]]", "from", day, Takes::date, Need::required},
           {"[[closure]]", "until", day, Takes::date, Need::required},
           {"[[closure]]", "reason", "\"holiday\"", Takes::text, Need::required},
           {"[calendar]", "holidays", "\"cz\"", Takes::word},
           {"[policy]", "session-staff", "2", Takes::integer, Need::optional, 1, 9},
           {"[policy]", "discreet", "true", Takes::boolean},
           {"[rules]", "lead-time", "\"off\"", Takes::word},
           {"[delivery]", "sender", "\"office\""},
           {"[delivery]", "sendmail", "[\"/usr/sbin/sendmail\"]", Takes::command},
           {"[delivery]", "sms", "[\"/usr/bin/sms\", \"--to\"]", Takes::command},
           {"[delivery]", "announce-to", "\"all@example.org\""},
           {"[delivery]", "time-limit", "60", Takes::integer, Need::optional, 1, 3600},
           {"[funder]", "threshold-hours", "40", Takes::integer, Need::optional, 1, 10000},
           {"[funder]", "hour-minutes", "60", Takes::integer, Need::optional, 1, 240},
           {"[funder]", "rounding", "\"down\"", Takes::word},
           {"[funder]", "source", "\"the call\""},
           {"[funder]", "confirmed-by", "\"s-eva\""},
           {"[funder]", "confirmed-on", day, Takes::date}}};
}

Kind client() {
  return {"clients/c-1.toml",
          {{"", "source", "\"facebook\""},
           {"", "channel", "\"email\"", Takes::word},
           {"", "invitations", "\"personal\"", Takes::word},
           {"", "language", "\"cs\"", Takes::word},
           {"", "activities", "[\"group\"]", Takes::ids},
           {"", "awaiting", "\"therapeutic-community\""},
           {"", "applied", day, Takes::date},
           {"", "silent-days", "45", Takes::integer, Need::optional, 1, 1000},
           {"", "facebook-group", day, Takes::date},
           {"", "not-same-as", "[\"c-2\"]", Takes::ids},
           {"[[intake]]", "booked", local, Takes::local_time},
           {"[[intake]]", "date", day, Takes::date, Need::required},
           {"[[intake]]", "by", "[\"s-ada\"]", Takes::ids},
           {"[[intake]]", "psychotherapy", "\"yes\"", Takes::word},
           {"[[intake]]", "psychiatrist", "\"not-asked\"", Takes::word},
           {"[[intake]]", "regular-activity", "[\"study\"]", Takes::occupations},
           {"[[intake]]", "rules-explained", "true", Takes::boolean},
           {"[[intake]]", "letter", day, Takes::date},
           {"[[intake]]", "outcome", "\"accepted\"", Takes::word},
           {"[[intake]]", "exception", "\"first appointment in May\""},
           {"[[intake]]", "before-records", "false", Takes::boolean},
           {"[[intake]]", "review", day, Takes::date},
           {"[[spell]]", "from", day, Takes::date, Need::required},
           {"[[spell]]", "until", day, Takes::date},
           {"[[spell]]", "reason", "\"moved-away\""},
           {"[[pause]]", "from", day, Takes::date, Need::required},
           {"[[pause]]", "until", day, Takes::date},
           {"[[consent]]", "purpose", "\"photos\"", Takes::id, Need::required},
           {"[[consent]]", "state", "\"given\"", Takes::word, Need::required},
           {"[[consent]]", "on", day, Takes::date, Need::required},
           {"[[offer]]", "on", day, Takes::date, Need::required},
           {"[[offer]]", "until", day, Takes::date, Need::required},
           {"[[offer]]", "answer", "\"accepted\"", Takes::word},
           {"[[offer]]", "answered", day, Takes::date},
           {"[[companion]]", "client", "\"c-2\"", Takes::id, Need::required},
           {"[[companion]]", "agreed", day, Takes::date, Need::required},
           {"[[companion]]", "until", day, Takes::date},
           {"[[anyway]]", "rule", "\"intake-first\"", Takes::id, Need::required},
           {"[[anyway]]", "reason", "\"came along\"", Takes::text, Need::required},
           {"[[anyway]]", "on", day, Takes::date, Need::required}}};
}

Kind worker() {
  return {"staff/s-ada.toml",
          {{"", "role", "\"consultant\"", Takes::word, Need::required},
           {"", "service-phone", "true", Takes::boolean},
           {"", "channels", "[\"facebook\"]", Takes::texts},
           {"[course]", "done", "true", Takes::course_done, Need::required},
           {"[[spell]]", "from", day, Takes::date, Need::required},
           {"[[spell]]", "until", day, Takes::date},
           {"[[spell]]", "reason", "\"new-job\""},
           {"[[stability]]", "on", day, Takes::date, Need::required},
           {"[[stability]]", "by", "\"s-eva\"", Takes::id, Need::required},
           {"[[training]]", "kind", "\"internship\"", Takes::word, Need::required},
           {"[[training]]", "title", "\"crisis intervention\"", Takes::text, Need::required},
           {"[[training]]", "from", day, Takes::date, Need::required},
           {"[[training]]", "until", day, Takes::date},
           {"[[training]]", "hours", "16", Takes::integer, Need::optional, 1, 2000}}};
}

Kind worker_learning() {
  return {"staff/s-ema.toml",
          {{"", "role", "\"coordinator\"", Takes::word, Need::required},
           {"[course]", "due", day, Takes::date, Need::required}}};
}

Kind person() {
  return {"people/c-1.toml",
          {{"", "name", "\"Alena Říhová\"", Takes::text, Need::required},
           {"", "call", "\"Aleno\""},
           {"", "email", "\"alena@example.org\""},
           {"", "phone", "\"+420 700 000 001\""},
           {"", "messenger", "\"alena.r\""},
           {"", "facebook", "\"alena.r\""},
           {"", "expects", "\"company\""}}};
}

Kind session() {
  return {"sessions/2026/2026-11-23-group.toml",
          {{"", "activity", "\"group\"", Takes::id, Need::required},
           {"", "date", day, Takes::date, Need::required},
           {"", "start", "18:00:00", Takes::time, Need::required},
           {"", "end", "20:30:00", Takes::time, Need::required},
           {"", "ended", "20:00:00", Takes::time},
           {"", "place", "\"Main Street 1\""},
           {"", "online", "\"https://meet.example.org\""},
           {"", "status", "\"held\"", Takes::word, Need::required},
           {"", "reason", "\"kept by decision\""},
           {"", "staff", "[\"s-ada\"]", Takes::ids},
           {"", "facilitator", "\"s-ada\"", Takes::id},
           {"", "guests", "7", Takes::integer, Need::optional, 0, 1000},
           {"", "nobody-came", "false", Takes::boolean},
           {"[[moved]]", "from", "2026-11-16", Takes::date, Need::required},
           {"[[moved]]", "until", day, Takes::date, Need::required},
           {"[[moved]]", "reason", "\"illness\"", Takes::text, Need::required},
           {"[replies.c-1]", "answer", "\"yes\"", Takes::word, Need::required},
           {"[replies.c-1]", "at", moment, Takes::instant},
           {"[attendance.c-1]", "status", "\"present\"", Takes::word, Need::required},
           {"[attendance.c-1]", "reason", "\"ill\""},
           {"[attendance.c-1]", "minutes", "40", Takes::integer, Need::optional, 0, 1440},
           {"[attendance.c-1.follow-up]", "by", "\"s-ada\"", Takes::id, Need::required},
           {"[attendance.c-1.follow-up]", "due", day, Takes::date, Need::required},
           {"[attendance.c-1.follow-up]", "dropped", "\"moved away\""},
           {"[[task]]", "id", "\"flyers\"", Takes::id, Need::required},
           {"[[task]]", "who", "\"s-ada\"", Takes::id},
           {"[[task]]", "what", "\"print flyers\"", Takes::text, Need::required},
           {"[[task]]", "due", day, Takes::date},
           {"[[task]]", "done", day, Takes::date},
           {"[[task]]", "dropped", "\"no printer\""},
           {"[[anyway]]", "rule", "\"intake-first\"", Takes::id, Need::required},
           {"[[anyway]]", "reason", "\"came along\"", Takes::text, Need::required},
           {"[[anyway]]", "on", day, Takes::date, Need::required}}};
}

Kind contact() {
  return {"contacts/2026/2026-11-23t2110-c-1.toml",
          {{"", "client", "\"c-1\"", Takes::id, Need::required},
           {"", "at", moment, Takes::instant, Need::required},
           {"", "by", "\"s-ada\"", Takes::id, Need::required},
           {"", "channel", "\"phone\"", Takes::word},
           {"", "direction", "\"in\"", Takes::word},
           {"", "purpose", "\"crisis\"", Takes::word, Need::required},
           {"", "outcome", "\"reached\"", Takes::word},
           {"", "serious", "true", Takes::boolean},
           {"", "plan", "true", Takes::boolean},
           {"", "to-group", "true", Takes::boolean},
           {"[referral]", "to", "\"psychiatrist\"", Takes::word, Need::required},
           {"[referral]", "state", "\"agreed\"", Takes::word, Need::required},
           {"[referral]", "on", day, Takes::date},
           {"[follow-up]", "by", "\"s-eva\"", Takes::id, Need::required},
           {"[follow-up]", "due", day, Takes::date, Need::required},
           {"[follow-up]", "done", day, Takes::date},
           {"[[anyway]]", "rule", "\"consent-needed\"", Takes::id, Need::required},
           {"[[anyway]]", "reason", "\"danger\"", Takes::text, Need::required},
           {"[[anyway]]", "on", day, Takes::date, Need::required}}};
}

Kind messages() {
  return {"messages/2026/2026-11-16-k2x9.toml",
          {{"[[message]]", "to", "\"c-1\"", Takes::id, Need::required},
           {"[[message]]", "sessions", "[\"2026-11-23-group\"]", Takes::ids},
           {"[[message]]", "kind", "\"invite\"", Takes::word, Need::required},
           {"[[message]]", "channel", "\"email\"", Takes::word, Need::required},
           {"[[message]]", "version", "1", Takes::integer, Need::optional, 1, 1'000'000},
           {"[[message]]", "at", moment, Takes::instant, Need::required},
           {"[[message]]", "token", "\"4f1c\""},
           {"[[message.told]]", "date", day, Takes::date, Need::required},
           {"[[message.told]]", "start", "18:00:00", Takes::time, Need::required},
           {"[[message.told]]", "end", "20:30:00", Takes::time},
           {"[[message.told]]", "place", "\"Main Street 1\""},
           {"[[message.told]]", "online", "\"https://example.org/1\""},
           {"[[outcome]]", "of", "1", Takes::integer, Need::required, 1, 1'000'000},
           {"[[outcome]]", "state", "\"sent\"", Takes::word, Need::required},
           {"[[outcome]]", "at", moment, Takes::instant},
           {"[[outcome]]", "why", "\"no such address\""},
           {"[[anyway]]", "rule", "\"one-channel\"", Takes::id, Need::required},
           {"[[anyway]]", "reason", "\"known only later\"", Takes::text, Need::required},
           {"[[anyway]]", "on", day, Takes::date, Need::required}}};
}

Kind rotation() {
  return {"oncall/2026-11-02.toml",
          {{"", "start", "2026-11-02T08:00:00", Takes::local_time, Need::required},
           {"", "turn", "7", Takes::integer, Need::required, 1, 366},
           {"", "reason", "\"autumn\""},
           {"", "staff", "[\"s-ada\", \"s-ema\"]", Takes::ids, Need::required},
           {"", "backup", "[\"s-ema\", \"s-ada\"]", Takes::ids}}};
}

Kind exception() {
  return {"oncall/2026-12-24.toml",
          {{"", "start", "2026-12-24T08:00:00", Takes::local_time, Need::required},
           {"", "until", "2026-12-25T08:00:00", Takes::local_time, Need::required},
           {"", "staff", "[\"s-eva\"]", Takes::ids, Need::required}}};
}

}  // namespace

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> kinds = {program(),  client(),   worker(),  worker_learning(),
                                          person(),   session(),  contact(), messages(),
                                          rotation(), exception()};
  return kinds;
}

}  // namespace peer::test
