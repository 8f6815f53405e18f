// The keys of messages/YYYY/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {
namespace {

using access::scalar;
using access::tables;

constexpr std::string_view by_sending =
    "peer invite, peer remind, peer announce, with --send or --done";

constexpr FieldInfo told_fields[] = {
    scalar<&Told::date>({.key = "date",
                         .meaning = "The day given in the message.",
                         .example = example_day,
                         .need = Need::required,
                         .written_by = by_sending}),
    scalar<&Told::start>({.key = "start",
                          .meaning = "The start given in the message.",
                          .example = "18:00:00",
                          .need = Need::required,
                          .written_by = by_sending}),
    scalar<&Told::end>({.key = "end",
                        .meaning = "The end given in the message.",
                        .example = "20:30:00",
                        .written_by = by_sending}),
    scalar<&Told::place>({.key = "place",
                          .meaning = "The place given in the message.",
                          .example = example_place,
                          .limit = place_limit,
                          .secrecy = Secrecy::label,
                          .written_by = by_sending}),
    scalar<&Told::online>({.key = "online",
                           .meaning = "The link given in the message.",
                           .example = example_link,
                           .limit = place_limit,
                           .secrecy = Secrecy::label,
                           .written_by = by_sending}),
};
constexpr RecordInfo told_record{
    .name = "told", .meaning = "a session as described in a message", .fields = told_fields};

constexpr FieldInfo message_fields[] = {
    scalar<&Message::to>({.key = "to",
                          .kind = FieldKind::id,
                          .meaning = "The client; if missing, it is an announcement to all.",
                          .example = "\"c-1\"",
                          .need = Need::depends,
                          .condition = "Required unless kind is \"announce\".",
                          .refers = Refers::client,
                          .written_by = by_sending}),
    access::list<&Message::sessions>({.key = "sessions",
                                      .kind = FieldKind::ids,
                                      .meaning = "Sessions that it is about.",
                                      .example = "[\"2026-11-23-group\"]",
                                      .refers = Refers::session,
                                      .written_by = by_sending}),
    scalar<&Message::kind>({.key = "kind",
                            .meaning = "invite, remind, change, cancel or announce.",
                            .example = "\"invite\"",
                            .need = Need::required,
                            .written_by = by_sending}),
    scalar<&Message::channel>({.key = "channel",
                               .meaning = "email, sms, messenger, facebook, phone or none.",
                               .example = "\"email\"",
                               .need = Need::required,
                               .written_by = by_sending}),
    scalar<&Message::version>(
        {.key = "version",
         .meaning = "The version of the message: 1 at first, one more with each change.",
         .example = "1",
         .bounds = {1, 1'000'000},
         .written_by = by_sending}),
    scalar<&Message::at>({.key = "at",
                          .meaning = "When the run claimed it, just before handing it over.",
                          .example = example_moment,
                          .need = Need::required,
                          .written_by = by_sending}),
    scalar<&Message::token>({.key = "token",
                             .meaning = "The unguessable part of an e-mail's identifiers.",
                             .example = "\"4f1c\"",
                             .secrecy = Secrecy::secret,
                             .written_by = by_sending}),
    tables<&Message::told>(told_record,
                           {.key = "told",
                            .meaning = "The sessions as described in the message, in the order "
                                       "of sessions.",
                            .written_by = by_sending}),
};
constexpr RecordInfo message_record{.name = "message",
                                    .meaning = "a message that a run claimed for sending",
                                    .fields = message_fields,
                                    .place = access::place<&Message::at_header>};

constexpr FieldInfo outcome_fields[] = {
    scalar<&MessageOutcome::of>({.key = "of",
                                 .meaning = "The number of the message in the file, from 1.",
                                 .example = "1",
                                 .need = Need::required,
                                 .bounds = {1, 1'000'000},
                                 .identifies = true,
                                 .written_by = by_sending}),
    scalar<&MessageOutcome::state>(
        {.key = "state",
         .meaning = "sent, failed, done (by hand), missed or resent; a message without an outcome "
                    "may have gone out.",
         .example = "\"sent\"",
         .need = Need::required,
         .identifies = true,
         .written_by = by_sending}),
    scalar<&MessageOutcome::at>({.key = "at",
                                 .meaning = "When it was recorded.",
                                 .example = example_moment,
                                 .identifies = true,
                                 .written_by = by_sending}),
    scalar<&MessageOutcome::why>({.key = "why",
                                  .meaning = "Why it failed.",
                                  .example = "\"no such address\"",
                                  .secrecy = Secrecy::prose,
                                  .written_by = by_sending}),
};
constexpr RecordInfo outcome_record{
    .name = "outcome", .meaning = "the outcome of a message", .fields = outcome_fields};

constexpr FieldInfo run_fields[] = {
    tables<&MessageRun::messages>(message_record,
                                  {.key = "message",
                                   .meaning = "Messages that the run claimed for sending.",
                                   .written_by = by_sending}),
    tables<&MessageRun::outcomes>(
        outcome_record,
        {.key = "outcome", .meaning = "The outcomes of the messages.", .written_by = by_sending}),
    anyway_field<&MessageRun::anyway>(Repeats::unclear),
};

}  // namespace

constinit const RecordInfo message_run_record{
    .name = "messages",
    .pattern = "messages/YYYY/ID.toml",
    .example = "messages/2026/2026-11-16-k2x9.toml",
    .meaning = "what one run sent, with the outcomes; such a file only grows",
    .fields = run_fields,
    .made_by = by_sending,
    .id = access::id<&MessageRun::id>};

}  // namespace peer::domain
