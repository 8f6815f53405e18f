// The keys of contacts/YYYY/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::scalar;

constexpr FieldInfo referral_fields[] = {
    scalar<&Referral::to>(
        {.key = "to",
         .meaning = "Where the client was referred: therapist, psychiatrist, crisis-center, "
                    "ambulance, group; or none, if the decision was that no referral is needed.",
         .example = "\"psychiatrist\"",
         .need = Need::required}),
    scalar<&Referral::state>(
        {.key = "state",
         .meaning = "proposed, agreed, made, reached, declined-by-client or declined-by-provider.",
         .example = "\"agreed\"",
         .need = Need::required}),
    scalar<&Referral::on>(
        {.key = "on",
         .meaning = "The day it reached that state; default: the day of the contact.",
         .example = example_day}),
};
constexpr RecordInfo referral_record{
    .name = "referral", .meaning = "where the client was referred", .fields = referral_fields};

constexpr auto follow_up_fields =
    promise_fields({.by = "The worker who gets in touch again.", .written_by = "peer contact set"});
constexpr RecordInfo follow_up_record{
    .name = "follow-up", .meaning = "a promised follow-up", .fields = follow_up_fields};

constexpr FieldInfo contact_fields[] = {
    scalar<&Contact::client>({.key = "client",
                              .kind = FieldKind::id,
                              .meaning = "The client, or unknown for a caller nobody knows.",
                              .example = "\"c-1\"",
                              .need = Need::required,
                              .refers = Refers::client,
                              .set = true}),
    scalar<&Contact::at>(
        {.key = "at",
         .meaning = "When it was.",
         .example = example_moment,
         .need = Need::required,
         .written_by = "peer contact record with the right time, and delete the wrong file"}),
    scalar<&Contact::by>({.key = "by",
                          .kind = FieldKind::id,
                          .meaning = "The worker.",
                          .example = "\"s-ada\"",
                          .need = Need::required,
                          .refers = Refers::staff,
                          .set = true}),
    scalar<&Contact::channel>({.key = "channel",
                               .meaning = "email, sms, messenger, facebook, phone or none.",
                               .example = "\"phone\"",
                               .set = true}),
    scalar<&Contact::direction>({.key = "direction",
                                 .meaning = "in: the client got in touch; out: the worker did.",
                                 .example = "\"in\"",
                                 .set = true}),
    scalar<&Contact::purpose>({.key = "purpose",
                               .meaning = "outreach, support, crisis, seen or admin.",
                               .example = "\"crisis\"",
                               .need = Need::required,
                               .set = true}),
    scalar<&Contact::outcome>(
        {.key = "outcome",
         .meaning = "reached, no-answer, message-left, bounced, asked-not-to or left-in-peace.",
         .example = "\"reached\"",
         .set = true}),
    scalar<&Contact::serious>({.key = "serious",
                               .meaning = "Whether the worker judged it a serious crisis.",
                               .example = "true",
                               .set = true}),
    scalar<&Contact::plan>({.key = "plan",
                            .meaning = "Whether a crisis plan was made.",
                            .example = "true",
                            .set = true}),
    scalar<&Contact::to_group>(
        {.key = "to-group",
         .meaning = "Whether the client was advised to bring it to the group.",
         .example = "true",
         .set = true}),
    access::table<&Contact::referral>(
        referral_record,
        {.key = "referral",
         .meaning = "Where the client was referred; \"none\" if the decision was that no "
                    "referral is needed.",
         .special = true,
         .set = true}),
    access::table<&Contact::follow_up>(
        follow_up_record,
        {.key = "follow-up", .meaning = "Who follows up, and by when.", .set = true}),
    anyway_field<&Contact::anyway>(Repeats::nothing),
};

}  // namespace

constinit const RecordInfo contact_record{.name = "contact",
                                          .pattern = "contacts/YYYY/ID.toml",
                                          .example = "contacts/2026/2026-11-23t2110-c-1.toml",
                                          .meaning = "one contact outside sessions",
                                          .fields = contact_fields,
                                          .group = "record",
                                          .set_by = "peer contact set",
                                          .made_by = "peer contact record, peer contact seen",
                                          .id = access::id<&Contact::id>};

}  // namespace peer::domain
