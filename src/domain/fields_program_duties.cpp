// The keys of program.toml about what a program owes: how long what is kept, who can open what is
// sealed, periods online, who helps when it is serious.
// SPDX-License-Identifier: MIT
#include "fields_program.hpp"

namespace peer::domain {
namespace {

using access::scalar;

constexpr Bounds kept_months{1, 600};
constexpr FieldInfo retention_fields[] = {
    scalar<&Retention::applicants>({.key = "applicants",
                                    .meaning =
                                        "Months for which an applicant who never came for an "
                                        "interview is kept.",
                                    .example = "6",
                                    .bounds = kept_months}),
    scalar<&Retention::declined>({.key = "declined",
                                  .meaning = "Months for which somebody who was declined is kept.",
                                  .example = "6",
                                  .bounds = kept_months}),
    scalar<&Retention::ended>({.key = "ended",
                               .meaning = "Months for which a member is kept after the end.",
                               .example = "12",
                               .bounds = kept_months}),
    scalar<&Retention::contacts>({.key = "contacts",
                                  .meaning = "Months for which contacts are kept.",
                                  .example = "12",
                                  .bounds = kept_months}),
    scalar<&Retention::messages>({.key = "messages",
                                  .meaning = "Months for which messages are kept.",
                                  .example = "6",
                                  .bounds = kept_months}),
    scalar<&Retention::inbox>({.key = "inbox",
                               .meaning = "Months for which settled entries of the inbox are kept.",
                               .example = "6",
                               .bounds = kept_months}),
    scalar<&Retention::sent_away>(
        {.key = "sent-away",
         .meaning = "Months after which the reason of sending away becomes not-said.",
         .example = "3",
         .bounds = kept_months}),
    scalar<&Retention::confirmed_on>({.key = "confirmed-on",
                                      .meaning = "The day on which the team confirmed them.",
                                      .example = example_day}),
};

constexpr FieldInfo seal_fields[] = {
    access::list<&Program::seal_recipients>(
        {.key = "recipients",
         .kind = FieldKind::texts,
         .meaning = "Public keys of those who can open what is in sealed/.",
         .example = "[\"age1…\"]",
         .limit = name_limit}),
};

constexpr FieldInfo online_fields[] = {
    scalar<&OnlinePeriod::from>({.key = "from",
                                 .meaning = "First day on which everything runs by video.",
                                 .example = example_day,
                                 .need = Need::required,
                                 .identifies = true}),
    scalar<&OnlinePeriod::until>({.key = "until",
                                  .meaning = "Last day on which everything runs by video.",
                                  .example = example_day,
                                  .need = Need::required}),
    scalar<&OnlinePeriod::link>({.key = "link",
                                 .meaning = "The link for video meetings.",
                                 .example = example_link,
                                 .need = Need::required,
                                 .limit = place_limit,
                                 .secrecy = Secrecy::label}),
};

constexpr FieldInfo crisis_fields[] = {
    scalar<&CrisisLine::name>({.key = "name",
                               .meaning = "What it is called.",
                               .example = "\"Crisis line\"",
                               .need = Need::required,
                               .limit = name_limit,
                               .identifies = true}),
    scalar<&CrisisLine::number>({.key = "number",
                                 .meaning = "Its number.",
                                 .example = "\"116 123\"",
                                 .need = Need::required,
                                 .limit = name_limit}),
    scalar<&CrisisLine::hours>({.key = "hours",
                                .meaning = "When somebody answers.",
                                .example = "\"day and night\"",
                                .limit = name_limit}),
    scalar<&CrisisLine::checked>(
        {.key = "checked",
         .meaning = "The day on which somebody checked that it still holds.",
         .example = example_day}),
};

}  // namespace

constinit const RecordInfo retention_record{
    .name = "retention", .meaning = "for how many months what is kept", .fields = retention_fields};

constinit const RecordInfo seal_record{
    .name = "seal", .meaning = "who can open what is sealed", .fields = seal_fields};

constinit const RecordInfo online_record{.name = "online",
                                         .meaning = "days on which everything runs by video",
                                         .fields = online_fields,
                                         .place = access::place<&OnlinePeriod::at>};

constinit const RecordInfo crisis_record{.name = "crisis",
                                         .meaning = "who helps when it is serious",
                                         .fields = crisis_fields,
                                         .place = access::place<&CrisisLine::at>};

}  // namespace peer::domain
