// The keys of the tables within clients/ID.toml: interviews, memberships, pauses, consents, offers,
// companions.
// SPDX-License-Identifier: MIT
#include "fields_client.hpp"

namespace peer::domain {
namespace {

using access::list;
using access::scalar;

constexpr std::string_view by_interview = "peer intake record";
constexpr std::string_view by_offer = "peer client offer";

constexpr FieldInfo intake_fields[] = {
    scalar<&Intake::booked>({.key = "booked",
                             .meaning = "The time the interview is booked for.",
                             .example = "2026-11-23T16:00:00",
                             .identifies = true,
                             .written_by = "peer intake book"}),
    scalar<&Intake::date>({.key = "date",
                           .meaning = "The day it was held; if missing, it has not been held yet.",
                           .example = example_day,
                           .need = Need::depends,
                           .condition = "Required with outcome, unless before-records is true.",
                           .identifies = true,
                           .written_by = by_interview}),
    list<&Intake::by>({.key = "by",
                       .kind = FieldKind::ids,
                       .meaning = "Workers who held it.",
                       .example = "[\"s-ada\"]",
                       .refers = Refers::staff,
                       .written_by = by_interview}),
    scalar<&Intake::psychotherapy>(
        {.key = "psychotherapy",
         .meaning = "Whether the client has regular psychotherapy: yes, no, refused, not-asked or "
                    "unknown.",
         .example = "\"yes\"",
         .written_by = by_interview}),
    scalar<&Intake::psychiatrist>(
        {.key = "psychiatrist",
         .meaning = "Whether the client is in contact with a psychiatrist: yes, no, refused, "
                    "not-asked or unknown.",
         .example = "\"not-asked\"",
         .written_by = by_interview}),
    list<&Intake::regular_activity, &Intake::regular_activity_at>(
        {.key = "regular-activity",
         .meaning = "Regular activities: study, job, part-time, self-employed, day-program, "
                    "volunteering, other; or none, refused or not-asked alone.",
         .example = "[\"study\"]",
         .special = true,
         .written_by = by_interview}),
    scalar<&Intake::rules_explained>({.key = "rules-explained",
                                      .meaning = "Whether the rules were explained.",
                                      .example = "true",
                                      .written_by = by_interview}),
    scalar<&Intake::letter>({.key = "letter",
                             .meaning = "The day the client was given the letter.",
                             .example = example_day,
                             .written_by = by_interview}),
    scalar<&Intake::outcome>(
        {.key = "outcome",
         .meaning =
             "accepted, declined, waitlisted or undecided; if missing, there is no outcome yet.",
         .example = "\"accepted\"",
         .condition = "Required unless booked is set.",
         .written_by = by_interview}),
    list<&Intake::exceptions, &Intake::exceptions_at>(
        {.key = "exception",
         .kind = FieldKind::words,
         .meaning =
             "Why the client was accepted although something is missing: a word for each gap.",
         .example = "[\"looking\"]",
         .reasons = reason_bit(ReasonPlace::exception),
         .special = true,
         .written_by = by_interview}),
    scalar<&Intake::reason>({.key = "reason",
                             .meaning = "Why the client was declined.",
                             .example = "\"other-service\"",
                             .reasons = reason_bit(ReasonPlace::decline),
                             .written_by = by_interview}),
    scalar<&Intake::before_records>(
        {.key = "before-records",
         .meaning = "Whether the client was a member before these records began.",
         .example = "false",
         .written_by = by_interview}),
    scalar<&Intake::review>(
        {.key = "review",
         .meaning =
             "The day by which to ask the questions of such a member after all, or by which a "
             "trial ends.",
         .example = example_day,
         .written_by = by_interview}),
};

constexpr auto membership_fields =
    spell_fields({.from = "First day of the membership.",
                  .until = "Last day of the membership; if missing, it continues.",
                  .begun_by = "peer intake record, peer client resume",
                  .ended_by = "peer client end",
                  .reasons = reason_bit(ReasonPlace::end)});

constexpr FieldInfo pause_fields[] = {
    scalar<&Pause::from>({.key = "from",
                          .meaning = "First day of the agreed break.",
                          .example = example_day,
                          .need = Need::required,
                          .identifies = true,
                          .written_by = "peer client pause"}),
    scalar<&Pause::until>({.key = "until",
                           .meaning = "Last day of the break; if missing, the end is open.",
                           .example = example_day,
                           .written_by = "peer client pause, peer client resume"}),
    scalar<&Pause::reason>({.key = "reason",
                            .meaning = "Why it pauses.",
                            .example = "\"away\"",
                            .reasons = reason_bit(ReasonPlace::pause),
                            .written_by = "peer client pause"}),
};

constexpr FieldInfo consent_fields[] = {
    scalar<&Consent::purpose>(
        {.key = "purpose",
         .kind = FieldKind::id,
         .meaning = "What the statement is about: statistics, photos, funder, referral …",
         .example = "\"photos\"",
         .need = Need::required,
         .secrecy = Secrecy::prose,
         .type = "word",
         .identifies = true,
         .written_by = "peer client consent"}),
    scalar<&Consent::state>(
        {.key = "state",
         .meaning = "given, refused, withdrawn or not-asked; the newest statement counts.",
         .example = "\"given\"",
         .need = Need::required,
         .protective = "withdrawn refused not-asked given",
         .written_by = "peer client consent"}),
    scalar<&Consent::on>({.key = "on",
                          .meaning = "The day of the statement.",
                          .example = example_day,
                          .need = Need::required,
                          .identifies = true,
                          .written_by = "peer client consent"}),
};

constexpr FieldInfo offer_fields[] = {
    scalar<&Offer::on>({.key = "on",
                        .meaning = "The day the place was offered.",
                        .example = example_day,
                        .need = Need::required,
                        .identifies = true,
                        .written_by = by_offer}),
    scalar<&Offer::until>({.key = "until",
                           .meaning = "The last day to accept it.",
                           .example = example_day,
                           .need = Need::required,
                           .written_by = by_offer}),
    scalar<&Offer::answer>({.key = "answer",
                            .meaning = "accepted or declined; if missing, there is no answer yet.",
                            .example = "\"accepted\"",
                            .condition = "Required with answered.",
                            .written_by = by_offer}),
    scalar<&Offer::answered>({.key = "answered",
                              .meaning = "The day of the answer.",
                              .example = example_day,
                              .condition = "Required with answer.",
                              .written_by = by_offer}),
};

constexpr FieldInfo companion_fields[] = {
    scalar<&Companion::client>({.key = "client",
                                .kind = FieldKind::id,
                                .meaning = "The older member who accompanies them.",
                                .example = "\"c-2\"",
                                .need = Need::required,
                                .refers = Refers::client,
                                .identifies = true,
                                .written_by = "peer client companion"}),
    scalar<&Companion::agreed>({.key = "agreed",
                                .meaning = "The day by which both had agreed.",
                                .example = example_day,
                                .need = Need::required,
                                .identifies = true,
                                .written_by = "peer client companion"}),
    scalar<&Companion::until>(
        {.key = "until",
         .meaning = "Its last day; if missing, it lasts as long as both are members.",
         .example = example_day,
         .written_by = "peer client companion"}),
};

}  // namespace

constinit const RecordInfo intake_record{.name = "intake",
                                         .meaning = "an intake interview, booked or held",
                                         .fields = intake_fields,
                                         .place = access::place<&Intake::at>};

constinit const RecordInfo membership_record{
    .name = "spell",
    .meaning = "a client's membership; a return starts a new one",
    .fields = membership_fields,
    .place = access::place<&Spell::at>};

constinit const RecordInfo pause_record{.name = "pause",
                                        .meaning = "an agreed break",
                                        .fields = pause_fields,
                                        .place = access::place<&Pause::at>};

constinit const RecordInfo consent_record{.name = "consent",
                                          .meaning = "a client's statement on a purpose",
                                          .fields = consent_fields,
                                          .place = access::place<&Consent::at>};

constinit const RecordInfo offer_record{
    .name = "offer",
    .meaning = "a place offered to somebody on the waiting list",
    .fields = offer_fields,
    .place = access::place<&Offer::at>};

constinit const RecordInfo companion_record{
    .name = "companion",
    .meaning = "an agreement that an older member accompanies a newcomer",
    .fields = companion_fields,
    .place = access::place<&Companion::at>};

}  // namespace peer::domain
