// The keys of inbox/YYYY/ID.toml.
// SPDX-License-Identifier: MIT
#include "fields_parts.hpp"

namespace peer::domain {

PEER_OUT_OF_LINE_MEMBERS(InboxMail);

namespace {

using access::scalar;

constexpr std::string_view by_mail = "peer reply --mail";

constexpr FieldInfo inbox_fields[] = {
    scalar<&InboxMail::kind>({.key = "kind",
                              .meaning =
                                  "unread (somebody says more than an answer), answer, wish, "
                                  "bounce, guests, note or unknown.",
                              .example = "\"unread\"",
                              .need = Need::required,
                              .written_by = by_mail}),
    scalar<&InboxMail::reason>({.key = "reason",
                                .meaning = "Why it waits for a person; see peer-inbox(7).",
                                .example = "\"own-words\"",
                                .written_by = by_mail}),
    scalar<&InboxMail::at>({.key = "at",
                            .meaning = "When it was read.",
                            .example = example_moment,
                            .need = Need::required,
                            .written_by = by_mail}),
    scalar<&InboxMail::client>({.key = "client",
                                .kind = FieldKind::id,
                                .meaning = "Whose it is or seems to be; if missing, nobody knows.",
                                .example = "\"c-1\"",
                                .refers = Refers::client,
                                .written_by = by_mail}),
    scalar<&InboxMail::session>({.key = "session",
                                 .kind = FieldKind::id,
                                 .meaning = "The session that it answers.",
                                 .example = "\"2026-11-23-group\"",
                                 .refers = Refers::session,
                                 .written_by = by_mail}),
    scalar<&InboxMail::answer>({.key = "answer",
                                .meaning = "What it answers, as far as a program can tell: yes, no "
                                           "or maybe.",
                                .example = "\"yes\"",
                                .written_by = by_mail}),
    scalar<&InboxMail::mail>({.key = "message-id",
                              .meaning = "Where the mail lies: its Message-ID.",
                              .example = "\"x1@mail.example.org\"",
                              .limit = place_limit,
                              .secrecy = Secrecy::label,
                              .written_by = by_mail}),
    scalar<&InboxMail::settled>({.key = "settled",
                                 .meaning = "When somebody settled it.",
                                 .example = example_moment,
                                 .written_by = "peer inbox settle"}),
    anyway_field<&InboxMail::anyway>(Repeats::unclear),
};

}  // namespace

constinit const RecordInfo inbox_record{.name = "mail",
                                        .pattern = "inbox/YYYY/ID.toml",
                                        .example = "inbox/2026/2026-11-20-k2x9.toml",
                                        .meaning = "a mail that waits for a person; never its text",
                                        .fields = inbox_fields,
                                        .made_by = by_mail,
                                        .id = access::id<&InboxMail::id>};

}  // namespace peer::domain
