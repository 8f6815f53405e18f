// The keys of clients/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_client.hpp"

namespace peer::domain {
namespace {

using access::list;
using access::scalar;
using access::tables;

constexpr FieldInfo client_fields[] = {
    scalar<&Client::applied>({.key = "applied",
                              .meaning = "The day they got in touch.",
                              .example = example_day,
                              .set = true,
                              .past = "got in touch"}),
    scalar<&Client::source>({.key = "source",
                             .meaning = "How the client heard about the program or got in touch.",
                             .example = "\"facebook\"",
                             .secrecy = Secrecy::prose,
                             .set = true}),
    scalar<&Client::channel>(
        {.key = "channel",
         .meaning = "Channel for personal messages: email, sms, messenger, facebook, phone or "
                    "none.",
         .example = "\"email\"",
         .protective = "none",
         .set = true}),
    scalar<&Client::invitations>(
        {.key = "invitations",
         .meaning = "What the client wants to receive: personal, announcement or none.",
         .example = "\"personal\"",
         .protective = "none announcement personal",
         .set = true}),
    scalar<&Client::language>({.key = "language",
                               .kind = FieldKind::language,
                               .meaning = "Language of messages; default: the program's.",
                               .example = "\"cs\"",
                               .set = true}),
    scalar<&Client::address>({.key = "address",
                              .meaning = "How the client is addressed in Czech: ty or vy; default: "
                                         "as in program.toml.",
                              .example = "\"ty\"",
                              .set = true}),
    scalar<&Client::calls>({.key = "calls",
                            .meaning = "Whether they may be called: yes, no or not-asked.",
                            .example = "\"yes\"",
                            .protective = "no not-asked yes",
                            .set = true}),
    scalar<&Client::voice_mail>(
        {.key = "voice-mail",
         .meaning = "Whether voice mail may be left for them: yes, no or not-asked.",
         .example = "\"no\"",
         .protective = "no not-asked yes",
         .set = true}),
    scalar<&Client::calendar>(
        {.key = "calendar",
         .meaning = "Whether messages bring a calendar event: yes, no or not-asked.",
         .example = "\"yes\"",
         .protective = "no not-asked yes",
         .set = true}),
    list<&Client::activities>({.key = "activities",
                               .kind = FieldKind::ids,
                               .meaning = "Activities that the client is invited to; default: all.",
                               .example = "[\"group\"]",
                               .refers = Refers::activity,
                               .repeats = Repeats::nothing,
                               .set = true}),
    scalar<&Client::awaiting>({.key = "awaiting",
                               .meaning = "What the client is waiting for elsewhere.",
                               .example = "\"therapeutic-community\"",
                               .secrecy = Secrecy::prose,
                               .set = true}),
    scalar<&Client::silent_days>(
        {.key = "silent-days",
         .meaning = "Days without contact after which somebody checks on the client; default: "
                    "silent-days in [policy].",
         .example = "45",
         .bounds = {1, 1000},
         .set = true}),
    scalar<&Client::facebook_group>({.key = "facebook-group",
                                     .meaning = "The day they joined the closed Facebook group.",
                                     .example = example_day,
                                     .set = true}),
    list<&Client::not_same_as>(
        {.key = "not-same-as",
         .kind = FieldKind::ids,
         .meaning = "Clients with a similar name or address who are other people.",
         .example = "[\"c-2\"]",
         .refers = Refers::client,
         .repeats = Repeats::nothing,
         .set = true}),
    scalar<&Client::same_as>(
        {.key = "same-as",
         .kind = FieldKind::id,
         .meaning =
             "The id under which this person is recorded too: all records are that client's.",
         .example = "\"c-2\"",
         .refers = Refers::client}),
    tables<&Client::intakes>(intake_record, {.key = "intake",
                                             .meaning = "Intake interviews, booked or held.",
                                             .group = "membership",
                                             .written_by = "peer intake book, peer intake record"}),
    tables<&Client::spells>(
        membership_record,
        {.key = "spell",
         .meaning = "Memberships; a return starts a new one.",
         .group = "membership",
         .written_by = "peer intake record, peer client end, peer client resume"}),
    tables<&Client::pauses>(pause_record, {.key = "pause",
                                           .meaning = "Agreed breaks.",
                                           .group = "membership",
                                           .written_by = "peer client pause, peer client resume"}),
    tables<&Client::consents>(
        consent_record,
        {.key = "consent",
         .meaning = "What the client agreed to, refused or was not asked, by purpose.",
         .repeats = Repeats::nothing,
         .subject = "purpose",
         .written_by = "peer client consent"}),
    tables<&Client::offers>(offer_record,
                            {.key = "offer",
                             .meaning = "Places offered to the client while on the waiting list.",
                             .group = "membership",
                             .written_by = "peer client offer"}),
    tables<&Client::companions>(companion_record,
                                {.key = "companion",
                                 .meaning = "Older members who accompany this newcomer.",
                                 .written_by = "peer client companion"}),
    anyway_field<&Client::anyway>(Repeats::nothing),
};

}  // namespace

constinit const RecordInfo client_record{.name = "client",
                                         .pattern = "clients/ID.toml",
                                         .example = "clients/c-1.toml",
                                         .meaning = "one client, without a name",
                                         .fields = client_fields,
                                         .set_by = "peer client set",
                                         .made_by = "peer client add",
                                         .id = access::id<&Client::id>};

}  // namespace peer::domain
