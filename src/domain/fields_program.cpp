// The keys of program.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {

template <>
std::span<const WordEntry<HolidayCalendar>> word_table<HolidayCalendar>() {
  using enum HolidayCalendar;
  static constexpr WordEntry<HolidayCalendar> table[] = {{cz, "cz"}, {none, "none"}};
  return table;
}

namespace {

using access::flat_table;
using access::scalar;
using access::tables;

constexpr FieldInfo activity_fields[] = {
    scalar<&Activity::kind>(
        {.key = "kind",
         .meaning = "What it is: support-group, club, trip, thematic-group or workshop for "
                    "clients, team-meeting, team-supervision or supervision for staff.",
         .example = "\"support-group\"",
         .need = Need::required}),
    {.key = "title",
     .meaning = "What the activity is called, by language.",
     .example = "{ cs = \"Skupina\", en = \"Support group\" }",
     .limit = name_limit,
     .type = "table of texts",
     .special = true},
    scalar<&Activity::weekday>(
        {.key = "weekday",
         .meaning =
             "The day of the week it takes place; if missing, you plan each session by hand.",
         .example = "\"monday\""}),
    scalar<&Activity::weeks>({.key = "weeks",
                              .meaning = "every, even or odd: the parity of the ISO week.",
                              .example = "\"even\""}),
    scalar<&Activity::start>(
        {.key = "start", .meaning = "When it usually starts.", .example = "18:00:00"}),
    scalar<&Activity::end>(
        {.key = "end", .meaning = "When it usually ends.", .example = "20:30:00"}),
    scalar<&Activity::break_minutes>({.key = "break",
                                      .meaning = "Length of the break, which counts as part of it.",
                                      .example = "10",
                                      .bounds = {0, 120}}),
    scalar<&Activity::place>({.key = "place",
                              .meaning = "Where it usually takes place; if missing, set it for "
                                         "each session.",
                              .example = example_place,
                              .limit = place_limit,
                              .secrecy = Secrecy::label}),
    scalar<&Activity::online>({.key = "online",
                               .meaning = "Link for a regular video meeting.",
                               .example = example_link,
                               .limit = place_limit,
                               .secrecy = Secrecy::label}),
    access::list<&Activity::staff>({.key = "staff",
                                    .kind = FieldKind::ids,
                                    .meaning = "Workers who usually lead it.",
                                    .example = "[\"s-ada\"]",
                                    .refers = Refers::staff}),
};

constexpr FieldInfo closure_fields[] = {
    scalar<&Closure::from>({.key = "from",
                            .meaning = "First day on which nothing is planned.",
                            .example = example_day,
                            .need = Need::required,
                            .identifies = true}),
    scalar<&Closure::until>({.key = "until",
                             .meaning = "Last day on which nothing is planned.",
                             .example = example_day,
                             .need = Need::required}),
    scalar<&Closure::reason>({.key = "reason",
                              .meaning = "Why nothing is planned.",
                              .example = "\"holiday\"",
                              .need = Need::required,
                              .secrecy = Secrecy::prose}),
};
constexpr RecordInfo closure_record{.name = "closure",
                                    .meaning = "a range of days on which nothing is planned",
                                    .fields = closure_fields,
                                    .place = access::place<&Closure::at>};

constexpr FieldInfo calendar_fields[] = {
    scalar<&Program::holidays>(
        {.key = "holidays",
         .meaning = "cz: a session on a Czech public holiday needs a decision; none: it does not.",
         .example = "\"cz\""}),
};
constexpr RecordInfo calendar_record{
    .name = "calendar", .meaning = "which days are public holidays", .fields = calendar_fields};

constexpr FieldInfo delivery_fields[] = {
    scalar<&Program::sender>({.key = "sender",
                              .meaning = "The name of the only clone that sends.",
                              .example = "\"office\"",
                              .limit = name_limit}),
    {.key = "sendmail",
     .meaning = "The program that accepts e-mail as sendmail does, and its arguments.",
     .example = "[\"/usr/sbin/sendmail\"]",
     .limit = place_limit,
     .type = "list of a program and its arguments",
     .special = true},
    {.key = "sms",
     .meaning = "The program that sends an SMS, and its arguments: it gets the text on standard "
                "input and the number as its last argument.",
     .example = "[\"/usr/bin/sms\", \"--to\"]",
     .limit = place_limit,
     .type = "list of a program and its arguments",
     .special = true},
    scalar<&Program::announce_to>({.key = "announce-to",
                                   .meaning = "The address of a mailing list for announcements.",
                                   .example = "\"all@example.org\"",
                                   .limit = name_limit}),
    scalar<&Program::seconds_to_send>(
        {.key = "time-limit",
         .meaning = "Time limit for each of these programs, in seconds; default: 60.",
         .example = "60",
         .bounds = {1, 3600}}),
};
constexpr RecordInfo delivery_record{
    .name = "delivery", .meaning = "how messages are sent", .fields = delivery_fields};

constexpr FieldInfo funder_fields[] = {
    scalar<&Funder::threshold_hours>(
        {.key = "threshold-hours",
         .meaning = "The number of the funder's hours from which a person counts.",
         .example = "40",
         .bounds = {1, 10'000}}),
    // An hour of support may have 45 minutes.
    scalar<&Funder::hour_minutes>({.key = "hour-minutes",
                                   .meaning = "The length of such an hour.",
                                   .example = "60",
                                   .bounds = {1, 240}}),
    {.key = "counts",
     .meaning = "The kinds of activities whose hours count.",
     .example = "[\"support-group\", \"club\"]",
     .type = "list of words",
     .special = true},
    scalar<&Funder::rounding>(
        {.key = "rounding",
         .meaning = "none or down: whether a person's hours are rounded down in reports.",
         .example = "\"down\""}),
    scalar<&Funder::source>({.key = "source",
                             .meaning = "The document that says so.",
                             .example = "\"the call\"",
                             .limit = place_limit}),
    {.key = "page",
     .meaning = "The page of that document.",
     .example = "12",
     .limit = name_limit,
     .bounds = {1, 100'000},
     .type = "number or text",
     .special = true},
    scalar<&Funder::confirmed_by>({.key = "confirmed-by",
                                   .meaning = "Who confirmed it.",
                                   .example = "\"s-eva\"",
                                   .limit = name_limit}),
    scalar<&Funder::confirmed_on>(
        {.key = "confirmed-on", .meaning = "The day it was confirmed.", .example = example_day}),
};

constexpr FieldInfo program_fields[] = {
    {.key = "format",
     .meaning = "The format of the directory; an older program refuses a newer one.",
     .example = "1",
     .need = Need::required,
     .type = "number",
     .special = true},
    scalar<&Program::name>({.key = "name",
                            .meaning = "The name of the program.",
                            .example = "\"Mosty\"",
                            .need = Need::required,
                            .limit = name_limit}),
    scalar<&Program::language>({.key = "language",
                                .kind = FieldKind::language,
                                .meaning = "Language of messages to clients, unless the client "
                                           "has their own.",
                                .example = "\"cs\""}),
    {.key = "timezone",
     .meaning = "The time zone of all times without an offset.",
     .example = "\"Europe/Prague\"",
     .limit = name_limit,
     .type = "text",
     .special = true},
    scalar<&Program::email>({.key = "email",
                             .kind = FieldKind::email,
                             .meaning = "The e-mail address for clients.",
                             .example = "\"peers@example.org\"",
                             .limit = name_limit}),
    scalar<&Program::phone>({.key = "phone",
                             .kind = FieldKind::phone,
                             .meaning = "The phone number for clients.",
                             .example = "\"+420 700 000 000\"",
                             .limit = name_limit}),
    tables<&Program::activities>(activity_record,
                                 {.key = "activity",
                                  .kind = FieldKind::keyed,
                                  .meaning = "The activities, by id: [activity.ID].",
                                  .special = true}),
    tables<&Program::closures>(
        closure_record,
        {.key = "closure", .meaning = "Ranges of days on which nothing is planned."}),
    flat_table(calendar_record, {.key = "calendar", .meaning = "Which days are public holidays."}),
    {.key = "policy",
     .meaning = "Thresholds; 'peer policy' lists the keys with their defaults.",
     .type = "table",
     .special = true},
    {.key = "rules",
     .meaning = "Severities: RULE = \"error\", \"warning\" or \"off\".",
     .type = "table of words",
     .special = true},
    flat_table(delivery_record, {.key = "delivery", .meaning = "How messages are sent."}),
    access::table<&Program::funder>(
        funder_record,
        {.key = "funder", .meaning = "What the funder counts, and who says so.", .special = true}),
};

}  // namespace

constinit const RecordInfo activity_record{.name = "activity",
                                           .meaning = "an activity of program.toml",
                                           .fields = activity_fields,
                                           .place = access::place<&Activity::at>,
                                           .id = access::id<&Activity::id>};

constinit const RecordInfo funder_record{.name = "funder",
                                         .meaning = "what the funder counts",
                                         .fields = funder_fields,
                                         .place = access::place<&Funder::at>};

constinit const RecordInfo program_record{.name = "program",
                                          .pattern = "program.toml",
                                          .example = "program.toml",
                                          .meaning = "the program itself",
                                          .fields = program_fields,
                                          .made_by = "peer init"};

}  // namespace peer::domain
