// The keys of program.toml.
// SPDX-License-Identifier: MIT
#include "fields_program.hpp"

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
                              .example = "\"center\"",
                              .need = Need::required,
                              .reasons = reason_bit(ReasonPlace::closure)}),
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
     .meaning =
         "Of format 1: the program that accepts e-mail. Never run: it stands in the local settings "
         "of the computer that sends.",
     .example = "[\"/usr/sbin/sendmail\"]",
     .limit = place_limit,
     .type = "list of a program and its arguments",
     .special = true},
    {.key = "sms",
     .meaning = "Of format 1: the program that sends an SMS. Never run, as above.",
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
    scalar<&Funder::keep_until>({.key = "keep-until",
                                 .meaning = "The day until which what a grant requires is kept.",
                                 .example = "2036-12-31"}),
};

constexpr FieldInfo program_fields[] = {
    {.key = "format",
     .meaning = "The format of the directory; an older program refuses a newer one.",
     .example = "2",
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
    scalar<&Program::organization>({.key = "organization",
                                    .meaning = "Whose program it is, for letters.",
                                    .example = "\"Centrum Mosty, z. s.\"",
                                    .limit = name_limit}),
    scalar<&Program::postal>({.key = "postal",
                              .meaning = "The postal address, for letters.",
                              .example = "\"Dlouhá 1, 110 00 Praha 1\"",
                              .limit = place_limit}),
    scalar<&Program::facebook>({.key = "facebook",
                                .meaning = "The program's Facebook group or page.",
                                .example = "\"Mosty\"",
                                .limit = name_limit}),
    scalar<&Program::messenger>({.key = "messenger",
                                 .meaning = "The program's Messenger account.",
                                 .example = "\"mosty.program\"",
                                 .limit = name_limit}),
    scalar<&Program::address>(
        {.key = "address",
         .meaning = "How clients are addressed in Czech, ty or vy; default: vy.",
         .example = "\"vy\""}),
    scalar<&Program::mail_read>({.key = "mail-read",
                                 .meaning = "When mail is read; told in every message.",
                                 .example = "\"po–pá do 18:00\"",
                                 .limit = name_limit}),
    scalar<&Program::records_from>(
        {.key = "records-from",
         .meaning = "The day from which records are kept; before it, staff may be unknown.",
         .example = "2026-01-01"}),
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
    {.key = "reasons",
     .meaning =
         "The program's own words for reasons: CODE = { cs = TITLE, en = TITLE, for = [PLACE], "
         "clients = { cs = TITLE } }; 'peer explain reasons' lists the places.",
     .type = "table of tables",
     .special = true},
    access::table<&Program::retention>(
        retention_record, {.key = "retention", .meaning = "For how many months what is kept."}),
    flat_table(seal_record, {.key = "seal", .meaning = "Who can open what is in sealed/."}),
    tables<&Program::online>(
        online_record, {.key = "online", .meaning = "Days on which everything runs by video."}),
    tables<&Program::crisis>(
        crisis_record,
        {.key = "crisis", .meaning = "Who helps when it is serious; for the letter."}),
    {.key = "basis",
     .meaning = "What keeping the data rests on: PURPOSE = \"consent\", \"contract\", \"duty\" …; "
                "confirmed-on; registered = true in a registered social service.",
     .type = "table",
     .special = true},
    flat_table(delivery_record, {.key = "delivery", .meaning = "How messages are sent."}),
    access::table<&Program::funder>(
        funder_record,
        {.key = "funder", .meaning = "What the funder counts, and who says so.", .special = true}),
    anyway_field<&Program::anyway>(Repeats::nothing),
};

}  // namespace

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
