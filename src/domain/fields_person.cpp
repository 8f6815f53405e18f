// The keys of people/ID.toml, and of the tables that several kinds of files have.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::scalar;

constexpr FieldInfo anyway_fields[] = {
    scalar<&Anyway::rule>({.key = "rule",
                           .kind = FieldKind::id,
                           .meaning = "The rule that it breaks; see 'peer explain'.",
                           .example = "\"intake-first\"",
                           .need = Need::required,
                           .refers = Refers::rule,
                           .identifies = true}),
    scalar<&Anyway::subject>(
        {.key = "subject",
         .meaning = "Whom or what in the file the finding is about: an id, a day; default: the "
                    "record itself.",
         .example = "\"c-1\"",
         .identifies = true}),
    scalar<&Anyway::reason>({.key = "reason",
                             .meaning = "Why it stands all the same.",
                             .example = "\"happened\"",
                             .need = Need::required,
                             .reasons = reason_bit(ReasonPlace::anyway)}),
    scalar<&Anyway::on>({.key = "on",
                         .meaning = "The day it was recorded.",
                         .example = example_day,
                         .need = Need::required}),
};

constexpr FieldInfo person_fields[] = {
    scalar<&Person::name>({.key = "name",
                           .meaning = "The name.",
                           .example = "\"Alena Říhová\"",
                           .need = Need::required,
                           .limit = name_limit,
                           .secrecy = Secrecy::person,
                           .set = true}),
    scalar<&Person::call>({.key = "call",
                           .meaning = "The form of address in messages.",
                           .example = "\"Aleno\"",
                           .limit = name_limit,
                           .secrecy = Secrecy::person,
                           .set = true}),
    scalar<&Person::email>({.key = "email",
                            .kind = FieldKind::email,
                            .meaning = "The e-mail address.",
                            .example = "\"alena@example.org\"",
                            .limit = name_limit,
                            .secrecy = Secrecy::person,
                            .set = true}),
    scalar<&Person::phone>({.key = "phone",
                            .kind = FieldKind::phone,
                            .meaning = "The phone number.",
                            .example = "\"+420 700 000 001\"",
                            .limit = name_limit,
                            .secrecy = Secrecy::person,
                            .set = true}),
    scalar<&Person::messenger>({.key = "messenger",
                                .meaning = "The Messenger account.",
                                .example = "\"alena.r\"",
                                .limit = name_limit,
                                .secrecy = Secrecy::person,
                                .set = true}),
    scalar<&Person::facebook>({.key = "facebook",
                               .meaning = "The Facebook account.",
                               .example = "\"alena.r\"",
                               .limit = name_limit,
                               .secrecy = Secrecy::person,
                               .set = true}),
    scalar<&Person::expects>({.key = "expects",
                              .meaning = "What the client hopes for, in their own words.",
                              .example = "\"company\"",
                              .limit = expects_limit,
                              .secrecy = Secrecy::person,
                              .set = true,
                              .written_by = "peer client set"}),
    access::list<&Person::also>({.key = "also",
                                 .kind = FieldKind::texts,
                                 .meaning = "Other e-mail addresses that they write from.",
                                 .example = "[\"alena2@example.org\"]",
                                 .limit = name_limit,
                                 .secrecy = Secrecy::person,
                                 .set = true}),
};

}  // namespace

constinit const RecordInfo anyway_record{
    .name = "anyway",
    .meaning =
        "a reason for one finding: a fact recorded although it breaks a rule, or a finding "
        "that somebody has answered for",
    .fields = anyway_fields,
    .place = access::place<&Anyway::at>};

constinit const RecordInfo person_record{.name = "person",
                                         .pattern = "people/ID.toml",
                                         .example = "people/c-1.toml",
                                         .meaning = "who a client or worker is",
                                         .fields = person_fields,
                                         .set_by = "peer client set, peer staff set",
                                         .made_by = "peer client add, peer staff add",
                                         .id = access::id<&Person::id>};

}  // namespace peer::domain
